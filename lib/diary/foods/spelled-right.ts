import { editDistance } from "#lib/base/text/edit-distance";
import { type SearchWish, stemOf } from "./search-words";

/** Words that fit equally well and are all tried. */
const mostWords = 4;

/** Slips that are forgiven: none in a short word, where nearly every word is one letter from another. */
function slipsAllowed(word: string): number {
  if (word.length >= 8) return 2;
  return word.length >= 4 ? 1 : 0;
}

/**
 * The wish with its word spelled as the foods spell it, judged by the fewest slips among `known` words that look alike.
 * A word the foods know, or one that nothing known is near enough to, is left as typed.
 */
export function spelledRight(wish: SearchWish, known: readonly string[]): SearchWish {
  const stem = stemOf(wish.typed);
  if (known.some((word) => word.startsWith(stem))) return wish;
  const allowed = slipsAllowed(wish.typed);
  const near = known
    .map((word) => ({ word, slips: editDistance(wish.typed, word, allowed) }))
    // Whoever slips has begun with the right letter.
    .filter(({ word, slips }) => slips <= allowed && slips > 0 && word[0] === wish.typed[0])
    .sort((a, b) => a.slips - b.slips);
  const fewest = near[0]?.slips;
  if (fewest === undefined) return wish;
  const meant = near.filter(({ slips }) => slips === fewest).slice(0, mostWords);
  return { typed: wish.typed, ways: meant.map(({ word }) => [stemOf(word)]) };
}
