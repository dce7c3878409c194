import type { CivilDate } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import type { DiaryPerson, RemedyPeriod } from "#lib/insight/record/diary";
import { type RemedyRun, remedyRuns } from "#lib/insight/trends/remedy-runs";
import type { NightPoint } from "#lib/insight/trends/series/night-series";
import { type TriedRemedy, triedRemedy } from "#lib/insight/trends/tried/tried-remedy";
import { recognise } from "#lib/knowledge/medicines/recognise";
import { labelNutrientRows, type Nutrient } from "#lib/knowledge/nutrients/nutrient";
import { referenceIntake } from "#lib/knowledge/nutrients/reference-intake";
import { crampLinkedClasses } from "#lib/knowledge/safety/cramp-links";
import type { MedicineFacts, Snapshot, TriedFacts } from "./snapshot";

type Taken = { readonly run: RemedyRun; readonly line: RemedyPeriod };

/** What was taken at some time from the range's first night to the day the summary is made: today's start counts too. */
function takenBetween(
  periods: readonly RemedyPeriod[],
  kind: RemedyPeriod["kind"],
  { from, until }: { from: CivilDate; until: CivilDate },
): Taken[] {
  const ids = [...new Set(periods.filter((line) => line.kind === kind).map(({ remedyId }) => remedyId))];
  return ids.flatMap((id) => {
    const lines = periods.filter(({ remedyId }) => remedyId === id);
    return remedyRuns(lines)
      .filter(({ startedOn, stoppedOn }) => startedOn <= until && (stoppedOn === null || stoppedOn >= from))
      .flatMap((run) => {
        const line = lines
          .filter(({ startedOn }) => startedOn <= until && startedOn >= run.startedOn)
          .filter(({ startedOn }) => run.stoppedOn === null || startedOn <= run.stoppedOn)
          .sort((a, b) => a.startedOn.localeCompare(b.startedOn))
          .at(-1);
        return line ? [{ run, line }] : [];
      });
  });
}

const doseOf = ({ run, line }: Taken) => ({
  name: run.name,
  strength: line.strength,
  unitsPerDose: line.unitsPerDose,
  timesPerDay: line.timesPerDay,
  startedOn: run.startedOn,
  ...(run.startIsLatest && { startIsLatest: true }),
  stoppedOn: run.stoppedOn,
});

/** What a face says of before and with it, without the picture's weeks. */
export function triedFacts({
  verdict,
  ratio,
  low,
  high,
  season,
  missing,
  before,
  during,
}: TriedRemedy): TriedFacts {
  const side = ({ nights, recorded, cramps, crampNights, per7 }: TriedRemedy["before"]) => ({
    nights,
    recorded,
    cramps,
    crampNights,
    per7,
  });
  return { verdict, ratio, low, high, season, missing, before: side(before), during: side(during) };
}

type About = {
  readonly range: DateRange;
  readonly madeOn: CivilDate;
  readonly points: readonly NightPoint[];
  /** Where the person is at home */
  readonly timeZone: string;
};

const linkRank = ({ linked }: MedicineFacts) =>
  linked === null ? crampLinkedClasses.length : crampLinkedClasses.indexOf(linked);

/**
 * Every medicine: those linked with cramps first, the strongest link before the weaker, the rest by name. A linked one is
 * compared before and with it, whenever it was started, if that is known.
 */
export function medicineFacts(
  periods: readonly RemedyPeriod[],
  { range, madeOn, points, timeZone }: About,
): MedicineFacts[] {
  return takenBetween(periods, "medicine", { from: range.from, until: madeOn })
    .map((taken) => {
      const { ingredients } = recognise(taken.run.name);
      const classes = ingredients.flatMap((ingredient) => ingredient.classes);
      const linked = crampLinkedClasses.find((one) => classes.includes(one)) ?? null;
      return {
        ...doseOf(taken),
        recognised: ingredients.length > 0,
        linked,
        compared:
          linked === null || taken.run.startIsLatest
            ? null
            : triedFacts(triedRemedy(points, taken.run, { last: range.to, timeZone })),
      };
    })
    .sort(
      (a, b) =>
        linkRank(a) - linkRank(b) || a.name.localeCompare(b.name) || a.startedOn.localeCompare(b.startedOn),
    );
}

const counted: readonly Nutrient[] = labelNutrientRows.map(({ nutrient }) => nutrient);

/** A day's elemental amount of one supplement; null when a part of it is not known. */
function perDay(line: RemedyPeriod, nutrient: Nutrient): number | null {
  const dose = line.perDose[nutrient];
  return dose === null || line.timesPerDay === null ? null : dose * line.timesPerDay;
}

type Limit = NonNullable<Snapshot["supplements"]>["limits"][number];

function limitOf(
  nutrient: Nutrient,
  current: readonly Taken[],
  person: DiaryPerson,
  ageYears: number | null,
) {
  const amounts = current.map(({ line }) => perDay(line, nutrient));
  const known = amounts.filter((amount) => amount !== null);
  const total = known.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return [];
  const reference = referenceIntake(nutrient, person.authority, { ...person, ageYears });
  const limit: Limit = {
    nutrient,
    total,
    known: known.length,
    of: amounts.length,
    authority: reference.authorityName,
    upper: reference.kind === "none" ? null : reference.upper,
    missing: reference.kind === "none" ? reference.reason : reference.upper === null ? "no level" : null,
  };
  return [limit];
}

/** Supplements of the range, and what those still taken give a day beside the upper level and what that level counts. */
export function supplementFacts(
  periods: readonly RemedyPeriod[],
  { range, madeOn }: Pick<About, "range" | "madeOn">,
  person: DiaryPerson,
): NonNullable<Snapshot["supplements"]> {
  const taken = takenBetween(periods, "supplement", { from: range.from, until: madeOn });
  const current = taken.filter(({ run }) => run.stoppedOn === null || run.stoppedOn >= madeOn);
  const ageYears = person.birthYear === null ? null : Number(madeOn.slice(0, 4)) - person.birthYear;
  return {
    rows: taken.map((one) => ({
      ...doseOf(one),
      perDay: counted.flatMap((nutrient) => {
        const amount = perDay(one.line, nutrient);
        return amount === null || amount === 0 ? [] : [{ nutrient, amount }];
      }),
    })),
    limits: counted.flatMap((nutrient) => limitOf(nutrient, current, person, ageYears)),
  };
}
