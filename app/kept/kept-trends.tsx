"use client";

import { useSearchParams } from "next/navigation";
import { useCallback } from "react";
import { KeptNote } from "#app/_device/kept-note";
import { keptReadings } from "#app/_device/kept-reading";
import { refetchUntilFresh } from "#app/_device/refetch-until-fresh";
import { Skeleton } from "#app/_ui/skeleton";
import type { KeptTrend } from "#app/(diary)/trends/keep-trends";
import { TrendsView } from "#app/(diary)/trends/trends-view";
import { NotKept } from "#app/kept/not-kept";
import { queryOfRange, rangeChoiceOf } from "#lib/insight/trends/range-choice";
import { useKept } from "./use-kept";

/** The range the address names where it is kept, else the one that was read last, which the address then names. */
async function readTrend(personId: string, wanted: string) {
  const kept = await keptReadings<KeptTrend>(personId, "trends ");
  const named = kept.find(({ told }) => queryOfRange(told.choice) === wanted);
  const found = named ?? kept.toSorted((a, b) => b.readAt - a.readAt)[0] ?? null;
  if (found && !named) window.history.replaceState(null, "", queryOfRange(found.told.choice));
  return found;
}

/** Trends as they were last read: numbers are not made on a device. */
export function KeptTrends() {
  const wanted = queryOfRange(rangeChoiceOf(useSearchParams()));
  const trend = useKept(useCallback((personId: string) => readTrend(personId, wanted), [wanted]));
  if (trend === undefined) return <Skeleton lines={4} />;
  if (trend === null) return <NotKept />;
  const { told, readAt } = trend;
  const kept = { readAt, note: <KeptNote readAt={readAt} />, asking: refetchUntilFresh(trend) };
  return <TrendsView first={told} kept={kept} />;
}
