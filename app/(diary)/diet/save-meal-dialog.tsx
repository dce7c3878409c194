"use client";

import { useState } from "react";
import { v7 as uuid } from "uuid";
import { LeftBefore } from "#app/_device/left-before";
import { useDraft } from "#app/_device/use-draft";
import { Button } from "#app/_ui/button";
import { ChoiceSet } from "#app/_ui/choice-set";
import { Dialog } from "#app/_ui/dialog";
import { Form } from "#app/_ui/form";
import { TextField } from "#app/_ui/text-field";
import { fieldMessages } from "#lib/base/text/field-messages";
import type { CivilDate } from "#lib/base/time/civil-date";
import { mealItemOf } from "#lib/diary/diet/had-again";
import { type DietEntry, savedMealBodySchema } from "#lib/diary/diet/schema";
import { useMealWrites } from "./use-meal-writes";

type Props = {
  entries: readonly DietEntry[];
  /** The day they are of */
  about: CivilDate;
  onClose: () => void;
};

/** A name for what is eaten together again and again. */
export function SaveMealDialog({ entries, about, onClose }: Props) {
  const { keep } = useMealWrites();
  const [id] = useState(() => uuid());
  const draft = useDraft("meal", () => ({ name: "", chosen: entries.map((entry) => entry.id) }), about);
  const { name, chosen } = draft.content;
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});

  async function leave() {
    await draft.clear();
    onClose();
  }

  async function save() {
    const items = entries.filter((entry) => chosen.includes(entry.id)).map(mealItemOf);
    const read = savedMealBodySchema.safeParse({ name, items });
    setProblems(read.success ? {} : fieldMessages(read.error));
    if (read.success && (await keep(id, read.data))) await leave();
  }

  return (
    <Dialog title="Keep as a meal" isOpen onOpenChange={onClose}>
      <Form className="space-y-5" onSubmit={save}>
        {draft.isRestored ? <LeftBefore onBeginAnew={() => void draft.clear()} /> : null}
        <TextField
          label="Name"
          hint="For example: usual breakfast"
          value={name}
          maxLength={100}
          onChange={(event) => draft.change({ name: event.currentTarget.value })}
          error={problems.name}
        />
        <ChoiceSet
          label="What belongs to it"
          options={entries.map((entry) => ({ value: entry.id, label: entry.name }))}
          value={chosen}
          onChange={(next) => draft.change({ chosen: [...next] })}
          error={problems.items}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit">Keep it</Button>
          <Button variant="quiet" onClick={() => void leave()}>
            Cancel
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
