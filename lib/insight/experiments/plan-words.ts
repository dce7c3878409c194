import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/lived-time";
import { numberWords } from "#lib/insight/trends/number-words";
import { countedNights, type Triable } from "./plan-options";

type Choice = { readonly what: Triable; readonly blockWeeks: number; readonly pairs: number };

/** The usual spread of weekly cramps where a diary is too short to know its own. */
export const usualDispersion = 2;
/** Slices a chance is worked out in; 800 runs in all, an error of about 1.8 points. */
export const powerSlices = 8;

/** Whole weeks of each side that count, once the first nights of each turn are left out. */
export function countedWeeks(choice: Choice): number {
  return Math.max(2, Math.floor((choice.pairs * countedNights(choice)) / 7));
}

/** "At your 3.1 cramps a week, 12 weeks with and 12 without give a 36% chance to see a halving." */
export function powerWords(
  choice: Choice,
  { weeklyRate, power }: { weeklyRate: number; power: number },
): string {
  const weeks = choice.blockWeeks * choice.pairs;
  const counted = countedWeeks(choice);
  const washout = counted < weeks ? `, of which ${counted} each count,` : "";
  return `At your ${numberWords(weeklyRate)} cramps a week, ${weeks} weeks with and ${weeks} without${washout} give a ${Math.round(100 * power)}% chance to see a halving.`;
}

/** How long it would take, in dates: it begins the day after it is drawn. */
export function durationWords({ blockWeeks, pairs }: Choice, today: CivilDate): string {
  const weeks = 2 * blockWeeks * pairs;
  const year = { year: true };
  return `It would take ${weeks} weeks: from ${dateWords(addDays(today, 1), year)} to ${dateWords(addDays(today, 7 * weeks), year)}.`;
}
