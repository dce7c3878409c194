"use client";

import { forgetPerson } from "#app/_device/forget-person";
import { forgetReadings } from "#app/_device/kept-reading";
import { Button } from "#app/_ui/button";
import { PasswordField } from "#app/_ui/password-field";
import { Problem } from "#app/_ui/problem";
import { TextField } from "#app/_ui/text-field";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { deleteAccount } from "#lib/people/accounts/actions";
import { deletionWord } from "#lib/people/accounts/schema";

/** The one thing without undo: so it takes typing. */
export function DeleteForm({ hasPassword, onKeep }: { hasPassword: boolean; onKeep: () => void }) {
  const { pending, problem, fields, onSubmit } = useSubmit(
    (form) =>
      deleteAccount({
        password: textOf(form, "password"),
        confirmation: textOf(form, "confirmation"),
      }),
    () =>
      void forgetReadings(null)
        .then(() => forgetPerson())
        .then(() => window.location.assign("/")),
  );
  return (
    <form
      method="post"
      noValidate
      onSubmit={onSubmit}
      className="mt-4 flex max-w-read flex-col items-start gap-5"
    >
      {hasPassword ? (
        <div className="w-full">
          <PasswordField
            label="Your password"
            name="password"
            autoComplete="current-password"
            error={fields.password ?? null}
            required
          />
        </div>
      ) : null}
      <div className="w-full">
        <TextField
          label={`Type the words: ${deletionWord}`}
          name="confirmation"
          autoComplete="off"
          autoCapitalize="none"
          error={fields.confirmation ?? null}
          required
        />
      </div>
      <Problem title={problem} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="danger" pending={pending}>
          Delete everything for ever
        </Button>
        <Button variant="quiet" onClick={onKeep}>
          Keep my diary
        </Button>
      </div>
    </form>
  );
}
