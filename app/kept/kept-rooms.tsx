"use client";

import dynamic from "next/dynamic";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { useOutbox } from "#app/_device/outbox-provider";
import { useIsAwake } from "#app/_ui/use-is-awake";
import { Frame } from "#app/(diary)/_frame/frame";
import { MoreRoom } from "#app/(diary)/_frame/more-room";
import { KeptDiet } from "#app/kept/kept-diet";
import { KeptHealth } from "#app/kept/kept-health";
import { KeptRemedies } from "#app/kept/kept-remedies";
import { KeptHabitSettings, KeptSettings } from "#app/kept/kept-settings";
import { NeedsConnection } from "#app/kept/needs-connection";
import { useChosenTheme } from "./use-chosen-theme";

/** Each comes by itself: who opens the diary waits for no chart. The worker keeps them all. */
const KeptDiary = dynamic(() => import("./kept-diary").then((room) => room.KeptDiary));
const KeptCalendar = dynamic(() => import("./kept-diary").then((room) => room.KeptCalendar));
const KeptTrends = dynamic(() => import("./kept-trends").then((room) => room.KeptTrends));
const KeptLearn = dynamic(() => import("./kept-learn").then((room) => room.KeptLearn));
const KeptShareList = dynamic(() => import("./kept-shares").then((room) => room.KeptShareList));

/** The pages that open from what this device has kept. Any other page of the diary says that it needs a connection. */
const rooms: readonly (readonly [at: RegExp, room: ReactNode])[] = [
  [/^\/diary(\/|$)/, <KeptDiary key="diary" />],
  [/^\/own$/, <KeptOwn key="own" />],
  [/^\/calendar$/, <KeptCalendar key="calendar" />],
  [/^\/trends$/, <KeptTrends key="trends" />],
  [/^\/learn(\/[^/]+)?$/, <KeptLearn key="learn" />],
  [/^\/share$/, <KeptShareList key="share" />],
  [/^\/diet(\/|$)/, <KeptDiet key="diet" />],
  [/^\/remedies(\/|$)/, <KeptRemedies key="remedies" />],
  [/^\/settings$/, <KeptSettings key="settings" />],
  [/^\/settings\/diary$/, <KeptHabitSettings key="habits" />],
  [/^\/settings\/health$/, <KeptHealth key="health" />],
  [/^\/more$/, <MoreRoom key="more" />],
];

/** Where a reminder leads. Only the server can put one's own diary in the place of another's that is open. */
function KeptOwn() {
  return useOutbox().help ? <NeedsConnection /> : <KeptDiary />;
}

/** Which room it is, the address says; only the device knows it, so nothing is drawn before. */
export function KeptRooms() {
  const isAwake = useIsAwake();
  return isAwake ? <Rooms /> : null;
}

function Rooms() {
  const path = usePathname();
  useChosenTheme();
  return (
    <Frame person={null} banner={null}>
      {rooms.find(([at]) => at.test(path))?.[1] ?? <NeedsConnection />}
    </Frame>
  );
}
