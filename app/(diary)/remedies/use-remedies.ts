"use client";

import { useQuery } from "@tanstack/react-query";
import { v7 as uuid } from "uuid";
import { useOutbox } from "#app/_outbox/outbox-provider";
import { useToast } from "#app/_ui/toast";
import { withPending } from "#lib/outbox/with-pending";
import { getRemedies } from "#lib/remedies/actions";
import { dosesOfDay } from "#lib/remedies/doses-of-day";
import type { Dose, RemediesView, Remedy } from "#lib/remedies/schema";
import { deviceZone } from "#lib/time/device-zone";
import { instantOfDate } from "#lib/time/instant";

const said = {
  taken: "Written down as taken",
  skipped: "Written down as skipped",
  extra: "One extra written down",
};

/** The ledger with today's doses, what this device still keeps laid over it, and the taps that change it. */
export function useRemedies(initial: RemediesView) {
  const { pending, save } = useOutbox();
  const toast = useToast();
  const { data: view } = useQuery({
    queryKey: ["remedies", "day", initial.day],
    queryFn: async () => {
      const result = await getRemedies({ day: initial.day });
      if (!result.ok) throw new Error(result.message);
      return result.value;
    },
    initialData: initial,
  });
  const doses = withPending("dose", view.doses, pending);
  const isToday = view.day === view.today;

  async function write(id: string, body: Parameters<typeof save<"dose">>[2], rev: number): Promise<boolean> {
    try {
      await save("dose", id, body, rev);
      return true;
    } catch {
      toast.show({
        message: "Not saved: there is no connection, and this browser keeps nothing. Please try again.",
        seconds: 15,
      });
      return false;
    }
  }

  return {
    view,
    days: dosesOfDay(view.remedies, doses, view),

    /** One tap: a dose taken, skipped or extra, now. */
    async tap(remedy: Remedy, status: Dose["status"]) {
      const id = uuid();
      const body = {
        remedyId: remedy.id,
        day: view.day,
        takenAt: isToday && status !== "skipped" ? instantOfDate(new Date()) : null,
        timeZone: deviceZone(view.timeZone),
        status,
        units: null,
        source: "app" as const,
      };
      if (!(await write(id, body, 1))) return;
      toast.show({
        message: `${said[status]}: ${remedy.name}.`,
        action: { label: "Undo", onPress: () => void write(id, null, 2) },
      });
    },

    /** Takes back the last tap of a kind. */
    async takeBack(remedy: Remedy, status: Dose["status"]) {
      const last = doses.findLast((dose) => dose.remedyId === remedy.id && dose.status === status);
      if (last) await write(last.id, null, last.rev + 1);
    },
  };
}

export type RemediesState = ReturnType<typeof useRemedies>;
