"use client";

import { DataTable } from "#app/_ui/data-table";
import { Disclosure } from "#app/_ui/disclosure";
import { centItems } from "#lib/insight/experiments/cent-items";
import type { ExperimentReport } from "#lib/insight/experiments/report";
import { blockWords, resultLines } from "#lib/insight/experiments/result-words";
import { outcomeWords } from "#lib/insight/experiments/triable-words";
import { BlockPicture } from "./block-picture";

const COLUMNS = [
  { key: "turn", header: "Turn" },
  { key: "recorded", header: "Nights recorded", numeric: true },
  { key: "cramps", header: "Cramps", numeric: true },
  { key: "value", header: "What counts", numeric: true },
] as const;

function Blocks({ blocks, unit }: { blocks: ExperimentReport["result"]["blocks"]; unit: string }) {
  return (
    <div className="mt-4">
      <DataTable
        caption={`Turn by turn. What counts is ${unit}.`}
        columns={COLUMNS.map((column) => ({
          ...column,
          cell: (block: (typeof blocks)[number]) => {
            return { cramps: block.cramps, ...blockWords(block) }[column.key];
          },
        }))}
        rows={blocks}
        rowKey={(block) => `${block.from} ${block.arm}`}
      />
    </div>
  );
}

/** Every item of the checklist for trials in one person, for who wants to judge how it was done. */
function FullReport({ latest }: { latest: ExperimentReport }) {
  return (
    <Disclosure summary="The full report, item by item (CENT 2015)" className="mt-4">
      <dl className="max-w-read space-y-2">
        {centItems(latest).map(({ item, topic, says }) => (
          <div key={`${item} ${topic}`}>
            <dt className="font-semibold">
              {item}. {topic}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

/** What the turns that are over say, both readings of it, turn by turn, and the whole report. */
export function ExperimentResult({ latest }: { latest: ExperimentReport }) {
  const { result } = latest;
  const { unit } = outcomeWords[latest.outcome];
  return (
    <div className="mt-6">
      <h3 className="font-semibold">{latest.state === "over" ? "Result" : "So far"}</h3>
      <p className="mt-1 max-w-read">{result.sentence}</p>
      <ul className="mt-2 max-w-read space-y-1 text-soft">
        {resultLines(latest).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {result.blocks.length > 0 ? (
        <>
          <BlockPicture blocks={result.blocks} finding={result.sentence} unit={unit} />
          <Blocks blocks={result.blocks} unit={unit} />
        </>
      ) : null}
      <FullReport latest={latest} />
    </div>
  );
}
