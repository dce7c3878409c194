import type { FoodKind } from "#lib/diary/foods/schema";
import { doseSubstances } from "#lib/diary/remedies/elemental";
import { amountsOfLabel, labelOfLine } from "#lib/diary/remedies/label-of-line";
import type { DoseLabel } from "#lib/diary/remedies/schema";
import { type AmountColumns, columnsOf, columnsOfAmounts } from "#lib/knowledge/nutrients/amount-columns";
import { unknownAmounts } from "#lib/knowledge/nutrients/amounts";
import type { DietEntryBody } from "./schema";

/** The amounts of an entry as they were typed by hand, or an empty label for a new one. */
export function handLabel(
  entry: (Readonly<AmountColumns> & Pick<DietEntryBody, "printed">) | null,
): DoseLabel {
  const perDose = entry ?? columnsOfAmounts(unknownAmounts);
  return labelOfLine({ perDose, printed: entry?.printed ?? null });
}

/** Whether a label was typed in anything but the mg that are kept of it anyway. */
function isReckoned(label: DoseLabel): boolean {
  return doseSubstances.some(({ column }) => label[column].amount !== null && label[column].as !== "mg");
}

/**
 * An entry written by hand, new or over an older one: the amounts are those typed, elemental, and what was not typed is
 * unknown. A compound, IU or a percentage is kept beside them as it was typed.
 */
export function handEntry(
  before: DietEntryBody | null,
  typed: Pick<DietEntryBody, "day" | "consumedAt" | "timeZone" | "name" | "waterG"> & {
    readonly kind: FoodKind;
    /** In the person's own words: "a bowl" */
    readonly amount: string;
    readonly label: DoseLabel;
  },
): DietEntryBody {
  const { amount, label, name, waterG, ...rest } = typed;
  return {
    foodRef: null,
    mealId: before?.mealId ?? null,
    note: before?.note ?? null,
    source: before?.source ?? "app",
    grams: before?.grams ?? null,
    ...rest,
    name: name.trim(),
    ...columnsOf({ ...amountsOfLabel(label), waterG }),
    ...(isReckoned(label) ? { printed: label } : {}),
    quantity: before?.quantity ?? null,
    unit: amount.trim() || null,
  };
}
