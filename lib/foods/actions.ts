"use server";

import { z } from "zod";
import { action } from "#lib/action";
import { refusal } from "#lib/result";
import { civilDateSchema } from "#lib/time/schema";
import { deleteOwnFood } from "./mutations";
import { listFoodsByRef, listFoodsFor, listOwnFoods, listUsualRefs } from "./queries";
import { searchWords } from "./search-words";

const searchSchema = z.object({
  query: z.string().max(200, "Please search with fewer words"),
  /** The day and the hour it is for: what she usually has then comes first */
  day: civilDateSchema,
  hour: z.int().min(0).max(23),
});

/** Foods for what was typed, best first. */
export const searchFoods = action(searchSchema, async (owner, { query, day, hour }) =>
  listFoodsFor(owner, {
    wishes: searchWords(query),
    usualNow: await listUsualRefs(owner, { day, hour }),
    limit: 20,
  }),
);

/** The food behind an entry, to change how much of it there was; null when it is gone. */
export const getFood = action(z.object({ ref: z.string().max(80) }), async (owner, { ref }) => {
  const [food] = await listFoodsByRef(owner, [ref]);
  return food ?? null;
});

/** Her own foods, to change or take away. */
export const getOwnFoods = action(z.object({}), (owner) => listOwnFoods(owner));

export const removeOwnFood = action(z.object({ id: z.uuid() }), async (owner, { id }) =>
  (await deleteOwnFood(owner, id)) ? { id } : refusal("not-found", "That food is not there any more."),
);
