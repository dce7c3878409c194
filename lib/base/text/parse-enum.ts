/**
 * A word (or number) of a closed list as it comes through a door: a row, a JSON column, a file. Null stays null. Any other is an
 * error that names it: a default would say of a person what nobody said.
 */
export function parseEnum<const Word extends string | number>(
  words: readonly Word[],
  value: string | number,
): Word;
export function parseEnum<const Word extends string | number>(
  words: readonly Word[],
  value: string | number | null,
): Word | null;
export function parseEnum<const Word extends string | number>(
  words: readonly Word[],
  value: string | number | null,
): Word | null {
  if (value === null) return null;
  const word = words.find((one) => one === value);
  if (word === undefined) throw new Error(`“${value}” is none of ${words.join(", ")}`);
  return word;
}
