"use client";

import { useEffect, useState } from "react";
import { useOutbox } from "#app/_device/outbox-provider";
import type { CivilDate } from "#lib/base/time/civil-date";
import { deviceZone } from "#lib/base/time/device-zone";
import { instantOfDate } from "#lib/base/time/instant";
import { nightOf } from "#lib/base/time/night-of";
import { lastNight } from "#lib/diary/nights/last-night";

export type NightClock = {
  /** The night just slept */
  readonly last: CivilDate;
  /** The night it is now, or will be next */
  readonly current: CivilDate;
};

/**
 * Which night it is by this device's clock and zone, kept right while the screen stays open. Until the device has
 * answered it is what the server took it to be.
 */
export function useNightClock(assumed: NightClock): NightClock {
  const { opened } = useOutbox();
  const [clock, setClock] = useState(assumed);
  const { timeZone: zone, nightStartHour } = opened?.person ?? {};
  useEffect(() => {
    if (zone === undefined) return;
    const look = () => {
      const where = { instant: instantOfDate(new Date()), timeZone: deviceZone(zone), nightStartHour };
      const next = { last: lastNight(where), current: nightOf(where) };
      setClock((now) => (now.last === next.last && now.current === next.current ? now : next));
    };
    look();
    const timer = setInterval(look, 60_000);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [zone, nightStartHour]);
  return clock;
}
