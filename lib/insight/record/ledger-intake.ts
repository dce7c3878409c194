import type { CivilDate } from "#lib/base/time/civil-date";
import { dosesOfDay } from "#lib/diary/remedies/doses-of-day";
import { columnsOfAmounts } from "#lib/knowledge/nutrients/amount-columns";
import { type Amounts, isWhollyUnknown } from "#lib/knowledge/nutrients/amounts";
import { perNutrient } from "#lib/knowledge/nutrients/nutrient";
import { type Totals, totalWithCoverage } from "#lib/knowledge/nutrients/total-with-coverage";
import type { Diary, DoseTaken, IntakeDay, RemedyPeriod } from "./diary";

/** A medicine counts only where it holds one of the minerals, as an antacid does; a habit holds nothing. */
function holdsAmounts({ kind, perDose }: RemedyPeriod): boolean {
  return kind === "supplement" || (kind === "medicine" && !isWhollyUnknown(perDose));
}

/** The ledger as a day reads it: each remedy with its lines, earliest first. */
export function linesByRemedy(remedies: readonly RemedyPeriod[]) {
  const periods = new Map<string, RemedyPeriod[]>();
  for (const period of remedies) {
    periods.set(period.remedyId, [...(periods.get(period.remedyId) ?? []), period]);
  }
  return [...periods].map(([id, ofRemedy]) => ({
    id,
    name: ofRemedy[0]?.name ?? "",
    kind: ofRemedy[0]?.kind ?? "habit",
    form: ofRemedy[0]?.form ?? null,
    lines: ofRemedy.map(lineOf).sort((a, b) => a.startedOn.localeCompare(b.startedOn)),
  }));
}

function lineOf({ perDose, ...period }: RemedyPeriod) {
  const { strength, startedOn, startIsLatest = false, stoppedOn, timesPerDay, unitsPerDose } = period;
  const dates = { startedOn, startIsLatest, stoppedOn };
  return { strength, ...dates, timesPerDay, unitsPerDose, perDose: columnsOfAmounts(perDose) };
}

function added(logged: Totals, taken: readonly Amounts[]): Totals {
  const ledger = totalWithCoverage(taken);
  return perNutrient((nutrient) => {
    const [one, other] = [logged[nutrient], ledger[nutrient]];
    const amount = one.amount === null ? other.amount : one.amount + (other.amount ?? 0);
    return { amount, known: one.known + other.known, of: one.of + other.of };
  });
}

/**
 * The days with what the ledger of remedies says was taken added to the supplements logged as food is: a tablet on a
 * schedule counts each day it was not skipped (or only where it was tapped, as the person chose).
 */
export function withLedgerIntake(
  days: readonly IntakeDay[],
  { remedies, doses, person }: Pick<Diary, "remedies" | "doses" | "person">,
): IntakeDay[] {
  const ledger = linesByRemedy(remedies.filter(holdsAmounts));
  if (ledger.length === 0) return [...days];
  const byDay = new Map<CivilDate, DoseTaken[]>();
  for (const dose of doses) byDay.set(dose.day, [...(byDay.get(dose.day) ?? []), dose]);
  return days.map((day) => {
    const { scheduledDoses } = person;
    const taken = dosesOfDay(ledger, byDay.get(day.day) ?? [], { day: day.day, scheduledDoses })
      .filter((remedy) => remedy.taken > 0)
      .map(({ amounts }) => amounts);
    return taken.length === 0 ? day : { ...day, supplements: added(day.supplements, taken) };
  });
}
