"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { v7 as uuidv7 } from "uuid";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { ErrorNote } from "#app/_ui/error-note";
import { Notice } from "#app/_ui/notice";
import { useKeptFocus } from "#app/_ui/use-kept-focus";
import { grouped } from "#lib/base/text/grouped";
import type { Proposal, Skipped } from "#lib/exchange/recognition/schema";
import { chosenFor, type ImportChoices, usualChoices } from "#lib/exchange/transfer/import-choices";
import { FoundNames } from "./found-names";
import { PlanChoices } from "./plan-choices";
import { type FilePlan, planFile, writeFile } from "./plan-file";
import { PlannedRows } from "./planned-rows";
import { WrittenFile } from "./written-file";

type Props = {
  name: string;
  reading: string;
  proposal: Proposal;
  leftOut: (reasons: readonly Skipped[]) => Promise<string>;
  onWritten: () => void;
};
type Known = Pick<FilePlan, "names" | "refs">;

const holdsAnything = ({ nights, cramps, entries, doses }: Proposal) =>
  nights.length + cramps.length + entries.length + doses.length > 0;

/** What of a file would be written, row by row, and the writing itself. */
export function PlannedFile(props: Props) {
  const { reading, proposal } = props;
  const [known, setKnown] = useState<{ turn: number; of: Known | null }>({ turn: 0, of: null });
  const [part, setPart] = useState(0);
  const { data, isError, refetch } = useQuery({
    queryKey: ["import-plan", reading, known.turn],
    queryFn: async () => {
      const planned = await planFile(proposal, known.of, setPart);
      if (!planned.ok) throw new Error(planned.message);
      return planned.value;
    },
    enabled: holdsAnything(proposal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  if (!holdsAnything(proposal)) return null;
  return (
    <Card title="3. What is written">
      {data ? (
        <Plan
          {...props}
          key={known.turn}
          plan={data}
          onFoods={(refs) => setKnown({ turn: known.turn + 1, of: { names: data.names, refs } })}
        />
      ) : isError ? (
        <ErrorNote
          title="The file could not be compared with your diary"
          message="Nothing was written and nothing is lost. Check the connection and try again."
          onRetry={() => void refetch()}
        />
      ) : (
        <Progress part={part} words="Comparing with your diary" />
      )}
    </Card>
  );
}

function Progress({ part, words }: { part: number; words: string }) {
  return (
    <div role="status">
      <progress value={part} max={1} aria-label={words} className="w-full accent-lamp" />
      <p className="text-soft">
        {words}: {Math.round(100 * part)} %
      </p>
    </div>
  );
}

type PlanProps = Props & {
  plan: FilePlan;
  onFoods: (refs: ReadonlyMap<string, string | null>) => void;
};

function Plan({ name, plan, leftOut, onWritten, onFoods }: PlanProps) {
  const [choices, setChoices] = useState<ImportChoices>(usualChoices);
  const [importId] = useState(() => uuidv7());
  const [part, setPart] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [written, setWritten] = useState<number | null>(null);
  const { place, keep } = useKeptFocus<HTMLDivElement>(written);
  const rows = plan.parts.flatMap(({ rows: of }) => of);
  const due = rows.filter((row) => row.what !== "remedy" && chosenFor(row, choices) !== "skip").length;
  async function write() {
    keep();
    setProblem(null);
    setPart(0);
    const done = await writeFile(plan, { importId, fileName: name.slice(0, 200), choices }, setPart);
    setPart(null);
    if (done.ok) setWritten(done.value.written);
    else setProblem(done.message);
    onWritten();
  }
  const isOpen = written === null && part === null;
  return (
    <div className="flex flex-col gap-6">
      <PlanChoices rows={rows} choices={choices} onChange={setChoices} disabled={!isOpen} />
      {isOpen && plan.names.length > 0 ? <FoundNames plan={plan} onFoods={onFoods} /> : null}
      {plan.skipped.length > 0 ? (
        <Notice level="caution" title={`${grouped(plan.skipped.length)} more cannot be kept`}>
          <p>{[...new Set(plan.skipped.map(({ reason }) => reason))].slice(0, 5).join(" ")}</p>
        </Notice>
      ) : null}
      {part === null ? null : <Progress part={part} words="Writing" />}
      {problem ? <ErrorNote title="Not everything went through" message={problem} /> : null}
      <div ref={place} tabIndex={-1} className="-mt-6 outline-none" />
      {written !== null ? (
        <WrittenFile
          importId={importId}
          name={name}
          written={written}
          rows={rows}
          choices={choices}
          leftOut={leftOut}
          onTakenOut={onWritten}
        />
      ) : isOpen && due > 0 ? (
        <div>
          <Button onClick={() => void write()}>
            {due === 1 ? "Write 1 entry into the diary" : `Write ${grouped(due)} entries into the diary`}
          </Button>
        </div>
      ) : isOpen ? (
        <Notice level="info" title="Nothing to write">
          <p>Your diary is as it was.</p>
        </Notice>
      ) : null}
      <PlannedRows rows={rows} choices={choices} onChange={isOpen ? setChoices : null} />
    </div>
  );
}
