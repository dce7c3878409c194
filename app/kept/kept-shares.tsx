"use client";

import { keptReading } from "#app/_device/kept-reading";
import { Skeleton } from "#app/_ui/skeleton";
import { type KeptShares, ShareView } from "#app/(diary)/share/share-view";
import { NotKept } from "#app/kept/not-kept";
import { useKept } from "./use-kept";

const readShares = (personId: string) => keptReading<KeptShares>(personId, "shares");

/** The links that were made, as they were last read: whoever stands before a doctor sees which one still opens. */
export function KeptShareList() {
  const kept = useKept(readShares);
  if (kept === undefined) return <Skeleton lines={4} />;
  if (kept === null) return <NotKept />;
  const { shares, ...page } = kept.told;
  return <ShareView {...page} first={{ ok: true, value: shares }} opened={kept} />;
}
