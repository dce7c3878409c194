import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import type { RemedyKind } from "#lib/diary/remedies/schema";
import type { RemedyPeriod } from "#lib/insight/record/diary";

/** A remedy from its start to its stop, through whatever doses it was taken in. */
export type RemedyRun = {
  readonly remedyId: string;
  readonly name: string;
  readonly kind: RemedyKind;
  /** The first dose of the run. */
  readonly strength: string | null;
  readonly startedOn: CivilDate;
  /** It was begun on that day or before, and nobody said when: nothing can be held before it against after. */
  readonly startIsLatest?: boolean;
  /** The last day it was taken; null while it goes on. */
  readonly stoppedOn: CivilDate | null;
  readonly newDoses: readonly { readonly on: CivilDate; readonly strength: string | null }[];
};

export type LedgerLine = Pick<
  RemedyPeriod,
  "remedyId" | "name" | "kind" | "strength" | "startedOn" | "startIsLatest" | "stoppedOn"
>;

/**
 * The ledger's lines joined into runs: a line that begins the day after another of the same remedy ends, or before, is a new
 * dose and neither a stop nor a start. Earliest first.
 */
export function remedyRuns(remedies: readonly LedgerLine[]): RemedyRun[] {
  const latest = new Map<string, RemedyRun>();
  const runs: RemedyRun[] = [];
  for (const line of remedies.toSorted((a, b) => a.startedOn.localeCompare(b.startedOn))) {
    const { remedyId, name, kind, strength, startedOn, startIsLatest, stoppedOn } = line;
    const open = latest.get(remedyId);
    const goesOn = open && (open.stoppedOn === null || startedOn <= addDays(open.stoppedOn, 1));
    const run: RemedyRun = goesOn
      ? { ...open, stoppedOn, newDoses: [...open.newDoses, { on: startedOn, strength }] }
      : {
          ...{ remedyId, name, kind, strength, startedOn, stoppedOn, newDoses: [] },
          ...(startIsLatest && { startIsLatest }),
        };
    if (goesOn) runs.splice(runs.indexOf(open), 1);
    runs.push(run);
    latest.set(remedyId, run);
  }
  return runs.sort((a, b) => a.startedOn.localeCompare(b.startedOn) || a.name.localeCompare(b.name));
}
