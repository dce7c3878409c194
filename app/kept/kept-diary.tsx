"use client";

import { usePathname } from "next/navigation";
import { type KeptReading, keptReading, type OpenedReading } from "#app/_device/kept-reading";
import type { AskedFromServer } from "#app/_experiments/use-asked";
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

type FoundAsked = KeptReading<AskedFromServer> & OpenedReading;

const readNights = (personId: string): Promise<Found | null> => keptReading<ToldNights>(personId, "nights");
const readDiary = async (personId: string) => {
  const [nights, asked] = await Promise.all([
    readNights(personId),
    keptReading<AskedFromServer>(personId, "experiment"),
  ]);
  return { nights, asked };
};
const readCalendar = (personId: string): Promise<Found | null> =>
  keptReading<ToldNights>(personId, "calendar");

/** By this device's clock; the screens look again once they know the person's own hour for a night to begin. */
function clockHere() {
  const where = { instant: instantOfDate(new Date()), timeZone: deviceZone("UTC") };
  return { last: lastNight(where), current: nightOf(where) };
}

const notKept = refusal("not-found", "What your experiment asks today is not on this device.");

/** The day the person opens first, with what their experiment asks. */
function KeptHome({ nights, asked }: { nights: Found; asked: FoundAsked | null }) {
  return (
    <DiaryView
      clock={clockHere()}
      initial={null}
      opened={nights}
      asked={asked ? { ok: true, value: asked.told } : notKept}
      openedAsked={asked}
    />
  );
}

/** The diary, and single nights of it, as this device has kept them. */
export function KeptDiary() {
  const named = usePathname().split("/")[2];
  const kept = useKept(readDiary);
  const nights = kept ? kept.nights : kept;
  if (named === undefined) {
    if (nights === undefined) return <Skeleton lines={4} />;
    if (nights === null) return <NotKept />;
    return <KeptHome nights={nights} asked={kept?.asked ?? null} />;
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
