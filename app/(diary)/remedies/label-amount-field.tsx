"use client";

import { NumberField } from "#app/_ui/number-field";
import { SelectField } from "#app/_ui/select-field";
import { type DoseSubstance, elementalOfLabel, labelUnits } from "#lib/diary/remedies/elemental";
import type { DoseLabel } from "#lib/diary/remedies/schema";
import { dailyValueWords } from "#lib/knowledge/nutrients/daily-values";
import { nutrientFacts } from "#lib/knowledge/nutrients/nutrient";

type Printed = DoseLabel[DoseSubstance["column"]];

type Props = {
  substance: DoseSubstance;
  value: Printed;
  onChange: (value: Printed) => void;
};

/** What a label says of one substance: the figure, what it is of, and what that comes to. */
export function LabelAmountField({ substance, value: { as, amount }, onChange }: Props) {
  const units = labelUnits(substance);
  return (
    <div className="grid gap-3 sm:grid-cols-2 sm:items-end">
      <NumberField
        label={substance.label}
        value={amount}
        min={0}
        max={50_000}
        onChange={(next) => onChange({ as, amount: next })}
      />
      {amount === null ? null : (
        <SelectField
          label={`${substance.label}, as the label gives it`}
          options={units}
          value={as}
          onChange={(event) => {
            const chosen = units.find((one) => one.value === event.currentTarget.value);
            if (chosen) onChange({ as: chosen.value, amount });
          }}
        />
      )}
      {amount !== null && as !== "mg" ? (
        <p role="status" className="text-soft sm:col-span-2">
          That is {elementalOfLabel(substance, { as, amount })} mg of {nutrientFacts[substance.element].name}{" "}
          itself.
          {as === "% DV" ? ` ${dailyValueWords(substance.element)}` : null}
        </p>
      ) : null}
    </div>
  );
}
