"use client";

import { useEffect, useState } from "react";
import { forgetReadings } from "#app/_device/kept-reading";
import { Button } from "#app/_ui/button";
import { Link } from "#app/_ui/link";
import { Notice } from "#app/_ui/notice";
import { PasswordField } from "#app/_ui/password-field";
import { TextField } from "#app/_ui/text-field";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { enter } from "#app/(account)/enter";
import { StaySignedIn } from "#app/(account)/stay-signed-in";

/** The second step, once the password was right. */
function CodeField() {
  return (
    <TextField
      label="Code"
      name="code"
      autoComplete="one-time-code"
      autoCapitalize="none"
      hint="Six digits from the app, or ten letters from your paper."
      autoFocus
      required
    />
  );
}

/** Staying signed in is asked for and never assumed: the next person at this device may be somebody else. */
export function SignInForm({ goTo }: { goTo: string }) {
  // Nobody is signed in here: what was read for somebody who was is nobody's to see.
  useEffect(() => void forgetReadings(null), []);
  const [asksForCode, setAsksForCode] = useState(false);
  const { pending, problem, onSubmit } = useSubmit(
    async (form) => {
      const entered = await enter({
        email: textOf(form, "email"),
        password: textOf(form, "password"),
        keep: form.get("keep") === "yes",
        code: textOf(form, "code"),
      });
      if (!entered.ok && entered.reason === "code-needed") setAsksForCode(true);
      return entered;
    },
    () => window.location.assign(goTo),
  );
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-5">
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        required
      />
      <PasswordField label="Password" name="password" autoComplete="current-password" required />
      {asksForCode ? <CodeField /> : null}
      <StaySignedIn />
      {problem ? (
        <div role="alert">
          <Notice level="stop" title={problem} />
        </div>
      ) : null}
      <Button type="submit" pending={pending}>
        Sign in
      </Button>
      <p>
        <Link href="/forgot" className="inline-flex min-h-target items-center">
          I forgot my password
        </Link>
      </p>
      <p>
        No diary yet?{" "}
        <Link href="/register" className="inline-flex min-h-target items-center">
          Register
        </Link>
      </p>
    </form>
  );
}
