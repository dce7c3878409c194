"use client";

import { useEffect, useState } from "react";
import { forgetReadings } from "#app/_device/kept-reading";
import { Button } from "#app/_ui/button";
import { Link } from "#app/_ui/link";
import { PasswordField } from "#app/_ui/password-field";
import { Problem } from "#app/_ui/problem";
import { TextField } from "#app/_ui/text-field";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { enter } from "#app/(account)/enter";
import { StaySignedIn } from "#app/(account)/stay-signed-in";
import { OutsideButton } from "./outside-button";
import { PasskeyButton } from "./passkey-button";

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

type Props = {
  goTo: string;
  takesPasskeys: boolean;
  /** Another service to sign in by */
  service: string | null;
};

/** The ways in that need nothing typed. */
function OtherWays({ goTo, takesPasskeys, service }: Props) {
  return (
    <>
      {service ? <OutsideButton service={service} goTo={goTo} /> : null}
      {takesPasskeys ? <PasskeyButton goTo={goTo} /> : null}
    </>
  );
}

/** Staying signed in is asked for and never assumed: the next person at this device may be somebody else. */
export function SignInForm(props: Props) {
  const { goTo } = props;
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
        autoComplete="username webauthn"
        autoCapitalize="none"
        required
      />
      <PasswordField label="Password" name="password" autoComplete="current-password" required />
      {asksForCode ? <CodeField /> : null}
      <StaySignedIn />
      <Problem title={problem} />
      <Button type="submit" pending={pending}>
        Sign in
      </Button>
      <OtherWays {...props} />
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
