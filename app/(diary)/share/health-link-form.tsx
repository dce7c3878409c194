"use client";

import Image from "next/image";
import { useState } from "react";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { CopyText } from "#app/_ui/copy-text";
import { Disclosure } from "#app/_ui/disclosure";
import { Notice } from "#app/_ui/notice";
import { Problem } from "#app/_ui/problem";
import { TextField } from "#app/_ui/text-field";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import { makeHealthLink } from "#lib/exchange/summary/actions";
import type { ShareListed } from "#lib/exchange/summary/queries";
import type { HealthLinkKind } from "#lib/exchange/summary/shl/health-link";
import { OlderLinks } from "./older-links";
import type { Prepared } from "./prepared";

/** What is shown of a code once, when it is made. */
export type MadeCode = {
  readonly link: string;
  readonly bare: string;
  readonly qr: string;
  readonly passcode: string | null;
  readonly until: string;
};

type Props = {
  prepared: Prepared;
  shares: readonly ShareListed[];
  whyNot: string | null;
  onMade: (made: MadeCode) => void;
  onEnded: () => void;
};

const kinds = [
  { value: "qr", label: "A code to scan now" },
  { value: "passcode", label: "A link with a passcode" },
] as const;
const hints: Readonly<Record<HealthLinkKind, string>> = {
  qr: "The clinic scans it from your phone or from paper. It opens 5 times within 24 hours.",
  passcode: "You give the link and the passcode apart. It opens for 7 days; five wrong codes lock it.",
};

/** A SMART Health Link: what a clinic's system can take in. It is sealed, and its key is in the code alone. */
export function HealthLinkForm({ prepared, shares, whyNot, onMade, onEnded }: Props) {
  const [kind, setKind] = useState<HealthLinkKind>("qr");
  const { pending, problem, fields, done, onSubmit } = useSubmit(
    (form) => makeHealthLink({ ...prepared.request, kind, label: textOf(form, "label") || null }),
    onMade,
  );
  if (whyNot !== null) return <p className="max-w-read">{whyNot}</p>;
  if (done)
    return (
      <>
        <Made made={done} />
        <OlderLinks made={done.id} shares={shares} onEnded={onEnded} />
      </>
    );
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-5">
      <ChoiceGroup
        label="What the clinic gets"
        hint={hints[kind]}
        options={kinds}
        value={kind}
        onChange={(chosen) => setKind(chosen === "passcode" ? "passcode" : "qr")}
      />
      <TextField
        label="Which clinic it is for"
        hint="In your list of links, and as a mark on your trends: whoever has the link does not see it."
        name="label"
        maxLength={80}
        autoComplete="off"
        error={fields.label}
      />
      <Problem title={problem} />
      <div>
        <Button type="submit" pending={pending}>
          Make the code
        </Button>
      </div>
    </form>
  );
}

export function CodePicture({ qr }: { qr: string }) {
  return (
    <Image
      alt="QR code that opens your page"
      className="bg-white"
      width={152}
      height={152}
      style={{ width: "40mm", height: "40mm" }}
      src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(qr)}`}
    />
  );
}

function Made({ made }: { made: MadeCode }) {
  return (
    <div className="flex flex-col gap-4">
      <Notice level="good" title="The code is made">
        <p>
          It is shown only this once, and opens until {made.until}. Print the page to have it on paper too.
        </p>
      </Notice>
      <CodePicture qr={made.qr} />
      {made.passcode ? (
        <p>
          Passcode: <strong className="text-xl tracking-wider">{made.passcode}</strong>
        </p>
      ) : null}
      <CopyText label="The link" text={made.link} button="Copy the link" />
      <Disclosure summary="For a clinic's scanner">
        <CopyText label="SMART Health Link" text={made.bare} button="Copy it" />
      </Disclosure>
      <div>
        <Button variant="quiet" onClick={() => window.print()}>
          Print the page with the code
        </Button>
      </div>
    </div>
  );
}
