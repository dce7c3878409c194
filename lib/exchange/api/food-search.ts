import { z } from "zod";
import { foodBases, foodKinds } from "#lib/diary/foods/schema";
import { perColumn } from "#lib/knowledge/nutrients/columns";

export const foodsInputSchema = z.strictObject({
  query: z
    .string("Give what to search for")
    .trim()
    .min(1, "Give what to search for")
    .max(200, "Please search with fewer words")
    .meta({ examples: ["porridge oats"] }),
});

export const foodListSchema = z.object({
  items: z.array(
    z.object({
      ref: z.string(),
      name: z.string(),
      detail: z.string().nullable(),
      source: z.enum(["usda", "label", "recipe", "own", "off"]),
      kind: z.enum(foodKinds),
      basis: z.enum(foodBases).meta({ description: "What the amounts are for" }),
      servingLabel: z.string().nullable(),
      servingGrams: z.number().nullable(),
      amounts: z.object(perColumn(() => z.number().nullable())),
    }),
  ),
});
