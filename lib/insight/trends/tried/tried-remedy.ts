import { stretchRatio } from "#lib/base/stats/stretch-ratio";
import { addDays, type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import { type DateRange, isWithin } from "#lib/base/time/date-range";
import type { RemedyKind } from "#lib/diary/remedies/schema";
import { judgedWeeks } from "#lib/insight/record/reading-range";
import { recognise } from "#lib/knowledge/medicines/recognise";
import { crampLinkedClasses } from "#lib/knowledge/safety/cramp-links";
import { minimumComparisonCramps, minimumRateNights } from "../minimum-data";
import type { RemedyRun } from "../remedy-runs";
import { rounded } from "../rounded";
import type { NightPoint } from "../series/night-series";
import { spellsAround } from "../series/spells-around";
import { rollingWeeks, weekCounts } from "../series/week-series";
import { beyond } from "./beyond";
import { seasonAlone } from "./season-alone";
import { triedWeeks } from "./tried-weeks";

/** Of the nights of a side, this share must be recorded. */
const recordedShare = 0.8;

/**
 * What is known of night cramps before this person's are: how a week resembles the one before, as strongly as sixty weeks
 * would say it, and how far the level of eight weeks strays from that of the eight before without a reason. Set so that on
 * invented nights on which nothing works a change is claimed in about 3 of 100 (`bench/honesty`).
 */
const usualWeeks = { r: 0.25, weeks: 60 } as const;
const wander = 0.2;

export const verdicts = ["fewer", "more", "no-clear-change", "too-little"] as const;
export type Verdict = (typeof verdicts)[number];

/** One stretch of nights: before, with or after. */
export type TriedSide = {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly nights: number;
  readonly recorded: number;
  readonly cramps: number;
  readonly crampNights: number;
  /** Cramps per 7 recorded nights; null without any. */
  readonly per7: number | null;
  /** The same week by week in order. */
  readonly weekly: readonly (number | null)[];
};

/** What stands in the way of a comparison. */
export type Missing = "time" | "nights before" | "nights with" | "cramps" | null;

/** One remedy or habit: nights before it, with it and after it, and what may be said of the difference. */
export type TriedRemedy = {
  readonly remedyId: string;
  readonly name: string;
  readonly kind: RemedyKind;
  /** Whether records link what its name holds with cramps. Read here, so that no page carries the names of all medicines. */
  readonly isLinked: boolean;
  readonly startedOn: CivilDate;
  readonly stoppedOn: CivilDate | null;
  readonly verdict: Verdict;
  /** Nights with it over nights before; null where it cannot be told, `ratio` and `high` also where none was before. */
  readonly ratio: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** What the time of the year alone would multiply cramps by between the two; null where hardly at all. */
  readonly season: number | null;
  readonly missing: Missing;
  readonly before: TriedSide;
  readonly during: TriedSide;
  /** Null while it goes on, and until a week has passed. */
  readonly after: TriedSide | null;
  /** Between what its four-week numbers lay in the half year before; null where too little was recorded. */
  readonly byItself: { readonly low: number; readonly high: number } | null;
};

export const isLinkedWithCramps = (name: string): boolean =>
  recognise(name).ingredients.some(({ classes }) => classes.some((it) => crampLinkedClasses.includes(it)));

const per7Of = ({ recorded, cramps }: { recorded: number; cramps: number }) =>
  recorded === 0 ? null : rounded((7 * cramps) / recorded);

/** `weeks` whole weeks from a date on. */
function side(points: readonly NightPoint[], from: CivilDate, weeks: number): TriedSide {
  const to = addDays(from, 7 * weeks - 1);
  const counted = weekCounts(points, { from, to });
  const weekly = Array.from({ length: weeks }, (_, week) => {
    const start = addDays(from, 7 * week);
    return per7Of(weekCounts(points, { from: start, to: addDays(start, 6) }));
  });
  return { from, to, nights: 7 * weeks, ...counted, per7: per7Of(counted), weekly };
}

const isEnough = ({ nights, recorded }: TriedSide) =>
  nights >= 7 * triedWeeks.fewest && recorded >= recordedShare * nights;

/** The longest side that is recorded well enough; the longest there could be where none is. */
function longestSide(sideOf: (weeks: number) => TriedSide, most: number): TriedSide {
  for (let weeks = most; weeks >= triedWeeks.fewest; weeks -= 1) {
    const found = sideOf(weeks);
    if (isEnough(found)) return found;
  }
  return sideOf(most);
}

const wholeWeeks = (nights: number) => Math.max(0, Math.min(triedWeeks.most, Math.floor(nights / 7)));

function byItself(points: readonly NightPoint[], change: CivilDate): TriedRemedy["byItself"] {
  const windows = Array.from({ length: judgedWeeks - rollingWeeks + 1 }, (_, back) => {
    const to = addDays(change, -1 - 7 * back);
    return weekCounts(points, { from: addDays(to, 1 - 7 * rollingWeeks), to });
  }).filter(({ recorded }) => recorded >= minimumRateNights);
  const rates = windows.flatMap((window) => per7Of(window) ?? []);
  // Nine windows that overlap are twelve weeks: fewer would call three bad weeks the person's usual.
  return rates.length < 9 ? null : { low: Math.min(...rates), high: Math.max(...rates) };
}

function missingOf(before: TriedSide, during: TriedSide): Missing {
  if (during.nights < 7 * triedWeeks.fewest) return "time";
  if (!isEnough(before)) return "nights before";
  if (!isEnough(during)) return "nights with";
  return before.cramps + during.cramps < minimumComparisonCramps ? "cramps" : null;
}

const countsOf = (points: readonly NightPoint[], { from, weekly }: TriedSide) => {
  const weeks = weekly.map((_, week) => {
    const start = addDays(from, 7 * week);
    return weekCounts(points, { from: start, to: addDays(start, 6) });
  });
  return { counts: weeks.map(({ cramps }) => cramps), exposures: weeks.map(({ recorded }) => recorded) };
};

type Limits = { readonly low: number; readonly high: number | null };

/**
 * A change is said where it is more than such weeks do by themselves, and more than the season does on top: a person's own season
 * is not known from one year, so that it is held against them and never taken out in their favour (`docs/honesty.md`).
 */
function verdictOf(limits: Limits, season: number | null): Verdict {
  const found = beyond(limits);
  return found !== null && beyond(limits, season ?? 1) === found ? found : "no-clear-change";
}

/** Where a person is and until when their nights count. */
export type TriedUntil = { readonly last: CivilDate; readonly timeZone: string };

/**
 * One run of a remedy: up to eight weeks before its start against up to eight with it, in the form every page shows. `points`
 * are nights in order that reach 26 weeks before the start, by which this person's spells are judged; `last` is the last
 * night that counts. Before and with is one switch, so it is never more than a change beside the start.
 */
export function triedRemedy(
  points: readonly NightPoint[],
  { remedyId, name, kind, startedOn, stoppedOn }: RemedyRun,
  { last, timeZone }: TriedUntil,
): TriedRemedy {
  const until = stoppedOn !== null && stoppedOn < last ? stoppedOn : last;
  const before = longestSide((weeks) => side(points, addDays(startedOn, -7 * weeks), weeks), triedWeeks.most);
  const during = longestSide(
    (weeks) => side(points, startedOn, weeks),
    wholeWeeks(daysBetween(startedOn, until) + 1),
  );
  const weeksAfter = stoppedOn === null ? 0 : wholeWeeks(daysBetween(stoppedOn, last));
  const missing = missingOf(before, during);
  const inflation = spellsAround(points, startedOn, during.weekly.length, { usual: usualWeeks });
  const compared =
    missing === null
      ? stretchRatio(countsOf(points, during), countsOf(points, before), { inflation, wander })
      : null;
  const season = compared && seasonAlone(before, during, timeZone);
  return {
    remedyId,
    name,
    kind,
    isLinked: kind !== "change" && isLinkedWithCramps(name),
    startedOn,
    stoppedOn,
    verdict: compared ? verdictOf(compared, season) : "too-little",
    ratio: compared && compared.ratio !== null ? rounded(compared.ratio) : null,
    low: compared && rounded(compared.low),
    high: compared && compared.high !== null ? rounded(compared.high) : null,
    season,
    missing,
    before,
    during,
    after: stoppedOn !== null && weeksAfter > 0 ? side(points, addDays(stoppedOn, 1), weeksAfter) : null,
    byItself: byItself(points, startedOn),
  };
}

/** Everything that was begun within a range on a day that is known, earliest first. */
export function triedRemedies(
  points: readonly NightPoint[],
  runs: readonly RemedyRun[],
  { range, timeZone }: { range: DateRange; timeZone: string },
): TriedRemedy[] {
  return runs
    .filter(({ startedOn, startIsLatest }) => !startIsLatest && isWithin(startedOn, range))
    .map((run) => triedRemedy(points, run, { last: range.to, timeZone }));
}

/** What the API tells of each: the same numbers, under the names of its contract. */
export type RemedyVerdict = Pick<TriedRemedy, "name" | "verdict" | "ratio" | "low" | "high"> & {
  readonly beforeNights: number;
  readonly withNights: number;
};

export function remedyVerdicts(tried: readonly TriedRemedy[]): RemedyVerdict[] {
  return tried.map(({ name, verdict, ratio, low, high, before, during }) => ({
    name,
    verdict,
    ratio,
    low,
    high,
    beforeNights: before.recorded,
    withNights: during.recorded,
  }));
}
