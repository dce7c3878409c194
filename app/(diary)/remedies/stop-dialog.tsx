"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { Form } from "#app/_ui/form";
import { Notice } from "#app/_ui/notice";
import { TextField } from "#app/_ui/text-field";
import { linesStopped } from "#lib/remedies/changed-lines";
import { type Remedy, type RemedyLine, stopSchema } from "#lib/remedies/schema";
import type { CivilDate } from "#lib/time/civil-date";
import { useCheckedSave } from "./use-checked-save";
import { useLedger } from "./use-ledger";

type Props = { remedy: Remedy; running: RemedyLine; today: CivilDate; onClose: () => void };

/** Writes down the last day. It records what happened; it does not advise it. */
export function StopDialog({ remedy, running, today, onClose }: Props) {
  const [lastDay, setLastDay] = useState<string>(today);
  const { pending, fields, check } = useCheckedSave();
  const { changeLines } = useLedger();

  async function save() {
    const done = await check(stopSchema(running), { lastDay }, (stop) =>
      changeLines(
        remedy,
        linesStopped(remedy.lines, stop.lastDay),
        `The last day of ${remedy.name} is written down.`,
      ),
    );
    if (done) onClose();
  }

  return (
    <Dialog title={`You stopped ${remedy.name}`} isOpen onOpenChange={onClose}>
      <Form
        noValidate
        className="space-y-5"
        onSubmit={() => {
          if (!pending) void save();
        }}
      >
        {remedy.kind === "medicine" ? (
          <Notice level="caution" title="Was it prescribed?">
            <p>Please do not stop a prescribed medicine by yourself. Ask the person who prescribes it.</p>
          </Notice>
        ) : null}
        <TextField
          label="The last day you took it"
          type="date"
          value={lastDay}
          onChange={(event) => setLastDay(event.currentTarget.value)}
          error={fields.lastDay}
        />
        <Button type="submit" pending={pending}>
          Save
        </Button>
      </Form>
    </Dialog>
  );
}
