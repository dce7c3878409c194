"use client";

import { v7 as uuid } from "uuid";
import { useOutbox } from "#app/_device/outbox-provider";
import { useKeptWrites } from "#app/_device/use-kept-writes";
import type { DietDayView, DietEntry, DietEntryBody } from "#lib/diary/diet/schema";
import { useDeviceToday } from "./use-device-today";
import { type OpenedDay, useDietReading } from "./use-diet-reading";

/** A day, and the ways to change it: each waits until the write is durable, says so, and can be taken back. */
export function useDietDay(initial: DietDayView, opened: OpenedDay | null) {
  const { save } = useOutbox();
  const { kept, keptWithUndo } = useKeptWrites();
  const reading = useDietReading(initial, opened);
  const { entries, mark } = reading.view;
  const today = useDeviceToday(initial);
  const view = { ...reading.view, today };
  const write = (id: string, body: DietEntryBody | null, rev: number) => save("diet-entry", id, body, rev);

  /** Several things had together are one meal, with one way back. */
  function addMeal(bodies: readonly DietEntryBody[], message: string): Promise<boolean> {
    const mealId = bodies.length > 1 ? uuid() : null;
    const added = bodies.map((body) => ({ id: uuid(), body: { ...body, mealId } }));
    return keptWithUndo(Promise.all(added.map(({ id, body }) => write(id, body, 1))), message, () =>
      Promise.all(added.map(({ id }) => write(id, null, 2))),
    );
  }

  return {
    view,
    entries,
    complete: mark.complete,
    /** The last revision of what was said of that; 0: nothing ever was */
    completeRev: mark.rev,
    /** What the server knows of the entries */
    told: reading.told,
    /** How it was opened, as long as the server has not told it */
    asKept: reading.asKept,
    addMeal,
    add: (body: DietEntryBody, message = `${body.name} is written down.`) => addMeal([body], message),

    change({ id, rev, ...before }: DietEntry, body: DietEntryBody): Promise<boolean> {
      return keptWithUndo(write(id, body, rev + 1), `${body.name} is changed.`, () =>
        write(id, before, rev + 2),
      );
    },

    remove({ id, rev, ...body }: DietEntry): Promise<boolean> {
      return keptWithUndo(write(id, null, rev + 1), `${body.name} is taken out.`, () =>
        write(id, body, rev + 2),
      );
    },

    setComplete(answer: boolean | null): Promise<boolean> {
      const body = answer === null ? null : { complete: answer };
      return kept(save("diet-day", view.day, body, mark.rev + 1));
    },
  };
}

export type DietDayState = ReturnType<typeof useDietDay>;
