"use server";

import { dayOf } from "#lib/base/time/day-of";
import { instantOfDate } from "#lib/base/time/instant";
import { action } from "#lib/people/accounts/action";
import { listDosesOn, listRemedies } from "./queries";
import { dayOfDosesSchema, type RemediesView } from "./schema";

/** The ledger, and the doses of one day: today where no day is named. */
export const getRemedies = action(
  dayOfDosesSchema,
  async (owner, chosen, { person, now }): Promise<RemediesView> => {
    const today = dayOf({ instant: instantOfDate(now), ...person });
    const day = chosen.day ?? today;
    const [remedies, doses] = await Promise.all([listRemedies(owner), listDosesOn(owner, day)]);
    const { scheduledDoses, timeZone, dayStartHour, dietHabitsRev } = person;
    return { remedies, doses, day, today, scheduledDoses, timeZone, dayStartHour, dietHabitsRev };
  },
);
