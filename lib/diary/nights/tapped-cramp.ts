import { addSeconds, type Instant, secondsBetween } from "#lib/base/time/instant";
import { nightOf } from "#lib/base/time/night-of";
import { blankCramp } from "./blank-bodies";
import type { CrampBody, Side } from "./schema";

/** What one tap in the night says: a cramp began, here, now. It goes on until someone says that it is over. */
export function tappedCramp({
  instant,
  timeZone,
  nightStartHour,
  side,
}: {
  instant: Instant;
  timeZone: string;
  nightStartHour?: number;
  side: Side;
}): CrampBody {
  const night = nightOf({ instant, timeZone, nightStartHour });
  return { ...blankCramp(night, timeZone), onset: instant, side, running: true };
}

const day = 86_400;

/** The same cramp, over at `instant`. Its length is whole seconds, none when the clock went backwards meanwhile. */
export function endedCramp(cramp: CrampBody, instant: Instant): CrampBody {
  const seconds = cramp.onset === null ? null : Math.round(secondsBetween(cramp.onset, instant));
  const known = seconds !== null && seconds >= 0 && seconds <= day;
  return { ...cramp, running: false, durationSeconds: known ? seconds : null };
}

/** After this long nobody is still in the middle of it: the end was forgotten. */
const forgottenSeconds = 3 * 3600;

/** Whether a cramp that was never ended can still be going on at `instant`. */
export function isStillRunning(cramp: CrampBody, instant: Instant): boolean {
  return cramp.running && cramp.onset !== null && instant < addSeconds(cramp.onset, forgottenSeconds);
}
