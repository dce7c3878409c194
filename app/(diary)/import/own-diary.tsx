"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { ErrorNote } from "#app/_ui/error-note";
import { restorePerson, restoreRows } from "#lib/exchange/transfer/actions";
import { batches } from "#lib/exchange/transfer/batches";

/** Reads an exported diary back in; what is there already stays as it is. */
export function OwnDiary({ text, onWritten }: { text: string; onWritten: () => void }) {
  const [run, setRun] = useState<{ done: number; of: number } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function restore(): Promise<string | null> {
    const { diaryFile, oddRowWords, restoredRows } = await import("#lib/exchange/transfer/diary-file");
    const file = diaryFile(text);
    if (!file.ok) return file.message;
    const parts = [...file.rows].flatMap(([table, rows]) =>
      batches(rows, restoredRows).map((part) => ({ table, rows: part })),
    );
    const unreachable = "Charley cannot be reached just now. Press again: only the rest is added.";
    const person = file.preferences && (await restorePerson(file.preferences).catch(() => null));
    if (file.preferences && !person?.ok) return person?.message ?? unreachable;
    let added = 0;
    for (const [at, part] of parts.entries()) {
      setRun({ done: at, of: parts.length });
      const answer = await restoreRows(part).catch(() => null);
      if (!answer?.ok) {
        return answer?.message ?? unreachable;
      }
      added += answer.value.added;
    }
    const sum = added === 1 ? "1 entry was added." : `${added} entries were added.`;
    setSaid([sum, ...file.odd.slice(0, 20).map(oddRowWords)].join(" "));
    return null;
  }

  async function pressed() {
    setSaid(null);
    setProblem(await restore());
    setRun(null);
    onWritten();
  }

  return (
    <div className="flex flex-col items-start gap-4">
      <p className="max-w-read">
        This is a diary that Charley exported. All of it is read back, with what you chose in the settings if
        this diary is still empty; entries that are here already stay as they are. Links to summaries are
        listed, and open nothing here.
      </p>
      {run ? (
        <progress value={run.done} max={run.of} aria-label="Reading back" className="w-full accent-lamp" />
      ) : null}
      <p role="status">{said}</p>
      {problem ? <ErrorNote title="The file was not read back" message={problem} /> : null}
      {said === null ? (
        <Button pending={run !== null} onClick={() => void pressed()}>
          Read it back
        </Button>
      ) : null}
    </div>
  );
}
