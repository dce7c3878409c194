import { intakeOf } from "#lib/diary/foods/intake-of";
import type { FoodOffer } from "#lib/diary/foods/schema";
import { servingUnits } from "#lib/diary/foods/serving-units";
import { mealItemOf } from "./had-again";
import type { DietEntry, MealItem, UsualItem } from "./schema";

/** A usual helping of a food the person has not had lately: what is proposed in a search too. */
export function usualHelping(food: FoodOffer): MealItem {
  const { quantity, unit } = food.usual ?? { quantity: 100, unit: servingUnits(food)[0]?.unit ?? "g" };
  return {
    name: food.name,
    kind: food.kind,
    foodRef: food.ref,
    quantity,
    unit,
    ...intakeOf(food, quantity, unit),
  };
}

/**
 * What stands ready to be had again: the person's favourites first (those had lately in the order given, the others by a
 * usual helping), then the rest of what the person usually has.
 * @param usual what the person had lately, in order, each as the person last had it
 * @param favourites the refs the person marked
 * @param foods the foods behind them; one that is gone is left out unless the person had it lately
 */
export function usualItems(
  usual: readonly DietEntry[],
  favourites: readonly string[],
  foods: readonly FoodOffer[],
): UsualItem[] {
  const isFavourite = ({ foodRef }: { readonly foodRef: string | null }) =>
    foodRef !== null && favourites.includes(foodRef);
  const late = usual.map(mealItemOf);
  const unused = foods
    .filter(({ ref }) => favourites.includes(ref) && !usual.some(({ foodRef }) => foodRef === ref))
    .map(usualHelping);
  const marked = [...late.filter(isFavourite), ...unused].map((item) => ({ ...item, isFavourite: true }));
  return [
    ...marked,
    ...late.filter((item) => !isFavourite(item)).map((item) => ({ ...item, isFavourite: false })),
  ];
}
