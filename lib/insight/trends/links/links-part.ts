import type { DateRange } from "#lib/base/time/date-range";
import { wasFactorsAsked } from "#lib/diary/nights/factors-asked";
import type { Diary } from "#lib/insight/record/diary";
import { readingRange } from "#lib/insight/record/reading-range";
import type { Nutrient } from "#lib/knowledge/nutrients/nutrient";
import { type NightPoint, nightSeries } from "../series/night-series";
import { nightsWithin } from "../series/nights-within";
import type { Dose } from "./dose-pattern";
import { doseResponses } from "./dose-response";
import type { Exposure } from "./exposure";
import { completeDays, intakeExposures, writtenExposures } from "./exposures";
import { baselineOf, link, linkNights, type TestedLink } from "./link";
import type { Asked } from "./links-page";

/** What one slice of the work gives: single tests, which say nothing until all of them are judged together. */
export type LinksPart = {
  readonly range: DateRange;
  readonly tests: readonly TestedLink[];
  /** Of the slice that knows: null in the others. */
  readonly asked: Asked | null;
  readonly doses: readonly Dose[];
};

/**
 * Each exposure at its lags. Nights before the range tell only what a night owes to its weekday, its season and the nights it
 * follows: of three months alone a weekday can hardly be told, and a habit of the weekend is taken for what weekends do.
 */
export function testedLinks(
  points: readonly NightPoint[],
  tried: readonly Exposure[],
  range: DateRange,
): TestedLink[] {
  const all = linkNights(points);
  const nights = all.filter(({ night }) => night >= range.from);
  const baseline = baselineOf(all);
  return tried.flatMap((exposure) => exposure.lags.map((lag) => link(nights, baseline, exposure, lag)));
}

function askedOf({ nights }: Pick<Diary, "nights">, points: readonly NightPoint[]): Asked {
  const asked = new Set(nights.filter(wasFactorsAsked).map(({ night }) => night));
  const count = (state: "cramps" | "none") => {
    const those = points.filter(({ summary }) => summary.state === state);
    return [those.filter(({ night }) => asked.has(night)).length, those.length] as const;
  };
  const [[crampNights, ofCrampNights], [calmNights, ofCalmNights]] = [count("cramps"), count("none")];
  return { crampNights, ofCrampNights, calmNights, ofCalmNights };
}

/** What was written of the nights of a range themselves, factors and stretching, against the nights. */
export function writtenLinks(diary: Pick<Diary, "nights" | "cramps">, range: DateRange): LinksPart {
  const points = nightSeries(diary, readingRange(range));
  const tests = testedLinks(points, writtenExposures(diary, range), range);
  return { range, tests, asked: askedOf(diary, nightsWithin(points, range)), doses: [] };
}

/** Some of the nutrients against the nights of a range, with the pictures of how the nights stand to their amounts. */
export function intakeLinks(diary: Diary, range: DateRange, nutrients: readonly Nutrient[]): LinksPart {
  const points = nightSeries(diary, readingRange(range));
  const days = completeDays(diary, range);
  return {
    range,
    asked: null,
    tests: testedLinks(points, intakeExposures(days, nutrients), range),
    doses: doseResponses(nightsWithin(points, range), days, nutrients),
  };
}
