"use client";

import { useRouter } from "next/navigation";
import { useLayoutEffect, useState } from "react";
import { useOutbox } from "#app/_device/outbox-provider";
import type { CivilDate } from "#lib/base/time/civil-date";
import { deviceZone } from "#lib/base/time/device-zone";
import { instantOfDate } from "#lib/base/time/instant";
import { dietDayNow } from "#lib/diary/diet/diet-day-now";
import type { DietDayView } from "#lib/diary/diet/schema";
import { withHabits } from "#lib/diary/entries/with-habits";

/**
 * Today where the device is. The server only knows where the person lives: opened as "today" on a journey, the page goes on
 * to the day it is here.
 */
export function useDeviceToday(initial: DietDayView): CivilDate {
  const router = useRouter();
  const [today, setToday] = useState(initial.today);
  const { pending } = useOutbox();
  const { timeZone, dayStartHour } = withHabits(initial.profile, pending);
  // Before the page is seen to listen: what was begun on another day would be lost on the way.
  useLayoutEffect(() => {
    const here = dietDayNow(deviceZone(timeZone), { now: instantOfDate(new Date()), dayStartHour }).day;
    setToday(here);
    if (window.location.pathname === "/diet" && here !== initial.day) router.replace(`/diet/${here}`);
  }, [router, timeZone, dayStartHour, initial.day]);
  return today;
}
