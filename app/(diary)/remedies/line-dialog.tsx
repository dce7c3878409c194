"use client";

import { useState } from "react";
import { v7 as uuid } from "uuid";
import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { Notice } from "#app/_ui/notice";
import { useToast } from "#app/_ui/toast";
import { LineFields } from "#app/(diary)/remedies/line-fields";
import { changeDose, correctLine } from "#lib/remedies/actions";
import type { Remedy, RemedyLine } from "#lib/remedies/schema";
import type { CivilDate } from "#lib/time/civil-date";
import { draftOfLine, lineOfDraft, newDraft } from "./line-draft";
import { useSending } from "./use-sending";

type Props = {
  remedy: Remedy;
  /** The line to put right; null begins another dose. */
  line: RemedyLine | null;
  today: CivilDate;
  onClose: (changed: boolean) => void;
};

/** Another dose from a date on (a new line, the old one ends the day before), or a line put right. */
export function LineDialog({ remedy, line, today, onClose }: Props) {
  const last = remedy.lines.at(-1);
  const [lineId] = useState(() => line?.id ?? uuid());
  const [draft, setDraft] = useState(() => (line ? draftOfLine(line) : newDraft(today, last)));
  const { pending, problem, fields, send } = useSending();
  const toast = useToast();

  async function save() {
    const sent = { ...lineOfDraft(draft), remedyId: remedy.id, lineId };
    if (!(await send(() => (line ? correctLine(sent) : changeDose(sent))))) return;
    toast.show({ message: line ? "Put right." : `The dose of ${remedy.name} is changed.` });
    onClose(true);
  }

  return (
    <Dialog title={line ? "Put this line right" : "Another dose"} isOpen onOpenChange={() => onClose(false)}>
      <form
        noValidate
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending) void save();
        }}
      >
        {line ? null : <p>What you took until now stays on the list and ends the day before.</p>}
        <LineFields
          kind={remedy.kind}
          value={draft}
          onChange={setDraft}
          withStop={line !== null}
          fields={fields}
        />
        <div role="alert">{problem ? <Notice level="stop" title={problem} /> : null}</div>
        <Button type="submit" pending={pending}>
          Save
        </Button>
      </form>
    </Dialog>
  );
}
