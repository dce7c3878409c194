import "server-only";
import { db } from "#lib/server/db/client";
import type { FoodOffer } from "../schema";
import { offOffer } from "./off-offer";
import { productAnswer } from "./product-answer";

/** Labels change: after this many days a product is asked for again. */
const freshDays = 30;

type Found = { kind: "found"; food: FoodOffer } | { kind: "unknown" } | { kind: "unreachable" };

/**
 * A product of Open Food Facts by its barcode: kept rows first, then one request. Their rows stay in a table of their own.
 * With no answer to be had, an older row is better than none.
 */
export async function productByBarcode(
  barcode: string,
  {
    now,
    from,
    origin,
    fetch = globalThis.fetch,
  }: { now: Date; from: string; origin: string; fetch?: typeof globalThis.fetch },
): Promise<Found> {
  const [kept] = await keptProducts([barcode]);
  if (kept && now.getTime() - kept.fetchedAt.getTime() < freshDays * 86_400_000)
    return { kind: "found", food: kept.food };
  const answer = await productAnswer(barcode, { from, origin, fetch });
  if (answer.kind !== "found") return kept ? { kind: "found", food: kept.food } : answer;
  const columns = { ...answer.product, fetchedAt: now };
  await db.openFoodFactsProduct.upsert({
    where: { barcode },
    create: { barcode, ...columns },
    update: columns,
  });
  return { kind: "found", food: offOffer(barcode, answer.product) };
}

/** What is kept of these products. */
export async function keptProducts(
  barcodes: readonly string[],
): Promise<{ food: FoodOffer; fetchedAt: Date }[]> {
  if (barcodes.length === 0) return [];
  const rows = await db.openFoodFactsProduct.findMany({ where: { barcode: { in: [...barcodes] } } });
  return rows.map(({ barcode, fetchedAt, basis, ...product }) => ({
    food: offOffer(barcode, { ...product, basis: basis === "100ml" ? "100ml" : "100g" }),
    fetchedAt,
  }));
}
