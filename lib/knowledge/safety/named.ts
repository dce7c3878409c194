const list = new Intl.ListFormat("en-GB");

/** Names as they stand in a sentence: "Slow-K and LoSalt"; empty where there is none. */
export const named = (names: readonly string[]): string => list.format(names);
