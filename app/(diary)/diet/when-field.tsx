"use client";

import { ChoiceGroup } from "#app/_ui/choice-group";
import { TextField } from "#app/_ui/text-field";
import type { CivilDate } from "#lib/base/time/civil-date";
import { type TypedTime, whenOf } from "#lib/diary/diet/when-of";

const passes = [
  { value: "first", label: "The first time" },
  { value: "second", label: "The second time" },
] as const;

type Props = {
  day: CivilDate;
  timeZone: string;
  dayStartHour: number;
  value: TypedTime;
  onChange: (value: TypedTime) => void;
};

/** The time of day, which may stay empty; on the night the clock goes back it asks which of the two is meant. */
export function WhenField({ value, onChange, ...where }: Props) {
  const { clock } = whenOf({ ...where, typed: value });
  const hint =
    clock === "skipped"
      ? "The clock skipped this time that night. It is kept as the moment it would have been, an hour later on the clock."
      : "Leave it empty if you do not remember.";
  return (
    <div className="space-y-3">
      <TextField
        label="Time"
        type="time"
        hint={hint}
        value={value.clock}
        onChange={(event) => onChange({ ...value, clock: event.currentTarget.value })}
      />
      {clock === "repeated" ? (
        <ChoiceGroup
          label="The clock showed this time twice. Which one?"
          options={passes}
          value={value.repeatedHour}
          onChange={(repeatedHour) => onChange({ ...value, repeatedHour: repeatedHour ?? "first" })}
        />
      ) : null}
    </div>
  );
}
