import { columnsOf } from "#lib/knowledge/nutrients/amount-columns";
import type { FoodOffer } from "../schema";
import type { OffProduct } from "./off-product";

/** Asked for by their licence (ODbL) wherever their data are shown. */
export const offNotice = "Contains data from Open Food Facts (ODbL).";

/** A product as it can be chosen. */
export function offOffer(barcode: string, { name, brand, basis, ...amounts }: OffProduct): FoodOffer {
  return {
    ...columnsOf(amounts),
    ref: `off:${barcode}`,
    name,
    detail: brand,
    source: "off",
    kind: basis === "100ml" ? "drink" : "food",
    basis,
    servingLabel: null,
    servingGrams: null,
    portions: [],
    usual: { quantity: 100, unit: basis === "100ml" ? "ml" : "g" },
    grade: null,
  };
}
