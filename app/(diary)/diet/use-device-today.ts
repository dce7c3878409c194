"use client";

import { useRouter } from "next/navigation";
import { useLayoutEffect, useState } from "react";
import { useOutbox } from "#app/_outbox/outbox-provider";
import { nowIn } from "#lib/diet/now-in";
import type { DietDayView } from "#lib/diet/schema";
import { withHabits } from "#lib/outbox/with-habits";
import type { CivilDate } from "#lib/time/civil-date";
import { deviceZone } from "#lib/time/device-zone";
import { instantOfDate } from "#lib/time/instant";

/**
 * Today where the device is. The server only knows where she lives: opened as "today" on a journey, the page goes on to the
 * day it is here.
 */
export function useDeviceToday(initial: DietDayView): CivilDate {
  const router = useRouter();
  const [today, setToday] = useState(initial.today);
  const { pending } = useOutbox();
  const { timeZone, dayStartHour } = withHabits(initial.profile, pending);
  // Before the page is seen to listen: what was begun on another day would be lost on the way.
  useLayoutEffect(() => {
    const here = nowIn(deviceZone(timeZone), { now: instantOfDate(new Date()), dayStartHour }).day;
    setToday(here);
    if (window.location.pathname === "/diet" && here !== initial.day) router.replace(`/diet/${here}`);
  }, [router, timeZone, dayStartHour, initial.day]);
  return today;
}
