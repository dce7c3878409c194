import type { FoodKind } from "#lib/foods/schema";
import { type AmountColumns, amountsOfColumns, columnsOfAmounts } from "#lib/nutrients/amount-columns";
import { unknownAmounts } from "#lib/nutrients/amounts";
import type { DietEntryBody } from "./schema";

/** An entry written by hand, new or over an older one: the amounts are those typed, and what was not typed is unknown. */
export function handEntry(
  before: DietEntryBody | null,
  typed: Pick<DietEntryBody, "day" | "consumedAt" | "timeZone" | "name"> & {
    readonly kind: FoodKind;
    /** In her own words: "a bowl" */
    readonly amount: string;
    readonly amounts: Partial<AmountColumns>;
  },
): DietEntryBody {
  const { amount, amounts, name, ...rest } = typed;
  const known = { ...columnsOfAmounts(unknownAmounts), ...amounts };
  return {
    foodRef: null,
    mealId: before?.mealId ?? null,
    note: before?.note ?? null,
    source: before?.source ?? "app",
    grams: before?.grams ?? null,
    ...rest,
    name: name.trim(),
    ...columnsOfAmounts(amountsOfColumns(known)),
    quantity: before?.quantity ?? null,
    unit: amount.trim() || null,
  };
}
