import type { CivilDate } from "#lib/base/time/civil-date";
import { parseClockTime } from "#lib/base/time/clock-time";
import { instantOnDay } from "#lib/base/time/instant-on-day";
import { livedClock } from "#lib/base/time/lived-time";
import type { RepeatedHour } from "#lib/base/time/repeated-hour";
import type { DietEntryBody } from "./schema";

/** A time as the form holds it: "" is "no time", which stays unknown and is never made up. */
export type TypedTime = { readonly clock: string; readonly repeatedHour: RepeatedHour };

type When = {
  readonly consumedAt: DietEntryBody["consumedAt"];
  /** How the time stands to a clock change, for the form to ask or to say; null without a time */
  readonly clock: "once" | "repeated" | "skipped" | null;
};

/** When something was had: the typed time on that day, in the zone it was lived in. */
export function whenOf({
  day,
  typed,
  timeZone,
  dayStartHour,
}: {
  day: CivilDate;
  typed: TypedTime;
  timeZone: string;
  dayStartHour: number;
}): When {
  const time = parseClockTime(typed.clock);
  if (time === null) return { consumedAt: null, clock: null };
  const found = instantOnDay({ day, time, timeZone, dayStartHour, repeatedHour: typed.repeatedHour });
  return { consumedAt: found.instant, clock: found.clock };
}

/** The typed time an entry came from. */
export function typedTimeOf(entry: Pick<DietEntryBody, "consumedAt" | "timeZone">): string {
  return entry.consumedAt === null ? "" : livedClock(entry.consumedAt, entry.timeZone);
}
