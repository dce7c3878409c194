"use server";

import { z } from "zod";
import { action } from "#lib/action";
import { env } from "#lib/env";
import { listAnswersFor, listUsualRefs } from "#lib/foods/queries";
import { searchWords } from "#lib/foods/search-words";
import { instantOfDate } from "#lib/time/instant";
import { civilDateSchema } from "#lib/time/schema";
import { dayView } from "./day-view";
import type { MealProposal } from "./meal-proposal";
import { mealText } from "./meal-text";
import { proposedAmount } from "./proposed-amount";
import type { DietDayView } from "./schema";

const mealSchema = z.object({
  text: z.string().max(500, "Please write a little less at a time"),
  /** Her today, from which "yesterday" is told */
  day: civilDateSchema,
  /** The hour of her clock: what she usually has then comes first */
  hour: z.int().min(0).max(23),
});

/** A sentence read as foods: for each the best answers of the search and the amount that was said. Keeps nothing. */
export const proposeMeal = action(mealSchema, async (owner, { text, day, hour }, { person }) => {
  const { lines, ...when } = mealText(text, day);
  const usualNow = await listUsualRefs(owner, { day, hour });
  const proposals: Omit<MealProposal, "chosen">[] = [];
  // One after the other: a long sentence must not take every connection to the database.
  for (const line of lines) {
    const { foods, isWhole } = await listAnswersFor(owner, {
      wishes: searchWords(line.food),
      usualNow,
      limit: 5,
    });
    const choices = foods.map((food) => ({ food, amount: proposedAmount(food, line, person) }));
    proposals.push({ line, choices, isWhole });
  }
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
