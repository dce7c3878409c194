"use client";

import { ChangeForm } from "#app/_device/change-form";
import { useDraft } from "#app/_device/use-draft";
import { Dialog } from "#app/_ui/dialog";
import { Notice } from "#app/_ui/notice";
import { TextField } from "#app/_ui/text-field";
import { useCheckedSave } from "#app/_ui/use-checked-save";
import type { CivilDate } from "#lib/base/time/civil-date";
import { linesStopped } from "#lib/diary/remedies/changed-lines";
import { lastDaySchema, type Remedy, type RemedyLine } from "#lib/diary/remedies/schema";
import { useLedger } from "./use-ledger";

type Props = { remedy: Remedy; running: RemedyLine; today: CivilDate; onClose: () => void };

/** Writes down the last day. It records what happened; it does not advise it. */
export function StopDialog({ remedy, running, today, onClose }: Props) {
  const draft = useDraft(
    "remedy stop",
    () => ({ lastDay: today as string }),
    `${remedy.id} ${remedy.rev} ${running.id}`,
  );
  const isChange = remedy.kind === "change";
  const { lastDay } = draft.content;
  const { pending, fields, check } = useCheckedSave();
  const { changeLines } = useLedger();

  function save() {
    return check(lastDaySchema(running), { lastDay }, (stop) =>
      changeLines(
        remedy,
        linesStopped(remedy.lines, stop.lastDay),
        `The last day of ${remedy.name} is written down.`,
      ),
    );
  }

  return (
    <Dialog
      title={isChange ? `${remedy.name}: no longer so` : `You stopped ${remedy.name}`}
      isOpen
      onOpenChange={onClose}
    >
      <ChangeForm draft={draft} pending={pending} onSave={save} onClose={onClose}>
        {remedy.kind === "medicine" ? (
          <Notice level="caution" title="Was it prescribed?">
            <p>Please do not stop a prescribed medicine by yourself. Ask the person who prescribes it.</p>
          </Notice>
        ) : null}
        <TextField
          label={isChange ? "The last day it was so" : "The last day you took it"}
          type="date"
          value={lastDay}
          onChange={(event) => draft.change({ lastDay: event.currentTarget.value })}
          error={fields.lastDay}
        />
      </ChangeForm>
    </Dialog>
  );
}
