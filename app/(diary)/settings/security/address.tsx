"use client";

import { useRef, useState } from "react";
import { Button } from "#app/_ui/button";
import { Checkbox } from "#app/_ui/checkbox";
import { Notice } from "#app/_ui/notice";
import { Problem } from "#app/_ui/problem";
import { TextField } from "#app/_ui/text-field";
import { useToast } from "#app/_ui/toast";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { useProof } from "#app/(diary)/settings/use-proof";
import { changeAddress, sendConfirmation, tellWhenOpened } from "#lib/people/mail/actions";

type Props = { sendsMail: boolean; email: string; isConfirmed: boolean; toldWhenOpened: boolean };

function TellWhenOpened({ asBefore }: { asBefore: boolean }) {
  const toast = useToast();
  const [isOn, setIsOn] = useState(asBefore);
  async function change(wanted: boolean) {
    setIsOn(wanted);
    const kept = await tellWhenOpened({ isOn: wanted }).catch(() => null);
    if (kept?.ok) return;
    setIsOn(!wanted);
    toast.show({ message: kept?.message ?? "Charley cannot be reached just now." });
  }
  return (
    <Checkbox
      label="Write to me when something I shared is opened"
      hint="At most ten times a day."
      checked={isOn}
      onChange={({ target }) => void change(target.checked)}
    />
  );
}

function ConfirmAgain({ email }: { email: string }) {
  const toast = useToast();
  const [pending, setPending] = useState(false);
  return (
    <div className="flex max-w-read flex-col items-start gap-3">
      <p>
        {email} is not confirmed yet. Until it is, Charley does not write there: no link for a forgotten
        password, and no word when somebody changes your account.
      </p>
      <Button
        variant="quiet"
        pending={pending}
        onClick={async () => {
          setPending(true);
          const sent = await sendConfirmation({}).catch(() => null);
          setPending(false);
          const says = sent?.ok ? `A link is on its way to ${email}.` : sent?.message;
          toast.show({ message: says ?? "Charley cannot be reached just now." });
        }}
      >
        Send me the link to confirm it
      </Button>
    </div>
  );
}

function ChangeForm() {
  const form = useRef<HTMLFormElement>(null);
  const { proven, dialog } = useProof();
  const { pending, problem, fields, done, onSubmit } = useSubmit(async (typed) => {
    const email = textOf(typed, "email");
    const asked = await proven(() => changeAddress({ email }));
    return asked.ok ? ({ ok: true, value: email } as const) : asked;
  });
  return (
    <>
      {dialog}
      <form
        ref={form}
        method="post"
        noValidate
        onSubmit={onSubmit}
        className="flex max-w-read flex-col gap-5"
      >
        <TextField
          label="Another address"
          name="email"
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          hint="A link is sent there. Once you follow it, you sign in with that address."
          error={fields.email ?? null}
          required
        />
        <Problem title={problem} />
        {done ? (
          <div role="status">
            <Notice
              level="good"
              title={`A link is on its way to ${done}. Until you follow it, nothing changes.`}
            />
          </div>
        ) : null}
        <div>
          <Button type="submit" variant="quiet" pending={pending}>
            Change the address
          </Button>
        </div>
      </form>
    </>
  );
}

/** The address one signs in with: whether it was confirmed, and a way to another. */
export function Address({ sendsMail, email, isConfirmed, toldWhenOpened }: Props) {
  if (!sendsMail) {
    return (
      <p className="max-w-read">
        You sign in as {email}. This Charley sends no mail, so the address can be neither confirmed nor
        changed, and a forgotten password needs the person who runs it. They can turn mail on by setting
        SMTP_URL.
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-5">
      {isConfirmed ? (
        <>
          <p className="max-w-read">
            You sign in as {email}, and Charley writes there when something changes in your account.
          </p>
          <TellWhenOpened asBefore={toldWhenOpened} />
        </>
      ) : (
        <ConfirmAgain email={email} />
      )}
      <ChangeForm />
    </div>
  );
}
