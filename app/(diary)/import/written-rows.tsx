"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { LinkButton } from "#app/_ui/link-button";
import { Notice } from "#app/_ui/notice";
import { useKeptFocus } from "#app/_ui/use-kept-focus";
import { grouped } from "#lib/base/text/grouped";
import { takeOutImport } from "#lib/exchange/transfer/actions";
import { leftOut } from "#lib/exchange/transfer/left-out";
import type { Imported } from "#lib/exchange/transfer/mutations";
import type { FileRows } from "#lib/exchange/transfer/read-rows";
import type { ChosenFile } from "./chosen-file";
import { takenOutWords } from "./taken-out-words";

type Props = {
  file: ChosenFile;
  rows: FileRows;
  written: { importId: string; outcomes: readonly Imported[] };
  onTakenOut: () => void;
};

/** After the adding: where to look, how to take it back, and what was left out to put right. */
export function WrittenRows({ file, rows, written, onTakenOut }: Props) {
  const [said, setSaid] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const { place, keep } = useKeptFocus<HTMLParagraphElement>(said);
  const added = written.outcomes.filter(({ outcome }) => outcome === "new").length;
  const kept = written.outcomes.filter(({ outcome }) => outcome === "kept").map(({ line }) => line);
  const rest = leftOut(file.table, rows.bad, kept);
  async function takeOut() {
    setPending(true);
    keep();
    const undone = await takeOutImport({ id: written.importId }).catch(() => null);
    setPending(false);
    setSaid(
      undone?.ok
        ? takenOutWords(undone.value)
        : (undone?.message ?? "That did not go through; please try again."),
    );
    if (undone?.ok) onTakenOut();
  }
  return (
    <Notice
      level="good"
      title={added === 1 ? "1 row is in your diary" : `${grouped(added)} rows are in your diary`}
    >
      <p ref={place} tabIndex={-1} role="status" className="outline-none">
        {said}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <LinkButton href={rows.kind === "nights" ? "/diary" : "/diet"}>Go and look</LinkButton>
        {said === null && added > 0 ? (
          <Button variant="quiet" pending={pending} onClick={() => void takeOut()}>
            Undo this import
          </Button>
        ) : null}
        {rest.rows > 0 ? (
          <a
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(rest.csv)}`}
            download={`not imported - ${file.name}`}
            className="inline-flex min-h-target items-center"
          >
            {rest.rows === 1
              ? "Download the row that was left out"
              : `Download the ${grouped(rest.rows)} rows that were left out`}
          </a>
        ) : null}
      </div>
    </Notice>
  );
}
