import { quantileInterval } from "#lib/base/stats/quantile-interval";
import type { CivilDate } from "#lib/base/time/civil-date";
import { type DateRange, isWithin } from "#lib/base/time/date-range";
import { isCompleteDay } from "#lib/diary/diet/is-complete-day";
import { wasFactorsAsked } from "#lib/diary/nights/factors-asked";
import type { Diary, IntakeDay } from "#lib/insight/record/diary";
import { withLedgerIntake } from "#lib/insight/record/ledger-intake";
import { type Nutrient, nutrientFacts } from "#lib/knowledge/nutrients/nutrient";
import { factorName } from "../factor-name";
import { dayAmounts, daysAbove } from "./day-amounts";
import { type Exposure, intakeKey, lags } from "./exposure";

const factorMark = "factor:";
const stretching = { key: "stretching", name: "Stretched before bed" } as const;

/** What something written of nights is called, by its key. */
export const writtenName = (key: string): string =>
  key === stretching.key ? stretching.name : factorName(key.slice(factorMark.length));

/** One factor: so on the nights that have it, not so on the others where it was asked. */
function factorExposure({ nights }: Pick<Diary, "nights">, factor: string): Exposure {
  const asked = nights.filter(wasFactorsAsked);
  return {
    key: `${factorMark}${factor}`,
    name: factorName(factor),
    on: new Map(asked.map((record) => [record.night, record.factors.includes(factor)])),
    lags,
  };
}

/** Each factor that was ever marked. */
function factorExposures({ nights }: Pick<Diary, "nights">): Exposure[] {
  const factors = [...new Set(nights.flatMap((record) => record.factors))].sort();
  return factors.map((factor) => factorExposure({ nights }, factor));
}

function stretchingExposure({ nights }: Pick<Diary, "nights">): Exposure {
  const known = nights.flatMap(({ night, stretchedBeforeBed }): [CivilDate, boolean][] =>
    stretchedBeforeBed === null ? [] : [[night, stretchedBeforeBed]],
  );
  return { ...stretching, on: new Map(known), lags };
}

/**
 * Each of the nutrients above the person's own middle day, over the complete `days` of a range: their own usual is the only
 * fair yardstick. Remedies taken for weeks on end are not here: they change with the season and the doctor, and are looked at
 * as starts and stops.
 */
export function intakeExposures(days: readonly IntakeDay[], nutrients: readonly Nutrient[]): Exposure[] {
  return nutrients.flatMap((nutrient) => {
    const amounts = dayAmounts(days, nutrient);
    const middle = quantileInterval(
      amounts.alike.map(({ amount }) => amount),
      0.5,
    );
    if (middle === null) return [];
    return {
      key: intakeKey(nutrient),
      name: `${nutrientFacts[nutrient].label} above your usual`,
      on: daysAbove(amounts, middle.value),
      // A day of food goes on through the first hours of its night, and its total does not tell what followed a cramp: a
      // cup of broth because of a cramp did not come before it. Only the day before is known to have ended in time.
      lags: ["day-before"],
    };
  });
}

/** One of the things that are written of nights, by its key, though it was never so in the range. Null: no such key. */
export function writtenExposure(
  diary: Pick<Diary, "nights">,
  range: DateRange,
  key: string,
): Exposure | null {
  const nights = nightsOf(diary, range);
  if (key.startsWith(factorMark)) return factorExposure({ nights }, key.slice(factorMark.length));
  return key === stretching.key ? stretchingExposure({ nights }) : null;
}

const nightsOf = ({ nights }: Pick<Diary, "nights">, range: DateRange) =>
  nights.filter(({ night }) => isWithin(night, range));

/** What was written of the nights of a range themselves: factors, and stretching before bed. */
export function writtenExposures(diary: Pick<Diary, "nights">, range: DateRange): Exposure[] {
  const nights = nightsOf(diary, range);
  return [...factorExposures({ nights }), stretchingExposure({ nights })];
}

/** The complete days of a range, with what the ledger says was taken. */
export function completeDays(diary: Diary, range: DateRange): IntakeDay[] {
  const days = diary.intake.filter(
    (day) => isWithin(day.day, range) && isCompleteDay(day, diary.person.usualMinimumEntries),
  );
  return withLedgerIntake(days, diary);
}
