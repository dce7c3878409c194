import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";

type Choice = { readonly blockWeeks: number; readonly pairs: number };

/** Slices a chance is worked out in; 400 whole experiments in all, an error of at most 2.5 points. */
export const powerSlices = 16;
/** Under this a plan is not offered: it would be months for nothing. */
export const leastPower = 0.2;

/** "Of 100 people whose nights are like yours and whom it halves, this plan would show it in 54." */
export function powerWords(power: number): string {
  const said = `Of 100 people whose nights are like yours and whom it halves, this plan would show it in ${Math.round(100 * power)}.`;
  return power < leastPower
    ? `${said} That is too few to be worth your months: choose more turns, or something that acts the same night.`
    : said;
}

/** How long it would take, in dates: it begins the day after it is drawn. */
export function durationWords({ blockWeeks, pairs }: Choice, today: CivilDate): string {
  const weeks = 2 * blockWeeks * pairs;
  const year = { year: true };
  return `It would take ${weeks} weeks: from ${dateWords(addDays(today, 1), year)} to ${dateWords(addDays(today, 7 * weeks), year)}.`;
}
