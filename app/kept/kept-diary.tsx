"use client";

import { usePathname } from "next/navigation";
import { type KeptReading, keptReading } from "#app/_device/kept-reading";
import type { OpenedNights } from "#app/_nights/use-nights";
import { Skeleton } from "#app/_ui/skeleton";
import { CalendarView } from "#app/(diary)/calendar/calendar-view";
import { NightView } from "#app/(diary)/diary/[night]/night-view";
import { DiaryView } from "#app/(diary)/diary/diary-view";
import { NeedsConnection } from "#app/kept/needs-connection";
import { NotKept } from "#app/kept/not-kept";
import { refusal } from "#lib/base/result";
import { parseCivilDate } from "#lib/base/time/civil-date";
import { deviceZone } from "#lib/base/time/device-zone";
import { instantOfDate } from "#lib/base/time/instant";
import { nightOf } from "#lib/base/time/night-of";
import { lastNight } from "#lib/diary/nights/last-night";
import type { ToldNights } from "#lib/diary/nights/told-nights";
import { useKept } from "./use-kept";

type Found = KeptReading<ToldNights> & OpenedNights;

const readNights = (personId: string): Promise<Found | null> => keptReading<ToldNights>(personId, "nights");
const readCalendar = (personId: string): Promise<Found | null> =>
  keptReading<ToldNights>(personId, "calendar");

/** By this device's clock; the screens look again once they know the person's own hour for a night to begin. */
function clockHere() {
  const where = { instant: instantOfDate(new Date()), timeZone: deviceZone("UTC") };
  return { last: lastNight(where), current: nightOf(where) };
}

/** The running experiment is asked of the server alone. */
const notAsked = refusal("not-found", "What your experiment asks today needs a connection.");

/** The diary, and single nights of it, as this device has kept them. */
export function KeptDiary() {
  const named = usePathname().split("/")[2];
  const nights = useKept(readNights);
  if (named === undefined) {
    if (nights === undefined) return <Skeleton lines={4} />;
    if (nights === null) return <NotKept />;
    return <DiaryView clock={clockHere()} initial={null} opened={nights} asked={notAsked} />;
  }
  const night = parseCivilDate(named);
  if (night === null) return <NeedsConnection />;
  if (nights === undefined) return <Skeleton lines={4} />;
  if (nights === null) return <NotKept />;
  return <NightView key={night} night={night} current={clockHere().current} initial={null} opened={nights} />;
}

/** The calendar's months as they were last read. */
export function KeptCalendar() {
  const nights = useKept(readCalendar);
  if (nights === undefined) return <Skeleton lines={4} />;
  if (nights === null) return <NotKept />;
  return <CalendarView current={clockHere().current} initial={null} opened={nights} />;
}
