"use client";

import { WrittenBy } from "#app/_device/written-by";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { isCompleteDay } from "#lib/diary/diet/is-complete-day";
import type { DietDayState } from "./use-diet-day";

const answers = [
  { value: "yes", label: "Yes, everything" },
  { value: "no", label: "No, not everything" },
] as const;

/** Only days that are written down in full enter means; the person says which they are. */
export function CompleteDay({ day }: { day: DietDayState }) {
  const { complete, entries, view } = day;
  const minimum = view.profile.usualMinimumEntries;
  const foodEntries = entries.filter(({ kind }) => kind !== "supplement").length;
  const counts = isCompleteDay({ complete, foodEntries }, minimum);
  const because =
    complete === null && counts
      ? ` This day has your usual ${minimum} or more, so it counts unless you say no.`
      : complete && !counts
        ? " This one has no food or drink on it yet, so it does not count."
        : "";
  return (
    <div className="space-y-2">
      <ChoiceGroup
        label={view.day === view.today ? "Was that everything today?" : "Was that everything that day?"}
        hint={`Only complete days enter your averages.${because}`}
        options={answers}
        value={complete === null ? null : complete ? "yes" : "no"}
        onChange={(answer) => void day.setComplete(answer === null ? null : answer === "yes")}
        clearable
      />
      {complete === null ? null : <WrittenBy entity="diet-day" entryKey={view.day} rev={day.completeRev} />}
    </div>
  );
}
