import { capitalised } from "#lib/base/text/capitalised";
import { grouped } from "#lib/base/text/grouped";
import { countWords } from "./count-words";
import { minimumRateNights } from "./minimum-data";
import type { Period } from "./now";
import { rateWords, recordedWords } from "./now-words";
import { numberWords } from "./number-words";
import type { Scale, ScaleSeries } from "./series/scale-series";

type Counted = {
  readonly nights: number;
  readonly recorded: number;
  readonly cramps: number;
  readonly crampNights: number;
  readonly crampsIsFloor: boolean;
  readonly weekly: Period["weekly"];
};

/** What the weeks of the range show, in one sentence. */
export function crampFinding(counted: Counted): string {
  const { nights, recorded, cramps, crampNights, crampsIsFloor, weekly } = counted;
  const base = recordedWords(recorded, nights);
  if (recorded === 0) return "No nights recorded in this range.";
  const floor = crampsIsFloor ? "at least " : "";
  const many = `${floor}${countWords(cramps, "cramp")}`;
  const isCalm = crampNights === 0;
  if (weekly === null) {
    return `${capitalised(crampNightsWords(counted))}${isCalm ? "" : `: ${many}`}; ${base}. A weekly rate needs ${minimumRateNights} recorded nights.`;
  }
  if (isCalm) return `No cramps: ${rateWords(weekly)}; ${base}.`;
  const inSeven = numberWords((7 * crampNights) / recorded);
  return `${inSeven} ${inSeven === "1" ? "night" : "nights"} in 7 with cramps; ${floor}${rateWords(weekly)}: ${many} on ${countWords(crampNights, "night")}, ${base}.`;
}

/** "5 of your 10 recorded nights had cramps": what is known from the first night on. */
export function crampNightsWords({
  recorded,
  crampNights,
}: Pick<Counted, "recorded" | "crampNights">): string {
  const some = crampNights === 0 ? "none" : grouped(crampNights);
  return recorded === 1
    ? `your one recorded night had ${crampNights === 0 ? "no cramps" : "cramps"}`
    : `${some} of your ${grouped(recorded)} recorded nights had cramps`;
}

/** How the nights of the range divide into the three states. */
export function nightsFinding({
  nights,
  recorded,
  crampNights,
}: Pick<Counted, "nights" | "recorded" | "crampNights">): string {
  const calm = countWords(recorded - crampNights, "night");
  return `${capitalised(countWords(crampNights, "night"))} with cramps, ${calm} without, ${grouped(nights - recorded)} not recorded.`;
}

const limits = ({ low, high }: ScaleSeries, unit: string) =>
  low === null || high === null
    ? ""
    : ` (likely between ${numberWords(low)} and ${numberWords(high)}${unit})`;

/** What a scale shows over the range, in one sentence with its base; for nothing known, how to have it next time. */
export function scaleFinding(scale: Scale, series: ScaleSeries): string {
  const { median, worst, known, of } = series;
  if (scale === "pain") {
    if (median === null || worst === null)
      return "No pain noted in this range. It is asked when you finish a cramp.";
    return `On half of your cramp nights the worst pain was ${numberWords(median)} of 10 or more${limits(series, "")}, at most ${worst}; noted on ${grouped(known)} of ${grouped(of)} nights with cramps.`;
  }
  if (scale === "minutes") {
    if (median === null || worst === null)
      return "No lengths noted in this range. They are asked when you finish a cramp.";
    return `A night with cramps usually has ${numberWords(median)} minutes of cramp${limits(series, "")}, at most ${numberWords(worst)}; noted on ${grouped(known)} of ${grouped(of)} nights with cramps.`;
  }
  if (median === null || worst === null)
    return "No sleep disturbance noted in this range. It is asked after a night with cramps.";
  return `After nights with cramps you usually said ${numberWords(median)} of 10 for disturbed sleep${limits(series, "")}, at most ${worst}; noted on ${grouped(known)} of ${grouped(of)} nights with cramps.`;
}
