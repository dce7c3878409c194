"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { Notice } from "#app/_ui/notice";
import { TextField } from "#app/_ui/text-field";
import { useToast } from "#app/_ui/toast";
import { stopRemedy } from "#lib/remedies/actions";
import type { Remedy } from "#lib/remedies/schema";
import type { CivilDate } from "#lib/time/civil-date";
import { useSending } from "./use-sending";

type Props = { remedy: Remedy; today: CivilDate; onClose: (changed: boolean) => void };

/** Writes down the last day. It records what happened; it does not advise it. */
export function StopDialog({ remedy, today, onClose }: Props) {
  const [lastDay, setLastDay] = useState<string>(today);
  const { pending, problem, fields, send } = useSending();
  const toast = useToast();

  async function save() {
    if (!(await send(() => stopRemedy({ remedyId: remedy.id, lastDay })))) return;
    toast.show({ message: `The last day of ${remedy.name} is written down.` });
    onClose(true);
  }

  return (
    <Dialog title={`You stopped ${remedy.name}`} isOpen onOpenChange={() => onClose(false)}>
      <form
        noValidate
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
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
        <div role="alert">{problem ? <Notice level="stop" title={problem} /> : null}</div>
        <Button type="submit" pending={pending}>
          Save
        </Button>
      </form>
    </Dialog>
  );
}
