import { dateWords } from "#lib/base/time/date-words";
import type { RemedyLine } from "./schema";

/** How often, as it is chosen and said. The value is doses a day; null is only when needed. */
export const frequencies = [
  { key: "1", timesPerDay: 1, words: "once a day" },
  { key: "2", timesPerDay: 2, words: "twice a day" },
  { key: "3", timesPerDay: 3, words: "three times a day" },
  { key: "4", timesPerDay: 4, words: "four times a day" },
  { key: "0.5", timesPerDay: 0.5, words: "every other day" },
  { key: "weekly", timesPerDay: 1 / 7, words: "once a week" },
  { key: "needed", timesPerDay: null, words: "only when needed" },
] as const;

/** "once a week", or for a figure that is not on the list "5 times a day". */
export function frequencyWords(timesPerDay: number | null): string {
  const known = frequencies.find((f) => f.timesPerDay === timesPerDay);
  return known?.words ?? `${Math.round((timesPerDay ?? 0) * 100) / 100} times a day`;
}

/** "25 mg, 2 at a time, once a day"; what is not known is left out. */
export function lineWords({ strength, unitsPerDose, timesPerDay }: RemedyLine): string {
  const many = unitsPerDose === null || unitsPerDose === 1 ? null : `${unitsPerDose} at a time`;
  return [strength, many, frequencyWords(timesPerDay)].filter((part) => part !== null).join(", ");
}

/** "since Sat 28 March 2026", "since Sat 28 March 2026 or before", "Sat 28 February 2026 to Sat 28 March 2026". */
export function lineDates({
  startedOn,
  startIsLatest,
  stoppedOn,
}: Pick<RemedyLine, "startedOn" | "startIsLatest" | "stoppedOn">): string {
  const day = dateWords(startedOn, { year: true });
  const from = startIsLatest ? `${day} or before` : day;
  return stoppedOn === null ? `since ${from}` : `${from} to ${dateWords(stoppedOn, { year: true })}`;
}
