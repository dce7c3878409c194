"use client";

import { usePathname } from "next/navigation";
import { useCallback } from "react";
import { DietRoom } from "#app/(diary)/diet/diet-room";
import Loading from "#app/(diary)/diet/loading";
import { NotKept } from "#app/kept/not-kept";
import { type CivilDate, parseCivilDate } from "#lib/base/time/civil-date";
import { deviceZone } from "#lib/base/time/device-zone";
import { instantOfDate } from "#lib/base/time/instant";
import { dietDayNow } from "#lib/diary/diet/diet-day-now";
import { type KeptDay, keptDay } from "#lib/diary/entries/kept-day";
import { withHabits } from "#lib/diary/entries/with-habits";
import { keptDays } from "./kept-days";
import { useKept } from "./use-kept";

/** The day an address names, "/diet/2026-03-28"; null for today. */
const namedDay = (path: string): CivilDate | null => parseCivilDate(path.split("/")[2] ?? "");

/** Days the person opened here are as they were; another one stands on what is known of those. */
async function readDay(personId: string, named: CivilDate | null): Promise<KeptDay | null> {
  const days = await keptDays(personId);
  const last = days.at(-1);
  if (!last) return null;
  const profile = withHabits(last.view.profile, last.waited);
  const today = dietDayNow(deviceZone(profile.timeZone), { now: instantOfDate(new Date()), ...profile }).day;
  return keptDay(named ?? today, days);
}

export function KeptDiet() {
  const named = namedDay(usePathname());
  const day = useKept(useCallback((personId: string) => readDay(personId, named), [named]));
  if (day === undefined) return <Loading />;
  if (day === null) return <NotKept />;
  const { view, ...opened } = day;
  return <DietRoom key={view.day} initial={view} opened={opened} />;
}
