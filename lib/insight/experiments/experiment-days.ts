import type { CivilDate } from "#lib/base/time/civil-date";
import { dayOf } from "#lib/base/time/day-of";
import { addSeconds, instantOfDate } from "#lib/base/time/instant";
import { nightOf } from "#lib/base/time/night-of";
import { lastNight } from "#lib/diary/nights/last-night";

export type ExperimentDays = {
  readonly today: CivilDate;
  /** The night that goes on or comes next: at ten past four in the morning still the one begun the evening before. */
  readonly tonight: CivilDate;
  /** The last night that can be told of. */
  readonly lastNight: CivilDate;
};

type Habits = { readonly timeZone: string; readonly nightStartHour?: number; readonly dayStartHour?: number };

/** What is left of a night 18 hours after it began is the morning: with the usual boundary, from six. */
const restSeconds = 6 * 3600;

/** The days an experiment asks and is judged by at a moment. */
export function experimentDays(
  { timeZone, nightStartHour, dayStartHour }: Habits,
  now: Date,
): ExperimentDays {
  const at = { instant: instantOfDate(now), timeZone };
  return {
    today: dayOf({ ...at, dayStartHour }),
    tonight: nightOf({ instant: addSeconds(at.instant, restSeconds), timeZone, nightStartHour }),
    lastNight: lastNight({ ...at, nightStartHour }),
  };
}
