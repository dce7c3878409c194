"use client";

import { Disclosure } from "#app/_ui/disclosure";
import { NumberField } from "#app/_ui/number-field";
import { SelectField } from "#app/_ui/select-field";
import { TextField } from "#app/_ui/text-field";
import { DoseAmountFields } from "#app/(diary)/remedies/dose-amount-fields";
import { frequencies } from "#lib/diary/remedies/line-words";
import type { RemedyKind } from "#lib/diary/remedies/schema";
import type { LineDraft } from "./line-draft";

type FieldProps = {
  value: LineDraft;
  onChange: (part: Partial<LineDraft>) => void;
  fields: Readonly<Record<string, string>>;
};

function HowOften({ value, onChange, fields }: FieldProps) {
  const known = frequencies.find((f) => f.timesPerDay === value.timesPerDay)?.key ?? "";
  return (
    <SelectField
      label="How often"
      options={[
        ...frequencies.map((f) => ({ value: f.key, label: f.words })),
        ...(known === "" ? [{ value: "", label: `${value.timesPerDay} times a day` }] : []),
      ]}
      value={known}
      onChange={(event) => {
        const chosen = frequencies.find((f) => f.key === event.currentTarget.value);
        if (chosen) onChange({ timesPerDay: chosen.timesPerDay });
      }}
      error={fields.timesPerDay}
    />
  );
}

export function LineDates({ value, onChange, fields, withStop }: FieldProps & { withStop: boolean }) {
  return (
    <>
      <TextField
        label="From"
        type="date"
        value={value.startedOn}
        onChange={(event) => onChange({ startedOn: event.currentTarget.value })}
        error={fields.startedOn}
        required
      />
      {withStop ? (
        <TextField
          label="Last day"
          hint="Leave empty while it goes on"
          type="date"
          value={value.stoppedOn}
          onChange={(event) => onChange({ stoppedOn: event.currentTarget.value })}
          error={fields.stoppedOn}
        />
      ) : null}
    </>
  );
}

type Props = {
  kind: RemedyKind;
  value: LineDraft;
  onChange: (value: LineDraft) => void;
  /** A new dose has no end yet. */
  withStop: boolean;
  fields: Readonly<Record<string, string>>;
};

/** Dose, how often, from when: the same fields for a first line, another dose and a correction. */
export function LineFields({ kind, value, onChange, withStop, fields }: Props) {
  const set = (part: Partial<LineDraft>) => onChange({ ...value, ...part });
  const isHabit = kind === "habit";
  // Of a day that was marked there is nothing to say but when it was.
  if (kind === "change")
    return <LineDates value={value} onChange={set} fields={fields} withStop={withStop} />;
  return (
    <>
      <TextField
        label={isHabit ? "How much" : "Strength, as printed"}
        hint={isHabit ? "In your own words: 3 minutes" : "For example 400 mg, or 10/25"}
        value={value.strength}
        maxLength={100}
        onChange={(event) => set({ strength: event.currentTarget.value })}
        error={fields.strength}
      />
      {isHabit ? null : (
        <NumberField
          label="How many at a time"
          hint="Tablets, capsules, scoops or puffs"
          value={value.unitsPerDose}
          max={100}
          onChange={(unitsPerDose) => set({ unitsPerDose })}
          error={fields.unitsPerDose}
        />
      )}
      <HowOften value={value} onChange={set} fields={fields} />
      <LineDates value={value} onChange={set} fields={fields} withStop={withStop} />
      <TextField
        label="Reason"
        hint="Why it began or changed, if you like"
        value={value.reason}
        maxLength={200}
        onChange={(event) => set({ reason: event.currentTarget.value })}
        error={fields.reason}
      />
      {isHabit ? null : (
        <Disclosure summary="Minerals and vitamin E on the label" open={kind === "supplement"}>
          <DoseAmountFields value={value.label} onChange={(label) => set({ label })} />
        </Disclosure>
      )}
    </>
  );
}
