"use client";

import { type FormEvent, useState } from "react";
import { Button } from "#app/_ui/button";
import { TextField } from "#app/_ui/text-field";
import type { DateRange } from "#lib/base/time/date-range";
import { ownRangeProblem } from "#lib/insight/trends/own-range";
import type { RangeChoice } from "#lib/insight/trends/schema";

type Props = {
  /** The nights shown now: what the two dates start from. */
  range: DateRange | null;
  onChoose: (choice: RangeChoice) => void;
};

/** Two dates of one's own. */
export function OwnDates({ range, onChoose }: Props) {
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const dates = { from: `${form.get("from")}`, to: `${form.get("to")}` };
    const problem = ownRangeProblem(dates);
    setErrors(problem ?? {});
    if (problem === null) onChoose(dates);
  };
  return (
    <form onSubmit={submit} noValidate className="mt-4 flex flex-wrap items-end gap-4">
      <TextField label="First night" name="from" type="date" defaultValue={range?.from} error={errors.from} />
      <TextField label="Last night" name="to" type="date" defaultValue={range?.to} error={errors.to} />
      <Button type="submit">Show these nights</Button>
    </form>
  );
}
