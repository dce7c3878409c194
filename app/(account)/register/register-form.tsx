"use client";

import { Button } from "#app/_ui/button";
import { Link } from "#app/_ui/link";
import { PasswordField } from "#app/_ui/password-field";
import { Problem } from "#app/_ui/problem";
import { TextField } from "#app/_ui/text-field";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { enter } from "#app/(account)/enter";
import { StaySignedIn } from "#app/(account)/stay-signed-in";
import { TimeZoneField } from "#app/(account)/time-zone-field";
import { type Result, refusal } from "#lib/base/result";
import { register } from "#lib/people/accounts/actions";

/** Makes the account and signs in with it. */
async function registerAndEnter(form: FormData): Promise<Result<null>> {
  const email = textOf(form, "email");
  const password = textOf(form, "password");
  // Behind the "#": no server on the way, and no list of visited addresses, learns it.
  const invitation = window.location.hash.slice(1) || null;
  const made = await register({ email, password, timeZone: textOf(form, "timeZone"), invitation });
  if (!made.ok) return made;
  const entered = await enter({ email, password, keep: form.get("keep") === "yes" });
  if (entered.ok || entered.reason !== "no-match") return entered;
  return refusal(
    "no-match",
    "These did not open a diary. If you have registered this address before, please sign in with the password you chose then.",
  );
}

export function RegisterForm({ writes }: { writes: boolean }) {
  const { pending, problem, fields, onSubmit } = useSubmit(registerAndEnter, () =>
    window.location.assign("/welcome"),
  );
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-5">
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        hint={
          writes
            ? "You sign in with it. Charley writes there about your account, and nothing else."
            : "You sign in with it. It is used for nothing else."
        }
        error={fields.email ?? null}
        required
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        hint="At least 8 characters. Three or four words in a row are easy to keep and hard to guess."
        error={fields.password ?? null}
        required
      />
      <TimeZoneField
        hint="Taken from this device. It decides which night a cramp at 02:13 belongs to."
        error={fields.timeZone}
      />
      <StaySignedIn />
      <Problem title={problem} />
      <Button type="submit" pending={pending}>
        Register
      </Button>
      <p>
        You have a diary already?{" "}
        <Link href="/sign-in" className="inline-flex min-h-target items-center">
          Sign in
        </Link>
      </p>
    </form>
  );
}
