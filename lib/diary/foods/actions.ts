"use server";

import { z } from "zod";
import { civilDateSchema } from "#lib/base/time/schema";
import { action } from "#lib/people/accounts/action";
import { env } from "#lib/server/env";
import { knownFoods } from "./known-foods";
import { productByBarcode } from "./off/product-by-barcode";
import { findOwnFoodByBarcode, listAnswersFor, listFoodsByRef, listNames, listUsualRefs } from "./queries";
import { searchWords } from "./search-words";
import { splitNames } from "./split-names";

const searchSchema = z.object({
  query: z.string().max(200, "Please search with fewer words"),
  /** The day and the hour it is for: what the person usually has then comes first */
  day: civilDateSchema,
  hour: z.int().min(0).max(23),
});

/**
 * Foods for what was typed, best first, whether the first is all of it, and, where none is, whether what was typed are the
 * names of several foods side by side.
 */
export const searchFoods = action(searchSchema, async (owner, { query, day, hour }) => {
  const wishes = searchWords(query);
  const usualNow = await listUsualRefs(owner, { day, hour });
  const answers = await listAnswersFor(owner, { wishes, usualNow, limit: 20 });
  const maybeSeveral = !answers.isFound && wishes.length > 1;
  const isSeveral = maybeSeveral && splitNames(query.toLowerCase(), await listNames(owner)) !== null;
  return { ...answers, isSeveral };
});

/** The foods a device can search by itself once there is no connection. */
export const getKnownFoods = action(z.object({ day: civilDateSchema }), (owner, { day }) =>
  knownFoods(owner, { day }),
);

/** The food behind an entry, to change how much of it there was; null when it is gone. */
export const getFood = action(z.object({ ref: z.string().max(80) }), async (owner, { ref }) => {
  const [food] = await listFoodsByRef(owner, [ref]);
  return food ?? null;
});

const barcodeSchema = z.object({
  barcode: z
    .string()
    .transform((typed) => typed.replace(/[\s-]/g, ""))
    .pipe(z.string().regex(/^\d{8,14}$/, "A barcode has 8 to 14 digits")),
});

/**
 * The food behind a barcode: the person's own first, then Open Food Facts where the keeper of the machine has switched it on.
 */
export const findByBarcode = action(barcodeSchema, async (owner, { barcode }, { now }) => {
  const own = await findOwnFoodByBarcode(owner, barcode);
  if (own) return { kind: "found", food: own, barcode } as const;
  const { openFoodFacts: from, origin } = env;
  if (from === null) return { kind: "unknown", barcode } as const;
  return { ...(await productByBarcode(barcode, { now, from, origin })), barcode };
});
