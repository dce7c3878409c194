"use client";

import { DataTable } from "#app/_ui/data-table";
import { Disclosure } from "#app/_ui/disclosure";
import { Notice } from "#app/_ui/notice";
import { grouped } from "#lib/base/text/grouped";
import type { Lead } from "#lib/exchange/recognition/lead";
import { proposalCounts } from "#lib/exchange/recognition/proposal-counts";
import type { Proposal, Skipped } from "#lib/exchange/recognition/schema";
import { fileSentence } from "#lib/exchange/transfer/words";
import { DownloadLeftOut } from "./download-left-out";
import { LeadTable } from "./lead-table";
import type { ReadFile } from "./use-reading";

type Props = {
  file: ReadFile;
  proposal: Proposal;
  onLead: (table: number, lead: Lead) => Promise<void>;
  leftOut: (reasons: readonly Skipped[]) => Promise<string>;
};

/** What Charley takes a file for, what it took for granted, and what of it is left out: before anything is written. */
export function FileTold({ file, proposal, onLead, leftOut }: Props) {
  const { remarks, skipped, oddCells, kind } = proposal;
  const isKnown = kind !== "unknown";
  return (
    <div className="flex flex-col gap-4">
      <p role="status" className="font-semibold">
        {fileSentence(proposal, proposalCounts(proposal))}
      </p>
      {remarks.length > 0 ? (
        <ul className="list-disc pl-6">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      ) : null}
      {isKnown ? (
        <>
          <Reasons
            title={(count) => (count === 1 ? "1 row is left out" : `${grouped(count)} rows are left out`)}
            reasons={skipped}
          />
          <Reasons
            title={(count) =>
              count === 1
                ? "1 cell could not be read; the rest of its row is kept"
                : `${grouped(count)} cells could not be read; the rest of their rows is kept`
            }
            reasons={oddCells}
          />
          {skipped.length + oddCells.length > 0 ? (
            <DownloadLeftOut name={file.name} reasons={[...skipped, ...oddCells]} leftOut={leftOut} />
          ) : null}
        </>
      ) : (
        <Notice level="caution" title={skipped[0]?.reason ?? "Nothing in it can be read."} />
      )}
      {file.tables.length > 0 ? (
        <Disclosure
          open={!isKnown}
          summary={isKnown ? "It is something else: say how to read it" : "Say how to read it"}
        >
          <LeadTable tables={file.tables} onLead={onLead} />
        </Disclosure>
      ) : null}
    </div>
  );
}

const shownReasons = 100;

function Reasons({ title, reasons }: { title: (count: number) => string; reasons: readonly Skipped[] }) {
  if (reasons.length === 0) return null;
  return (
    <Disclosure summary={title(reasons.length)} open={reasons.length <= 10}>
      <DataTable
        caption={
          reasons.length > shownReasons
            ? `The first ${shownReasons} of ${grouped(reasons.length)}; the download has all`
            : "By line of the file"
        }
        columns={[
          { key: "line", header: "Line", cell: ({ line }) => grouped(line) },
          { key: "why", header: "Why", cell: ({ reason }) => reason },
        ]}
        rows={reasons.slice(0, shownReasons).map((reason, at) => ({ ...reason, at }))}
        rowKey={({ at }) => `${at}`}
      />
    </Disclosure>
  );
}
