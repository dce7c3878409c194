"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef, useState } from "react";
import { RecordText } from "#app/_sheet/record-text";
import { SummarySheet } from "#app/_sheet/summary-sheet";
import { Card } from "#app/_ui/card";
import { Notice } from "#app/_ui/notice";
import type { ShareListed } from "#lib/exchange/summary/queries";
import type { MadeCode } from "./health-link-form";
import { LinkForm } from "./link-form";
import type { Prepared } from "./prepared";
import { SaveFiles } from "./save-files";

const HealthLinkForm = dynamic(() => import("./health-link-form").then((file) => file.HealthLinkForm));
const PrintedCode = dynamic(() => import("./printed-code").then((file) => file.PrintedCode));

type Props = {
  prepared: Prepared;
  shares: readonly ShareListed[];
  isHome: boolean;
  whyNoCode: string | null;
  onShared: () => void;
};

/** The page as the doctor will see it, with the ways to hand it over; first the one that works from here. */
export function SheetPreview({ prepared, shares, isHome, whyNoCode, onShared }: Props) {
  const [code, setCode] = useState<MadeCode | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (prepared) heading.current?.focus();
  }, [prepared]);
  const file = (
    <Card key="file" title="As a file or on paper">
      <SaveFiles snapshot={prepared.faces.snapshot} />
    </Card>
  );
  const link = (
    <Card key="link" title="As a private link">
      {isHome ? (
        <div className="mb-4">
          <Notice level="caution" title="Your doctor cannot open a link from here">
            <p>
              This Charley runs at home, and its links open only there. For your doctor save the page as a PDF
              or an HTML file.
            </p>
          </Notice>
        </div>
      ) : null}
      <LinkForm prepared={prepared} shares={shares} onShared={onShared} />
    </Card>
  );
  return (
    <div className="mt-6">
      <div className="print:hidden">
        <h2 ref={heading} tabIndex={-1} className="mb-3 text-lg outline-none">
          Your page
        </h2>
      </div>
      <SummarySheet faces={prepared.faces} level={2} />
      {code ? <PrintedCode made={code} /> : null}
      <div className="mt-6 grid gap-6 lg:grid-cols-2 print:hidden">
        {isHome ? [file, link] : [link, file]}
        <Card title="As a code for the clinic's system">
          <HealthLinkForm
            prepared={prepared}
            shares={shares}
            onEnded={onShared}
            whyNot={whyNoCode}
            onMade={(made) => {
              setCode(made);
              onShared();
            }}
          />
        </Card>
        <Card title="For the clinic's computer">
          <RecordText text={prepared.faces.text} />
        </Card>
      </div>
    </div>
  );
}
