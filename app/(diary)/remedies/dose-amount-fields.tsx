"use client";

import { useState } from "react";
import { NumberField } from "#app/_ui/number-field";
import { SelectField } from "#app/_ui/select-field";
import { dailyValueWords } from "#lib/nutrients/daily-values";
import { nutrientFacts } from "#lib/nutrients/nutrient";
import {
  type DoseSubstance,
  doseSubstances,
  elementalOfLabel,
  type LabelUnit,
  labelUnits,
} from "#lib/remedies/elemental";
import type { DoseAmounts } from "#lib/remedies/schema";

type RowProps = {
  substance: DoseSubstance;
  mg: number | null;
  onChange: (mg: number | null) => void;
};

function AmountRow({ substance, mg, onChange }: RowProps) {
  const [amount, setAmount] = useState(mg);
  const [unit, setUnit] = useState<LabelUnit>("mg");
  const units = labelUnits(substance);
  const tell = (nextAmount: number | null, nextUnit: LabelUnit) =>
    onChange(
      nextAmount === null ? null : elementalOfLabel(substance, { amount: nextAmount, unit: nextUnit }),
    );
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <NumberField
        label={substance.label}
        value={amount}
        min={0}
        max={50_000}
        onChange={(next) => {
          setAmount(next);
          tell(next, unit);
        }}
      />
      {amount === null ? null : (
        <SelectField
          label={`${substance.label}, as the label gives it`}
          options={units}
          value={unit}
          onChange={(event) => {
            const chosen = units.find((one) => one.value === event.currentTarget.value)?.value ?? "mg";
            setUnit(chosen);
            tell(amount, chosen);
          }}
        />
      )}
      {amount !== null && unit !== "mg" ? (
        <p role="status" className="text-soft sm:col-span-2">
          That is {elementalOfLabel(substance, { amount, unit })} mg of{" "}
          {nutrientFacts[substance.element].name} itself.
          {unit === "% DV" ? ` ${dailyValueWords(substance.element)}` : null}
        </p>
      ) : null}
    </div>
  );
}

type Props = { value: DoseAmounts; onChange: (value: DoseAmounts) => void };

/** What one dose holds, as the label prints it. Left empty is not known, which is not 0. */
export function DoseAmountFields({ value, onChange }: Props) {
  return (
    <fieldset className="space-y-4">
      <legend className="font-semibold">What one dose holds</legend>
      <p className="text-sm text-soft">
        All you take at one time, added up. Leave empty what the label does not say.
      </p>
      {doseSubstances.map((substance) => (
        <AmountRow
          key={substance.column}
          substance={substance}
          mg={value[substance.column]}
          onChange={(mg) => onChange({ ...value, [substance.column]: mg })}
        />
      ))}
    </fieldset>
  );
}
