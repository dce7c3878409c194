"use client";

import Image from "next/image";
import { Button } from "#app/_ui/button";
import { Problem } from "#app/_ui/problem";
import { TextField } from "#app/_ui/text-field";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { turnOnSecondStep } from "#lib/people/accounts/actions";

/** What an authenticator app takes: as a picture, and as letters. */
export type AppSecret = { readonly qr: string; readonly letters: string };

type Props = { app: AppSecret; onDone: (codes: readonly string[]) => void };

/** Scanned, then proven by a first code: an app that took it wrongly would lock its owner out. */
export function SecondStepForm({ app, onDone }: Props) {
  const { pending, problem, fields, onSubmit } = useSubmit(
    (form) => turnOnSecondStep({ code: textOf(form, "code") }),
    ({ codes }) => onDone(codes),
  );
  return (
    <form
      method="post"
      noValidate
      onSubmit={onSubmit}
      className="mt-3 flex max-w-read flex-col items-start gap-4"
    >
      <p>1. Scan this with an authenticator app, or type the letters below into it.</p>
      <Image
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(app.qr)}`}
        alt="QR code for the authenticator app"
        width={240}
        height={240}
        className="size-60 bg-white"
      />
      <p className="break-all font-mono" data-testid="app-letters">
        {app.letters}
      </p>
      <div className="w-full">
        <TextField
          label="2. The code it shows now"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          error={fields.code ?? null}
          required
        />
      </div>
      <Problem title={problem} />
      <Button type="submit" variant="quiet" pending={pending}>
        Turn it on
      </Button>
    </form>
  );
}
