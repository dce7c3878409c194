"use server";

import { z } from "zod";
import { instantOfDate } from "#lib/base/time/instant";
import { civilDateSchema } from "#lib/base/time/schema";
import { listAnswersFor, listNames, listUsualRefs } from "#lib/diary/foods/queries";
import { action } from "#lib/people/accounts/action";
import { env } from "#lib/server/env";
import { dayView } from "./day-view";
import { mealProposals } from "./meal-proposals";
import { mealText } from "./meal-text";
import type { DietDayView } from "./schema";

const mealSchema = z.object({
  text: z.string().max(500, "Please write a little less at a time"),
  /** Her today, from which "yesterday" is told */
  day: civilDateSchema,
  /** The hour of her clock: what she usually has then comes first */
  hour: z.int().min(0).max(23),
});

/** A sentence read as foods. Keeps nothing. */
export const proposeMeal = action(mealSchema, async (owner, { text, day, hour }, { person }) => {
  const { lines, ...when } = mealText(text, day);
  const usualNow = await listUsualRefs(owner, { day, hour });
  const proposals = await mealProposals(lines, {
    answersFor: (wishes) => listAnswersFor(owner, { wishes, usualNow, limit: 5 }),
    names: () => listNames(owner),
    profile: person,
  });
  return { ...when, proposals };
});

const daySchema = z.object({
  /** Null is today, where her profile says she lives */
  day: civilDateSchema.nullable(),
});

/** One day of food, drink and supplements, and what its screen needs to add to it. */
export const getDietDay = action(
  daySchema,
  (owner, { day }, { person, now }): Promise<DietDayView> =>
    dayView(owner, { day, person, now: instantOfDate(now), barcodes: env.openFoodFacts !== null }),
);
