"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Button } from "#app/_ui/button";
import { Checkbox } from "#app/_ui/checkbox";
import { LinkButton } from "#app/_ui/link-button";
import { Notice } from "#app/_ui/notice";
import { PasswordField } from "#app/_ui/password-field";
import { Problem } from "#app/_ui/problem";
import { useToast } from "#app/_ui/toast";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { changePassword } from "#lib/people/accounts/actions";

function HelpersGoOn() {
  return (
    <Notice
      level="caution"
      title="Whoever you let into your diary can still open it. See who that is, and end it for anybody you did not let in."
    >
      <LinkButton href="/settings/helpers">People who help</LinkButton>
    </Notice>
  );
}

export function PasswordForm({ email }: { email: string }) {
  const form = useRef<HTMLFormElement>(null);
  const [helpers, setHelpers] = useState(0);
  const router = useRouter();
  const toast = useToast();
  const { pending, problem, fields, onSubmit } = useSubmit(
    (typed) =>
      changePassword({
        currentPassword: textOf(typed, "currentPassword"),
        newPassword: textOf(typed, "newPassword"),
        keepsKeys: typed.get("keepsKeys") === "yes",
      }),
    ({ ended, helpers }) => {
      form.current?.reset();
      router.refresh();
      const elsewhere = ended === 1 ? "1 other device" : `${ended} other devices`;
      setHelpers(helpers);
      toast.show({
        message: `Your password is changed.${ended > 0 ? ` You are signed out on ${elsewhere}.` : ""}`,
      });
    },
  );
  return (
    <form ref={form} method="post" noValidate onSubmit={onSubmit} className="flex max-w-read flex-col gap-5">
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField
        label="Your password now"
        name="currentPassword"
        autoComplete="current-password"
        error={fields.currentPassword ?? null}
        required
      />
      <PasswordField
        label="New password"
        name="newPassword"
        autoComplete="new-password"
        hint="At least 8 characters. Everywhere but here you are signed out."
        error={fields.newPassword ?? null}
        required
      />
      <Checkbox
        label="Let my passkeys, tokens and bedside links go on working"
        name="keepsKeys"
        value="yes"
        hint="Leave it off if somebody else may know your password: then they end too."
      />
      <Problem title={problem} />
      <div>
        <Button type="submit" pending={pending}>
          Change the password
        </Button>
      </div>
      {helpers > 0 ? <HelpersGoOn /> : null}
    </form>
  );
}
