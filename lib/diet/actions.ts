"use server";

import { z } from "zod";
import { action } from "#lib/action";
import { env } from "#lib/env";
import { upsertOwnFood } from "#lib/foods/mutations";
import { offerOfOwnFood } from "#lib/foods/offer-of-row";
import { listFoodsByRef, listFoodsFor, listUsualRefs } from "#lib/foods/queries";
import { ownFoodSchema } from "#lib/foods/schema";
import { searchWords } from "#lib/foods/search-words";
import { listDosesOn, listRemedies } from "#lib/remedies/queries";
import { refusal } from "#lib/result";
import { addDays } from "#lib/time/civil-date";
import { dayOf } from "#lib/time/day-of";
import { instantOfDate } from "#lib/time/instant";
import { hourOf } from "#lib/time/lived-time";
import { civilDateSchema } from "#lib/time/schema";
import { inTurn } from "./in-turn";
import { ledgerIntakes } from "./ledger-intakes";
import { mealText } from "./meal-text";
import { deleteSavedMeal, updateEntriesOfFood, upsertSavedMeal } from "./mutations";
import { proposedAmount } from "./proposed-amount";
import { findDayMark, listDietEntries, listSavedMeals, listUsualEntries } from "./queries";
import { type DietDayView, savedMealSchema } from "./schema";
import { tapWaterRef } from "./water";

const mealSchema = z.object({
  text: z.string().max(500, "Please write a little less at a time"),
  day: civilDateSchema,
  /** The hour of her clock: what she usually has then comes first */
  hour: z.int().min(0).max(23),
});

/** A sentence read as foods: for each the best answers of the search and the amount that was said. Keeps nothing. */
export const proposeMeal = action(mealSchema, async (owner, { text, day, hour }, { person }) => {
  const { lines, ...when } = mealText(text, day);
  const usualNow = await listUsualRefs(owner, { day, hour });
  const proposals = await Promise.all(
    lines.map(async (line) => {
      const foods = await listFoodsFor(owner, { wishes: searchWords(line.food), usualNow, limit: 5 });
      return { line, choices: foods.map((food) => ({ food, amount: proposedAmount(food, line, person) })) };
    }),
  );
  return { ...when, proposals };
});

const daySchema = z.object({
  /** Null is today, where her profile says she lives */
  day: civilDateSchema.nullable(),
});

/** One day of food, drink and supplements, and what its screen needs to add to it. */
export const getDietDay = action(daySchema, async (owner, input, { person, now }): Promise<DietDayView> => {
  const { timeZone, dayStartHour } = person;
  const today = dayOf({ instant: instantOfDate(now), timeZone, dayStartHour });
  const day = input.day ?? today;
  const hour = day === today ? hourOf(instantOfDate(now), timeZone) : null;
  // Two at a time: a page must not take the whole pool of connections for itself.
  const [[entries, dayBefore, mark, water], [usual, meals, remedies, doses]] = await Promise.all([
    inTurn(
      () => listDietEntries(owner, day),
      () => listDietEntries(owner, addDays(day, -1)),
      () => findDayMark(owner, day),
      () => listFoodsByRef(owner, [tapWaterRef]),
    ),
    inTurn(
      () => listUsualEntries(owner, { day, hour, limit: 6 }),
      () => listSavedMeals(owner),
      () => listRemedies(owner),
      () => listDosesOn(owner, day),
    ),
  ]);
  return {
    day,
    today,
    entries,
    mark,
    again: { dayBefore, usual, meals },
    ledger: ledgerIntakes(remedies, doses, { day, scheduledDoses: person.scheduledDoses }),
    water: water[0] ?? null,
    barcodes: env.openFoodFacts,
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
