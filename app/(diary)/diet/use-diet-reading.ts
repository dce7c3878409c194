"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { refetchUntilFresh } from "#app/_device/refetch-until-fresh";
import { useKeptReading, usePendingOver } from "#app/_device/use-kept-reading";
import { dietDayOptions } from "#lib/diary/diet/options";
import type { DietDayView } from "#lib/diary/diet/schema";
import { dayOnDevice } from "#lib/diary/entries/day-on-device";
import type { KeptDay } from "#lib/diary/entries/kept-day";

/** How many days this device keeps for when there is no connection. */
const keptDays = 7;

/** How a day was opened that the server did not send. */
export type OpenedDay = Omit<KeptDay, "view">;

/** The day as it is: what the server told, with what was written here laid over it. */
export function useDietReading(initial: DietDayView, opened: OpenedDay | null) {
  const { day } = initial;
  const { data: told, dataUpdatedAt: readAt } = useQuery({
    ...dietDayOptions(day),
    initialData: initial,
    ...refetchUntilFresh(opened),
  });
  /** Null as soon as the server has told it. */
  const asKept = opened && readAt === opened.readAt ? opened : null;
  const waits = usePendingOver(asKept);
  const view = useMemo(() => dayOnDevice(told, waits), [told, waits]);
  const isWhole = asKept?.isWhole ?? true;
  const reading = useMemo(() => ({ view: told, isWhole }), [told, isWhole]);
  useKeptReading(`diet ${day}`, waits, { told: reading, readAt, most: keptDays });
  return { view, told: told.entries, asKept };
}
