import { quasiPoissonComparison } from "#lib/base/stats/quasi-poisson-comparison";
import { rateRatio } from "#lib/base/stats/rate-ratio";
import { addDays, type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import { weeks } from "#lib/base/time/weeks";
import { effectSentence } from "./effect-wording";
import { minimumComparisonCramps } from "./minimum-data";
import { numberWords } from "./number-words";
import type { NightPoint } from "./series/night-series";
import { spellsAround } from "./series/spells-around";
import { weekCounts } from "./series/week-series";

/** Weeks each side needs, and the most that are looked at: further back is another time of life. */
const leastWeeks = 4;
const mostWeeks = 8;
/** Of the nights of each side, this share must be recorded. */
const recordedShare = 0.8;

function side(points: readonly NightPoint[], range: DateRange) {
  const counted = weeks(range).map((week) => weekCounts(points, week));
  return {
    ...weekCounts(points, range),
    nights: daysBetween(range.from, range.to) + 1,
    weekly: { counts: counted.map((week) => week.cramps), exposures: counted.map((week) => week.recorded) },
  };
}
type Side = ReturnType<typeof side>;

function per7({ cramps, recorded }: Side): string {
  return numberWords((7 * cramps) / recorded);
}

const neededOf = (nights: number) => Math.ceil(recordedShare * nights);
const isRecorded = ({ recorded, nights }: Side) => recorded >= neededOf(nights);

/** The most weeks, the same on both sides, that are recorded well enough; the least number of weeks when none are. */
function sidesAround(points: readonly NightPoint[], startedOn: CivilDate, whole: number) {
  const sides = (count: number) => ({
    weeks: count,
    before: side(points, { from: addDays(startedOn, -7 * count), to: addDays(startedOn, -1) }),
    during: side(points, { from: startedOn, to: addDays(startedOn, 7 * count - 1) }),
  });
  for (let count = whole; count > leastWeeks; count--) {
    const found = sides(count);
    if (isRecorded(found.before) && isRecorded(found.during)) return found;
  }
  return sides(leastWeeks);
}

function tooFew({ before, during }: { before: Side; during: Side }): string | null {
  for (const [one, when] of [
    [before, "before"],
    [during, "with it"],
  ] as const) {
    if (!isRecorded(one))
      return `Not enough nights recorded ${when} (${one.recorded} of ${neededOf(one.nights)} needed).`;
  }
  const cramps = before.cramps + during.cramps;
  return cramps < minimumComparisonCramps
    ? `Too few cramps to compare (${cramps} of ${minimumComparisonCramps}).`
    : null;
}

/**
 * What the record shows of a remedy: the rate in the weeks from its start against as many just before, in the fixed words
 * of the ladder. Eight weeks each, or as many down to four as are recorded on both sides. It is one switch from A to B, so
 * never more than "fewer" or "more in this period". Gates: four weeks and 80 % of their nights recorded on each side, ten
 * cramps in all; under one, the sentence says which. `points` are nights in order that reach 56 nights before the start,
 * and better half a year, by which her spells are judged; `last` is the last night that counts.
 */
export function beforeAndDuring(
  points: readonly NightPoint[],
  { startedOn, stoppedOn, last }: { startedOn: CivilDate; stoppedOn: CivilDate | null; last: CivilDate },
): string {
  const until = stoppedOn !== null && stoppedOn < last ? stoppedOn : last;
  const whole = Math.min(mostWeeks, Math.floor((daysBetween(startedOn, until) + 1) / 7));
  if (whole < leastWeeks) return `Too short to compare: ${leastWeeks} weeks are needed.`;
  const { before, during, weeks: compared } = sidesAround(points, startedOn, whole);
  const short = tooFew({ before, during });
  if (short !== null) return short;
  const inflation = spellsAround(points, startedOn, compared);
  const quasi = quasiPoissonComparison(during.weekly, before.weekly, { inflation });
  const interval =
    quasi ??
    rateRatio(
      { events: during.cramps, exposure: during.recorded },
      { events: before.cramps, exposure: before.recorded },
    );
  if (interval === null) return "Too few cramps to compare.";
  const atBest = quasi ? "" : " This is at best: with no cramps on one side, spells cannot be allowed for.";
  const rates = `${per7(before)} cramps per 7 nights in the ${compared} weeks before, ${per7(during)} in ${compared} weeks with it.`;
  return `${rates} ${effectSentence(interval, { randomised: false })}${atBest}`;
}
