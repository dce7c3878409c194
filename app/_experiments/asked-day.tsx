"use client";

import { useState } from "react";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { useToast } from "#app/_ui/toast";
import { ForOwner } from "#app/(diary)/_frame/reading-room";
import { dateWords } from "#lib/base/time/date-words";
import { checkDay } from "#lib/insight/experiments/actions";
import type { AskedDay as Asked } from "#lib/insight/experiments/asked-days";

const ANSWERS = [
  { value: "yes", label: "Done as asked" },
  { value: "no", label: "Not that day" },
];
export const notSaved = "That was not saved. Check the connection and try again.";

type Props = { id: string; asked: Asked; onChanged: () => void };

/** "Tonight: with." or, at breakfast, "Last night was one with."; longer turns tell what today is. */
function WhichTurn({ asked: { day, arm, isSingle, isNow } }: Pick<Props, "asked">) {
  const which = arm === "A" ? "with" : "without";
  if (!isSingle) {
    return (
      <>
        {dateWords(day)} is <strong>{arm === "A" ? "an A day" : "a B day"}</strong>.
      </>
    );
  }
  return isNow ? (
    <>
      Tonight: <strong>{which}</strong>.
    </>
  ) : (
    <>
      Last night was one <strong>{which}</strong>.
    </>
  );
}

/** One day of an experiment: which turn it is, what it asks, and whether it was done. A single night is answered the morning after. */
export function AskedDay({ id, asked, onChanged }: Props) {
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
        <WhichTurn asked={asked} />
      </p>
      <p className="mt-1 mb-3 max-w-read">{asked.asks}</p>
      {asked.isSingle && asked.isNow ? (
        <p className="text-soft">In the morning you are asked once whether it was so.</p>
      ) : (
        <ForOwner>
          <ChoiceGroup
            label={`Done on ${dateWords(asked.day)}?`}
            options={ANSWERS}
            value={chosen ?? kept}
            onChange={answer}
          />
        </ForOwner>
      )}
    </div>
  );
}
