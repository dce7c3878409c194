"use server";

import { z } from "zod";
import { instantOfDate } from "#lib/base/time/instant";
import { civilDateSchema } from "#lib/base/time/schema";
import { listUsualRefs } from "#lib/diary/foods/queries";
import { action } from "#lib/people/accounts/action";
import { env } from "#lib/server/env";
import { dayView } from "./day-view";
import { readMeal } from "./read-meal";
import type { DietDayView } from "./schema";

const mealSchema = z.object({
  text: z.string().max(500, "Please write a little less at a time"),
  /** The person's today, from which "yesterday" is told */
  day: civilDateSchema,
  /** The hour of the person's clock: what the person usually has then comes first */
  hour: z.int().min(0).max(23),
});

/** A sentence read as foods. Keeps nothing. */
export const proposeMeal = action(mealSchema, async (owner, { text, day, hour }, { person }) => {
  const usualNow = await listUsualRefs(owner, { day, hour });
  return readMeal(owner, { text, day, usualNow, profile: person });
});

const daySchema = z.object({
  /** Null is today, where the person's profile says the person lives */
  day: civilDateSchema.nullable(),
});

/** One day of food, drink and supplements, and what its screen needs to add to it. */
export const getDietDay = action(
  daySchema,
  (owner, { day }, { person, now }): Promise<DietDayView> =>
    dayView(owner, { day, person, now: instantOfDate(now), barcodes: env.openFoodFacts !== null }),
);
