"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { ErrorNote } from "#app/_ui/error-note";
import { useProof } from "#app/(diary)/settings/use-proof";
import type { Result } from "#lib/base/result";
import { exportDiary, exportTable } from "#lib/exchange/transfer/actions";
import type { CsvFile } from "#lib/exchange/transfer/owned-tables";

const tables: readonly { file: CsvFile; label: string }[] = [
  { file: "nights", label: "Nights" },
  { file: "cramps", label: "Cramps" },
  { file: "diet", label: "Food and drink" },
  { file: "remedies", label: "Remedies" },
  { file: "remedy-doses", label: "Their doses and dates" },
  { file: "doses", label: "Doses taken" },
];

/** Hands a text to the browser's own downloads. */
function download(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Everything in one file, or a table for a spreadsheet. */
export function TakeAlong() {
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { proven, dialog } = useProof();
  async function take(name: string, type: string, ask: () => Promise<Result<{ text: string }>>) {
    setBusy(name);
    setProblem(null);
    const made = await proven(ask).catch(() => null);
    setBusy(null);
    if (!made?.ok) {
      setProblem(
        made?.message ?? "Charley cannot be reached just now. Your diary is safe; please try again.",
      );
      return;
    }
    download(name, type, made.value.text);
    setSaid(`${name} is in your downloads.`);
  }
  return (
    <div className="flex flex-col gap-5">
      <p className="max-w-read">
        Everything in one file: it can be read back here or on another Charley. Keep it somewhere only you can
        open.
      </p>
      <div>
        <Button
          pending={busy === "charley-diary.json"}
          onClick={() => void take("charley-diary.json", "application/json", () => exportDiary({}))}
        >
          Download everything (JSON)
        </Button>
      </div>
      <p className="max-w-read">Or one table for a spreadsheet (CSV):</p>
      <div className="flex flex-wrap gap-3">
        {tables.map(({ file, label }) => (
          <Button
            key={file}
            variant="quiet"
            pending={busy === `${file}.csv`}
            onClick={() => void take(`${file}.csv`, "text/csv", () => exportTable({ file }))}
          >
            {label}
          </Button>
        ))}
      </div>
      {dialog}
      <p role="status">{said}</p>
      {problem ? <ErrorNote title="The file could not be made" message={problem} /> : null}
    </div>
  );
}
