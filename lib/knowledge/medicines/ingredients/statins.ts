import { type Ingredient, ingredient } from "../ingredient";

/** Statins. */
export const statins: readonly Ingredient[] = [
  ingredient(
    "atorvastatin",
    ["statin"],
    "lipitor, sortis, tahor, torvast, atorvastatina, atorvastatine, cardyl, totalip",
  ),
  ingredient("simvastatin", ["statin"], "zocor, simvador, simvastatina, simvastatine, sivastin, zocord"),
  ingredient("rosuvastatin", ["statin", "rosuvastatin"], "crestor, rosuvastatina, rosuvastatine, provisacor"),
  ingredient(
    "pravastatin",
    ["statin"],
    "pravachol, lipostat, pravasin, elisor, pravastatina, pravastatine, vasten",
  ),
  ingredient("lovastatin", ["statin"], "mevacor, altoprev, lovastatina"),
  ingredient("fluvastatin", ["statin"], "lescol, locol, fluvastatina, fluvastatine"),
  ingredient("pitavastatin", ["statin"], "livalo, livazo, zypitamag"),
];
