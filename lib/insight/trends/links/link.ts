import { type FittedRatio, quasiPoissonFit } from "#lib/base/stats/quasi-poisson-fit";
import type { CivilDate } from "#lib/base/time/civil-date";
import { minimumLinkData } from "../minimum-data";
import type { NightPoint } from "../series/night-series";
import type { Exposure, Lag } from "./exposure";

/** One exposure at one lag against the nights. */
export type TestedLink = {
  readonly key: string;
  readonly name: string;
  readonly lag: Lag;
  /** Nights with it and without it behind the figure. */
  readonly nightsWith: number;
  readonly nightsWithout: number;
  /** Null: too little data, not tested. */
  readonly fitted: FittedRatio | null;
};

const trendUnit = 28;

/** Recorded nights in order, with what the night before and the week before were like. */
export type LinkNight = {
  readonly night: CivilDate;
  readonly dayBefore: CivilDate;
  readonly cramps: number;
  /** Where it stands in time, in steps of four weeks: the coefficient of a trend stays near 0, whatever the range. */
  readonly at: number;
  /** Logarithms of one more than the cramps of the night before, and of those a night in the week before that. */
  readonly nightBefore: number;
  readonly weekBefore: number;
};

/** The nights that can be used: recorded, with a recorded night before. */
export function linkNights(points: readonly NightPoint[]): LinkNight[] {
  const count = (at: number) => {
    const summary = points[at]?.summary;
    return summary === undefined || summary.state === "not-recorded" ? null : summary.count;
  };
  return points.flatMap(({ night }, at) => {
    const [cramps, nightBefore] = [count(at), count(at - 1)];
    const dayBefore = points[at - 1]?.night;
    if (cramps === null || nightBefore === null || dayBefore === undefined) return [];
    const week = [2, 3, 4, 5, 6, 7].flatMap((back) => count(at - back) ?? []);
    const sum = week.reduce((total, one) => total + one, 0);
    const weekBefore = week.length === 0 ? nightBefore : sum / week.length;
    return {
      night,
      dayBefore,
      cramps,
      at: at / trendUnit,
      nightBefore: Math.log1p(nightBefore),
      weekBefore: Math.log1p(weekBefore),
    };
  });
}

function adjustedFit(nights: readonly LinkNight[], has: readonly boolean[]) {
  const counts = nights.map((night) => night.cramps);
  const rows = nights.map(({ at, nightBefore, weekBefore }, index) => [
    1,
    has[index] ? 1 : 0,
    at,
    nightBefore,
    weekBefore,
  ]);
  // Where no cramp ever follows a night with one, the night before cannot be allowed for, and need not be.
  return (
    quasiPoissonFit(counts, rows) ??
    quasiPoissonFit(
      counts,
      rows.map((row) => row.slice(0, 3)),
    )
  );
}

/**
 * The rate of cramps on nights with the exposure over nights without, adjusted for a trend over time, for the night
 * before and for the week before: a person takes magnesium because of bad nights, and bad nights come in spells.
 * Quasi-Poisson regression on single nights.
 */
export function link(nights: readonly LinkNight[], { key, name, on }: Exposure, lag: Lag): TestedLink {
  const known: LinkNight[] = [];
  const has: boolean[] = [];
  for (const night of nights) {
    const was = on.get(lag === "same-day" ? night.night : night.dayBefore);
    if (was === undefined) continue;
    known.push(night);
    has.push(was);
  }
  const nightsWith = has.filter(Boolean).length;
  const nightsWithout = known.length - nightsWith;
  const cramps = known.reduce((sum, night) => sum + night.cramps, 0);
  const enough =
    known.length >= minimumLinkData.nights &&
    Math.min(nightsWith, nightsWithout) >= minimumLinkData.eachSide &&
    cramps >= minimumLinkData.cramps;
  const fit = enough ? adjustedFit(known, has) : null;
  return { key, name, lag, nightsWith, nightsWithout, fitted: fit?.ratios[0] ?? null };
}
