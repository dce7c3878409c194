import { matchedExcess } from "#lib/base/stats/matched-excess";
import { proportionInterval } from "#lib/base/stats/proportion-interval";
import { tTwoSidedP } from "#lib/base/stats/t-two-sided-p";
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

/** Half of one chance in twenty is kept for the weekend, which most habits know; the seven days share the rest. */
const mostLuck = { weekend: 0.025, day: 0.025 / weekdays.length } as const;
/** Evenings before a free day, and evenings of one: either may be what a weekend is to the person. */
const weekends = [
  ["Fri", "Sat"],
  ["Sat", "Sun"],
] as const;
/** Fewer weeks than this, or fewer nights with cramps, are too little to name a day. */
const fewest = { weeks: 8, crampNights: 10 } as const;

type Day = { readonly weekday: string; readonly week: number; readonly hasCramps: boolean };

/** How far the nights of these weekdays lie above the other nights of the same weeks, and by how much luck. */
function excessOf(days: readonly Day[], named: readonly string[]) {
  const weeks = new Map<number, { units: number; events: number; groupUnits: number; groupEvents: number }>();
  for (const { weekday, week, hasCramps } of days) {
    const set = weeks.get(week) ?? { units: 0, events: 0, groupUnits: 0, groupEvents: 0 };
    weeks.set(week, set);
    const [event, group] = [hasCramps ? 1 : 0, named.includes(weekday) ? 1 : 0];
    set.units += 1;
    set.events += event;
    set.groupUnits += group;
    set.groupEvents += event * group;
  }
  const z = matchedExcess([...weeks.values()]);
  return { named, z: z ?? 0, p: z === null ? 1 : (tTwoSidedP(z, 1e6) ?? 1) };
}

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
  const days = points.flatMap(({ summary }, at): Day[] =>
    summary.state === "not-recorded"
      ? []
      : [
          {
            weekday: weekdays[(first + at) % 7] ?? "",
            week: Math.floor((first + at) / 7),
            hasCramps: summary.state === "cramps",
          },
        ],
  );
  return {
    key: "weekday",
    title: "Day of the week",
    unit: "% of recorded nights with cramps",
    bars,
    known: recorded.length,
    of: points.length,
    finding: finding(days, points.length),
  };
}

/** The weekend if the nights of either one hold more; else every single day that stands out. */
function standingDays(days: readonly Day[]): string {
  const crampNights = days.filter(({ hasCramps }) => hasCramps).length;
  const weeks = new Set(days.map(({ week }) => week)).size;
  if (weeks < fewest.weeks || crampNights < fewest.crampNights) return "";
  const single = weekdays
    .map((weekday) => excessOf(days, [weekday]))
    .filter(({ z, p }) => z > 0 && p <= mostLuck.day)
    .map(({ named }) => longNames[named[0] ?? ""] ?? "");
  if (single.length > 0) return `${single.join(" and ")} ${single.length === 1 ? "stands" : "stand"}`;
  const [most] = weekends
    .map((named) => excessOf(days, named))
    .filter(({ z, p }) => z > 0 && p <= mostLuck.weekend / weekends.length)
    .sort((a, b) => b.z - a.z);
  return most ? `The weekend (${most.named.map((day) => longNames[day]).join(" and ")}) stands` : "";
}

function finding(days: readonly Day[], nights: number): string {
  const base = recordedWords(days.length, nights);
  if (days.length < minimumRateNights) return `Too few nights for weekdays yet, ${base}.`;
  const standing = standingDays(days);
  return standing === ""
    ? `No day of the week stands out, ${base}.`
    : `${standing} out with more nights with cramps, ${base}.`;
}
