"use client";

import { type ReactNode, useState } from "react";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { Form } from "#app/_ui/form";
import { NumberField } from "#app/_ui/number-field";
import { useDietHabits } from "#app/(diary)/diet/use-diet-habits";
import { ScheduledDosesChoice } from "#app/(diary)/remedies/scheduled-doses-choice";
import { HourField } from "#app/(diary)/settings/diary/hour-field";
import { fieldMessages } from "#lib/base/text/field-messages";
import { glassWords } from "#lib/diary/diet/water";
import { habitLabels, unitSystemWords } from "#lib/people/habits/habit-words";
import { type DietHabits, dietHabitsSchema, type KeptHabits, unitSystems } from "#lib/people/habits/schema";

/** The person's habits as they stand in the form: a number may be missing still. */
type Shown = Omit<DietHabits, "glassMl"> & { readonly glassMl: number | null };

const glassHint = ({ units, glassMl }: Shown) =>
  `What one touch on a glass of water adds.${units === "us" && glassMl ? ` That is ${glassWords(glassMl, units)}.` : ""}`;

type FieldsProps = {
  value: Shown;
  problems: Readonly<Record<string, string>>;
  type: (part: Partial<Shown>) => void;
};

function HabitFields({ value, problems, type }: FieldsProps) {
  const words = (name: keyof DietHabits) => ({ label: habitLabels[name], error: problems[name] ?? null });
  return (
    <>
      <ChoiceGroup
        {...words("units")}
        hint="For weights and drinks. Minerals are always in milligrams."
        options={unitSystems.map((system) => ({ value: system, label: unitSystemWords[system] }))}
        value={value.units}
        onChange={(units) => units && type({ units })}
      />
      <NumberField
        {...words("glassMl")}
        hint={glassHint(value)}
        unit="ml"
        value={value.glassMl}
        min={20}
        max={2000}
        step={1}
        onChange={(glassMl) => type({ glassMl })}
      />
      <HourField
        {...words("dayStartHour")}
        hint="A snack after midnight then still belongs to the evening. Entries you have made stay on their day."
        value={value.dayStartHour}
        onChange={(dayStartHour) => type({ dayStartHour })}
      />
      <NumberField
        {...words("usualMinimumEntries")}
        hint="A day with at least so many foods counts as complete without being marked. Leave it empty to mark days yourself."
        value={value.usualMinimumEntries}
        min={1}
        max={50}
        step={1}
        onChange={(usualMinimumEntries) => type({ usualMinimumEntries })}
      />
      <ScheduledDosesChoice
        value={value.scheduledDoses}
        onChange={(scheduledDoses) => type({ scheduledDoses })}
        error={problems.scheduledDoses ?? null}
      />
    </>
  );
}

type Props = {
  stored: KeptHabits;
  /** Fields above these, and what saves them first: false where that failed */
  children?: ReactNode;
  saveRest?: () => Promise<boolean>;
};

/** How the person writes down their days: kept on the device first, like everything of the diary. */
export function DietHabitsForm({ stored, children, saveRest }: Props) {
  const { habits, change } = useDietHabits(stored);
  const [typed, setTyped] = useState<Partial<Shown>>({});
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const value = { ...habits, ...typed };

  async function save() {
    const read = dietHabitsSchema.safeParse(value);
    setProblems(read.success ? {} : fieldMessages(read.error));
    if (!read.success || (saveRest && !(await saveRest()))) return;
    if (await change(read.data, "Your choices are kept.")) setTyped({});
  }

  return (
    <Form className="flex max-w-read flex-col gap-6" onSubmit={save}>
      {children}
      <HabitFields
        value={value}
        problems={problems}
        type={(part) => setTyped((before) => ({ ...before, ...part }))}
      />
      <div>
        <Button type="submit">Save</Button>
      </div>
    </Form>
  );
}
