"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Notice } from "#app/_ui/notice";
import { SelectField } from "#app/_ui/select-field";
import { TextField } from "#app/_ui/text-field";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { shareSummary } from "#lib/exchange/summary/actions";
import type { ShareListed } from "#lib/exchange/summary/queries";
import { usualDays } from "#lib/exchange/summary/schema";
import { EndLink } from "./end-link";
import type { Prepared } from "./prepared";

const lasting = [1, 3, 7, 14, 31].map((days) => ({
  value: `${days}`,
  label: days === 1 ? "1 day" : `${days} days`,
}));

type Props = { prepared: Prepared; shares: readonly ShareListed[]; onShared: () => void };

/** Makes the link. Its address is shown here once: only its fingerprint is kept. */
export function LinkForm({ prepared, shares, onShared }: Props) {
  const { pending, problem, fields, done, onSubmit } = useSubmit(
    (form) =>
      shareSummary({
        ...prepared.request,
        days: Number(textOf(form, "days")),
        label: textOf(form, "label") || null,
      }),
    onShared,
  );
  if (done) {
    const older = shares.filter(({ id, state }) => state === "open" && id !== done.id);
    return (
      <>
        <MadeLink address={done.address} />
        <OlderLinks older={older} onEnded={onShared} />
      </>
    );
  }
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-5">
      <p className="max-w-read">
        Whoever has the link can read this page, as it is now, until it runs out or you end it. They see
        nothing else of your diary.
      </p>
      <SelectField
        label="How long it can be opened"
        name="days"
        options={lasting}
        defaultValue={`${usualDays}`}
        error={fields.days}
      />
      <TextField
        label="Who it is for"
        hint="Only you see this, in your list of links."
        name="label"
        maxLength={80}
        autoComplete="off"
        error={fields.label}
      />
      {problem ? (
        <div role="alert">
          <Notice level="stop" title={problem} />
        </div>
      ) : null}
      <div>
        <Button type="submit" pending={pending}>
          Make the link
        </Button>
      </div>
    </form>
  );
}

/** A new page seldom leaves the old one wanted. */
function OlderLinks({ older, onEnded }: { older: readonly ShareListed[]; onEnded: () => void }) {
  if (older.length === 0) return null;
  return (
    <div className="mt-5">
      <p className="mb-2 max-w-read">
        {older.length === 1 ? "An older link still opens." : `${older.length} older links still open.`} End
        what this one takes the place of.
      </p>
      <ul className="flex flex-col gap-2">
        {older.map(({ id, label }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3">
            <span className="wrap-anywhere">{label ?? "Without a name"}</span>
            <EndLink id={id} name={label ?? "Without a name"} onEnded={onEnded} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function MadeLink({ address }: { address: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  async function copy() {
    const done = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    setCopied(done ?? false);
  }
  return (
    <div className="flex flex-col gap-4">
      <Notice level="good" title="The link is made">
        <p>Copy it now: it is shown only this once. If it gets lost, make another and end this one.</p>
      </Notice>
      <TextField label="Address" readOnly value={address} onFocus={(event) => event.target.select()} />
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => void copy()}>Copy the address</Button>
      </div>
      <p role="status" className="text-soft">
        {copied === true ? "Copied." : null}
        {copied === false
          ? "Your browser did not allow copying. Press on the address and copy it by hand."
          : null}
      </p>
    </div>
  );
}
