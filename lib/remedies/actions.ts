"use server";

import { action } from "#lib/action";
import { refusal } from "#lib/result";
import { dayOf } from "#lib/time/day-of";
import { instantOfDate } from "#lib/time/instant";
import {
  insertLine,
  insertRemedy,
  updateLastDay,
  updateLine,
  updateRemedy,
  updateRemedyDeleted,
} from "./mutations";
import { listDosesOn, listRemedies } from "./queries";
import {
  dayOfDosesSchema,
  lineSchema,
  newLineSchema,
  newRemedySchema,
  type RemediesView,
  remedyHeadSchema,
  remedyIdSchema,
  stopSchema,
} from "./schema";

const missing = refusal(
  "not-found",
  "This remedy is not on your list any more. Please look at the list again.",
);

/** The ledger, and the doses of one day: today where no day is named. */
export const getRemedies = action(
  dayOfDosesSchema,
  async (owner, chosen, { person, now }): Promise<RemediesView> => {
    const today = dayOf({ instant: instantOfDate(now), ...person });
    const day = chosen.day ?? today;
    const [remedies, doses] = await Promise.all([listRemedies(owner), listDosesOn(owner, day)]);
    const { scheduledDoses, timeZone, dayStartHour } = person;
    return { remedies, doses, day, today, scheduledDoses, timeZone, dayStartHour };
  },
);

export const addRemedy = action(newRemedySchema, async (owner, remedy) => {
  await insertRemedy(owner, remedy);
  return { id: remedy.id };
});

export const changeRemedy = action(remedyHeadSchema, async (owner, head) =>
  (await updateRemedy(owner, head)) ? { id: head.id } : missing,
);

/** Another dose from a date on. */
export const changeDose = action(newLineSchema, async (owner, line, { now }) =>
  (await insertLine(owner, line, now)) ? { id: line.remedyId } : missing,
);

/** Puts a line right, without making a new one. */
export const correctLine = action(lineSchema, async (owner, line) =>
  (await updateLine(owner, line)) ? { id: line.remedyId } : missing,
);

export const stopRemedy = action(stopSchema, async (owner, stop) =>
  (await updateLastDay(owner, stop)) ? { id: stop.remedyId } : missing,
);

export const deleteRemedy = action(remedyIdSchema, async (owner, { id }, { now }) =>
  (await updateRemedyDeleted(owner, { id, deletedAt: now })) ? { id } : missing,
);

export const bringBackRemedy = action(remedyIdSchema, async (owner, { id }) =>
  (await updateRemedyDeleted(owner, { id, deletedAt: null })) ? { id } : missing,
);
