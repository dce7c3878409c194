import { hourOf } from "#lib/base/time/lived-time";
import { said } from "#lib/diary/foods/intake-of";
import { type FoodOffer, servingUnit } from "#lib/diary/foods/schema";
import { searchWords, stemOf, wordsOf } from "#lib/diary/foods/search-words";
import { columnsOf } from "#lib/knowledge/nutrients/amount-columns";
import type { ReadLine } from "./meal-proposals";
import { mealSlotOf } from "./meal-slots";
import type { SameAgain } from "./same-again";
import type { DietEntry } from "./schema";

/** What was had as a food of its own, all of it one serving: for what has no food of the tables behind it. */
const asHad = (entry: DietEntry): FoodOffer => ({
  ...columnsOf(entry),
  ref: entry.foodRef ?? said,
  name: entry.name,
  detail: null,
  source: "own",
  kind: entry.kind,
  basis: "serving",
  servingLabel: "as much as that day",
  servingGrams: entry.grams,
  portions: [],
  usual: { quantity: 1, unit: servingUnit },
  grade: null,
});

/** Whether the name holds all words of one that is left out: no white bread leaves the white rice where it is. */
const isLeftOut = ({ name }: DietEntry, without: readonly string[]): boolean => {
  const stems = wordsOf(name).map(stemOf);
  return without.some((left) => {
    const wishes = searchWords(left);
    return (
      wishes.length > 0 &&
      wishes.every(({ ways }) => ways.some((way) => way.every((stem) => stems.includes(stem))))
    );
  });
};

/**
 * The foods of an earlier day as the lines of a meal, each as much as it was then. All of it was chosen for the person and is
 * marked so.
 * @param foods those that can still be found, by their ref
 */
export function hadOn(
  entries: readonly DietEntry[],
  { part, without }: SameAgain,
  foods: ReadonlyMap<string, FoodOffer>,
): ReadLine[] {
  const isOfPart = ({ consumedAt, timeZone }: DietEntry) =>
    part === null || (consumedAt !== null && mealSlotOf(hourOf(consumedAt, timeZone)) === part);
  return entries
    .filter((entry) => isOfPart(entry) && !isLeftOut(entry, without))
    .map((entry) => {
      const food = entry.foodRef === null ? undefined : foods.get(entry.foodRef);
      const isAmount = entry.quantity !== null && entry.unit !== null;
      const choice =
        food && isAmount
          ? { food, amount: { quantity: entry.quantity ?? 1, unit: entry.unit ?? servingUnit, sure: false } }
          : { food: asHad(entry), amount: { quantity: 1, unit: servingUnit, sure: false } };
      const line = { quantity: entry.quantity, unit: entry.unit, food: entry.name };
      return { line, choices: [choice], isWhole: true };
    });
}
