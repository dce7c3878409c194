"use client";

import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import { v7 as uuid } from "uuid";
import type { OpenedReading } from "#app/_device/kept-reading";
import { useOutbox } from "#app/_device/outbox-provider";
import { refetchUntilFresh } from "#app/_device/refetch-until-fresh";
import { usePendingOver } from "#app/_device/use-kept-reading";
import { useToast } from "#app/_ui/toast";
import type { CivilDate } from "#lib/base/time/civil-date";
import { type DateRange, isWithin } from "#lib/base/time/date-range";
import { deviceZone } from "#lib/base/time/device-zone";
import { instantOfDate } from "#lib/base/time/instant";
import { livedClock } from "#lib/base/time/lived-time";
import { withPending } from "#lib/diary/entries/with-pending";
import { blankCramp, blankNight, saidNone } from "#lib/diary/nights/blank-bodies";
import { isBlankNight } from "#lib/diary/nights/is-blank-night";
import { nightList } from "#lib/diary/nights/night-list";
import { nightsOptions } from "#lib/diary/nights/options";
import type { Cramp, CrampBody, NightBody } from "#lib/diary/nights/schema";
import { type ToldNights, toldWithin } from "#lib/diary/nights/told-nights";

/** How nights were opened that the server did not send: all that this device has kept of them. */
export type OpenedNights = OpenedReading & { readonly told: ToldNights };

/** Where and when the last touch of a screen was saved, in words. */
export type Saved = string | null;

/** Writes of nights and cramps, each said to be saved only once it is. */
export function useNightWrites() {
  const { save, opened } = useOutbox();
  const toast = useToast();
  const [saved, setSaved] = useState<Saved>(null);
  const zone = opened?.person?.timeZone ?? "UTC";

  const tell = useCallback(
    async (write: Promise<"phone" | "server">): Promise<boolean> => {
      try {
        const where = await write;
        const clock = livedClock(instantOfDate(new Date()), deviceZone(zone));
        setSaved(where === "phone" ? `Saved on this device ${clock}` : `Saved ${clock}`);
        return true;
      } catch {
        toast.show({ message: "Not saved: there is no connection, and this browser cannot keep entries." });
        return false;
      }
    },
    [toast, zone],
  );

  const putCramp = useCallback(
    (id: string, rev: number, body: CrampBody | null) => tell(save("cramp", id, body, rev)),
    [save, tell],
  );
  const putNight = useCallback(
    (night: CivilDate, rev: number, body: NightBody | null) => tell(save("night", night, body, rev)),
    [save, tell],
  );
  return { saved, zone, putCramp, putNight };
}

/** The nights of a range as they are on this device: what the server told, with what waits laid over it. */
function useReadNights(range: DateRange, initial: ToldNights | null, opened: OpenedNights | null) {
  const isInitial = initial?.range.from === range.from && initial.range.to === range.to;
  const kept = useMemo(() => opened && toldWithin(opened.told, range), [opened, range]);
  const query = useQuery({
    ...nightsOptions(range),
    initialData: kept ?? (isInitial ? initial : undefined),
    ...refetchUntilFresh(kept && opened),
  });
  const { data, dataUpdatedAt: readAt } = query;
  /** Null as soon as the server has told it. */
  const asKept = kept && opened && readAt === opened.readAt ? opened : null;
  const pending = usePendingOver(asKept);
  const items = useMemo(() => {
    const within = <Dated extends { night: CivilDate }>(entry: Dated) => isWithin(entry.night, range);
    const records = withPending("night", data?.records ?? [], pending).filter(within);
    const cramps = withPending("cramp", data?.cramps ?? [], pending).filter(within);
    return nightList(range, records, cramps);
  }, [data, pending, range]);
  // False until the range has been read: what is shown of it before would be made up.
  const cleared = data?.cleared ?? [];
  const reading = { told: data ?? null, readAt, pending, asKept };
  return { query, items, isRead: data !== undefined, cleared, reading };
}

/** The nights of a range, and every way to change them. Each change is kept at once. */
export function useNights(range: DateRange, initial: ToldNights | null, opened: OpenedNights | null = null) {
  const { query, items, isRead, cleared, reading } = useReadNights(range, initial, opened);
  const { saved, zone, putCramp, putNight } = useNightWrites();
  const toast = useToast();

  // A touch that was held back a moment must change the night as it is by then, not as it was when it was touched.
  const latest = useRef(items);
  latest.current = items;

  /** What is said of a night now, and its revision; of a night nobody spoke of, nothing. */
  const saidOf = (night: CivilDate): { rev: number; body: NightBody | null } => {
    const record = latest.current.find((item) => item.night === night)?.record;
    if (!record) return { rev: cleared.find((one) => one.night === night)?.rev ?? 0, body: null };
    const { night: _night, rev, ...body } = record;
    return { rev, body };
  };

  /** Changes some of what is said of a night; "none" takes back what belongs to cramps; clears the night's row when nothing is left said. */
  const changeNight = (night: CivilDate, patch: Partial<NightBody>) => {
    const { rev, body } = saidOf(night);
    const said = patch.crampCount === 0 ? { ...patch, ...saidNone } : patch;
    const next = { ...(body ?? blankNight(deviceZone(zone))), ...said };
    if (isBlankNight(next)) return body ? putNight(night, rev + 1, null) : Promise.resolve(true);
    return putNight(night, rev + 1, next);
  };

  /** The same change of several nights at once, and its undo, which holds wherever the screen has gone meanwhile. */
  const changeAll = (changed: readonly CivilDate[], patch: Partial<NightBody>): (() => void) => {
    const before = changed.map((night) => ({ night, ...saidOf(night) }));
    for (const night of changed) void changeNight(night, patch);
    return () => {
      for (const { night, rev, body } of before) void putNight(night, rev + 2, body);
    };
  };

  const changeCramp = (cramp: Cramp, patch: Partial<CrampBody>) => {
    const own = latest.current.flatMap(({ cramps }) => cramps).find(({ id }) => id === cramp.id);
    const { id, rev, ...body } = own ?? cramp;
    return putCramp(id, rev + 1, { ...body, ...patch });
  };

  const addCramp = (night: CivilDate, patch: Partial<CrampBody> = {}): string => {
    const id = uuid();
    void putCramp(id, 1, { ...blankCramp(night, deviceZone(zone)), ...patch });
    return id;
  };

  /** Takes a cramp away, and offers it back. */
  const deleteCramp = async ({ id, rev, ...body }: Cramp) => {
    if (!(await putCramp(id, rev + 1, null))) return;
    toast.show({
      message: "Cramp deleted. It stays in the bin for 30 days.",
      action: { label: "Undo", onPress: () => void putCramp(id, rev + 2, body) },
    });
  };

  return { items, isRead, query, reading, saved, changeNight, changeAll, changeCramp, addCramp, deleteCramp };
}

export type Nights = ReturnType<typeof useNights>;
