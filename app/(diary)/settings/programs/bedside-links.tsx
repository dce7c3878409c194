"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Problem } from "#app/_ui/problem";
import { TextField } from "#app/_ui/text-field";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { LinkOnce, type MadeLink } from "#app/(diary)/settings/security/link-once";
import { endBedsideLink, makeBedsideLink } from "#lib/people/access/actions";
import type { Key } from "#lib/people/access/queries";
import { KeyDays } from "./key-days";
import { KeyList } from "./key-list";

export function BedsideLinks({ links, timeZone }: { links: readonly Key[]; timeZone: string }) {
  const router = useRouter();
  const [made, setMade] = useState<MadeLink | null>(null);
  const { pending, problem, fields, onSubmit } = useSubmit(
    (form) => makeBedsideLink({ name: textOf(form, "name"), days: textOf(form, "days") }),
    (link) => {
      setMade(link);
      router.refresh();
    },
  );
  return (
    <>
      <p className="max-w-read text-soft">
        An address for a sticker by the bed, a partner's phone or an NFC tag. It adds a cramp, left or right,
        at that moment. It shows nothing of your diary.
      </p>
      <KeyList keys={links} timeZone={timeZone} none="You have no bedside link." onEnd={endBedsideLink} />
      <form
        method="post"
        noValidate
        onSubmit={onSubmit}
        className="mt-3 flex max-w-read flex-col items-start gap-4"
      >
        <div className="w-full">
          <TextField
            label="Where the new one will be"
            name="name"
            hint="For you to tell them apart, like “Bedside table”."
            error={fields.name ?? null}
          />
        </div>
        <KeyDays usual={365} />
        <Problem title={problem} />
        <Button type="submit" pending={pending}>
          Make a bedside link
        </Button>
      </form>
      {made ? (
        <LinkOnce
          made={made}
          title="Your bedside link is ready. Scan it, or print this page."
          what="bedside link"
        />
      ) : null}
    </>
  );
}
