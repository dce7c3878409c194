import { grouped } from "#lib/base/text/grouped";
import { dateWords } from "#lib/base/time/lived-time";
import { countWords } from "./count-words";
import { effectSentence, rung } from "./effect-wording";
import { minimumComparisonCramps, minimumComparisonNights, minimumRateNights } from "./minimum-data";
import type { Now } from "./now";
import { numberWords } from "./number-words";

/** "11 of 14 nights recorded" */
export function recordedWords(recorded: number, nights: number): string {
  return `${grouped(recorded)} of ${grouped(nights)} nights recorded`;
}

/** "2.1 cramps a week, likely between 1.2 and 3.7" */
export function rateWords(weekly: { rate: number; low: number; high: number }): string {
  const many = numberWords(weekly.rate);
  return `${many} ${many === "1" ? "cramp" : "cramps"} per 7 nights (likely between ${numberWords(weekly.low)} and ${numberWords(weekly.high)})`;
}

/** The four weeks to the end of the range in one sentence: the rate with its base, or what is missing and when it is enough. */
export function nowSentence({ last, rateOn }: Now): string {
  if (last.weekly === null) {
    const when =
      rateOn === null ? "" : ` Record each night and there is a weekly rate on ${dateWords(rateOn)}.`;
    return `Not enough nights yet (${last.recorded} of ${minimumRateNights}).${when}`;
  }
  const atBest = last.weekly.atBest ? " The range is the narrowest it can be: cramps come in spells." : "";
  return `In the 4 weeks to ${dateWords(last.range.to)} you had ${rateWords(last.weekly)}, ${recordedWords(last.recorded, last.nights)}.${atBest}`;
}

/** Whose weeks are compared: those up to now, or the last ones of a longer period that stands beside the sentence. */
const comparedWords = {
  now: "Against the 4 weeks before",
  period: "The last 4 weeks of the period against the 4 before",
} as const;

/** The last four weeks against the four before, by the wording ladder. */
export function comparisonSentence(
  { last, before, comparison }: Now,
  { of }: { of: keyof typeof comparedWords },
): string {
  if (comparison.kind === "too-few" && comparison.missing === "nights") {
    const short = last.recorded < minimumComparisonNights ? last : before;
    const which = short === last ? "these 4 weeks" : "the 4 weeks before";
    const when =
      comparison.enoughDataDate === null
        ? ""
        : ` Record each night and it is enough on ${dateWords(comparison.enoughDataDate)}.`;
    return `Not enough nights yet to compare with the 4 weeks before (${short.recorded} of ${minimumComparisonNights} in ${which}).${when}`;
  }
  if (comparison.kind === "too-few") {
    const cramps = countWords(last.cramps + before.cramps, "cramp");
    return `Too few cramps to compare: ${cramps} in 8 weeks, and a comparison needs ${minimumComparisonCramps}.`;
  }
  const sentence = effectSentence(comparison.interval, { randomised: false });
  const spells =
    comparison.inSpells && rung(comparison.interval) !== "not-shown"
      ? " Your cramps come in spells, so a difference like this turns up by chance more often than usual."
      : "";
  const atBest = comparison.atBest
    ? " This is at best: with no cramps on one side, spells cannot be allowed for."
    : "";
  return `${comparedWords[of]}: ${lowerFirst(sentence)}${spells}${atBest}`;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
