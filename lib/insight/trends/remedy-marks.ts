import type { CivilDate } from "#lib/base/time/civil-date";
import { type DateRange, isWithin } from "#lib/base/time/date-range";
import type { RemedyKind } from "#lib/diary/remedies/schema";
import { type LedgerLine, remedyRuns } from "./remedy-runs";

/** A start, a stop or a new dose, drawn on every trend. */
export type RemedyMark = {
  readonly date: CivilDate;
  readonly change: "start" | "stop" | "new dose";
  readonly name: string;
  readonly kind: RemedyKind;
  readonly strength: string | null;
};

/** What changed in the ledger within the range, earliest first. A start that nobody knows is none. A stop stands on the last day of taking. */
export function remedyMarks(remedies: readonly LedgerLine[], range: DateRange): RemedyMark[] {
  return remedyRuns(remedies)
    .flatMap(({ name, kind, strength, startedOn, startIsLatest, stoppedOn, newDoses }): RemedyMark[] => [
      ...(startIsLatest ? [] : [{ date: startedOn, change: "start" as const, name, kind, strength }]),
      ...newDoses.map((dose) => ({
        date: dose.on,
        change: "new dose" as const,
        name,
        kind,
        strength: dose.strength,
      })),
      ...(stoppedOn === null
        ? []
        : [
            {
              date: stoppedOn,
              change: "stop" as const,
              name,
              kind,
              strength: newDoses.at(-1)?.strength ?? strength,
            },
          ]),
    ])
    .filter(({ date }) => isWithin(date, range))
    .sort((a, b) => a.date.localeCompare(b.date) || a.name.localeCompare(b.name));
}
