/** "1 cramp", "2 cramps", "no cramps": the noun in its number. */
export function countWords(count: number, noun: string, plural = `${noun}s`): string {
  return `${count === 0 ? "no" : count} ${count === 1 ? noun : plural}`;
}
