import type { OwnFood } from "./schema";

/** What the figures of a food are for: "per 100 g", "per 1 scoop, 6 g". */
export function basisWords({
  basis,
  servingLabel,
  servingGrams,
}: Pick<OwnFood, "basis" | "servingLabel" | "servingGrams">): string {
  if (basis === "100g") return "per 100 g";
  if (basis === "100ml") return "per 100 ml";
  const weight = servingGrams === null ? "" : `, ${servingGrams} g`;
  return `per ${servingLabel ?? "serving"}${weight}`;
}
