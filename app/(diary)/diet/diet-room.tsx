"use client";

import { usePathname } from "next/navigation";
import { DietDay } from "#app/(diary)/diet/diet-day";
import Loading from "#app/(diary)/diet/loading";
import { OwnFoods } from "#app/(diary)/diet/own-foods";
import { useArrival } from "#app/(diary)/use-arrival";
import type { DietDayView } from "#lib/diet/schema";
import { useDietDay } from "./use-diet-day";

/** Today and her own foods: one room, told apart by the address, so that going from one to the other needs no connection. */
export function DietRoom({ initial }: { initial: DietDayView }) {
  const day = useDietDay(initial);
  const path = usePathname();
  const isFoods = path === "/diet/foods";
  useArrival(isFoods ? "foods" : "day", isFoods ? "Your own foods" : "Diet");
  // On its way to the day it is where she is.
  if (path === "/diet" && day.view.today !== initial.day) return <Loading />;
  return isFoods ? <OwnFoods foods={day.view.ownFoods} /> : <DietDay day={day} />;
}
