import type { CivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import { countWords } from "#lib/insight/trends/count-words";
import { changeWords, intervalWords } from "#lib/insight/trends/effect-wording";
import { minimumLinkData } from "#lib/insight/trends/minimum-data";
import type { TriedRemedy } from "#lib/insight/trends/tried/tried-remedy";
import { triedQuestion, triedSentence } from "#lib/insight/trends/tried/words";
import type { Expectation, WatchAnswer, WatchWeeks } from "./schema";

const on = (date: CivilDate) => dateWords(date, { year: true });

export const expectationWords: Readonly<Record<Expectation, { name: string; asked: string }>> = {
  more: { name: "A suspect: more cramps with it", asked: "Are there more cramps with it?" },
  fewer: { name: "A hope: fewer cramps with it", asked: "Are there fewer cramps with it?" },
};

export const weeksWords: Readonly<Record<WatchWeeks, string>> = { 12: "12 weeks", 26: "26 weeks" };

/** What can be hoped for, from the runs in docs/honesty.md: 28 and 63 of 100 found. */
export const chanceWords =
  "Of 10 people with 3 cramps a week whose cramps double with it, 26 weeks show it to 6, and 12 weeks to 3. With fewer cramps it shows less often.";

/** In place of the name of a remedy that is deleted. */
export const goneWords = "A remedy that is no longer in your list";

type Locked = {
  readonly lockedOn: CivilDate;
  readonly answerOn: CivilDate;
  readonly weeks: WatchWeeks;
  readonly expects: Expectation;
  readonly isRemedy: boolean;
};

/** What will be looked at and what will be said, before anything is known. */
export function promiseWords({ lockedOn, answerOn, weeks, expects, isRemedy }: Locked): string {
  const how = isRemedy
    ? `If you begin it in the ${weeks} weeks from then on, up to eight weeks with it are held against up to eight weeks before it.`
    : `Only the ${weeks} weeks of nights from then on count: those with it are held against those without.`;
  const asked = expects === "more" ? "more" : "fewer";
  const other = expects === "more" ? "fewer" : "more";
  return `Named before the night of ${on(lockedOn)}. ${how} On ${on(answerOn)} this page will say whether there were ${asked} cramps with it. If there were ${other}, or if no difference shows, it will say that just as plainly.`;
}

/** The same once its day has come, or it was left. */
export const lockedWords = ({ lockedOn, weeks }: Locked): string =>
  `Named before the night of ${on(lockedOn)}, for the ${weeks} weeks from then on.`;

export const waitingWords = (answerOn: CivilDate): string =>
  `The answer comes on ${on(answerOn)}: looking only once keeps chance findings rare.`;

/** How often it was noted, so that the person can see whether there will be enough. */
export function notedWords({ with: noted, asked }: { with: number; asked: number }): string {
  if (asked === 0) return "You have not been asked about it for any night yet.";
  return `So far it was so on ${noted} of ${countWords(asked, "night")} on which it was asked.`;
}

export const begunWords = (startedOn: CivilDate | null): string =>
  startedOn === null
    ? "Not begun yet: write it down among your remedies when you begin."
    : `Begun on ${on(startedOn)}.`;

export const leftWords = (leftOn: CivilDate): string =>
  `You stopped watching it before the night of ${on(leftOn)}, so there is no answer.`;

const wayWords = (verdict: WatchAnswer["verdict"], expects: Expectation): string => {
  if (verdict !== "more" && verdict !== "fewer") return "";
  if (verdict === expects) return expects === "more" ? "As you suspected. " : "As you hoped. ";
  return expects === "more" ? "Not as you suspected. " : "Not as you hoped. ";
};

/** What came out for something that is so on some nights and not on others. */
export function watchAnswerWords(answer: WatchAnswer, expects: Expectation): string {
  const { verdict, ratio, low, high, nightsWith, nightsWithout } = answer;
  const base = `${countWords(nightsWith, "night")} with it, ${nightsWithout} without.`;
  if (ratio === null || low === null) {
    const { nights, eachSide, cramps } = minimumLinkData;
    return `Too little to tell: ${base} At least ${nights} nights on which it was asked are needed, ${eachSide} of them with it and ${eachSide} without, and ${cramps} cramps.`;
  }
  const range = intervalWords({ ratio, low, high });
  if (verdict === "no-clear-change") return `No clear difference. With it there could be ${range}. ${base}`;
  return `${wayWords(verdict, expects)}There were ${verdict} cramps with it: ${changeWords(ratio)} (${range}). ${base} You named it beforehand, so it was not picked out of many afterwards; in trial runs with nothing behind it, 3 to 7 of 100 still said there was. It is not proof: something that goes along with it may be behind it.`;
}

/** What came out for a remedy: what is said of it everywhere, and whether that was expected. */
export function remedyAnswerWords(tried: TriedRemedy | null, expects: Expectation): string {
  if (tried === null) return "It was not begun in that time, so there is nothing to compare.";
  const question = triedQuestion(tried);
  return `${wayWords(tried.verdict, expects)}${triedSentence(tried)}${question === null ? "" : ` ${question}`}`;
}
