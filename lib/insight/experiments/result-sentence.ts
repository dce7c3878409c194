import type { CivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import { countWords } from "#lib/insight/trends/count-words";
import { changeWords, intervalWords, type RatioInterval } from "#lib/insight/trends/effect-wording";
import type { Belief } from "./belief";
import type { Shows, Turn } from "./decide";
import type { Outcome } from "./plan-options";
import { outcomeWords } from "./triable-words";

const inHundred = (share: number) => Math.min(99, Math.max(1, Math.round(100 * share)));

function luckWords(p: number): string {
  if (p < 0.01) return "less than once in 100 times";
  const times = Math.round(100 * p);
  return times === 1 ? "about once in 100 times" : `about ${times} times in 100`;
}

/** "no cramp in 112 nights": one side by what counts, where the other had none and no ratio can be told. */
function sideWords(outcome: Outcome, { known, some, total }: Turn): string {
  switch (outcome) {
    case "cramps":
      return `${total === 0 ? "no cramp" : countWords(total, "cramp")} in ${countWords(known, "night")}`;
    case "cramp-nights":
      return `cramps in ${some === 0 ? "none" : some} of ${countWords(known, "night")}`;
    case "minutes":
      return `${countWords(total, "minute")} of cramp in ${countWords(known, "night")}`;
    case "sleep-lost":
      return `${countWords(total, "minute")} of sleep lost in ${countWords(known, "night")}`;
    case "cramp-minutes":
      return `${countWords(total, "minute")} of cramp in ${countWords(known, "night")} with cramps`;
  }
}

const caution = "You knew which was which, so part may be hope. Talk it over before you go on.";

type Told = {
  readonly asPlanned: RatioInterval | null;
  readonly shows: Shows;
  readonly p: number;
  readonly outcome: Outcome;
  readonly with: Turn;
  readonly without: Turn;
};

/** What came out, its size, and how seldom luck alone would have made it. Total success has its own sentence. */
export function resultSentence({ asPlanned, shows, p, outcome, with: inA, without: inB }: Told): string {
  const luck = `If it did nothing, luck alone would give so much ${luckWords(p)}.`;
  const sides = `${sideWords(outcome, inA)} with it, ${sideWords(outcome, inB)} without.`;
  const { noun, less, more } = outcomeWords[outcome];
  if (shows === "nothing") {
    const size = asPlanned === null ? "" : ` With it there may be ${intervalWords(asPlanned)} ${noun}.`;
    return `No clear difference in your test: ${sides} ${luck}${size}`;
  }
  if (asPlanned === null) return `In your test: ${sides} ${luck} ${caution}`;
  return `In your test there were ${shows === "fewer" ? less : more} ${noun} with it: ${changeWords(asPlanned.ratio ?? 1)} (${intervalWords(asPlanned)}). ${luck} ${caution}`;
}

const chanceWords = ({ isFewer }: Belief, outcome: Outcome) =>
  `if one starts from doubt, the chance that there are ${outcomeWords[outcome].less} ${outcomeWords[outcome].noun} with it is ${inHundred(isFewer)} in 100.`;

/** What may be said while it goes on: a belief, never a verdict. */
export function runningSentence(answerOn: CivilDate, outcome: Outcome, belief: Belief | null): string {
  const so = belief === null ? "" : ` So far, ${chanceWords(belief, outcome)}`;
  return `The answer comes on ${dateWords(answerOn, { year: true })}: looking only once keeps chance findings rare.${so}`;
}

/** What may be believed at the end, and whether it is what would be worth it. */
export function beliefLines(belief: Belief | null, worth: 50 | 67 | 90 | null, outcome: Outcome): string[] {
  if (belief === null) return [];
  const atLeast =
    worth === 50
      ? "at least halves them"
      : worth === 67
        ? "takes off at least a third"
        : "takes off at least a tenth";
  return [
    `By this test, ${chanceWords(belief, outcome)}`,
    ...(belief.isWorth === null
      ? []
      : [
          `You said what would be worth it. The chance that it ${atLeast} is ${inHundred(belief.isWorth)} in 100.`,
        ]),
  ];
}
