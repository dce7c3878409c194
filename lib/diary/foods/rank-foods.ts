import { isFiller, type SearchWish, stemOf, wordsOf } from "./search-words";

/** The least a food must say of itself to be ranked. */
export type Rankable = {
  /** The plain name where there is one, else the description */
  readonly name: string;
  /** Everything else it can be found by: description, other names, brand */
  readonly otherNames: string;
  /** What it is called when nothing else is meant: its plain name and other names; none for a description alone */
  readonly calledBy: readonly string[];
  /** How often the person had it around this hour lately */
  readonly usualNow: number;
  readonly isOwn: boolean;
  /** Its place on the short list; null when it is not on it */
  readonly shortRank: number | null;
};

/** A word of a food with its stem, which is worked out once and held against every wish. */
type StemmedWord = { readonly word: string; readonly itsStem: string };

const stemmedWords = (text: string): StemmedWord[] =>
  wordsOf(text).map((word) => ({ word, itsStem: stemOf(word) }));

/** How well one stem is answered by one word: 1 the whole word, less for its beginning or inside it, 0 not at all. */
function wordMatch(stem: string, { word, itsStem }: StemmedWord): number {
  if (itsStem === stem || word === stem) return 1;
  if (word.startsWith(stem)) return 0.75;
  return stem.length >= 4 && word.includes(stem) ? 0.4 : 0;
}

function bestMatch(stem: string, words: readonly StemmedWord[]): { score: number; index: number } {
  let best = { score: 0, index: -1 };
  for (const [index, word] of words.entries()) {
    const score = wordMatch(stem, word);
    if (score > best.score) best = { score, index };
  }
  return best;
}

/** 0 when the wish is not met; else how well, words in the name counting more than elsewhere, early ones a little more. */
function wishScore(
  { ways }: SearchWish,
  nameWords: readonly StemmedWord[],
  otherWords: readonly StemmedWord[],
): number {
  let best = 0;
  for (const [order, way] of ways.entries()) {
    let score = 0;
    for (const stem of way) {
      const inName = bestMatch(stem, nameWords);
      const named = inName.score * (inName.index === 0 ? 1.25 : 1);
      const found = Math.max(named, bestMatch(stem, otherWords).score * 0.7);
      if (found === 0) {
        score = 0;
        break;
      }
      score += found / way.length;
    }
    // What was typed beats another name for it when both are there.
    best = Math.max(best, score * (order === 0 ? 1 : 0.95));
  }
  return best;
}

/** Headings the figures put before a food's own name: "Alcoholic beverage, wine" is found under wine. */
const headings =
  /^(alcoholic beverages?|beverages|candies|cereals( ready-to-eat)?|crustaceans|fast foods|fish|mollusks|nuts|poultry|restaurant|seeds|snacks|spices|sweeteners|vegetables), /i;
