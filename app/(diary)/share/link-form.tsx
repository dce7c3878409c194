"use client";

import { Button } from "#app/_ui/button";
import { Checkbox } from "#app/_ui/checkbox";
import { CopyText } from "#app/_ui/copy-text";
import { Notice } from "#app/_ui/notice";
import { Problem } from "#app/_ui/problem";
import { SelectField } from "#app/_ui/select-field";
import { TextField } from "#app/_ui/text-field";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { shareSummary } from "#lib/exchange/summary/actions";
import type { ShareListed } from "#lib/exchange/summary/queries";
import { usualLinkDays } from "#lib/exchange/summary/schema";
import { MadePasscode } from "./made-passcode";
import { OlderLinks } from "./older-links";
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
        withPasscode: form.has("withPasscode"),
        takesReply: form.has("takesReply"),
      }),
    onShared,
  );
  if (done) {
    return (
      <>
        <MadeLink address={done.address} passcode={done.passcode} />
        <OlderLinks made={done.id} shares={shares} onEnded={onShared} />
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
        defaultValue={`${usualLinkDays}`}
        error={fields.days}
      />
      <TextField
        label="Who it is for"
        hint="In your list of links, and as a mark on your trends: whoever has the link does not see it."
        name="label"
        maxLength={80}
        autoComplete="off"
        error={fields.label}
      />
      <AskedFor fields={fields} />
      <Problem title={problem} />
      <div>
        <Button type="submit" pending={pending}>
          Make the link
        </Button>
      </div>
    </form>
  );
}

/** What is off unless it is ticked. */
function AskedFor({ fields }: { fields: Readonly<Record<string, string>> }) {
  return (
    <>
      <Checkbox
        label="Ask for a passcode too"
        hint="For a link that goes by mail, which others may read. You get eight digits; tell them to your doctor by phone, never in the same message."
        name="withPasscode"
        error={fields.withPasscode}
      />
      <Checkbox
        label="Let whoever has the link reply once"
        hint="Four boxes to tick and up to 500 letters. It appears in your list of links. Nobody proves who wrote it."
        name="takesReply"
        error={fields.takesReply}
      />
    </>
  );
}

function MadeLink({ address, passcode }: { address: string; passcode: string | null }) {
  return (
    <div className="flex flex-col gap-4">
      <Notice level="good" title="The link is made">
        <p>Copy it now: it is shown only this once. If it gets lost, make another and end this one.</p>
      </Notice>
      <CopyText label="Address" text={address} button="Copy the address" />
      {passcode ? <MadePasscode passcode={passcode} /> : null}
    </div>
  );
}
