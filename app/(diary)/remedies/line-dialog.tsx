"use client";

import { useState } from "react";
import { v7 as uuid } from "uuid";
import { ChangeForm } from "#app/_device/change-form";
import { useDraft } from "#app/_device/use-draft";
import { Dialog } from "#app/_ui/dialog";
import { useCheckedSave } from "#app/_ui/use-checked-save";
import { LineFields } from "#app/(diary)/remedies/line-fields";
import type { CivilDate } from "#lib/base/time/civil-date";
import { linesPutRight, linesWithNewDose } from "#lib/diary/remedies/changed-lines";
import { type Remedy, type RemedyLine, remedyLineSchema } from "#lib/diary/remedies/schema";
import { draftOfLine, lineOfDraft, newDraft } from "./line-draft";
import { useLedger } from "./use-ledger";

type Props = {
  remedy: Remedy;
  /** The line to put right; null begins another dose. */
  line: RemedyLine | null;
  today: CivilDate;
  onClose: () => void;
};

/** Another dose from a date on (a new line, the old one ends the day before), or a line put right. */
export function LineDialog({ remedy, line, today, onClose }: Props) {
  const last = remedy.lines.at(-1);
  const [lineId] = useState(() => line?.id ?? uuid());
  const draft = useDraft(
    line ? "line put right" : "another dose",
    () => (line ? draftOfLine(line) : newDraft(today, last)),
    `${remedy.id} ${remedy.rev} ${line?.id}`,
  );
  const { pending, fields, check } = useCheckedSave();
  const { changeLines } = useLedger();

  function save() {
    return check(remedyLineSchema, { ...lineOfDraft(draft.content), id: lineId }, (right) =>
      line
        ? changeLines(remedy, linesPutRight(remedy.lines, right), "Corrected.")
        : changeLines(
            remedy,
            linesWithNewDose(remedy.lines, right),
            `The dose of ${remedy.name} is changed.`,
          ),
    );
  }

  return (
    <Dialog title={line ? "Put this line right" : "Another dose"} isOpen onOpenChange={onClose}>
      <ChangeForm draft={draft} pending={pending} onSave={save} onClose={onClose}>
        {line ? null : <p>What you took until now stays on the list and ends the day before.</p>}
        <LineFields
          kind={remedy.kind}
          value={draft.content}
          onChange={draft.change}
          withStop={line !== null}
          fields={fields}
        />
      </ChangeForm>
    </Dialog>
  );
}
