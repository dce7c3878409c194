import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import type { Outcome, TurnNights } from "./plan-options";
import { outcomeWords } from "./triable-words";

type Choice = { readonly turnNights: TurnNights; readonly pairs: number };

/** Slices a chance is worked out in; 400 whole experiments in all, an error of at most 2.5 points. */
export const powerSlices = 16;
/** Under this a plan is not offered: it would be months for nothing. */
export const leastPower = 0.2;

/** "Of 100 people like you whom it halves, this plan would show it in 54." */
export const planPromiseWords = (percent: number): string =>
  `Of 100 people like you whom it halves, this plan would show it in ${percent}.`;

export const refusedPlanWords =
  "That is too few to be worth your months: choose a longer plan, or something that acts the same night.";

export function powerWords(power: number): string {
  const said = planPromiseWords(Math.round(100 * power));
  return power < leastPower ? `${said} ${refusedPlanWords}` : said;
}

const lengthInWeeks = ({ turnNights, pairs }: Choice) => (2 * turnNights * pairs) / 7;

/** "24 weeks: 84 nights with it, 84 without", as a length is chosen. */
export function lengthWords({ turnNights, pairs }: Choice): string {
  const turn = turnNights === 1 ? "nights" : turnNights === 7 ? "weeks" : `turns of ${turnNights / 7} weeks`;
  return `${lengthInWeeks({ turnNights, pairs })} weeks (${pairs} ${turn} each)`;
}

/** How long it would take, in dates: it begins the day after it is drawn. */
export function planLengthWords(choice: Choice, today: CivilDate): string {
  const weeks = lengthInWeeks(choice);
  const year = { year: true };
  return `It would take ${weeks} weeks: from ${dateWords(addDays(today, 1), year)} to ${dateWords(addDays(today, 7 * weeks), year)}.`;
}

/** The plan as it was locked, in one sentence or two. */
export function planWords(
  { turnNights, pairs, startsOn }: Choice & { readonly startsOn: CivilDate },
  { endsOn, outcome, washout }: { endsOn: CivilDate; outcome: Outcome; washout: number },
): string {
  const when = `from ${dateWords(startsOn, { year: true })} to ${dateWords(endsOn, { year: true })}`;
  const turn = turnNights === 7 ? "one week" : `${turnNights / 7} weeks`;
  const turns =
    turnNights === 1
      ? `${2 * pairs} nights ${when}, in pairs: one with it and one without, which comes first drawn.`
      : `${2 * pairs} turns of ${turn} ${when}, in pairs, the order within each pair drawn.`;
  const left =
    washout === 0
      ? ""
      : ` The first ${washout} nights of each turn do not count, because what came before may linger.`;
  return `${turns} What counts is ${outcomeWords[outcome].unit}.${left}`;
}
