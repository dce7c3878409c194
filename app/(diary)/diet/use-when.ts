"use client";

import { useState } from "react";
import type { DietEntry } from "#lib/diet/schema";
import { type TypedTime, typedTimeOf, whenOf } from "#lib/diet/when-of";
import { instantOfDate } from "#lib/time/instant";
import { repeatedHourOf } from "#lib/time/instant-of";
import { livedClock } from "#lib/time/lived-time";
import { deviceZone } from "./device-zone";
import type { DietDayState } from "./use-diet-day";

/** The time of a form: now for something new today, nothing for another day, and what was kept for what is changed. */
export function useWhen({ view }: DietDayState, entry: DietEntry | null) {
  const { day, today, profile } = view;
  const [timeZone] = useState(() => entry?.timeZone ?? deviceZone(profile.timeZone));
  const [first] = useState<TypedTime>(() => {
    const moment = entry ? entry.consumedAt : day === today ? instantOfDate(new Date()) : null;
    if (moment === null) return { clock: "", repeatedHour: "first" };
    return { clock: livedClock(moment, timeZone), repeatedHour: repeatedHourOf(moment, timeZone) ?? "first" };
  });
  const [typed, setTyped] = useState(first);
  const place = { day, timeZone, dayStartHour: profile.dayStartHour };
  const untouched = entry && typed.clock === typedTimeOf(entry) && typed.repeatedHour === first.repeatedHour;
  const consumedAt = untouched ? entry.consumedAt : whenOf({ ...place, typed }).consumedAt;
  return { columns: { day, timeZone, consumedAt }, field: { ...place, value: typed, onChange: setTyped } };
}
