"use client";

import { useEffect, useRef } from "react";
import { SummarySheet } from "#app/_sheet/summary-sheet";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { LinkForm } from "./link-form";
import type { Prepared } from "./prepared";

/** The page as the doctor will see it, with the two ways to hand it over. */
export function SheetPreview({ prepared, onShared }: { prepared: Prepared; onShared: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (prepared) heading.current?.focus();
  }, [prepared]);
  return (
    <div className="mt-6">
      <div className="print:hidden">
        <h2 ref={heading} tabIndex={-1} className="mb-3 text-lg outline-none">
          Your page
        </h2>
      </div>
      <SummarySheet faces={prepared.faces} level={2} />
      <div className="mt-6 grid gap-6 lg:grid-cols-2 print:hidden">
        <Card title="As a private link">
          <LinkForm prepared={prepared} onShared={onShared} />
        </Card>
        <Card title="On paper">
          <p className="mb-4 max-w-read">
            One or two sheets, A4 or Letter. Your browser can also save it as a PDF.
          </p>
          <Button variant="quiet" onClick={() => window.print()}>
            Print the page
          </Button>
        </Card>
      </div>
    </div>
  );
}
