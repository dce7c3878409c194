import { meetsAll, type Rankable, rankFoods, sharesAll } from "./rank-foods";
import type { FoodOffer } from "./schema";
import { type SearchWish, wordsOf } from "./search-words";
import { spelledRight } from "./spelled-right";

/** A food that can be searched for without the server: what a search ranks it by, and the food itself. */
export type KnownFood = Rankable & { readonly food: FoodOffer };

/** What a search answers. */
export type FoodAnswers = {
  /** Best first */
  readonly foods: readonly FoodOffer[];
  /** Whether the first has every word that was asked for; if not, they only share a word with it */
  readonly isFound: boolean;
  /** Whether it is that very food, so that it may be chosen before the person has looked */
  readonly isWhole: boolean;
  /** Whether a slip of spelling had to be put right to find it */
  readonly isPutRight?: boolean;
};

/**
 * The search over the foods a device knows, for when the server cannot be asked: ranked as there, with slips put right where
 * no food is all that was asked for.
 */
export function searchOnDevice(
  wishes: readonly SearchWish[],
  known: readonly KnownFood[],
  limit: number,
): FoodAnswers {
  if (wishes.length === 0) return { foods: [], isFound: false, isWhole: false };
  const found = (asked: readonly SearchWish[]) => {
    const ranked = rankFoods(asked, known);
    const [best] = ranked;
    return {
      foods: ranked.slice(0, limit).map(({ food }) => food),
      isFound: best !== undefined && sharesAll(asked, best),
      isWhole: best !== undefined && meetsAll(asked, best),
    };
  };
  const asTyped = found(wishes);
  if (asTyped.isFound) return asTyped;
  const words = [...new Set(known.flatMap(({ name, otherNames }) => wordsOf(`${name} ${otherNames}`)))];
  return { ...found(wishes.map((wish) => spelledRight(wish, words))), isPutRight: true };
}
