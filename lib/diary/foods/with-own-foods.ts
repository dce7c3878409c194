import { offerOfOwnFood } from "./offer-of-row";
import { rankFoods } from "./rank-foods";
import type { FoodOffer, KeptFood } from "./schema";
import type { KnownFood } from "./search-on-device";
import { searchWords } from "./search-words";

/** A food of the person's own as a search on their device ranks it. */
export const knownOwnFood = (food: KeptFood): KnownFood => ({
  food: offerOfOwnFood(food),
  name: food.name,
  otherNames: food.brand ?? "",
  calledBy: [food.name],
  usualNow: 0,
  isOwn: true,
  shortRank: null,
});

/** The person's own foods that answer a search, best first. */
export function ownFoodsFor(query: string, ownFoods: readonly KeptFood[]): FoodOffer[] {
  return rankFoods(searchWords(query), ownFoods.map(knownOwnFood)).map(({ food }) => food);
}

/**
 * What the server found, with the person's own foods as they are on this device: changed ones changed, those taken away
 * left out, and new ones that it does not know yet first.
 */
export function withOwnFoods(
  found: readonly FoodOffer[],
  { query, ownFoods }: { readonly query: string; readonly ownFoods: readonly KeptFood[] },
): FoodOffer[] {
  const own = new Map(ownFoods.map((food) => [`own:${food.id}`, offerOfOwnFood(food)]));
  const listed = new Set(found.map(({ ref }) => ref));
  return [
    ...ownFoodsFor(query, ownFoods).filter(({ ref }) => !listed.has(ref)),
    ...found.flatMap((food) => (food.source === "own" ? (own.get(food.ref) ?? []) : food)),
  ];
}
