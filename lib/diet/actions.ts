"use server";

import { z } from "zod";
import { action } from "#lib/action";
import { env } from "#lib/env";
import { upsertOwnFood } from "#lib/foods/mutations";
import { offerOfOwnFood } from "#lib/foods/offer-of-row";
import { listFoodsFor, listUsualRefs } from "#lib/foods/queries";
import { ownFoodSchema } from "#lib/foods/schema";
import { searchWords } from "#lib/foods/search-words";
import { refusal } from "#lib/result";
import { instantOfDate } from "#lib/time/instant";
import { civilDateSchema } from "#lib/time/schema";
import { dayView } from "./day-view";
import type { MealProposal } from "./meal-proposal";
import { mealText } from "./meal-text";
import { deleteSavedMeal, updateEntriesOfFood, upsertSavedMeal } from "./mutations";
import { proposedAmount } from "./proposed-amount";
import { type DietDayView, savedMealSchema } from "./schema";

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
    const foods = await listFoodsFor(owner, { wishes: searchWords(line.food), usualNow, limit: 5 });
    const choices = foods.map((food) => ({ food, amount: proposedAmount(food, line, person) }));
    proposals.push({ line, choices });
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

/** Keeps a meal to have again: every food of it with every figure. */
export const saveMeal = action(savedMealSchema, async (owner, meal) => {
  await upsertSavedMeal(owner, meal);
  return meal;
});

export const removeMeal = action(z.object({ id: z.uuid() }), async (owner, { id }) =>
  (await deleteSavedMeal(owner, id)) ? { id } : refusal("not-found", "That meal is not there any more."),
);

const ownFoodChangeSchema = z.object({
  food: ownFoodSchema,
  /** Whether what was logged with it before takes on the new figures */
  pastFollows: z.boolean(),
});

/** Keeps a food of her own; past entries stay as they were logged unless she says otherwise. */
export const saveOwnFood = action(ownFoodChangeSchema, async (owner, { food, pastFollows }) => {
  await upsertOwnFood(owner, food);
  const offer = offerOfOwnFood(food);
  return { offer, followed: pastFollows ? await updateEntriesOfFood(owner, offer) : 0 };
});
