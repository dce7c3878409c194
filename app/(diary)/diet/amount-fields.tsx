"use client";

import { NumberField } from "#app/_ui/number-field";
import { LabelAmountField } from "#app/(diary)/remedies/label-amount-field";
import type { FoodKind } from "#lib/diary/foods/schema";
import { doseSubstances } from "#lib/diary/remedies/elemental";
import type { DoseLabel } from "#lib/diary/remedies/schema";

type Amounts = { readonly label: DoseLabel; readonly waterG: number | null };
type Props = { kind: FoodKind; value: Amounts; onChange: (part: Partial<Amounts>) => void };

/**
 * Six amounts of the whole helping; an empty field is "not known". A supplement's may be of a compound or in IU, as its label
 * gives them, and stay so.
 */
export function AmountFields({ kind, value: { label, waterG }, onChange }: Props) {
  return (
    <fieldset className="space-y-4">
      <legend className="font-semibold">What was in it, if you know</legend>
      <p className="text-sm text-soft">
        For all you had of it, as the label says. Leave empty what the label does not say: it stays “not
        known”.
      </p>
      <div className={kind === "supplement" ? "space-y-4" : "grid gap-4 sm:grid-cols-2"}>
        {doseSubstances.map((substance) => {
          const { column } = substance;
          const { as, amount } = label[column];
          return kind === "supplement" || as !== "mg" ? (
            <LabelAmountField
              key={column}
              substance={substance}
              value={{ as, amount }}
              onChange={(printed) => onChange({ label: { ...label, [column]: printed } })}
            />
          ) : (
            <NumberField
              key={column}
              label={substance.label}
              unit="mg"
              min={0}
              value={amount}
              onChange={(typed) => onChange({ label: { ...label, [column]: { as, amount: typed } } })}
            />
          );
        })}
        <NumberField
          label="Water"
          unit="ml"
          min={0}
          value={waterG}
          onChange={(typed) => onChange({ waterG: typed })}
        />
      </div>
    </fieldset>
  );
}
