"use client";

import { useState } from "react";
import { SummarySheet } from "#app/_sheet/summary-sheet";
import { Card } from "#app/_ui/card";
import { PageHeader } from "#app/_ui/page-header";
import type { Prepared } from "./prepared";
import { RequestForm } from "./request-form";

/** The page for a doctor, for somebody who helps: to look at. Handing it out is for whoever's diary it is. */
export function SeeSummary() {
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title="The page for the doctor"
          sentence="Nights in numbers, what is taken and what was tried, to look at. Only whoever’s diary it is makes a link or a file of it."
        />
        <Card title="What goes on the page">
          <RequestForm name={null} onPrepared={setPrepared} />
        </Card>
      </div>
      {prepared ? (
        <div className="mt-6">
          <SummarySheet faces={prepared.faces} level={2} />
        </div>
      ) : null}
    </>
  );
}
