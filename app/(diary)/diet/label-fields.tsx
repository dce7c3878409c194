"use client";

import { NumberField } from "#app/_ui/number-field";
import { SelectField } from "#app/_ui/select-field";
import type { TypedLabel } from "#lib/foods/label-figures";

const minerals = [
  { column: "magnesiumMg", label: "Magnesium" },
  { column: "potassiumMg", label: "Potassium" },
  { column: "calciumMg", label: "Calcium" },
] as const;

const sodiumForms = [
  { value: "sodium mg", label: "mg of sodium" },
  { value: "salt g", label: "g of salt" },
] as const;

const vitaminEForms = [
  { value: "mg", label: "mg" },
  { value: "natural", label: "IU, natural (d-alpha)" },
  { value: "synthetic", label: "IU, synthetic (dl-alpha)" },
] as const;

type Props = { value: TypedLabel; onChange: (value: TypedLabel) => void };

/** The six figures in the units packs use. Empty means that the pack does not say. */
export function LabelFields({ value, onChange }: Props) {
  return (
    <fieldset className="space-y-4">
      <legend className="font-semibold">What the pack says</legend>
      <p className="text-sm text-soft">Leave empty what is not on the label: it stays “not known”.</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {minerals.map(({ column, label }) => (
          <NumberField
            key={column}
            label={label}
            unit="mg"
            min={0}
            value={value[column]}
            onChange={(amount) => onChange({ ...value, [column]: amount })}
          />
        ))}
        {value.per === "litre" ? null : (
          <NumberField
            label="Water"
            unit="g"
            min={0}
            value={value.waterG}
            onChange={(waterG) => onChange({ ...value, waterG })}
          />
        )}
      </div>
      <SodiumAndVitaminE value={value} onChange={onChange} />
    </fieldset>
  );
}

/** The two that packs print in more than one unit. */
function SodiumAndVitaminE({ value, onChange }: Props) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <NumberField
        label="Sodium or salt"
        min={0}
        value={value.sodium.amount}
        onChange={(amount) => onChange({ ...value, sodium: { ...value.sodium, amount } })}
      />
      <SelectField
        label="given as"
        value={value.sodium.as}
        options={sodiumForms}
        onChange={(event) => {
          const chosen = sodiumForms.find((form) => form.value === event.currentTarget.value);
          if (chosen) onChange({ ...value, sodium: { ...value.sodium, as: chosen.value } });
        }}
      />
      <NumberField
        label="Vitamin E"
        min={0}
        value={value.vitaminE.amount}
        onChange={(amount) => onChange({ ...value, vitaminE: { ...value.vitaminE, amount } })}
      />
      <SelectField
        label="in"
        value={value.vitaminE.as}
        options={vitaminEForms}
        onChange={(event) => {
          const chosen = vitaminEForms.find((form) => form.value === event.currentTarget.value);
          if (chosen) onChange({ ...value, vitaminE: { ...value.vitaminE, as: chosen.value } });
        }}
      />
    </div>
  );
}
