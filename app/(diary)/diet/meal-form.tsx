"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { MealLine } from "#app/(diary)/diet/meal-line";
import { WhenField } from "#app/(diary)/diet/when-field";
import { keptByName, type MealProposal, proposedEntry } from "#lib/diet/meal-proposal";
import type { TypedTime } from "#lib/diet/when-of";
import { addDays, type CivilDate } from "#lib/time/civil-date";
import type { ClockTime } from "#lib/time/clock-time";
import { dateWords } from "#lib/time/lived-time";
import type { DietDayState } from "./use-diet-day";
import { useWhen } from "./use-when";

export type ReadMeal = {
  readonly proposals: readonly Omit<MealProposal, "chosen">[];
  readonly day: CivilDate | null;
  readonly clock: ClockTime | null;
  readonly partOfDay: boolean;
};

type Placed = MealProposal & { readonly place: number };

/** The lines in their order, each with the food it is taken for, if any is all that was said. */
const placed = ({ proposals }: ReadMeal): readonly Placed[] =>
  proposals.map((proposal, place) => ({ ...proposal, chosen: proposal.isWhole ? 0 : keptByName, place }));

/** What was typed, as it was understood. Nothing is kept until she has looked at it. */
export function MealForm({ day, meal, onDone }: { day: DietDayState; meal: ReadMeal; onDone: () => void }) {
  const [proposals, setProposals] = useState(() => placed(meal));
  const here = day.view.day;
  const [on, setOn] = useState(meal.day !== null && meal.day <= day.view.today ? meal.day : here);
  const [time, setTime] = useState<TypedTime | null>(null);
  const when = useWhen(day, null, { value: time, onChange: setTime }, { ...meal, day: on });
  const days = [...new Set([here, addDays(here, -1), ...(meal.day ? [meal.day] : [])])].filter(
    (date) => date <= day.view.today,
  );
  const entries = proposals.flatMap((proposal) => proposedEntry(proposal, when.columns) ?? []);

  async function save() {
    const count = `${entries.length} ${entries.length === 1 ? "entry is" : "entries are"} written down`;
    const message = on === here ? `${count}.` : `${count} for ${dateWords(on)}.`;
    if (entries.length > 0 && (await day.addMeal(entries, message))) onDone();
  }

  return (
    <form
      className="mt-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p role="status" className="text-soft">
        Understood like this. Please look it over; nothing is kept yet.
      </p>
      <ul className="divide-y divide-line">
        {proposals.map((proposal, at) => (
          <MealLine
            key={proposal.place}
            proposal={proposal}
            units={day.view.profile.units}
            onChange={(changed) => setProposals(proposals.with(at, { ...proposal, ...changed }))}
            onRemove={() => setProposals(proposals.filter((_, other) => other !== at))}
          />
        ))}
      </ul>
      <div className="space-y-4">
        {days.length > 1 ? (
          <ChoiceGroup
            label="Day"
            options={days.map((date) => ({ value: date, label: dateWords(date) }))}
            value={on}
            onChange={(date) => setOn(days.find((it) => it === date) ?? here)}
          />
        ) : null}
        <WhenField {...when.field} />
        <Button type="submit" disabled={entries.length === 0}>
          Write down {entries.length === 1 ? "this" : `all ${entries.length}`}
        </Button>
      </div>
    </form>
  );
}
