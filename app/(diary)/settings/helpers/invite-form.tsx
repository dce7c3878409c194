"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Button } from "#app/_ui/button";
import { Problem } from "#app/_ui/problem";
import { TextField } from "#app/_ui/text-field";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { LinkOnce, type MadeLink } from "#app/(diary)/settings/security/link-once";
import { useProof } from "#app/(diary)/settings/use-proof";
import type { HelperMay } from "#lib/people/accounts/schema";
import { inviteHelper } from "#lib/people/helpers/actions";
import { healthSeenWords } from "#lib/people/helpers/words";
import { PowerFields } from "./power-fields";

function OwnNameField({ error }: { error: string | null }) {
  return (
    <TextField
      label="What do they call you?"
      name="ownName"
      hint="Your diary has this name for them. They do not see your e-mail address."
      error={error}
    />
  );
}

/** A link for one person, once, to scan or to send. */
export function InviteForm({ isNameless }: { isNameless: boolean }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [made, setMade] = useState<MadeLink | null>(null);
  const { proven, dialog } = useProof();
  const { pending, problem, fields, onSubmit } = useSubmit(
    (typed) =>
      proven(() =>
        inviteHelper({
          name: textOf(typed, "name"),
          ...(isNameless && { ownName: textOf(typed, "ownName") }),
          may: textOf(typed, "may") as HelperMay,
          days: textOf(typed, "days"),
        }),
      ),
    (link) => {
      setMade(link);
      // The next one is for somebody else.
      form.current?.reset();
      router.refresh();
    },
  );
  return (
    <>
      <form
        ref={form}
        method="post"
        noValidate
        onSubmit={onSubmit}
        className="flex max-w-read flex-col items-start gap-4 [&>*]:w-full [&>button]:w-auto"
      >
        <TextField
          label="Who is it?"
          name="name"
          hint="As you call them, like “Anna”. What they write will have this name on it."
          error={fields.name ?? null}
        />
        {isNameless ? <OwnNameField error={fields.ownName ?? null} /> : null}
        <PowerFields fields={fields} />
        <p className="text-sm text-soft">{healthSeenWords.owner}</p>
        <Problem title={problem} />
        <Button type="submit" pending={pending}>
          Make an invitation
        </Button>
      </form>
      {dialog}
      {made ? (
        <LinkOnce
          made={made}
          title="The invitation is ready. It works once, within 7 days. Send it to nobody else."
          what="invitation"
        />
      ) : null}
    </>
  );
}
