import { type OffProduct, offFields, offProduct } from "./off-product";

export type ProductAnswer =
  | { readonly kind: "found"; readonly product: OffProduct }
  | { readonly kind: "unknown" }
  | { readonly kind: "unreachable" };

const patienceMs = 8000;

/**
 * Asks Open Food Facts for one barcode, once. Whatever goes wrong on the way (no network, an error page, an answer that
 * cannot be read) is "unreachable"; only a clear "no such product" is "unknown". `from` is where
 * they are (or a copy of them), `origin` names us, as their rules ask.
 */
export async function productAnswer(
  barcode: string,
  { from, origin, fetch }: { from: string; origin: string; fetch: typeof globalThis.fetch },
): Promise<ProductAnswer> {
  const url = `${from}/api/v2/product/${encodeURIComponent(barcode)}?fields=${offFields}`;
  try {
    const response = await fetch(url, {
      headers: { "User-Agent": `Charley/0.1 (${origin})`, Accept: "application/json" },
      signal: AbortSignal.timeout(patienceMs),
    });
    if (response.status === 404) return { kind: "unknown" };
    if (!response.ok) return { kind: "unreachable" };
    const product = offProduct(await response.json());
    return product ? { kind: "found", product } : { kind: "unknown" };
  } catch {
    return { kind: "unreachable" };
  }
}
