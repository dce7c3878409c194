"use client";

import { useQuery } from "@tanstack/react-query";
import { v7 as uuid } from "uuid";
import { useOutbox } from "#app/_outbox/outbox-provider";
import { useToast } from "#app/_ui/toast";
import { getDietDay } from "#lib/diet/actions";
import { dayOrder } from "#lib/diet/day-order";
import type { DietDayView, DietEntry, DietEntryBody } from "#lib/diet/schema";
import { withPending } from "#lib/outbox/with-pending";

/** The day as it is: what the server told, with what this device still keeps laid over it, and the ways to change it. */
export function useDietDay(initial: DietDayView) {
  const { pending, save } = useOutbox();
  const toast = useToast();
  const { day } = initial;
  const { data: view } = useQuery({
    queryKey: ["diet", "day", day],
    queryFn: async () => {
      const result = await getDietDay({ day });
      if (!result.ok) throw new Error(result.message);
      return result.value;
    },
    initialData: initial,
  });
  const entries = dayOrder(
    withPending("diet-entry", view.entries, pending).filter((entry) => entry.day === day),
  );
  const storedMark =
    view.mark.complete === null ? [] : [{ day, complete: view.mark.complete, rev: view.mark.rev }];
  const mark = withPending("diet-day", storedMark, pending).find((it) => it.day === day) ?? null;

  async function kept(write: Promise<unknown>): Promise<boolean> {
    try {
      await write;
      return true;
    } catch {
      toast.show({
        message: "Not saved: there is no connection, and this browser keeps nothing. Please try again.",
        seconds: 15,
      });
      return false;
    }
  }

  /** Says that it is undone only once it is: until then it could still be lost. */
  async function undone(write: Promise<unknown>): Promise<void> {
    if (await kept(write)) toast.show({ message: "Undone." });
  }

  const taken = (entry: DietEntry) => save("diet-entry", entry.id, null, entry.rev + 1);

  return {
    view,
    entries,
    complete: mark?.complete ?? null,

    async add(body: DietEntryBody, message = `${body.name} is written down.`): Promise<boolean> {
      const entry = { ...body, id: uuid(), rev: 1 };
      const done = await kept(save("diet-entry", entry.id, body, 1));
      if (done) toast.show({ message, action: { label: "Undo", onPress: () => void undone(taken(entry)) } });
      return done;
    },

    /** Several things had together, as one meal, with one way back. */
    async addMeal(bodies: readonly DietEntryBody[], message: string): Promise<boolean> {
      const mealId = bodies.length > 1 ? uuid() : null;
      const added = bodies.map((body) => ({ ...body, mealId, id: uuid(), rev: 1 }));
      const writes = added.map(({ id, rev, ...body }) => save("diet-entry", id, body, rev));
      const done = await kept(Promise.all(writes));
      const undo = () => void undone(Promise.all(added.map(taken)));
      if (done) toast.show({ message, action: { label: "Undo", onPress: undo } });
      return done;
    },

    async change(entry: DietEntry, body: DietEntryBody): Promise<boolean> {
      const { id, rev, ...before } = entry;
      const done = await kept(save("diet-entry", id, body, rev + 1));
      if (done) {
        const undo = () => void undone(save("diet-entry", id, before, rev + 2));
        toast.show({ message: `${body.name} is changed.`, action: { label: "Undo", onPress: undo } });
      }
      return done;
    },

    async remove(entry: DietEntry): Promise<boolean> {
      const { id, rev, ...body } = entry;
      const done = await kept(taken(entry));
      if (done) {
        const undo = () => void undone(save("diet-entry", id, body, rev + 2));
        toast.show({ message: `${entry.name} is taken out.`, action: { label: "Undo", onPress: undo } });
      }
      return done;
    },

    setComplete(complete: boolean | null): Promise<boolean> {
      const body = complete === null ? null : { complete };
      return kept(save("diet-day", day, body, (mark?.rev ?? view.mark.rev) + 1));
    },
  };
}

export type DietDayState = ReturnType<typeof useDietDay>;
