import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { inOrderOfStart } from "./in-order-of-start";
import type { RemedyLine } from "./schema";

/** The lines once another dose began: what ran until then ends the day before, and what would have begun later is replaced. */
export function linesWithNewDose(lines: readonly RemedyLine[], begun: RemedyLine): RemedyLine[] {
  const dayBefore = addDays(begun.startedOn, -1);
  const before = lines
    .filter(({ id, startedOn }) => id !== begun.id && startedOn < begun.startedOn)
    .map((line) =>
      line.stoppedOn === null || line.stoppedOn > dayBefore ? { ...line, stoppedOn: dayBefore } : line,
    );
  return inOrderOfStart([...before, begun]);
}

/** The lines with one put right. A start that nobody knew stays so until another day is said. */
export function linesPutRight(lines: readonly RemedyLine[], right: RemedyLine): RemedyLine[] {
  return inOrderOfStart(
    lines.map((line) => {
      if (line.id !== right.id) return line;
      const isStillUnknown = line.startIsLatest && line.startedOn === right.startedOn;
      return isStillUnknown ? { ...right, startIsLatest: true } : right;
    }),
  );
}

/** The lines once it was stopped: what still runs ends on `lastDay`. A line that would begin after it is not touched. */
export function linesStopped(lines: readonly RemedyLine[], lastDay: CivilDate): RemedyLine[] {
  return lines.map((line) => {
    const runsOn = line.startedOn <= lastDay && (line.stoppedOn === null || line.stoppedOn > lastDay);
    return runsOn ? { ...line, stoppedOn: lastDay } : line;
  });
}
