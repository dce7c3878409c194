"use client";

import { Disclosure } from "#app/_ui/disclosure";
import { NumberField } from "#app/_ui/number-field";
import { SelectField } from "#app/_ui/select-field";
import { TextField } from "#app/_ui/text-field";
import { frequencies } from "#lib/remedies/line-words";
import type { DoseAmounts, RemedyKind, RemedyLine } from "#lib/remedies/schema";
import { DoseAmountFields } from "./dose-amount-fields";

/** A line while it is being written: dates are text until they are sent. */
export type LineDraft = {
  readonly strength: string;
  readonly unitsPerDose: number | null;
  readonly timesPerDay: number | null;
  readonly startedOn: string;
  readonly stoppedOn: string;
  readonly reason: string;
  readonly perDose: DoseAmounts;
};

export const emptyAmounts: DoseAmounts = {
  magnesiumMg: null,
  potassiumMg: null,
  calciumMg: null,
  sodiumMg: null,
  vitaminEMg: null,
};

export const draftOfLine = (line: RemedyLine): LineDraft => ({
  ...line,
  strength: line.strength ?? "",
  stoppedOn: line.stoppedOn ?? "",
  reason: line.reason ?? "",
});

type Props = {
  kind: RemedyKind;
  value: LineDraft;
  onChange: (value: LineDraft) => void;
  /** A new dose has no end yet. */
  withStop: boolean;
  fields: Readonly<Record<string, string>>;
};

const keyOf = (timesPerDay: number | null) =>
  frequencies.find((f) => f.timesPerDay === timesPerDay)?.key ?? "";

/** Dose, how often, from when: the same fields for a first line, another dose and a correction. */
export function LineFields({ kind, value, onChange, withStop, fields }: Props) {
  const set = (part: Partial<LineDraft>) => onChange({ ...value, ...part });
  const known = keyOf(value.timesPerDay);
  return (
    <>
      <TextField
        label={kind === "habit" ? "How much" : "Strength, as printed"}
        hint={kind === "habit" ? "In your own words: 3 minutes" : "For example 400 mg, or 10/25"}
        value={value.strength}
        maxLength={100}
        onChange={(event) => set({ strength: event.currentTarget.value })}
        error={fields.strength}
      />
      {kind === "habit" ? null : (
        <NumberField
          label="How many at a time"
          hint="Tablets, capsules, scoops or puffs"
          value={value.unitsPerDose}
          max={100}
          onChange={(unitsPerDose) => set({ unitsPerDose })}
          error={fields.unitsPerDose}
        />
      )}
      <SelectField
        label="How often"
        options={[
          ...frequencies.map((f) => ({ value: f.key, label: f.words })),
          ...(known === "" ? [{ value: "", label: `${value.timesPerDay} times a day` }] : []),
        ]}
        value={known}
        onChange={(event) => {
          const chosen = frequencies.find((f) => f.key === event.currentTarget.value);
          if (chosen) set({ timesPerDay: chosen.timesPerDay });
        }}
        error={fields.timesPerDay}
      />
      <TextField
        label="From"
        type="date"
        value={value.startedOn}
        onChange={(event) => set({ startedOn: event.currentTarget.value })}
        error={fields.startedOn}
        required
      />
      {withStop ? (
        <TextField
          label="Last day"
          hint="Leave empty while it goes on"
          type="date"
          value={value.stoppedOn}
          onChange={(event) => set({ stoppedOn: event.currentTarget.value })}
          error={fields.stoppedOn}
        />
      ) : null}
      <TextField
        label="Reason"
        hint="Why it began or changed, if you like"
        value={value.reason}
        maxLength={200}
        onChange={(event) => set({ reason: event.currentTarget.value })}
        error={fields.reason}
      />
      {kind === "habit" ? null : (
        <Disclosure summary="Minerals and vitamin E on the label" open={kind === "supplement"}>
          <DoseAmountFields value={value.perDose} onChange={(perDose) => set({ perDose })} />
        </Disclosure>
      )}
    </>
  );
}
