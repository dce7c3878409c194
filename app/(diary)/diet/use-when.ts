"use client";

import { useState } from "react";
import type { CivilDate } from "#lib/base/time/civil-date";
import type { ClockTime } from "#lib/base/time/clock-time";
import { deviceZone } from "#lib/base/time/device-zone";
import { instantOfDate } from "#lib/base/time/instant";
import { livedClock } from "#lib/base/time/lived-time";
import { repeatedHourOf } from "#lib/base/time/repeated-hour";
import type { DietEntry } from "#lib/diary/diet/schema";
import { type TypedTime, typedTimeOf, whenOf } from "#lib/diary/diet/when-of";
import type { DietDayState } from "./use-diet-day";

/** The time a form holds; null while it is the one the form opened with. */
export type HeldTime = { readonly value: TypedTime | null; readonly onChange: (value: TypedTime) => void };

/**
 * The time of a form: now for something new today, nothing for another day or for "this morning", and what was kept for what
 * is changed.
 */
export function useWhen(
  { view }: DietDayState,
  entry: DietEntry | null,
  held: HeldTime,
  said: { day: CivilDate; clock: ClockTime | null; partOfDay: boolean } = {
    day: view.day,
    clock: null,
    partOfDay: false,
  },
) {
  const { today, profile } = view;
  const { day } = said;
  const [timeZone] = useState(() => entry?.timeZone ?? deviceZone(profile.timeZone));
  const [first] = useState<TypedTime>(() => {
    if (said.clock !== null) return { clock: said.clock, repeatedHour: "first" };
    const moment = entry
      ? entry.consumedAt
      : day === today && !said.partOfDay
        ? instantOfDate(new Date())
        : null;
    if (moment === null) return { clock: "", repeatedHour: "first" };
    return { clock: livedClock(moment, timeZone), repeatedHour: repeatedHourOf(moment, timeZone) ?? "first" };
  });
  const typed = held.value ?? first;
  const place = { day, timeZone, dayStartHour: profile.dayStartHour };
  const untouched = entry && typed.clock === typedTimeOf(entry) && typed.repeatedHour === first.repeatedHour;
  const consumedAt = untouched ? entry.consumedAt : whenOf({ ...place, typed }).consumedAt;
  return {
    columns: { day, timeZone, consumedAt },
    field: { ...place, value: typed, onChange: held.onChange },
  };
}
