"use client";

import { LabelAmountField } from "#app/(diary)/remedies/label-amount-field";
import { doseSubstances } from "#lib/diary/remedies/elemental";
import type { DoseLabel } from "#lib/diary/remedies/schema";

type Props = { value: DoseLabel; onChange: (value: DoseLabel) => void };

/** What one dose holds, as the label prints it. Left empty is not known, which is not 0. */
export function DoseAmountFields({ value, onChange }: Props) {
  return (
    <fieldset className="space-y-4">
      <legend className="font-semibold">What one dose holds</legend>
      <p className="text-sm text-soft">
        All you take at one time, added up. Leave empty what the label does not say.
      </p>
      {doseSubstances.map((substance) => (
        <LabelAmountField
          key={substance.column}
          substance={substance}
          value={value[substance.column]}
          onChange={(printed) => onChange({ ...value, [substance.column]: printed })}
        />
      ))}
    </fieldset>
  );
}
