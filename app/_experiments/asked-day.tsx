"use client";

import { useOutbox } from "#app/_device/outbox-provider";
import { useKeptWrites } from "#app/_device/use-kept-writes";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { ForOwner } from "#app/(diary)/_frame/reading-room";
import { dateWords } from "#lib/base/time/date-words";
import { askedKey } from "#lib/diary/asked-days/schema";
import type { AskedDay as Asked } from "#lib/insight/experiments/asked-days";

const ANSWERS = [
  { value: "yes", label: "Done as asked" },
  { value: "no", label: "Not that day" },
];
export const notSaved = "That was not saved. Check the connection and try again.";

type Props = { id: string; asked: Asked; onAnswer: () => void };

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
export function AskedDay({ id, asked, onAnswer }: Props) {
  const { save } = useOutbox();
  const { keptWithUndo } = useKeptWrites();
  const kept = asked.done === null ? null : asked.done ? "yes" : "no";
  const say = (done: boolean | null, rev: number) =>
    save("asked-day", askedKey({ experiment: id, day: asked.day }), done === null ? null : { done }, rev);
  const answer = (value: string | null) => {
    if (value === null) return;
    onAnswer();
    void keptWithUndo(say(value === "yes", asked.rev + 1), "Saved.", () => say(asked.done, asked.rev + 2));
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
            value={kept}
            onChange={answer}
          />
        </ForOwner>
      )}
    </div>
  );
}
