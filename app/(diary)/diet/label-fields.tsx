"use client";

import { NumberField } from "#app/_ui/number-field";
import { SelectField } from "#app/_ui/select-field";
import type { TypedLabel } from "#lib/diary/foods/schema";
import { dailyValueWords } from "#lib/knowledge/nutrients/daily-values";
import { type LabelNutrientRow, labelNutrientRows } from "#lib/knowledge/nutrients/nutrient";
import type { PackForm } from "#lib/knowledge/nutrients/table";

const formWords: Readonly<Record<PackForm, string>> = {
  mg: "mg",
  "% DV": "% DV (US)",
  "salt g": "g of salt",
  natural: "IU, natural (d-alpha)",
  synthetic: "IU, synthetic (dl-alpha)",
};

/** The units packs use for it. Where they may give salt, the others say what they are of. */
function formOptions({ name, pack }: LabelNutrientRow) {
  const forms: readonly PackForm[] = pack.forms;
  const ofIt: Partial<Record<PackForm, string>> = forms.includes("salt g")
    ? { mg: `mg of ${name}`, "% DV": `% DV (US), of ${name}` }
    : {};
  return forms.map((value) => ({ value, label: ofIt[value] ?? formWords[value] }));
}

type Props = { value: TypedLabel; onChange: (value: TypedLabel) => void };

/** The figures in the order and the units packs use. Empty means that the pack does not say. */
export function LabelFields({ value, onChange }: Props) {
  return (
    <fieldset className="space-y-4">
      <legend className="font-semibold">What the pack says</legend>
      <p className="text-sm text-soft">Leave empty what is not on the label: it stays “not known”.</p>
      {labelNutrientRows.map((row) => (
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

function LabelRow({ row, value, onChange }: Props & { row: LabelNutrientRow }) {
  const { nutrient, pack } = row;
  const typed = value[nutrient];
  const forms = formOptions(row);
  return (
    <div className="grid grid-cols-2 items-end gap-3">
      <NumberField
        label={pack.label}
        min={0}
        value={typed.amount}
        onChange={(amount) => onChange({ ...value, [nutrient]: { ...typed, amount } })}
      />
      <SelectField
        label="given in"
        aria-label={`${pack.label}, given in`}
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
