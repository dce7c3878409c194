import { grouped } from "#lib/base/text/grouped";
import { dateWords } from "#lib/base/time/date-words";
import type { Place } from "./change/forecast";
import { countWords } from "./count-words";
import { minimumRateNights } from "./minimum-data";
import type { Now, Period } from "./now";
import { numberWords } from "./number-words";

/** "11 of 14 nights recorded" */
export function recordedWords(recorded: number, nights: number): string {
  return `${grouped(recorded)} of ${countWords(nights, "night")} recorded`;
}

/** "2.1 cramps a week (likely between 1.2 and 3.7)": a week is seven recorded nights, as the note under the picture says. */
export function rateWords(weekly: { rate: number; low: number; high: number }): string {
  const many = numberWords(weekly.rate);
  return `${many} ${many === "1" ? "cramp" : "cramps"} a week (likely between ${numberWords(weekly.low)} and ${numberWords(weekly.high)})`;
}

/** The four weeks to the end of the range in one sentence: the rate with its base, or what is missing and when it is enough. */
export function nowSentence({ last, rateOn }: Now): string {
  if (last.weekly === null) {
    const when =
      rateOn === null ? "" : ` Record each night and there is a weekly rate on ${dateWords(rateOn)}.`;
    return `Not enough nights yet (${last.recorded} of ${minimumRateNights}).${when}`;
  }
  const atBest = last.weekly.atBest ? " The true range is wider: cramps come in spells." : "";
  const had = last.crampNights === 0 ? "no cramps" : `cramps on ${countWords(last.crampNights, "night")}`;
  return `In the 4 weeks to ${dateWords(last.range.to)} you had ${had}, ${rateWords(last.weekly)}; ${recordedWords(last.recorded, last.nights)}.${atBest}`;
}

/** Whose four weeks these are: those up to now, or the last ones of a longer period that stands beside the sentence. */
const fourWeeksWords = { now: "In these 4 weeks", period: "In the last 4 weeks of the period" } as const;

function placeWords({ crampNights, cramps, earlier }: Place, which: string): string {
  const nights = numberWords(crampNights.now);
  const many = numberWords(cramps.now);
  const isSame = crampNights.low === crampNights.high && cramps.low === cramps.high;
  const own = isSame
    ? `were all ${numberWords(crampNights.low)} nights, ${numberWords(cramps.low)} cramps`
    : `lay between ${numberWords(crampNights.low)} and ${numberWords(crampNights.high)} nights, ${numberWords(cramps.low)} and ${numberWords(cramps.high)} cramps`;
  return `${which} you had cramps on ${nights} ${nights === "1" ? "night" : "nights"} in 7, ${many} ${many === "1" ? "cramp" : "cramps"} a week. Your own ${earlier} four-week numbers before ${own}.`;
}

/** "5 of your 10 recorded nights had cramps": what is known of a stretch, however short. */
function knownWords({ recorded, cramps }: Period, crampNights: number): string {
  if (recorded === 0) return "no night is recorded";
  if (crampNights === 0) return `none of ${countWords(recorded, "recorded night")} had cramps`;
  return `${crampNights} of ${countWords(recorded, "recorded night")} had cramps, ${countWords(cramps, "cramp")} in all`;
}

/** The last four weeks: their place among the person's own, or what is known. Never a verdict, which eight weeks cannot bear. */
export function comparisonSentence(
  { last, before, place }: Now,
  { of }: { of: keyof typeof fourWeeksWords },
): string {
  const which = fourWeeksWords[of];
  if (place !== null) return placeWords(place, which);
  const known = `${which} ${knownWords(last, last.crampNights)}`;
  if (before.recorded === 0) return `${known}.`;
  return `${known}; in the 4 weeks before, ${knownWords(before, before.crampNights)}.`;
}

/** "Next 4 weeks: 8 to 16 nights with cramps if nothing changes", with how often such forecasts were right. */
export function forecastSentence({ forecast }: Now): string | null {
  if (forecast === null) return null;
  const { low, high, right, of } = forecast;
  const checked = of < 3 ? "" : ` ${right} of ${of} such forecasts were right before.`;
  return `Next 4 weeks: ${low} to ${high} nights with cramps if nothing changes.${checked}`;
}
