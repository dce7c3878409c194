"use client";

import { type ReactNode, useState } from "react";
import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { PasswordField } from "#app/_ui/password-field";
import { Problem } from "#app/_ui/problem";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { type Result, refusal } from "#lib/base/result";
import { prove } from "#lib/people/accounts/actions";
import { ProveByPasskey } from "./prove-by-passkey";

function ProofForm({ onProven, onLeave }: { onProven: () => void; onLeave: () => void }) {
  const { pending, problem, fields, onSubmit } = useSubmit(
    (form) => prove({ password: textOf(form, "password") }),
    onProven,
  );
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-5">
      <PasswordField
        label="Your password"
        name="password"
        autoComplete="current-password"
        hint="Asked for once more, so that nobody who finds this device unlocked can do it."
        error={fields.password ?? null}
        required
      />
      <Problem title={problem} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={pending}>
          Go on
        </Button>
        <Button variant="quiet" onClick={onLeave}>
          Leave it
        </Button>
        <ProveByPasskey onProven={onProven} />
      </div>
    </form>
  );
}

/**
 * Asks the server for something, and the person for the password when the server wants it first; then asks again. The
 * dialog is to be drawn where the asking stands.
 */
export function useProof(): {
  proven: <T>(ask: () => Promise<Result<T>>) => Promise<Result<T>>;
  dialog: ReactNode;
} {
  const [asked, setAsked] = useState<((isProven: boolean) => void) | null>(null);
  async function proven<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
    const first = await ask();
    if (first.ok || first.reason !== "prove") return first;
    const isProven = await new Promise<boolean>((answer) => setAsked(() => answer));
    setAsked(null);
    return isProven ? ask() : refusal("left", "Nothing was done: the password was not typed.");
  }
  const dialog = (
    <Dialog title="Is it you?" isOpen={asked !== null} onOpenChange={(isOpen) => isOpen || asked?.(false)}>
      <ProofForm onProven={() => asked?.(true)} onLeave={() => asked?.(false)} />
    </Dialog>
  );
  return { proven, dialog };
}
