"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { v7 as uuidv7 } from "uuid";
import { Button } from "#app/_ui/button";
import { ErrorNote } from "#app/_ui/error-note";
import { Notice } from "#app/_ui/notice";
import { useKeptFocus } from "#app/_ui/use-kept-focus";
import { grouped } from "#lib/base/text/grouped";
import type { Imported } from "#lib/exchange/transfer/mutations";
import { type FileRows, namesToMatch } from "#lib/exchange/transfer/read-rows";
import type { ChosenFile } from "./chosen-file";
import { MatchNames, type NameMatch } from "./match-names";
import { RowCounts } from "./row-counts";
import { RowTable } from "./row-table";
import { sendRows } from "./send-rows";
import { WrittenRows } from "./written-rows";

type Props = {
  file: ChosenFile;
  rows: FileRows;
  /** Which reading of the file this is: each is looked up once. */
  reading: string;
  timeZone: string;
  onWritten: () => void;
};
type Run = { readonly done: number; readonly of: number };

async function preview(rows: FileRows): Promise<Imported[]> {
  const sent = await sendRows(rows, { mode: "preview", onProgress: () => {} });
  if (!sent.ok) throw new Error(sent.message);
  return sent.value;
}

/** What would be added, and the adding itself, a batch at a time. */
export function ImportRows({ file, rows, reading, timeZone, onWritten }: Props) {
  const [matches, setMatches] = useState<NameMatch | null>(null);
  const [written, setWritten] = useState<{ importId: string; outcomes: Imported[] } | null>(null);
  const [run, setRun] = useState<Run | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const {
    data: outcomes = null,
    isError,
    refetch,
  } = useQuery({ queryKey: ["import-preview", reading], queryFn: () => preview(rows), staleTime: Infinity });
  const { place, keep } = useKeptFocus<HTMLDivElement>(written);
  const names = rows.kind === "foods" ? namesToMatch(rows.good) : [];
  const needsNames = names.length > 0 && matches === null;

  async function add(importId: string) {
    const of = rows.good.length;
    keep();
    setProblem(null);
    setRun({ done: 0, of });
    const sent = await sendRows(rows, {
      mode: "write",
      importId,
      fileName: file.name,
      timeZone,
      foodRefOf: (name) => matches?.get(name) ?? null,
      onProgress: (done) => setRun({ done, of }),
    });
    setRun(null);
    if (sent.ok) setWritten({ importId, outcomes: sent.value });
    else setProblem(sent.message);
    onWritten();
  }

  const fresh = outcomes?.filter(({ outcome }) => outcome === "new").length ?? 0;
  return (
    <div className="flex flex-col gap-6">
      <RowCounts rows={rows} outcomes={written?.outcomes ?? outcomes} isWritten={written !== null} />
      {run ? <Progress run={run} /> : null}
      {isError ? <NotCompared onRetry={() => void refetch()} /> : null}
      {problem ? <ErrorNote title="Not all rows went through" message={problem} /> : null}
      <div ref={place} tabIndex={-1} className="-mt-6 outline-none" />
      {written ? (
        <WrittenRows file={file} rows={rows} written={written} onTakenOut={onWritten} />
      ) : outcomes && fresh === 0 ? (
        <Notice level="info" title="Nothing to add">
          <p>Your diary is as it was.</p>
        </Notice>
      ) : needsNames ? (
        <MatchNames names={names} onMatched={setMatches} />
      ) : outcomes && !run ? (
        <div>
          <Button onClick={() => void add(uuidv7())}>
            {fresh === 1 ? "Add 1 row to the diary" : `Add ${grouped(fresh)} rows to the diary`}
          </Button>
        </div>
      ) : null}
      <RowTable rows={rows} outcomes={written?.outcomes ?? outcomes} />
    </div>
  );
}

function NotCompared({ onRetry }: { onRetry: () => void }) {
  return (
    <ErrorNote
      title="The rows could not be compared with your diary"
      message="Nothing was added and nothing is lost. Check the connection and try again."
      onRetry={onRetry}
    />
  );
}

function Progress({ run }: { run: Run }) {
  return (
    <div role="status">
      <progress value={run.done} max={run.of} aria-label="Rows" className="w-full accent-lamp" />
      <p className="text-soft">
        {grouped(run.done)} of {grouped(run.of)} rows
      </p>
    </div>
  );
}
