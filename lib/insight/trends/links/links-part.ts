import type { DateRange } from "#lib/base/time/date-range";
import type { Diary } from "#lib/insight/record/diary";
import { readingRange } from "#lib/insight/record/reading-range";
import type { Nutrient } from "#lib/knowledge/nutrients/nutrient";
import { type NightPoint, nightSeries } from "../series/night-series";
import { nightsWithin } from "../series/nights-within";
import type { Dose } from "./dose-pattern";
import { doseResponses } from "./dose-response";
import { type Exposure, lags } from "./exposure";
import { completeDays, intakeExposures, writtenExposures } from "./exposures";
import { link, linkNights, type TestedLink } from "./link";

/** What one slice of the work gives: single tests, which say nothing until all of them are judged together. */
export type LinksPart = {
  readonly range: DateRange;
  readonly tests: readonly TestedLink[];
  readonly doses: readonly Dose[];
};

/** Each exposure at both lags. Nights before the range only tell what the nights before its first ones were like. */
function testedLinks(
  points: readonly NightPoint[],
  tried: readonly Exposure[],
  range: DateRange,
): TestedLink[] {
  const nights = linkNights(points).filter(({ night }) => night >= range.from);
  return tried.flatMap((exposure) => lags.map((lag) => link(nights, exposure, lag)));
}

/** What was written of the nights of a range themselves, factors and stretching, against the nights. */
export function writtenLinks(diary: Pick<Diary, "nights" | "cramps">, range: DateRange): LinksPart {
  const points = nightSeries(diary, readingRange(range));
  return { range, tests: testedLinks(points, writtenExposures(diary, range), range), doses: [] };
}

/** Some of the nutrients against the nights of a range, with the pictures of how the nights stand to their amounts. */
export function intakeLinks(diary: Diary, range: DateRange, nutrients: readonly Nutrient[]): LinksPart {
  const points = nightSeries(diary, readingRange(range));
  const days = completeDays(diary, range);
  return {
    range,
    tests: testedLinks(points, intakeExposures(days, nutrients), range),
    doses: doseResponses(nightsWithin(points, range), days, nutrients),
  };
}
