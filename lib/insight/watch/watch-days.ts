import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { instantOfDate } from "#lib/base/time/instant";
import { nightOf } from "#lib/base/time/night-of";
import { type ExperimentDays, experimentDays } from "#lib/insight/experiments/experiment-days";

export type WatchDays = ExperimentDays & {
  /** The first night of which nothing can be known yet: of the one that goes on, a cramp may be. */
  readonly first: CivilDate;
};

/** The days something is locked, left and answered by at a moment. */
export function watchDays(person: Parameters<typeof experimentDays>[0], now: Date): WatchDays {
  const { timeZone, nightStartHour } = person;
  const going = nightOf({ instant: instantOfDate(now), timeZone, nightStartHour });
  return { ...experimentDays(person, now), first: addDays(going, 1) };
}
