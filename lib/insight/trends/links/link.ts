import { adjustedRatio } from "#lib/base/stats/adjusted-ratio";
import { expectedCounts, type FittedRatio } from "#lib/base/stats/quasi-poisson-fit";
import { type CivilDate, civilDate, daysBetween } from "#lib/base/time/civil-date";
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
const yearNights = 365.25;
/** A Monday, from which weekdays and the turn of the year are counted. */
const yearBegins = civilDate("2001-01-01");

/** Recorded nights in order, with what else they may owe their cramps to. */
export type LinkNight = {
  readonly night: CivilDate;
  readonly dayBefore: CivilDate;
  readonly cramps: number;
  /** What is allowed for beside the exposure, the most important first. */
  readonly allowed: readonly number[];
};

/**
 * Of these as many first must be allowed for: a trend, the nights just before, and the weekdays, or a habit of the weekend is
 * taken for what weekends do. The turn of the year may be left out, because a few months cannot tell it from a trend.
 */
const fewestAllowed = 10;

type Counts = readonly (number | null)[];

/** The logarithm of one more than the cramps a night between so many nights back and so many; of those recorded. */
function levelBefore(counts: Counts, at: number, [from, to]: readonly [number, number]): number | null {
  const known = counts.slice(Math.max(0, at - to), at - from + 1).filter((count) => count !== null);
  if (known.length === 0) return null;
  return Math.log1p(known.reduce((sum, one) => sum + one, 0) / known.length);
}

/**
 * The nights that can be used: recorded, with a recorded night before. What is allowed for of each: a trend, in steps of four
 * weeks so that its coefficient stays near 0; the night before, the week before that, and the slow level of the month before
 * that; the day of the week; and the turn of the year as one wave. A habit of the weekend or of summer is else taken for what
 * the weekend or summer does.
 */
export function linkNights(points: readonly NightPoint[]): LinkNight[] {
  const counts = points.map(({ summary }) => (summary.state === "not-recorded" ? null : summary.count));
  const origin = points[0]?.night;
  return points.flatMap(({ night }, at) => {
    const [cramps, before] = [counts[at] ?? null, counts[at - 1] ?? null];
    const dayBefore = points[at - 1]?.night;
    if (cramps === null || before === null || dayBefore === undefined || origin === undefined) return [];
    const nightBefore = Math.log1p(before);
    const week = levelBefore(counts, at, [2, 7]) ?? nightBefore;
    const month = levelBefore(counts, at, [8, 35]) ?? week;
    const turn = (2 * Math.PI * (daysBetween(yearBegins, night) % yearNights)) / yearNights;
    const weekday = (daysBetween(yearBegins, night) % 7) + 7;
    const weekdays = [1, 2, 3, 4, 5, 6].map((day) => (weekday % 7 === day ? 1 : 0));
    const levels = [nightBefore, week, month];
    return [
      {
        night,
        dayBefore,
        cramps,
        allowed: [at / trendUnit, ...levels, ...weekdays, Math.cos(turn), Math.sin(turn)],
      },
    ];
  });
}

const designOf = (nights: readonly LinkNight[], columns: number) =>
  nights.map(({ allowed }) => [1, ...allowed.slice(0, columns)]);

/** What the nights owe to all that is allowed for, to none of the exposures: worked out once for all of them. */
export type Baseline = { readonly columns: number; readonly expected: ReadonlyMap<LinkNight, number> };

export function baselineOf(nights: readonly LinkNight[]): Baseline | null {
  const counts = nights.map(({ cramps }) => cramps);
  // Where no cramp ever fell on a Tuesday, that cannot be allowed for: then there is too little to test anything.
  for (const columns of [nights[0]?.allowed.length ?? 0, fewestAllowed]) {
    const expected = expectedCounts(counts, designOf(nights, columns));
    if (expected)
      return { columns, expected: new Map(nights.map((night, at) => [night, expected[at] ?? 0])) };
  }
  return null;
}

/** Without the columns that the ones before them make up: where a weekday is never known, its column says nothing. */
function independent(rows: readonly (readonly number[])[]): number[][] {
  const kept: number[][] = [];
  const columns: number[] = [];
  for (const column of rows[0]?.keys() ?? []) {
    let left = rows.map((row) => row[column] ?? 0);
    const size = product(left, left);
    for (const one of kept) {
      const share = product(left, one) / product(one, one);
      left = left.map((value, at) => value - share * (one[at] ?? 0));
    }
    if (product(left, left) <= 1e-9 * size) continue;
    kept.push(left);
    columns.push(column);
  }
  return rows.map((row) => columns.map((column) => row[column] ?? 0));
}

const product = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

function adjustedFit(nights: readonly LinkNight[], has: readonly boolean[], baseline: Baseline) {
  const counts = nights.map((night) => night.cramps);
  const expected = nights.map((night) => baseline.expected.get(night) ?? 0);
  for (const columns of new Set([baseline.columns, fewestAllowed])) {
    const fitted = adjustedRatio(counts, has, { expected, rows: designOf(nights, columns) });
    if (fitted) return fitted;
  }
  return adjustedRatio(counts, has, { expected, rows: independent(designOf(nights, fewestAllowed)) });
}

/**
 * The rate of cramps on nights with the exposure over nights without, adjusted for all that is `allowed`: a person takes
 * magnesium because of bad nights, bad nights come in spells, and habits have their weekdays and seasons.
 * Quasi-Poisson regression on single nights.
 */
export function link(
  nights: readonly LinkNight[],
  baseline: Baseline | null,
  { key, name, on }: Exposure,
  lag: Lag,
): TestedLink {
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
  const fitted = enough && baseline ? adjustedFit(known, has, baseline) : null;
  return { key, name, lag, nightsWith, nightsWithout, fitted };
}
