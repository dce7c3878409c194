"use client";

import { LeftBefore } from "#app/_device/left-before";
import { useDraft } from "#app/_device/use-draft";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { Form } from "#app/_ui/form";
import { MealLine } from "#app/(diary)/diet/meal-line";
import { WhenField } from "#app/(diary)/diet/when-field";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import type { ClockTime } from "#lib/base/time/clock-time";
import { dateWords } from "#lib/base/time/date-words";
import { correctedMeal, correctionOf, type MealCorrections } from "#lib/diary/diet/meal-corrections";
import { type MealProposal, proposedEntry } from "#lib/diary/diet/meal-proposal";
import type { TypedTime } from "#lib/diary/diet/when-of";
import type { DietDayState } from "./use-diet-day";
import { useWhen } from "./use-when";

export type ReadMeal = {
  readonly proposals: readonly Omit<MealProposal, "chosen">[];
  readonly day: CivilDate | null;
  readonly clock: ClockTime | null;
  readonly partOfDay: boolean;
};

type Props = {
  day: DietDayState;
  text: string;
  /** Whether the text is still what stands in the box: what it was before is not written down */
  isSettled: boolean;
  meal: ReadMeal;
  onDone: () => void;
};

/** What the person changed of the meal as it was understood: nothing yet. */
const blank = () => ({
  corrections: {} as MealCorrections,
  on: null as CivilDate | null,
  time: null as TypedTime | null,
});

/** The meal as the person has put it right so far, kept until it is written down: for the very same words it comes back. */
function useTypedMeal({ day, text, meal }: Props) {
  const here = day.view.day;
  const { content, isRestored, change, clear } = useDraft("typed meal", blank, `${here} ${text}`);
  const { corrections, time } = content;
  const said = meal.day !== null && meal.day <= day.view.today ? meal.day : here;
  const on = content.on ?? said;
  const days = new Set([here, addDays(here, -1), said, on]);
  return {
    isRestored,
    change,
    clear,
    on,
    days: [...days].filter((date) => date <= day.view.today),
    proposals: correctedMeal(meal.proposals, corrections),
    when: useWhen(
      day,
      null,
      { value: time, onChange: (typed) => change({ time: typed }) },
      { ...meal, day: on },
    ),

    correct(proposal: MealProposal, place: number, isLeftOut = false): void {
      change({ corrections: { ...corrections, [place]: { ...correctionOf(proposal), isLeftOut } } });
    },
  };
}

/** What was typed, as it was understood. Nothing is kept until the person has looked at it. */
export function MealForm(props: Props) {
  const { day, isSettled, onDone } = props;
  const here = day.view.day;
  const { proposals, on, days, when, isRestored, change, correct, clear } = useTypedMeal(props);
  const entries = proposals.flatMap((proposal) => proposedEntry(proposal, when.columns) ?? []);

  async function save() {
    const count = `${entries.length} ${entries.length === 1 ? "entry is" : "entries are"} written down`;
    const message = on === here ? `${count}.` : `${count} for ${dateWords(on)}.`;
    if (entries.length === 0 || !isSettled || !(await day.addMeal(entries, message))) return;
    await clear();
    onDone();
  }

  return (
    <Form className="mt-4 space-y-4" onSubmit={save}>
      {isRestored ? <LeftBefore onBeginAnew={() => void clear()} /> : null}
      <p role="status" className="text-soft">
        Understood like this. Please look it over; nothing is kept yet.
      </p>
      {proposals.length === 0 ? (
        <p>Nothing to write down was found. Of a day without food in the diary nothing can be had again.</p>
      ) : null}
      <ul className="divide-y divide-line">
        {proposals.map((proposal) => (
          <MealLine
            key={proposal.place}
            proposal={proposal}
            units={day.view.profile.units}
            onChange={(changed) => correct(changed, proposal.place)}
            onRemove={() => correct(proposal, proposal.place, true)}
          />
        ))}
      </ul>
      {days.length > 1 ? (
        <ChoiceGroup
          label="Day"
          options={days.map((date) => ({ value: date, label: dateWords(date) }))}
          value={on}
          onChange={(date) => change({ on: days.find((it) => it === date) ?? here })}
        />
      ) : null}
      <WhenField {...when.field} />
      <Button type="submit" disabled={entries.length === 0 || !isSettled}>
        Write down {entries.length < 2 ? "this" : `all ${entries.length}`}
      </Button>
    </Form>
  );
}
