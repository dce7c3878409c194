"use client";

import { useQueryClient } from "@tanstack/react-query";
import { type ChangeEvent, useState } from "react";
import { ErrorNote } from "#app/_ui/error-note";
import { TextField } from "#app/_ui/text-field";
import { restoreRows } from "#lib/exchange/transfer/actions";
import { batches } from "#lib/exchange/transfer/batches";
import { diaryFile, type OddRow, restoredRows } from "#lib/exchange/transfer/diary-file";

const oddWords = ({ table, row }: OddRow) =>
  `Row ${row} of ${table} is not as Charley writes it and was left out.`;

/** Reads an exported diary back in; what is there already stays as it is. */
export function ReadBack() {
  const client = useQueryClient();
  const [run, setRun] = useState<{ done: number; of: number } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function restore(text: string): Promise<string | null> {
    const file = diaryFile(text);
    if (!file.ok) return file.message;
    const parts = [...file.rows].flatMap(([table, rows]) =>
      batches(rows, restoredRows).map((part) => ({ table, rows: part })),
    );
    let added = 0;
    for (const [at, part] of parts.entries()) {
      setRun({ done: at, of: parts.length });
      const answer = await restoreRows(part).catch(() => null);
      if (!answer?.ok) {
        return (
          answer?.message ??
          "Charley cannot be reached just now. Choose the file again: only the rest is added."
        );
      }
      added += answer.value.added;
    }
    const sum = added === 1 ? "1 entry was added." : `${added} entries were added.`;
    setSaid([sum, ...file.odd.slice(0, 20).map(oddWords)].join(" "));
    await client.invalidateQueries();
    return null;
  }

  async function chosen(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    if (!file) return;
    setSaid(null);
    setProblem(await restore(await file.text()));
    setRun(null);
  }

  return (
    <div className="flex flex-col gap-4">
      <TextField
        label="A file of everything (JSON)"
        hint="Entries that are here already stay as they are."
        type="file"
        accept=".json,application/json"
        onChange={(event) => void chosen(event)}
      />
      {run ? (
        <progress value={run.done} max={run.of} aria-label="Reading back" className="w-full accent-lamp" />
      ) : null}
      <p role="status">{said}</p>
      {problem ? <ErrorNote title="The file was not read back" message={problem} /> : null}
    </div>
  );
}
