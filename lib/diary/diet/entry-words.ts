import { livedClockWords } from "#lib/base/time/lived-time";
import { holdsWords } from "#lib/diary/remedies/holds-words";
import { labelOfLine } from "#lib/diary/remedies/label-of-line";
import { type AmountColumns, amountsOfColumns } from "#lib/knowledge/nutrients/amount-columns";
import { amountWords } from "#lib/knowledge/nutrients/amount-text";
import { nutrientFacts, nutrients } from "#lib/knowledge/nutrients/nutrient";
import { isAmountUnit, unitWords } from "#lib/knowledge/nutrients/units";
import type { DietEntry, DietEntryBody } from "./schema";

/** How much, as it was typed: "150 g", "2 × slice", "1 serving"; with the grams where a portion stands for them. */
export function quantityWords({
  quantity,
  unit,
  grams,
}: Pick<DietEntryBody, "quantity" | "unit" | "grams">): string | null {
  if (quantity === null) return grams === null ? null : `${shown(grams)} g`;
  const figure = asTyped.format(quantity);
  if (unit === null) return figure;
  if (isAmountUnit(unit)) return `${figure} ${unitWords[unit]}`;
  const typed = quantity === 1 ? `1 ${unit}` : `${figure} × ${unit}`;
  return grams === null ? typed : `${typed}, ${shown(grams)} g`;
}

/**
 * What of it was typed as a label gives it, and what that comes to: "400 mg magnesium oxide, 241 mg magnesium". Null where it
 * was typed in mg, or holds other amounts by now.
 */
export function typedLabelWords(
  entry: Readonly<AmountColumns> & Pick<DietEntryBody, "printed">,
): string | null {
  const { printed } = entry;
  if (!printed) return null;
  const line = { perDose: entry, printed };
  return labelOfLine(line) === printed ? holdsWords(line) : null;
}

/** How much of it was typed, or, of something written by hand, what its label gave: where one line has room for one of them. */
export const howMuchWords = (
  entry: Parameters<typeof quantityWords>[0] & Parameters<typeof typedLabelWords>[0],
) => quantityWords(entry) ?? typedLabelWords(entry);

const asTyped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 });
const twoDecimals = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const wholes = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

function shown(figure: number): string {
  return (figure < 10 ? twoDecimals : wholes).format(figure);
}

/** "08:15", "02:30 (second time)", or that there is no time. */
export function timeWords(entry: Pick<DietEntry, "consumedAt" | "timeZone">): string {
  return entry.consumedAt === null ? "no time" : livedClockWords(entry.consumedAt, entry.timeZone);
}

/** What an amount of food holds: what is known, with its figure, and what nobody has measured. */
export function contentsWords(entry: Readonly<AmountColumns>): {
  known: { label: string; amount: string }[];
  unknown: string[];
} {
  const amounts = amountsOfColumns(entry);
  const known: { label: string; amount: string }[] = [];
  const unknown: string[] = [];
  for (const nutrient of nutrients) {
    const { label, name } = nutrientFacts[nutrient];
    const amount = amounts[nutrient];
    if (amount === null) unknown.push(name);
    else known.push({ label, amount: amountWords(nutrient, amount) });
  }
  return { known, unknown };
}
