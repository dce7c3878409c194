import { wordsOfAnyScript } from "#lib/diary/foods/search-words";

/** At most so many words of a search count. */
const mostWords = 8;

/** The words of a search as they are compared: lower case, without accents, each once. */
export const soughtWords = (query: string): string[] =>
  [...new Set(wordsOfAnyScript(query))].slice(0, mostWords);

const isNumber = (word: string) => /^\p{N}+$/u.test(word);

/** Whether every word stands in one of the texts, whole or as a part of a longer one; a number only whole. */
export function holdsAll(sought: readonly string[], texts: readonly (string | null)[]): boolean {
  if (sought.length === 0) return false;
  const words = texts.flatMap((text) => (text === null ? [] : wordsOfAnyScript(text)));
  return sought.every((one) => words.some((word) => (isNumber(one) ? word === one : word.includes(one))));
}
