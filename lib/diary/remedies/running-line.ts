import type { CivilDate } from "#lib/base/time/civil-date";
import type { RemedyLine } from "./schema";

/** The line that holds on a day, or null when the remedy had not begun, was stopped, or paused. */
export function runningLine<Line extends Pick<RemedyLine, "startedOn" | "stoppedOn">>(
  lines: readonly Line[],
  day: CivilDate,
): Line | null {
  return (
    lines.findLast((line) => line.startedOn <= day && (line.stoppedOn === null || line.stoppedOn >= day)) ??
    null
  );
}
