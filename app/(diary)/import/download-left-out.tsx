"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import type { Skipped } from "#lib/exchange/recognition/schema";

type Props = {
  name: string;
  reasons: readonly Skipped[];
  leftOut: (reasons: readonly Skipped[]) => Promise<string>;
};

/** The rows that were left out, each with why beside it, as a table to put right and hand in again. */
export function DownloadLeftOut({ name, reasons, leftOut }: Props) {
  const [pending, setPending] = useState(false);
  async function download() {
    setPending(true);
    const csv = await leftOut(reasons).catch(() => "");
    setPending(false);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
    link.download = `not imported - ${name.replace(/\.\w+$/, "")}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
  return (
    <div>
      <Button variant="quiet" pending={pending} onClick={() => void download()}>
        Download what was left out, with why
      </Button>
    </div>
  );
}
