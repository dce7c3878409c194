import type { RemedyKind } from "#lib/remedies/schema";
import type { CivilDate } from "#lib/time/civil-date";
import { type DateRange, isWithin } from "#lib/time/date-range";
import type { RemedyPeriod } from "./diary";

/** A start or a stop, drawn on every trend. */
export type RemedyMark = {
  readonly date: CivilDate;
  readonly change: "start" | "stop";
  readonly name: string;
  readonly kind: RemedyKind;
  readonly strength: string | null;
};

/** Starts and stops that fall within the range, earliest first. A new dose of the same remedy is a start of its own. */
export function remedyMarks(remedies: readonly RemedyPeriod[], range: DateRange): RemedyMark[] {
  return remedies
    .flatMap(({ name, kind, strength, startedOn, stoppedOn }): RemedyMark[] => [
      { date: startedOn, change: "start", name, kind, strength },
      ...(stoppedOn === null ? [] : [{ date: stoppedOn, change: "stop" as const, name, kind, strength }]),
    ])
    .filter(({ date }) => isWithin(date, range))
    .sort((a, b) => a.date.localeCompare(b.date) || a.name.localeCompare(b.name));
}
