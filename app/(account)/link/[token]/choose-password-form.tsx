"use client";

import { Button } from "#app/_ui/button";
import { LinkButton } from "#app/_ui/link-button";
import { Notice } from "#app/_ui/notice";
import { PasswordField } from "#app/_ui/password-field";
import { Problem } from "#app/_ui/problem";
import { TextField } from "#app/_ui/text-field";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { TimeZoneField } from "#app/(account)/time-zone-field";
import { choosePassword } from "#lib/people/accounts/actions";

type Props = { token: string; email: string; isFirst: boolean };

export function ChoosePasswordForm({ token, email, isFirst }: Props) {
  const { pending, problem, fields, done, onSubmit } = useSubmit(async (form) => {
    const chosen = await choosePassword({
      token,
      password: textOf(form, "password"),
      timeZone: isFirst ? textOf(form, "timeZone") : null,
    });
    return chosen.ok ? ({ ok: true, value: "chosen" } as const) : chosen;
  });
  if (done) {
    return (
      <div role="status">
        <Notice
          level="good"
          title="Your password is saved."
          actions={
            <LinkButton href="/sign-in" variant="primary">
              Sign in
            </LinkButton>
          }
        />
      </div>
    );
  }
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-5">
      <TextField label="E-mail" name="email" type="email" autoComplete="username" value={email} readOnly />
      <PasswordField
        label="New password"
        name="password"
        autoComplete="new-password"
        hint="At least 8 characters. Three or four words in a row are easy to keep and hard to guess."
        error={fields.password ?? null}
        required
      />
      {isFirst ? (
        <TimeZoneField
          hint="Taken from this device. It decides which night a cramp at 02:13 belongs to."
          error={fields.timeZone}
        />
      ) : null}
      <Problem title={problem ?? fields.token} />
      <Button type="submit" pending={pending}>
        Save the password
      </Button>
    </form>
  );
}
