import { proportionInterval } from "#lib/base/stats/proportion-interval";
import { dateWords } from "#lib/base/time/date-words";
import { minimumRateNights } from "../minimum-data";
import { recordedWords } from "../now-words";
import { rounded } from "../rounded";
import type { NightPoint } from "../series/night-series";
import type { Pattern, PatternBar } from "./pattern";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const longNames: Record<string, string> = {
  Mon: "Monday",
  Tue: "Tuesday",
  Wed: "Wednesday",
  Thu: "Thursday",
  Fri: "Friday",
  Sat: "Saturday",
  Sun: "Sunday",
};
/** Seven looked at together: each interval is wide enough that the seven hold together 19 times in 20. */
const level = 1 - 0.05 / weekdays.length;

/**
 * Nights with cramps among recorded nights by the weekday of their evening. Nights, not cramps: several cramps of one
 * night are one bad night, and would make a weekday look worse than it is. `points` are every night of the range in order.
 */
export function weekdayPattern(points: readonly NightPoint[]): Pattern {
  const first = points[0] ? weekdays.indexOf(dateWords(points[0].night).slice(0, 3)) : 0;
  const recorded = points.filter(({ summary }) => summary.state !== "not-recorded");
  const bars = weekdays.map((label, weekday): PatternBar => {
    const nights = points.filter(
      ({ summary }, at) => (first + at) % 7 === weekday && summary.state !== "not-recorded",
    );
    const withCramps = nights.filter(({ summary }) => summary.state === "cramps").length;
    const estimate = proportionInterval(withCramps, nights.length, { level });
    return {
      label,
      value: estimate && rounded(100 * estimate.share),
      low: estimate && rounded(100 * estimate.low),
      high: estimate && rounded(100 * estimate.high),
      nights: nights.length,
    };
  });
  return {
    key: "weekday",
    title: "Day of the week",
    unit: "% of recorded nights with cramps",
    bars,
    known: recorded.length,
    of: points.length,
    finding: finding(bars, recorded.length, points.length),
  };
}

function finding(bars: readonly PatternBar[], recorded: number, nights: number): string {
  const base = recordedWords(recorded, nights);
  if (recorded < minimumRateNights) return `Too few nights for weekdays yet, ${base}.`;
  const standing = bars.filter((bar) => bars.some((other) => (bar.low ?? 0) > (other.high ?? 100)));
  if (standing.length === 0) return `No day of the week stands out, ${base}.`;
  const names = standing.map(({ label }) => longNames[label] ?? label).join(" and ");
  return `${names} stands out with more nights with cramps, ${base}.`;
}
