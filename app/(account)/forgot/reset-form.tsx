"use client";

import { Button } from "#app/_ui/button";
import { Notice } from "#app/_ui/notice";
import { Problem } from "#app/_ui/problem";
import { TextField } from "#app/_ui/text-field";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { askForReset } from "#lib/people/mail/actions";

/** Asks for a link by mail. The answer is the same whoever's address it is. */
export function ResetForm() {
  const { pending, problem, fields, done, onSubmit } = useSubmit(async (form) => {
    const email = textOf(form, "email");
    const asked = await askForReset({ email });
    return asked.ok ? ({ ok: true, value: email } as const) : asked;
  });
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-5">
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        hint="The one you sign in with."
        error={fields.email ?? null}
        required
      />
      <Problem title={problem} />
      {done ? (
        <div role="status">
          <Notice level="good" title="Now look into your mail.">
            If {done} belongs to a diary here and was confirmed, a link is on its way. It works once, for 30
            minutes. Nothing came? Look among the unwanted mail, or use another way below.
          </Notice>
        </div>
      ) : null}
      <Button type="submit" pending={pending}>
        Send me a link
      </Button>
    </form>
  );
}
