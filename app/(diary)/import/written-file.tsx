"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { LinkButton } from "#app/_ui/link-button";
import { Notice } from "#app/_ui/notice";
import { useKeptFocus } from "#app/_ui/use-kept-focus";
import { grouped } from "#lib/base/text/grouped";
import type { Skipped } from "#lib/exchange/recognition/schema";
import { takeOutImport } from "#lib/exchange/transfer/actions";
import { chosenFor, type ImportChoices } from "#lib/exchange/transfer/import-choices";
import type { PlanRow } from "#lib/exchange/transfer/plan-row";
import { DownloadLeftOut } from "./download-left-out";
import { takenOutWords } from "./taken-out-words";

type Props = {
  importId: string;
  name: string;
  written: number;
  rows: readonly PlanRow[];
  choices: ImportChoices;
  leftOut: (reasons: readonly Skipped[]) => Promise<string>;
  onTakenOut: () => void;
};

/** After the writing: where to look, how to take it back, and what was left out to put right. */
export function WrittenFile({ importId, name, written, rows, choices, leftOut, onTakenOut }: Props) {
  const [said, setSaid] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const { place, keep } = useKeptFocus<HTMLParagraphElement>(said);
  const left = rows
    .filter((row) => row.outcome !== "same" && chosenFor(row, choices) === "skip" && row.what !== "remedy")
    .map(({ line, reason }) => ({ line, reason: reason ?? "It was left out as chosen." }));
  const isOfNights = rows.some(({ what }) => what === "night" || what === "cramp");
  async function takeOut() {
    setPending(true);
    keep();
    const undone = await takeOutImport({ id: importId }).catch(() => null);
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
      title={written === 1 ? "1 entry is in your diary" : `${grouped(written)} entries are in your diary`}
    >
      <p ref={place} tabIndex={-1} role="status" className="outline-none">
        {said}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <LinkButton href={isOfNights ? "/diary" : "/diet"}>Go and look</LinkButton>
        {said === null && written > 0 ? (
          <Button variant="quiet" pending={pending} onClick={() => void takeOut()}>
            Undo this import
          </Button>
        ) : null}
        {left.length > 0 ? <DownloadLeftOut name={name} reasons={left} leftOut={leftOut} /> : null}
      </div>
    </Notice>
  );
}
