"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { useIsAwake } from "#app/_ui/use-is-awake";
import { Frame } from "#app/(diary)/_frame/frame";
import { MoreRoom } from "#app/(diary)/_frame/more-room";
import { KeptDiet } from "#app/kept/kept-diet";
import { KeptHealth } from "#app/kept/kept-health";
import { KeptRemedies } from "#app/kept/kept-remedies";
import { KeptSettings } from "#app/kept/kept-settings";
import { NotKept } from "#app/kept/not-kept";
import { useChosenTheme } from "./use-chosen-theme";

/** The pages that open from what this device has kept. The worker (`public/sw.js`) names their addresses too. */
const rooms: readonly (readonly [at: RegExp, room: ReactNode])[] = [
  [/^\/diet(\/|$)/, <KeptDiet key="diet" />],
  [/^\/remedies(\/|$)/, <KeptRemedies key="remedies" />],
  [/^\/settings$/, <KeptSettings key="settings" />],
  [/^\/settings\/health$/, <KeptHealth key="health" />],
  [/^\/more$/, <MoreRoom key="more" />],
];

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
      {rooms.find(([at]) => at.test(path))?.[1] ?? <NotKept />}
    </Frame>
  );
}
