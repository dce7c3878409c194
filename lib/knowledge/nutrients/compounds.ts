import type { Mineral } from "./conversions";

/**
 * The share of an element in the compounds that supplements are made of, in percent by mass, from atomic masses
 * (prisma/seed/supplements.tsv; a test compares the two).
 */
export const compounds = [
  { id: "magnesium-oxide", name: "Magnesium oxide", element: "magnesium", elementalPercent: 60.3 },
  {
    id: "magnesium-hydroxide",
    name: "Magnesium hydroxide (milk of magnesia)",
    element: "magnesium",
    elementalPercent: 41.68,
  },
  { id: "magnesium-carbonate", name: "Magnesium carbonate", element: "magnesium", elementalPercent: 28.83 },
  {
    id: "magnesium-citrate-anhydrous",
    name: "Magnesium citrate, anhydrous (Mg3 citrate2)",
    element: "magnesium",
    elementalPercent: 16.16,
  },
  {
    id: "magnesium-citrate-nonahydrate",
    name: "Magnesium citrate, nonahydrate",
    element: "magnesium",
    elementalPercent: 11.89,
  },
  {
    id: "magnesium-bisglycinate-anhydrous",
    name: "Magnesium bisglycinate, anhydrous",
    element: "magnesium",
    elementalPercent: 14.1,
  },
  {
    id: "magnesium-bisglycinate-dihydrate",
    name: "Magnesium bisglycinate, dihydrate",
    element: "magnesium",
    elementalPercent: 11.66,
  },
  {
    id: "magnesium-malate-anhydrous",
    name: "Magnesium malate, anhydrous (1:1)",
    element: "magnesium",
    elementalPercent: 15.54,
  },
  {
    id: "magnesium-malate-trihydrate",
    name: "Magnesium malate, trihydrate (1:1)",
    element: "magnesium",
    elementalPercent: 11.55,
  },
  {
    id: "magnesium-lactate-dihydrate",
    name: "Magnesium lactate, dihydrate",
    element: "magnesium",
    elementalPercent: 10.19,
  },
  { id: "magnesium-taurate", name: "Magnesium taurate", element: "magnesium", elementalPercent: 8.92 },
  {
    id: "magnesium-l-threonate",
    name: "Magnesium L-threonate",
    element: "magnesium",
    elementalPercent: 8.25,
  },
  {
    id: "magnesium-gluconate-anhydrous",
    name: "Magnesium gluconate, anhydrous",
    element: "magnesium",
    elementalPercent: 5.86,
  },
  {
    id: "magnesium-gluconate-dihydrate",
    name: "Magnesium gluconate, dihydrate",
    element: "magnesium",
    elementalPercent: 5.39,
  },
  {
    id: "magnesium-aspartate-dihydrate",
    name: "Magnesium aspartate, dihydrate",
    element: "magnesium",
    elementalPercent: 7.49,
  },
  {
    id: "magnesium-orotate-anhydrous",
    name: "Magnesium orotate, anhydrous",
    element: "magnesium",
    elementalPercent: 7.27,
  },
  {
    id: "magnesium-chloride-hexahydrate",
    name: "Magnesium chloride, hexahydrate",
    element: "magnesium",
    elementalPercent: 11.96,
  },
  {
    id: "magnesium-sulfate-heptahydrate",
    name: "Magnesium sulfate, heptahydrate (Epsom salt)",
    element: "magnesium",
    elementalPercent: 9.86,
  },
  {
    id: "magnesium-glycerophosphate",
    name: "Magnesium glycerophosphate",
    element: "magnesium",
    elementalPercent: 12.51,
  },
  { id: "magnesium-pidolate", name: "Magnesium pidolate", element: "magnesium", elementalPercent: 8.66 },
  { id: "magnesium-ascorbate", name: "Magnesium ascorbate", element: "magnesium", elementalPercent: 6.49 },
  {
    id: "potassium-chloride",
    name: "Potassium chloride (salt substitute)",
    element: "potassium",
    elementalPercent: 52.45,
  },
  {
    id: "potassium-citrate-monohydrate",
    name: "Potassium citrate, monohydrate",
    element: "potassium",
    elementalPercent: 36.16,
  },
  { id: "potassium-gluconate", name: "Potassium gluconate", element: "potassium", elementalPercent: 16.69 },
  {
    id: "potassium-bicarbonate",
    name: "Potassium bicarbonate",
    element: "potassium",
    elementalPercent: 39.05,
  },
  { id: "calcium-carbonate", name: "Calcium carbonate", element: "calcium", elementalPercent: 40.04 },
  {
    id: "calcium-citrate-tetrahydrate",
    name: "Calcium citrate, tetrahydrate",
    element: "calcium",
    elementalPercent: 21.08,
  },
  {
    id: "calcium-lactate-pentahydrate",
    name: "Calcium lactate, pentahydrate",
    element: "calcium",
    elementalPercent: 13.0,
  },
  {
    id: "calcium-gluconate-anhydrous",
    name: "Calcium gluconate, anhydrous",
    element: "calcium",
    elementalPercent: 9.31,
  },
  {
    id: "sodium-chloride",
    name: "Sodium chloride (salt, salt tablet)",
    element: "sodium",
    elementalPercent: 39.34,
  },
  { id: "sodium-bicarbonate", name: "Sodium bicarbonate", element: "sodium", elementalPercent: 27.37 },
  {
    id: "trisodium-citrate-dihydrate",
    name: "Trisodium citrate, dihydrate",
    element: "sodium",
    elementalPercent: 23.45,
  },
] as const satisfies readonly { id: string; name: string; element: Mineral; elementalPercent: number }[];

export type CompoundId = (typeof compounds)[number]["id"];

/** Milligrams of the element in so many milligrams of the compound: 400 mg magnesium oxide hold 241 mg magnesium. */
export function elementalMg(compound: CompoundId, compoundMg: number): { element: Mineral; mg: number } {
  const found = compounds.find(({ id }) => id === compound);
  if (!found) throw new RangeError(`Unknown compound: ${compound}`);
  return { element: found.element, mg: (compoundMg * found.elementalPercent) / 100 };
}
