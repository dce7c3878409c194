"use client";

import { NumberField } from "#app/_ui/number-field";
import { SelectField } from "#app/_ui/select-field";
import type { LabelNutrient, TypedLabel } from "#lib/diary/foods/schema";
import { dailyValueWords } from "#lib/knowledge/nutrients/daily-values";

const milligrams = { value: "mg", label: "mg" } as const;
const dailyValue = { value: "% DV", label: "% DV (US)" } as const;

/** In the order packs print them, each in the units packs use for it. */
const nutrients = [
  { nutrient: "magnesium", label: "Magnesium", forms: [milligrams, dailyValue] },
  { nutrient: "potassium", label: "Potassium", forms: [milligrams, dailyValue] },
  { nutrient: "calcium", label: "Calcium", forms: [milligrams, dailyValue] },
  {
    nutrient: "sodium",
    label: "Sodium or salt",
    forms: [
      { value: "mg", label: "mg of sodium" },
      { value: "salt g", label: "g of salt" },
      { value: "% DV", label: "% DV (US), of sodium" },
    ],
  },
  {
    nutrient: "vitaminE",
    label: "Vitamin E",
    forms: [
      milligrams,
      { value: "natural", label: "IU, natural (d-alpha)" },
      { value: "synthetic", label: "IU, synthetic (dl-alpha)" },
      dailyValue,
    ],
  },
] as const satisfies readonly {
  nutrient: LabelNutrient;
  label: string;
  forms: readonly { value: TypedLabel[LabelNutrient]["as"]; label: string }[];
}[];

type Props = { value: TypedLabel; onChange: (value: TypedLabel) => void };

/** The six figures in the units packs use. Empty means that the pack does not say. */
export function LabelFields({ value, onChange }: Props) {
  return (
    <fieldset className="space-y-4">
      <legend className="font-semibold">What the pack says</legend>
      <p className="text-sm text-soft">Leave empty what is not on the label: it stays “not known”.</p>
      {nutrients.map((row) => (
        <LabelRow key={row.nutrient} row={row} value={value} onChange={onChange} />
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
    </fieldset>
  );
}

function LabelRow({ row, value, onChange }: Props & { row: (typeof nutrients)[number] }) {
  const { nutrient, label, forms } = row;
  const typed = value[nutrient];
  return (
    <div className="grid grid-cols-2 items-end gap-3">
      <NumberField
        label={label}
        min={0}
        value={typed.amount}
        onChange={(amount) => onChange({ ...value, [nutrient]: { ...typed, amount } })}
      />
      <SelectField
        label="given in"
        aria-label={`${label}, given in`}
        value={typed.as}
        options={forms}
        onChange={(event) => {
          const chosen = forms.find((form) => form.value === event.currentTarget.value);
          if (chosen) onChange({ ...value, [nutrient]: { ...typed, as: chosen.value } });
        }}
      />
      {typed.as === "% DV" ? (
        <p className="col-span-2 text-sm text-soft">{dailyValueWords(nutrient)}</p>
      ) : null}
    </div>
  );
}
