"use client";

import { usePathname } from "next/navigation";
import { DietDay } from "#app/(diary)/diet/diet-day";
import { OwnFoods } from "#app/(diary)/diet/own-foods";
import { useArrival } from "#app/(diary)/use-arrival";
import type { DietDayView } from "#lib/diet/schema";
import { useDietDay } from "./use-diet-day";

/** Today and her own foods: one room, told apart by the address, so that going from one to the other needs no connection. */
export function DietRoom({ initial }: { initial: DietDayView }) {
  const day = useDietDay(initial);
  const isFoods = usePathname() === "/diet/foods";
  useArrival(isFoods ? "foods" : "day", isFoods ? "Your own foods" : "Diet");
  return isFoods ? <OwnFoods foods={day.view.ownFoods} /> : <DietDay day={day} />;
}
