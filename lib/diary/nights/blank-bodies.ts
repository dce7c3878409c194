import type { CivilDate } from "#lib/base/time/civil-date";
import type { CrampBody, NightBody } from "./schema";

/** A night of which nothing is said yet. */
export function blankNight(timeZone: string): NightBody {
  return {
    timeZone,
    crampCount: null,
    worstPain: null,
    crampMinutes: null,
    sleepLostMinutes: null,
    sleepDisturbance: null,
    soreness: null,
    stretchedBeforeBed: null,
    factors: [],
    factorsAsked: false,
    note: null,
    source: "app",
  };
}

/** Said with "none": what only a night with cramps has is not known of it any more. */
export const saidNone = {
  crampCount: 0,
  worstPain: null,
  crampMinutes: null,
  sleepLostMinutes: null,
  sleepDisturbance: null,
} as const satisfies Partial<NightBody>;

/** A cramp of which only the night is known. */
export function blankCramp(night: CivilDate, timeZone: string): CrampBody {
  return {
    night,
    onset: null,
    timeZone,
    durationSeconds: null,
    running: false,
    pain: null,
    side: null,
    muscles: [],
    wokeMe: null,
    relief: [],
    reliefHelped: null,
    note: null,
    source: "app",
  };
}
