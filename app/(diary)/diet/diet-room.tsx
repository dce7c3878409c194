"use client";

import { usePathname } from "next/navigation";
import { KeptNote } from "#app/_device/kept-note";
import { useRulesAtHand } from "#app/_safety/rules-here";
import { usePageFocus } from "#app/_ui/use-page-focus";
import { usePageIdle } from "#app/_ui/use-page-idle";
import { DietDay } from "#app/(diary)/diet/diet-day";
import Loading from "#app/(diary)/diet/loading";
import { OwnFoods } from "#app/(diary)/diet/own-foods";
import type { DietDayView } from "#lib/diary/diet/schema";
import { useDietDay } from "./use-diet-day";
import type { OpenedDay } from "./use-diet-reading";

type Props = {
  initial: DietDayView;
  /** How this device opened it by itself; null where the server sent it */
  opened?: OpenedDay | null;
};

/**
 * Today and the person's own foods: one room, told apart by the address, so that going from one to the other needs no
 * connection.
 */
export function DietRoom({ initial, opened = null }: Props) {
  const day = useDietDay(initial, opened);
  useRulesAtHand(usePageIdle());
  const path = usePathname();
  const isFoods = path === "/diet/foods";
  usePageFocus(isFoods ? "foods" : "day", isFoods ? "Your own foods" : "Diet");
  // On its way to the day it is where the person is.
  if (path === "/diet" && day.view.today !== initial.day) return <Loading />;
  return (
    <>
      {day.asKept ? <KeptNote {...day.asKept} /> : null}
      {isFoods ? <OwnFoods foods={day.view.ownFoods} /> : <DietDay day={day} />}
    </>
  );
}
