import { z } from "zod";

const figure = z.coerce.number().nullish().catch(null);
const text = z.coerce.string().nullish().catch(null);
const item = z.looseObject({
  date: z.string(),
  name: text,
  amount: figure,
  serving: text,
  serving_quantity: figure,
  portion_count: figure,
});

export const yazioFile = z.object({
  products: z.array(item),
  simple_products: z.array(item).default([]),
  recipe_portions: z.array(item).default([]),
});

type Amount = {
  readonly grams: number | null;
  readonly quantity: number | null;
  readonly unit: string | null;
};
const unknown: Amount = { grams: null, quantity: null, unit: null };
const counted = (count: number | null | undefined, unit: string | null): Amount =>
  count != null && count > 0 ? { grams: null, quantity: count, unit } : unknown;

/**
 * How much of a product it was. Yazio's amount is in grams or millilitres, and beside it stands how many servings that was.
 * Where both are one number the serving is a gram, or the amount a count: only a serving that is a weight says which.
 */
function amountOfProduct({ amount, serving, serving_quantity: servings }: z.output<typeof item>): Amount {
  const unit = serving?.trim().toLowerCase() || null;
  const isWeight = unit !== null && /^(?:g|gr|grams?|gramm?|ml|milli?lit(?:er|re)s?)$/.test(unit);
  if (amount == null || amount <= 0) return counted(servings, unit);
  if (isWeight) return { grams: amount, quantity: amount, unit: unit.startsWith("m") ? "ml" : "g" };
  if (servings != null && servings > 0 && servings !== amount)
    return { grams: amount, quantity: servings, unit };
  return counted(amount, unit);
}

/** All that was eaten, with how much it was: of meals of one's own and recipes only portions are counted, never grams. */
export const yazioEntries = ({ products, simple_products, recipe_portions }: z.output<typeof yazioFile>) => [
  ...products.map((one) => ({ ...one, amount: amountOfProduct(one) })),
  ...simple_products.map((one) => ({ ...one, amount: unknown })),
  ...recipe_portions.map((one) => ({
    ...one,
    amount: counted(one.portion_count ?? one.amount ?? one.serving_quantity, "portion"),
  })),
];
