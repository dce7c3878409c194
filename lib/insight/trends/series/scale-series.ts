import { quantileInterval } from "#lib/base/stats/quantile-interval";
import type { CivilDate } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import { weeks } from "#lib/base/time/weeks";
import { rounded } from "../rounded";
import type { NightPoint } from "./night-series";
import { nightsWithin } from "./nights-within";

/** What is followed beside the number of cramps: the other three outcomes trials report. */
export const scales = ["pain", "minutes", "sleep"] as const;
export type Scale = (typeof scales)[number];

export type ScaleWeek = {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Median of the nights that give a figure; null when none does. */
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Nights that give a figure. */
  readonly nights: number;
};

export type ScaleSeries = {
  readonly weeks: readonly ScaleWeek[];
  readonly median: number | null;
  /** 95 % order-statistic interval of the median; null with fewer than six nights. */
  readonly low: number | null;
  readonly high: number | null;
  readonly worst: number | null;
  /** Nights that give a figure, of the nights that could have. */
  readonly known: number;
  readonly of: number;
};

const read: Record<Scale, (point: NightPoint) => number | null> = {
  pain: ({ summary }) => summary.worstPain,
  minutes: ({ summary }) => summary.minutes,
  sleep: ({ summary }) => summary.sleepDisturbance,
};

/** Pain and minutes belong to nights with cramps only: an average over the other nights would hide them. */
function belongs({ summary }: NightPoint, scale: Scale): boolean {
  return scale === "sleep" ? summary.state !== "not-recorded" : summary.state === "cramps";
}

/**
 * The worst pain (0 to 10), the minutes of cramp, or the sleep disturbance (0 to 10) of nights, by week and over the
 * range, as medians: pain is a rank, not a length. `points` are in date order.
 */
export function scaleSeries(points: readonly NightPoint[], range: DateRange, scale: Scale): ScaleSeries {
  const eligible = nightsWithin(points, range).filter((point) => belongs(point, scale));
  const figures = eligible.flatMap((point) => {
    const value = read[scale](point);
    return value === null ? [] : [{ night: point.night, value }];
  });
  const whole = quantileInterval(
    figures.map(({ value }) => value),
    0.5,
  );
  let at = 0;
  return {
    weeks: weeks(range).map(({ from, to }) => {
      const start = at;
      while ((figures[at]?.night ?? "9") <= to) at += 1;
      const values = figures.slice(start, at).map(({ value }) => value);
      const median = quantileInterval(values, 0.5)?.value ?? null;
      return {
        from,
        to,
        median: median === null ? null : rounded(median),
        lowest: values.length === 0 ? null : Math.min(...values),
        highest: values.length === 0 ? null : Math.max(...values),
        nights: values.length,
      };
    }),
    median: whole && rounded(whole.value),
    low: whole?.low ?? null,
    high: whole?.high ?? null,
    worst: figures.length === 0 ? null : Math.max(...figures.map(({ value }) => value)),
    known: figures.length,
    of: eligible.length,
  };
}
