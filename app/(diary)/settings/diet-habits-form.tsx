"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Form } from "#app/_ui/form";
import { NumberField } from "#app/_ui/number-field";
import { type StoredHabits, useDietHabits } from "#app/(diary)/diet/use-diet-habits";
import { type DietHabitsBody, dietHabitsBodySchema } from "#lib/diet/schema";
import { fieldMessages } from "#lib/field-messages";

/** Her glass and her usual day: kept on the device first, like everything of the diary. */
export function DietHabitsForm({ stored }: { stored: StoredHabits }) {
  const { habits, change } = useDietHabits(stored);
  const [typed, setTyped] = useState<Partial<Record<keyof DietHabitsBody, number | null>>>({});
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const value = { ...habits, ...typed };

  async function save() {
    const read = dietHabitsBodySchema.safeParse(value);
    setProblems(read.success ? {} : fieldMessages(read.error));
    if (read.success && (await change(read.data, "Your glass and your usual day are kept."))) setTyped({});
  }

  return (
    <Form className="flex max-w-read flex-col gap-6" onSubmit={() => void save()}>
      <NumberField
        label="Your glass"
        hint="What one touch on a glass of water adds."
        unit="ml"
        value={value.glassMl}
        min={20}
        max={2000}
        step={1}
        onChange={(glassMl) => setTyped({ ...typed, glassMl })}
        error={problems.glassMl ?? null}
      />
      <NumberField
        label="Entries on a usual day"
        hint="A day with at least so many foods counts as complete without being marked. Leave it empty to mark days yourself."
        value={value.usualMinimumEntries}
        min={1}
        max={50}
        step={1}
        onChange={(usualMinimumEntries) => setTyped({ ...typed, usualMinimumEntries })}
        error={problems.usualMinimumEntries ?? null}
      />
      <div>
        <Button type="submit" variant="quiet">
          Keep these
        </Button>
      </div>
    </Form>
  );
}
