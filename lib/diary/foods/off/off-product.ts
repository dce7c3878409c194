import { z } from "zod";
import { sodiumMgOfSaltGrams } from "#lib/knowledge/nutrients/conversions";
import { type NutrientRow, nutrientTable } from "#lib/knowledge/nutrients/table";

/** The fields that are asked for, and no others. */
export const offFields =
  "product_name,product_name_en,brands,nutrition_data_per,product_quantity_unit,nutriments";

type OffRow = Extract<NutrientRow, { off: string }>;
const offRows: readonly OffRow[] = nutrientTable.filter((row): row is OffRow => row.off !== null);
type OffColumns = Record<OffRow["column"], number | null>;

/** What is kept of a product: what Open Food Facts has, which water is not. */
export type OffProduct = OffColumns & {
  readonly name: string;
  readonly brand: string | null;
  readonly basis: "100g" | "100ml";
};

/** Figures arrive as numbers or as text; anything else is no figure. */
const figure = z.union([z.number(), z.string()]).nullish().catch(null);
const text = z.string().nullish().catch(null);

const answerSchema = z.object({
  status: z.union([z.number(), z.string()]).optional(),
  product: z
    .object({
      product_name: text,
      product_name_en: text,
      brands: text,
      nutrition_data_per: text,
      product_quantity_unit: text,
      nutriments: z.record(z.string(), figure).catch({}),
    })
    .nullish(),
});

/** Grams, whatever the label's unit: milligrams are a thousand times that. Absent, empty and negative are unknown. */
function milligrams(
  nutriments: Readonly<Record<string, number | string | null | undefined>>,
  name: string,
): number | null {
  // A powder's label is read for the drink made of it, where the product says what that is.
  const written = nutriments[`${name}_prepared_100g`] ?? nutriments[`${name}_100g`];
  if (written === null || written === undefined || written === "") return null;
  const grams = Number(written);
  return Number.isFinite(grams) && grams >= 0 ? grams * 1000 : null;
}

/** A product out of Open Food Facts' answer (API v2); null when it has none of that barcode, or none with a name. */
export function offProduct(answer: unknown): OffProduct | null {
  const parsed = answerSchema.safeParse(answer);
  const product = parsed.success ? parsed.data.product : null;
  const name = (product?.product_name_en || product?.product_name || "").trim();
  if (!product || name === "") return null;
  const { nutriments, brands, nutrition_data_per: per, product_quantity_unit: unit } = product;
  const saltMg = milligrams(nutriments, "salt");
  const figures = {} as OffColumns;
  for (const { off, column } of offRows) figures[column] = milligrams(nutriments, off);
  const isLiquid = per === "100ml" || unit === "ml" || unit === "l" || unit === "cl";
  return {
    name: name.slice(0, 300),
    brand: brands?.split(",")[0]?.trim().slice(0, 200) || null,
    basis: isLiquid ? "100ml" : "100g",
    ...figures,
    sodiumMg: figures.sodiumMg ?? (saltMg === null ? null : sodiumMgOfSaltGrams(saltMg / 1000)),
  };
}
