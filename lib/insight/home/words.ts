import type { CivilDate } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import { dateRangeWords, dateWords } from "#lib/base/time/date-words";

const nightsWords = (count: number) => (count === 1 ? "1 night" : `${count} nights`);

type Week = {
  readonly nights: number;
  readonly recorded: number;
  readonly without: number;
  readonly isLastOpen: boolean;
};

/** "5 of 7 nights without a cramp; all 7 recorded." A night nobody spoke of is in neither number, and is said. */
export function weekWords({ nights, recorded, without, isLastOpen }: Week): string {
  if (recorded === 0) return `None of the last ${nights} nights is recorded.`;
  if (nights === 1) return without === 1 ? "No cramps on your first night." : "Cramps on your first night.";
  if (recorded === nights) return `${without} of ${nights} nights without a cramp; all ${nights} recorded.`;
  const open = nights - recorded;
  const known = `${without} of ${recorded} recorded nights without a cramp`;
  if (isLastOpen && open === 1) return `${known}; last night is still open.`;
  return `${known}; ${open} of the last ${nights} ${open === 1 ? "is" : "are"} not recorded.`;
}

/** The nights of the last two weeks that are open; `latest` is the latest of them. */
export function gapWords(latest: CivilDate, count: number): { sentence: string; label: string } {
  return count === 1
    ? { sentence: `${dateWords(latest)} is not recorded. Do you remember it?`, label: "Fill it in" }
    : {
        sentence: `${nightsWords(count)} of the last two weeks are not recorded. Do you remember any of them?`,
        label: "Fill in several nights",
      };
}

export function moreNightsWords(missing: number): { sentence: string; label: string } {
  return {
    sentence: `${nightsWords(missing)} more, and Trends can say how many cramps you have in a week.`,
    label: "What Trends shows",
  };
}

export const lastNightWords = {
  sentence: "Say how last night was: one touch is enough.",
  label: "Open the diary",
};

export const trendsWords = {
  sentence: "See whether the last four weeks were better.",
  label: "See your trends",
};

type WeekBefore = { readonly nights: number; readonly recorded: number; readonly without: number };

/** "The week before, 3 of 6 recorded nights were without a cramp." */
export const weekBeforeWords = ({ nights, recorded, without }: WeekBefore): string =>
  recorded === nights
    ? `The week before, ${without} of ${nights} nights were without a cramp.`
    : `The week before, ${without} of ${recorded} recorded nights were without a cramp.`;

export const oneWeekWords =
  "One week says little about whether it is getting better. Trends looks at longer stretches.";

/** "Cramps cost you 1 h 20 min of sleep, noted for 2 nights." */
export function sleepLostWords(minutes: number, nights: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  const long = [hours > 0 ? `${hours} h` : "", rest > 0 || hours === 0 ? `${rest} min` : ""];
  return `Cramps cost you ${long.filter((part) => part !== "").join(" ")} of sleep, noted for ${nightsWords(nights)}.`;
}

export const startedWords = (name: string, on: CivilDate) => `You started ${name} on ${dateWords(on)}.`;
export const startedAgainWords = (name: string, on: CivilDate) =>
  `You started ${name} again on ${dateWords(on)}.`;
/** A day the person marked, in their own words. */
export const markedDayWords = (change: "start" | "stop" | "new dose", name: string, on: CivilDate) =>
  change === "stop" ? `${name}: no longer so after ${dateWords(on)}.` : `${name}: from ${dateWords(on)} on.`;

export const doseChangedWords = (name: string, on: CivilDate) =>
  `Your dose of ${name} changed on ${dateWords(on)}.`;
export const stoppedWords = (name: string, on: CivilDate) => `You stopped ${name} on ${dateWords(on)}.`;

/** One kind question after nights of silence: nobody is told that they missed something. */
export const gapQuestion = (range: DateRange) =>
  `Good to see you. How were the nights from ${dateRangeWords(range.from, range.to)}?`;
