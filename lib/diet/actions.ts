"use server";

import { z } from "zod";
import { action } from "#lib/action";
import { env } from "#lib/env";
import { listAnswersFor, listNames, listUsualRefs } from "#lib/foods/queries";
import { searchWords } from "#lib/foods/search-words";
import { instantOfDate } from "#lib/time/instant";
import { civilDateSchema } from "#lib/time/schema";
import { dayView } from "./day-view";
import type { MealProposal } from "./meal-proposal";
import { type MealLine, mealText } from "./meal-text";
import { proposedAmount } from "./proposed-amount";
import type { DietDayView } from "./schema";
import { splitLine } from "./split-line";
import { namesNoFood } from "./typed-units";

const mealSchema = z.object({
  text: z.string().max(500, "Please write a little less at a time"),
  /** Her today, from which "yesterday" is told */
  day: civilDateSchema,
  /** The hour of her clock: what she usually has then comes first */
  hour: z.int().min(0).max(23),
});

/** As many as a sentence is read for. */
const mostFoods = 20;

/** A sentence read as foods: for each the best answers of the search and the amount that was said. Keeps nothing. */
export const proposeMeal = action(mealSchema, async (owner, { text, day, hour }, { person }) => {
  const { lines, ...when } = mealText(text, day);
  const usualNow = await listUsualRefs(owner, { day, hour });
  const proposalOf = async (line: MealLine): Promise<Omit<MealProposal, "chosen">> => {
    // "1 1/2 cups" names no food, and no food is looked up for it.
    const wishes = namesNoFood(line.food) ? [] : searchWords(line.food);
    const { foods, isWhole } = await listAnswersFor(owner, { wishes, usualNow, limit: 5 });
    const choices = foods.map((food) => ({ food, amount: proposedAmount(food, line, person) }));
    return { line, choices, isWhole };
  };
  const proposals: Omit<MealProposal, "chosen">[] = [];
  // One after the other: a long sentence must not take every connection to the database.
  for (const line of lines) {
    const proposal = await proposalOf(line);
    const parts = proposal.isWhole ? [line] : splitLine(line, await listNames(owner));
    if (parts.length === 1) proposals.push(proposal);
    else for (const part of parts) proposals.push(await proposalOf(part));
  }
  return { ...when, proposals: proposals.slice(0, mostFoods) };
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
