import { grouped } from "#lib/base/text/grouped";
/** "1 cramp", "18,169 cramps", "no cramps": the noun in its number. */
export function countWords(count: number, noun: string, plural = `${noun}s`): string {
  return `${count === 0 ? "no" : grouped(count)} ${count === 1 ? noun : plural}`;
}
