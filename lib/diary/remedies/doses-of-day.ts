import { type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import { amountsOfColumns } from "#lib/knowledge/nutrients/amount-columns";
import { type Amounts, scaledAmounts } from "#lib/knowledge/nutrients/amounts";
import { runningLine } from "./running-line";
import type { Dose, Remedy, RemedyLine } from "./schema";

/** What the day's sums need of a line. */
type LineOfDay = Pick<RemedyLine, "startedOn" | "stoppedOn" | "timesPerDay" | "unitsPerDose" | "perDose">;

export type DayOfRemedy<Line extends LineOfDay = RemedyLine> = {
  readonly remedyId: string;
  readonly line: Line;
  /** How many doses the schedule asks for on this day; 0 when it is only taken when needed. */
  readonly scheduled: number;
  readonly skipped: number;
  readonly extra: number;
  /** Every dose that counts as taken: the scheduled ones by the person's choice, those tapped, and the extra ones. */
  readonly taken: number;
  /** What those doses held, elemental; unknown stays unknown, and no dose at all is 0 of what is known. */
  readonly amounts: Amounts;
};

/**
 * Doses due on a day: 2 a day are two; one every other day or a week falls on each second or seventh day from the start;
 * 1.5 a day are two and one in turn. Over any stretch from the start they add up to `timesPerDay` a day, rounded up.
 */
export function dosesDue(line: Pick<RemedyLine, "timesPerDay" | "startedOn">, day: CivilDate): number {
  const { timesPerDay, startedOn } = line;
  if (timesPerDay === null) return 0;
  // Seven times a seventh may come out a hair above one.
  const dueWithin = (days: number) => Math.ceil(days * timesPerDay - 1e-6);
  const before = daysBetween(startedOn, day);
  return dueWithin(before + 1) - dueWithin(before);
}

/** What one dose holds; what labels of doses do not give, water, is not known. */
export const amountsOfDose = (line: Pick<RemedyLine, "perDose">): Amounts => amountsOfColumns(line.perDose);

/** An extra dose may have been of another size: two tablets where one is a dose count twice. */
function size(dose: Pick<Dose, "units">, line: Pick<RemedyLine, "unitsPerDose">): number {
  return dose.units === null || line.unitsPerDose === null ? 1 : dose.units / line.unitsPerDose;
}

/**
 * What was taken of each remedy on a day. With `scheduledDoses` "taken", a scheduled dose counts unless it was skipped;
 * with "tap" only tapped ones count. Extra doses count either way. Remedies that do not run on the day are left out.
 */
export function dosesOfDay<Line extends LineOfDay = RemedyLine>(
  remedies: readonly {
    readonly id: Remedy["id"];
    readonly kind: Remedy["kind"];
    readonly lines: readonly Line[];
  }[],
  doses: readonly Pick<Dose, "remedyId" | "day" | "status" | "units">[],
  { day, scheduledDoses }: { day: CivilDate; scheduledDoses: "taken" | "tap" },
): DayOfRemedy<Line>[] {
  return remedies.flatMap((remedy) => {
    const line = runningLine(remedy.lines, day);
    // A day that was marked is nothing that is taken, also where it was a supplement before its kind was changed.
    if (line === null || remedy.kind === "change") return [];
    const own = doses.filter((dose) => dose.remedyId === remedy.id && dose.day === day);
    const of = (status: Dose["status"]) => own.filter((dose) => dose.status === status);
    const scheduled = dosesDue(line, day);
    const skipped = Math.min(of("skipped").length, scheduled);
    const tapped = of("taken").length;
    const counted = scheduledDoses === "taken" ? Math.max(scheduled - skipped, tapped) : tapped;
    const extra = of("extra");
    const sizes = counted + extra.reduce((sum, dose) => sum + size(dose, line), 0);
    return [
      {
        remedyId: remedy.id,
        line,
        scheduled,
        skipped,
        extra: extra.length,
        taken: counted + extra.length,
        amounts: scaledAmounts(amountsOfDose(line), sizes),
      },
    ];
  });
}
