import { offerOfOwnFood } from "#lib/diary/foods/offer-of-row";
import type { Favourite, KeptFood } from "#lib/diary/foods/schema";
import type { MealItem, UsualItem } from "./schema";
import { usualHelping } from "./usual-items";

/**
 * What stands ready to be had again, after foods were marked or unmarked that the list does not know of yet: favourites
 * first, then the rest, each in the order they had. A new favourite is found among what the person `had` or their own
 * foods, by a usual helping; one that is known only to the server waits for it.
 */
export function usualNow(
  listed: readonly UsualItem[],
  {
    favourites,
    had,
    ownFoods,
  }: {
    readonly favourites: readonly Favourite[];
    readonly had: readonly MealItem[];
    readonly ownFoods: readonly KeptFood[];
  },
): UsualItem[] {
  const marked = new Map(favourites.map(({ foodRef, marked }) => [foodRef, marked]));
  const isMarked = ({ foodRef, isFavourite }: UsualItem) =>
    foodRef === null ? isFavourite : (marked.get(foodRef) ?? isFavourite);
  const known = listed.map((item) => ({ ...item, isFavourite: isMarked(item) }));
  const unlisted = favourites.flatMap(({ foodRef, marked }) => {
    if (!marked || listed.some((item) => item.foodRef === foodRef)) return [];
    const own = ownFoods.find(({ id }) => foodRef === `own:${id}`);
    const item = had.find((one) => one.foodRef === foodRef) ?? (own && usualHelping(offerOfOwnFood(own)));
    return item ? [{ ...item, isFavourite: true }] : [];
  });
  return [
    ...known.filter(({ isFavourite }) => isFavourite),
    ...unlisted,
    ...known.filter(({ isFavourite }) => !isFavourite),
  ];
}
