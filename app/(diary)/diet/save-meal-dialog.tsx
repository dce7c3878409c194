"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { v7 as uuid } from "uuid";
import { Button } from "#app/_ui/button";
import { ChoiceSet } from "#app/_ui/choice-set";
import { Dialog } from "#app/_ui/dialog";
import { ErrorNote } from "#app/_ui/error-note";
import { TextField } from "#app/_ui/text-field";
import { useToast } from "#app/_ui/toast";
import { saveMeal } from "#lib/diet/actions";
import { mealItemOf } from "#lib/diet/had-again";
import type { DietEntry } from "#lib/diet/schema";
import type { Refusal } from "#lib/result";

/** A name for what is eaten together again and again. */
export function SaveMealDialog({ entries, onClose }: { entries: readonly DietEntry[]; onClose: () => void }) {
  const client = useQueryClient();
  const toast = useToast();
  const [id] = useState(() => uuid());
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>(entries.map((entry) => entry.id));
  const [refused, setRefused] = useState<Refusal | null>(null);

  async function save() {
    const items = entries.filter((entry) => chosen.includes(entry.id)).map(mealItemOf);
    const result = await saveMeal({ id, name, items }).catch(
      (): Refusal => ({
        ok: false,
        reason: "unreachable",
        message: "The server is out of reach. What you typed is still here.",
      }),
    );
    if (!result.ok) return setRefused(result);
    await client.invalidateQueries({ queryKey: ["diet"] });
    toast.show({ message: `${result.value.name} is kept under “Have it again”.` });
    onClose();
  }

  return (
    <Dialog title="Keep as a meal" isOpen onOpenChange={onClose}>
      <form
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {refused && !refused.fields ? <ErrorNote title="Not kept" message={refused.message} /> : null}
        <TextField
          label="Name"
          hint="For example: usual breakfast"
          value={name}
          maxLength={100}
          onChange={(event) => setName(event.currentTarget.value)}
          error={refused?.fields?.name}
        />
        <ChoiceSet
          label="What belongs to it"
          options={entries.map((entry) => ({ value: entry.id, label: entry.name }))}
          value={chosen}
          onChange={setChosen}
          error={refused?.fields?.items}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit">Keep it</Button>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
