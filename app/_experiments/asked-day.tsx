"use client";

import { useState } from "react";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { useToast } from "#app/_ui/toast";
import { dateWords } from "#lib/base/time/date-words";
import { checkDay } from "#lib/insight/experiments/actions";
import type { AskedDay as Asked } from "#lib/insight/experiments/asked-days";

const ANSWERS = [
  { value: "yes", label: "Done as asked" },
  { value: "no", label: "Not that day" },
];
export const notSaved = "That was not saved. Check the connection and try again.";

/** One day of an experiment: which turn it is, what it asks, and whether it was done. */
export function AskedDay({ id, asked, onChanged }: { id: string; asked: Asked; onChanged: () => void }) {
  const { show } = useToast();
  const [chosen, setChosen] = useState<string | null>(null);
  const kept = asked.done === null ? null : asked.done ? "yes" : "no";
  const answer = async (value: string | null) => {
    if (value === null) return;
    setChosen(value);
    const result = await checkDay({ id, day: asked.day, done: value === "yes" }).catch(() => null);
    setChosen(null);
    show({ message: result?.ok ? "Saved." : (result?.message ?? notSaved) });
    onChanged();
  };
  return (
    <div className="mt-4 rounded-md border border-line bg-sunk p-4">
      <p className="text-lg">
        {dateWords(asked.day)} is <strong>{asked.arm === "A" ? "an A day" : "a B day"}</strong>.
      </p>
      <p className="mt-1 mb-3 max-w-read">{asked.asks}</p>
      <ChoiceGroup
        label={`Done on ${dateWords(asked.day)}?`}
        options={ANSWERS}
        value={chosen ?? kept}
        onChange={answer}
      />
    </div>
  );
}
