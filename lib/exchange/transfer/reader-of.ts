import { nightOf } from "#lib/base/time/night-of";
import { wallClock } from "#lib/base/time/wall-clock";
import type { Reader } from "#lib/exchange/recognition/schema";

/** By which hour of the morning a night may be said to have been quiet. */
const morningHour = 5;

/** How a person lives, as far as it bears on a file. */
type Lived = {
  readonly timeZone: string;
  readonly nightStartHour: number;
  readonly glassMl?: number;
  readonly dietHabitsRev?: number;
};

/** What reading a file depends on of a person at a moment. */
export function readerOf({ timeZone, nightStartHour, glassMl, dietHabitsRev = 0 }: Lived, now: Date): Reader {
  const instant = now.toISOString();
  const { date, time } = wallClock(instant, timeZone);
  const hour = Number(time.slice(0, 2));
  return {
    ...{ today: date, timeZone, nightStartHour },
    // Whoever never set it has said nothing of a glass.
    ...(dietHabitsRev > 0 ? { glassMl } : {}),
    lastNight: nightOf({ instant, timeZone, nightStartHour }),
    isLastNightOver: hour >= morningHour && hour < nightStartHour,
  };
}
