import { addSeconds, type Instant } from "#lib/base/time/instant";
import type { RedFlagId } from "#lib/knowledge/safety/schema";
import type { LegCheck } from "./schema";

/** How long a check of the leg counts, in seconds: a day. */
const freshSeconds = 86_400;

/** The signs that are there by the last check of the leg; none where no check was made within a day before `now`. */
export function currentRedFlags(
  checks: readonly Pick<LegCheck, "checkedAt" | "present">[],
  now: Instant,
): readonly RedFlagId[] {
  const from = addSeconds(now, -freshSeconds);
  const fresh = checks.filter(({ checkedAt }) => checkedAt >= from);
  const last = fresh.reduce<(typeof fresh)[number] | null>(
    (latest, check) => (latest && latest.checkedAt > check.checkedAt ? latest : check),
    null,
  );
  return last?.present ?? [];
}
