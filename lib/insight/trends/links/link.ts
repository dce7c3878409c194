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

/** Of these the first stand even where too little happened for all: a trend; then the nights just before. */
const fewestAllowed = [6, 4, 1] as const;

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
 * that; the turn of the year as one wave; and the day of the week. A habit of the weekend or of summer is else taken for what
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
        allowed: [at / trendUnit, ...levels, Math.cos(turn), Math.sin(turn), ...weekdays],
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
  // Where no cramp ever fell on a Tuesday, or followed another, that cannot be allowed for: less of it is.
  for (const columns of [nights[0]?.allowed.length ?? 0, ...fewestAllowed]) {
    const expected = expectedCounts(counts, designOf(nights, columns));
    if (expected)
      return { columns, expected: new Map(nights.map((night, at) => [night, expected[at] ?? 0])) };
  }
  return null;
}

function adjustedFit(nights: readonly LinkNight[], has: readonly boolean[], baseline: Baseline) {
  const counts = nights.map((night) => night.cramps);
  const expected = nights.map((night) => baseline.expected.get(night) ?? 0);
  for (const columns of [baseline.columns, ...fewestAllowed]) {
    if (columns > baseline.columns) continue;
    const fitted = adjustedRatio(counts, has, { expected, rows: designOf(nights, columns) });
    if (fitted) return fitted;
  }
  return null;
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
