"use server";

import { z } from "zod";
import { action } from "#lib/action";
import { listFoodsByRef } from "#lib/foods/queries";
import { dayOf } from "#lib/time/day-of";
import { instantOfDate } from "#lib/time/instant";
import { civilDateSchema } from "#lib/time/schema";
import { findDayMark, listDietEntries } from "./queries";
import type { DietDayView } from "./schema";
import { tapWaterRef } from "./water";

const daySchema = z.object({
  /** Null is today, where her profile says she lives */
  day: civilDateSchema.nullable(),
});

/** One day of food, drink and supplements, and what its screen needs to add to it. */
export const getDietDay = action(daySchema, async (owner, input, { person, now }): Promise<DietDayView> => {
  const { timeZone, dayStartHour } = person;
  const today = dayOf({ instant: instantOfDate(now), timeZone, dayStartHour });
  const day = input.day ?? today;
  const [entries, mark, water] = await Promise.all([
    listDietEntries(owner, day),
    findDayMark(owner, day),
    listFoodsByRef(owner, [tapWaterRef]),
  ]);
  return {
    day,
    today,
    entries,
    mark,
    water: water[0] ?? null,
    profile: {
      timeZone,
      dayStartHour,
      birthYear: person.birthYear,
      sex: person.sex,
      pregnancy: person.pregnancy,
      authority: person.authority,
      units: person.units,
      glassMl: person.glassMl,
      usualMinimumEntries: person.usualMinimumEntries,
    },
  };
});
