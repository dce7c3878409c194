"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { Button } from "#app/_ui/button";
import { Checkbox } from "#app/_ui/checkbox";
import { Notice } from "#app/_ui/notice";
import { PasswordField } from "#app/_ui/password-field";
import { useToast } from "#app/_ui/toast";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { changePassword } from "#lib/people/accounts/actions";

export function PasswordForm({ email }: { email: string }) {
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const toast = useToast();
  const { pending, problem, fields, onSubmit } = useSubmit(
    (typed) =>
      changePassword({
        currentPassword: textOf(typed, "currentPassword"),
        newPassword: textOf(typed, "newPassword"),
        keepsKeys: typed.get("keepsKeys") === "yes",
      }),
    ({ ended }) => {
      form.current?.reset();
      router.refresh();
      const elsewhere = ended === 1 ? "1 other device" : `${ended} other devices`;
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
        label="Let my tokens and bedside links go on working"
        name="keepsKeys"
        value="yes"
        hint="Leave it off if somebody else may know your password: then they end too."
      />
      {problem ? (
        <div role="alert">
          <Notice level="stop" title={problem} />
        </div>
      ) : null}
      <div>
        <Button type="submit" variant="quiet" pending={pending}>
          Change the password
        </Button>
      </div>
    </form>
  );
}
