import { foodSynonyms } from "./food-synonyms";

/** Words that name no food. */
const filler = new Set(["a", "an", "and", "the", "of", "with", "in", "on", "some", "my", "for"]);

export const isFiller = (word: string): boolean => filler.has(word);

/** The word without its plural, cut so that it is found inside both "berry" and "berries". Short words stay whole. */
export function stemOf(word: string): string {
  if (word.length <= 3 || word.endsWith("ss") || word.endsWith("us")) return word;
  if (word.endsWith("ies")) return word.length > 5 ? word.slice(0, -3) : word.slice(0, -1);
  if (/(oes|shes|ches|xes|sses)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("ves")) return word.slice(0, -3);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

const spelledOut: Readonly<Record<string, string>> = {
  ß: "ss",
  œ: "oe",
  æ: "ae",
  ø: "o",
  ł: "l",
  đ: "d",
};

/** Lower case, and letters with signs as they are typed without them. */
const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßœæøłđ]/g, (letter) => spelledOut[letter] ?? letter);

/** Lower case, accents off, apart at everything that is neither a letter nor a digit. */
export function wordsOf(text: string): string[] {
  return plainLetters(text).match(/\d+|[a-z]+/g) ?? [];
}

/** The same of any alphabet: what a person wrote in Greek, Cyrillic, Arabic or Hebrew is found as well. */
export function wordsOfAnyScript(text: string): string[] {
  return plainLetters(text).match(/\p{N}+|\p{L}+/gu) ?? [];
}

/** One wish of the query: any of `ways` will do, and a way is a list of stems that must all be there. */
export type SearchWish = { readonly typed: string; readonly ways: readonly (readonly string[])[] };

/** What a search asks for: a wish a word, order free, with the other names a food goes by. At most eight words count. */
export function searchWords(query: string): SearchWish[] {
  const words = wordsOf(query).filter((word) => !isFiller(word));
  return words.slice(0, 8).map((typed) => {
    const stem = stemOf(typed);
    const others = foodSynonyms[typed] ?? foodSynonyms[stem] ?? [];
    return { typed, ways: [[stem], ...others.map((other) => wordsOf(other).map(stemOf))] };
  });
}
