/** A word of a closed list as it comes out of the database (whose constraint holds the same list), or null. */
export function knownWord<Word extends string>(words: readonly Word[], value: string | null): Word | null {
  return words.find((word) => word === value) ?? null;
}
