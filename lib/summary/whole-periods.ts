import { addDays } from "#lib/time/civil-date";
import type { RemedyPeriod } from "#lib/trends/diary";

/**
 * A remedy from its first day to its last: lines of the same remedy that follow each other without a day between are one
 * period with a change of dose, not a stop and a new start.
 */
export function wholePeriods(lines: readonly RemedyPeriod[]): RemedyPeriod[] {
  const whole: RemedyPeriod[] = [];
  const inOrder = [...lines].sort((a, b) => a.startedOn.localeCompare(b.startedOn));
  for (const line of inOrder) {
    const at = whole.findLastIndex(
      ({ remedyId, stoppedOn }) =>
        remedyId === line.remedyId && (stoppedOn === null || addDays(stoppedOn, 1) >= line.startedOn),
    );
    const before = whole[at];
    if (before) whole[at] = { ...before, stoppedOn: before.stoppedOn === null ? null : line.stoppedOn };
    else whole.push(line);
  }
  return whole;
}
