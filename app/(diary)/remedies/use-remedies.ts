"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { v7 as uuid } from "uuid";
import type { OpenedReading } from "#app/_device/kept-reading";
import { useOutbox } from "#app/_device/outbox-provider";
import { refetchUntilFresh } from "#app/_device/refetch-until-fresh";
import { useKeptReading, usePendingOver } from "#app/_device/use-kept-reading";
import { useKeptWrites } from "#app/_device/use-kept-writes";
import type { CivilDate } from "#lib/base/time/civil-date";
import { dayOf } from "#lib/base/time/day-of";
import { deviceZone } from "#lib/base/time/device-zone";
import { instantOfDate } from "#lib/base/time/instant";
import { withHabits } from "#lib/diary/entries/with-habits";
import { withPending } from "#lib/diary/entries/with-pending";
import { doseNow } from "#lib/diary/remedies/dose-now";
import { dosesOfDay } from "#lib/diary/remedies/doses-of-day";
import { remediesOptions } from "#lib/diary/remedies/options";
import type { Dose, RemediesView, Remedy } from "#lib/diary/remedies/schema";

const said = {
  taken: "Written down as taken",
  skipped: "Written down as skipped",
  extra: "One extra written down",
};

/**
 * Today where the device is. The server only knows where the profile says the person lives, which on a journey may be another
 * day; a dose belongs to the day it is taken on.
 */
function useDeviceDay({ day, timeZone, dayStartHour }: RemediesView): CivilDate {
  const [here, setHere] = useState(day);
  useEffect(() => {
    const instant = instantOfDate(new Date());
    setHere(dayOf({ instant, timeZone: deviceZone(timeZone), dayStartHour }));
  }, [timeZone, dayStartHour]);
  return here;
}

/** The ledger with today's doses, what this device still keeps laid over it, and the taps that change it. */
export function useRemedies(initial: RemediesView, opened: OpenedReading | null) {
  const { save } = useOutbox();
  const { kept, keptWithUndo } = useKeptWrites();
  const day = useDeviceDay(withHabits(initial, usePendingOver(opened)));
  const { data, dataUpdatedAt } = useQuery({
    ...remediesOptions(day),
    initialData: day === initial.day ? initial : undefined,
    ...refetchUntilFresh(opened),
  });
  /** Null as soon as the server has told it. */
  const asKept = opened && (data === undefined || dataUpdatedAt === opened.readAt) ? opened : null;
  const pending = usePendingOver(asKept);
  // On another day than the server thought of, the ledger is the same and its doses are not known until they are read.
  const read = useMemo(() => data ?? { ...initial, day, doses: [] }, [data, initial, day]);
  useKeptReading("remedies", pending, { told: read, readAt: asKept?.readAt ?? dataUpdatedAt });
  const view = { ...withHabits(read, pending), remedies: withPending("remedy", read.remedies, pending) };
  const doses = withPending("dose", view.doses, pending);

  return {
    view,
    /** How it was opened, as long as the server has not told it */
    asKept,
    days: dosesOfDay(view.remedies, doses, view),
    /** What was tapped of a remedy on this day */
    tapsOf: ({ id }: Remedy) => doses.filter((dose) => dose.remedyId === id && dose.day === view.day),

    /** One tap: a dose taken, skipped or extra, now. */
    async tap(remedy: Remedy, status: Dose["status"]) {
      const id = uuid();
      const { dayStartHour } = view;
      const moment = { now: instantOfDate(new Date()), timeZone: deviceZone(view.timeZone), dayStartHour };
      const body = doseNow({ remedyId: remedy.id, name: remedy.name, status }, moment);
      await keptWithUndo(save("dose", id, body, 1), `${said[status]}: ${remedy.name}.`, () =>
        save("dose", id, null, 2),
      );
    },

    /** Takes back the last tap of a kind. */
    async takeBack(remedy: Remedy, status: Dose["status"]) {
      const last = doses.findLast(
        (dose) => dose.remedyId === remedy.id && dose.status === status && dose.day === view.day,
      );
      if (last) await kept(save("dose", last.id, null, last.rev + 1));
    },
  };
}

export type RemediesState = ReturnType<typeof useRemedies>;
