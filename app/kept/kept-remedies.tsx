"use client";

import { keptReading } from "#app/_device/kept-reading";
import { Skeleton } from "#app/_ui/skeleton";
import { RemediesRoom } from "#app/(diary)/remedies/remedies-room";
import { NotKept } from "#app/kept/not-kept";
import type { RemediesView } from "#lib/diary/remedies/schema";
import { useKept } from "./use-kept";

const readLedger = (personId: string) => keptReading<RemediesView>(personId, "remedies");

export function KeptRemedies() {
  const ledger = useKept(readLedger);
  if (ledger === undefined) return <Skeleton lines={4} />;
  return ledger === null ? <NotKept /> : <RemediesRoom initial={ledger.told} opened={ledger} />;
}