/** Two or more capitals in a row name a brand in these figures. */
const branded = /\b[A-Z]{2,}[A-Z']+\b/;

/**
 * What a plain name never means unless it is said: a part nobody serves, what must first be made up, what stands in for the
 * food, what is made for babies.
 */
const neverMeant =
  /\b(?:skin only|skin \(|liver|giblets|gizzards?|hearts?|kidneys?|brains?|tongue|lungs?|spleen|tripe|bone|bones|separable fat|dry mix|dry,? mix|mix, dry|dry form|powder|powdered|condensed|undiluted|concentrate|meatless|imitation|analog|substitute|babyfood|baby food|infant|formula|toddler|decaffeinated|presweetened|saccharin|navajo|alaska native|dehydrated|freeze-dried|unprepared|game meat|wild)\b/gi;

/** Whether a food is one of those, and its word was not said. */
function isNeverMeant(wishes: readonly SearchWish[], food: Rankable): boolean {
  if (food.isOwn || food.calledBy.length > 0) return false;
  const said = wishes.flatMap(({ typed, ways }) => [stemOf(typed), ...ways.flat()]);
  return [...food.name.matchAll(neverMeant)].some(([found]) =>
    wordsOf(found).every((word) => !said.includes(stemOf(word))),
  );
}

/** How well a food answers the search; 0 when fewer than `leastMet` of the wishes are met. */
function matchScore(wishes: readonly SearchWish[], food: Rankable, leastMet: number): number {
  const nameWords = stemmedWords(food.name.replace(headings, ""));
  const otherWords = stemmedWords(food.otherNames);
  let score = 0;
  let met = 0;
  for (const wish of wishes) {
    const found = wishScore(wish, nameWords, otherWords);
    if (found > 0) met++;
    score += found / wishes.length;
  }
  if (met < leastMet) return 0;
  // Of foods that say the same: the plainer name, what is eaten as it is, and no brand, first.
  const ready =
    nameWords.length <= 6 && nameWords.some(({ word }) => word === "raw" || word === "cooked") ? 0.05 : 0;
  const brand = branded.test(food.name) ? 0.15 : 0;
  // What a name ends with is what it is: of "green tea" the tea, not the green beans, where no food is all of it.
  const last = wishes.at(-1);
  const kind = met < wishes.length && last && wishScore(last, nameWords, otherWords) > 0 ? 0.6 : 0;
  const unsaid = isNeverMeant(wishes, food) ? 0.5 : 0;
  return Math.max(0.01, score + kind + ready - brand - unsaid - Math.min(nameWords.length, 20) * 0.01);
}

/** Less than what stands between the short list and the person's own foods, which come first. */
const nameLead = 0.23;

/** A name as it is compared with another: its stems without words that name nothing, whatever their order. */
export const calledAs = (name: string): string =>
  wordsOf(name)
    .filter((word) => !isFiller(word))
    .map(stemOf)
    .sort()
    .join(" ");

/** Whether the search is the very name of the food, "cheese" of cheddar: then fondue and blue cheese come after it. */
function isCalled(wishes: readonly SearchWish[], { calledBy }: Rankable): boolean {
  if (calledBy.length === 0) return false;
  const asked = wishes
    .map(({ ways }) => ways[0]?.join(" ") ?? "")
    .sort()
    .join(" ");
  return calledBy.some((name) => calledAs(name) === asked);
}

/** The words in the order they were said: milk chocolate is no chocolate milk. */
function isCalledInOrder(wishes: readonly SearchWish[], { calledBy }: Rankable): boolean {
  const asked = wishes.map(({ typed }) => stemOf(typed)).join(" ");
  return calledBy.some(
    (name) =>
      wordsOf(name)
        .filter((word) => !isFiller(word))
        .map(stemOf)
        .join(" ") === asked,
  );
}

/** Whether a word of a food is the wish itself, or begins with enough of it: "d" is not "dl-", "latte" no "platter". */
function isMet({ ways }: SearchWish, words: readonly StemmedWord[]): boolean {
  return ways.some((way) => way.every((stem) => isSaid(stem, words)));
}

const isSaid = (stem: string, words: readonly StemmedWord[]): boolean =>
  words.some(({ word, itsStem }) => itsStem === stem || (stem.length >= 4 && word.startsWith(stem)));

/**
 * Whether what a food is, which its name says first, was asked for: a pack of cookies with peanut butter is not peanut butter,
 * nor is milk chocolate with almonds almond milk.
 */
function isOfThatKind(wishes: readonly SearchWish[], name: string): boolean {
  const [first = ""] = name.replace(headings, "").split(/[,(]/);
  const said = wishes.flatMap(({ ways }) => ways.flat());
  return first
    .split("/")
    .map(wordsOf)
    .some(
      (words) => words.length > 0 && words.every((word) => isFiller(word) || said.includes(stemOf(word))),
    );
}

/** What two slices hold is not said by the words "a sandwich": only the very name of one is that one. */
const holdsAnything = /\b(?:sandwich(?:es)?|butty|butties|sarnies?|toasties?|panini)\b/;

/**
 * Whether a food is all that was asked for, so that it may be chosen before the person has looked; one that only shares
 * words with it is not. The person's own foods, and what the person often has, are known by a word of their name.
 */
export function meetsAll(wishes: readonly SearchWish[], food: Rankable): boolean {
  if (isCalled(wishes, food)) return true;
  if (isNeverMeant(wishes, food)) return false;
  if (wishes.some(({ typed }) => holdsAnything.test(typed))) return false;
  const words = [...stemmedWords(food.name), ...stemmedWords(food.otherNames)];
  if (!wishes.every((wish) => isMet(wish, words))) return false;
  return food.isOwn || food.usualNow > 0 || isOfThatKind(wishes, food.name);
}

/** Whether every word of the search is somewhere in the food: while a word is being typed its beginning will do. */
export function sharesAll(wishes: readonly SearchWish[], food: Rankable): boolean {
  const nameWords = stemmedWords(food.name);
  const otherWords = stemmedWords(food.otherNames);
  return wishes.every((wish) => wishScore(wish, nameWords, otherWords) > 0);
}

/** A lead that decides between foods that both answer well, and cannot lift a poor answer over a good one. */
function lead({ usualNow, isOwn, shortRank }: Rankable, match: number): number {
  const full =
    usualNow > 0 ? 0.6 + Math.min(usualNow, 20) * 0.005 : isOwn ? 0.45 : shortRank === null ? 0 : 0.2;
  return match > 0.85 ? full : full / 4;
}

function scoreOf(wishes: readonly SearchWish[], food: Rankable, match: number): number {
  if (!isCalled(wishes, food)) return match + lead(food, match);
  // Another name for it, "fish" of cod, answers as well as the first word of any description.
  const full = Math.max(match, 1.2);
  const outOfOrder = isCalledInOrder(wishes, food) ? 0 : -0.02;
  return full + lead(food, full) + nameLead + outOfOrder;
}

/**
 * The foods that answer the search, best first: what the person eats at this hour, their own foods, the short list, the
 * rest, each by how well the words fit. Ties keep the short list's order, then the alphabet's, so the same search gives the
 * same list. Every wish has to be met; where no food meets all, those that meet most of them (at least half) are the
 * answer.
 */
export function rankFoods<Food extends Rankable>(
  wishes: readonly SearchWish[],
  foods: readonly Food[],
): Food[] {
  for (let leastMet = wishes.length; leastMet > 0 && leastMet >= wishes.length / 2; leastMet--) {
    const ranked = rankMeeting(wishes, foods, leastMet);
    if (ranked.length > 0) return ranked;
  }
  return [];
}

function rankMeeting<Food extends Rankable>(
  wishes: readonly SearchWish[],
  foods: readonly Food[],
  leastMet: number,
): Food[] {
  return foods
    .map((food) => ({ food, match: matchScore(wishes, food, leastMet) }))
    .filter(({ match }) => match > 0)
    .map(({ food, match }) => ({
      food,
      score: scoreOf(wishes, food, match),
    }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        (a.food.shortRank ?? 1e6) - (b.food.shortRank ?? 1e6) ||
        a.food.name.localeCompare(b.food.name, "en"),
    )
    .map(({ food }) => food);
}
