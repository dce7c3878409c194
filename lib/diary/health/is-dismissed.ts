import type { Notice } from "#lib/knowledge/safety/schema";
import type { PutAwayBody } from "./schema";

/** Whether a notice stays folded because she put it away, in the version it has now. A STOP never does. */
export function isDismissed(
  { id, version, level }: Pick<Notice, "id" | "version" | "level">,
  putAway: readonly Pick<PutAwayBody, "rule" | "version">[],
): boolean {
  return level !== "stop" && putAway.some((one) => one.rule === id && one.version === version);
}
