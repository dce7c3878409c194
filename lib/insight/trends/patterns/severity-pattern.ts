import { grouped } from "#lib/base/text/grouped";
import { type Soreness, sorenessLevels } from "#lib/diary/nights/schema";
import { countWords } from "../count-words";
import { numberWords } from "../number-words";
import type { NightPoint } from "../series/night-series";
import { countBar, type Pattern } from "./pattern";

/** How nights with cramps are spread over worst pain 0 to 10. */
export function painPattern(crampNights: readonly NightPoint[]): Pattern {
  const pains = crampNights.flatMap(({ summary }) => summary.worstPain ?? []);
  const severe = pains.filter((pain) => pain >= severeFrom).length;
  const base = { known: pains.length, of: crampNights.length };
  return {
    key: "pain",
    title: "How bad the nights are",
    unit: "nights",
    bars: Array.from({ length: 11 }, (_, pain) =>
      countBar(`${pain}`, pains.filter((it) => it === pain).length),
    ),
    ...base,
    finding:
      pains.length === 0
        ? "No night with cramps in this range says how bad it was."
        : `${grouped(severe)} of ${grouped(pains.length)} nights with cramps reached pain ${severeFrom} or more; noted on ${grouped(base.known)} of ${grouped(base.of)}.`,
  };
}

const severeFrom = 7;

const lengths = [
  { label: "Under 1 min", below: 60 },
  { label: "1 to 2 min", below: 120 },
  { label: "2 to 5 min", below: 300 },
  { label: "5 to 10 min", below: 600 },
  { label: "10 min or more", below: Number.POSITIVE_INFINITY },
];

/** How long single cramps last. */
export function lengthPattern(cramps: readonly { readonly durationSeconds: number | null }[]): Pattern {
  const seconds = cramps.flatMap(({ durationSeconds }) => durationSeconds ?? []);
  const bars = lengths.map(({ label, below }, at) => {
    const from = lengths[at - 1]?.below ?? 0;
    return countBar(label, seconds.filter((it) => it >= from && it < below).length);
  });
  const long = bars.at(-1)?.value ?? 0;
  return {
    key: "length",
    title: "How long they last",
    unit: "cramps",
    bars,
    known: seconds.length,
    of: cramps.length,
    finding:
      seconds.length === 0
        ? "No cramp in this range has a length."
        : `${countWords(long, "cramp")} of ${grouped(seconds.length)} lasted ten minutes or more; ${grouped(seconds.length)} of ${grouped(cramps.length)} have a length.`.replace(
            /^no/,
            "No",
          ),
  };
}

const sorenessWords: Record<Soreness, string> = {
  none: "None",
  mild: "Mild",
  moderate: "Moderate",
  severe: "Severe",
};

/** How sore the day after a night with cramps is. */
export function sorenessPattern(crampNights: readonly NightPoint[]): Pattern {
  const known = crampNights.flatMap(({ summary }) => summary.soreness ?? []);
  const sore = known.filter((level) => level !== "none").length;
  return {
    key: "soreness",
    title: "Sore the day after",
    unit: "nights",
    bars: sorenessLevels.map((level) =>
      countBar(sorenessWords[level], known.filter((it) => it === level).length),
    ),
    known: known.length,
    of: crampNights.length,
    finding:
      known.length === 0
        ? "No night with cramps in this range says how the day after was."
        : `The day after was sore ${grouped(sore)} of ${grouped(known.length)} times; noted after ${grouped(known.length)} of ${grouped(crampNights.length)} nights with cramps.`,
  };
}

const lost = [
  { label: "None", below: 1 },
  { label: "Under 15 min", below: 15 },
  { label: "15 to 30 min", below: 30 },
  { label: "30 to 60 min", below: 60 },
  { label: "1 h or more", below: Number.POSITIVE_INFINITY },
];

/** How much sleep nights with cramps cost. */
export function sleepLostPattern(crampNights: readonly NightPoint[]): Pattern {
  const minutes = crampNights.flatMap(({ summary }) => summary.sleepLostMinutes ?? []);
  const total = minutes.reduce((sum, it) => sum + it, 0);
  return {
    key: "sleep-lost",
    title: "Sleep lost",
    unit: "nights",
    bars: lost.map(({ label, below }, at) => {
      const from = lost[at - 1]?.below ?? 0;
      return countBar(label, minutes.filter((it) => it >= from && it < below).length);
    }),
    known: minutes.length,
    of: crampNights.length,
    finding:
      minutes.length === 0
        ? "No night with cramps in this range says how much sleep it cost."
        : `Cramps cost at least ${numberWords(total / 60)} hours of sleep in this range; noted on ${grouped(minutes.length)} of ${grouped(crampNights.length)} nights with cramps.`,
  };
}
