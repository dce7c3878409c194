import type { Nutrient } from "./nutrient";

/**
 * The Daily Values behind "% DV" on US labels, for adults and children from 4 years on, in mg: 21 CFR 101.9(c)(8)(iv), for
 * sodium (c)(9), as amended in 2016 and printed since 2020. What a label means by a percentage, not what a person is advised
 * to eat. Written from memory of the rule: unverified until somebody has held it against the text.
 */
const dailyValuesMg = {
  magnesium: 420,
  potassium: 4700,
  calcium: 1300,
  sodium: 2300,
  vitaminE: 15,
} as const satisfies Partial<Record<Nutrient, number>>;

/** Milligrams of so many percent of the Daily Value: 10 % of magnesium's is 42 mg. */
export function mgOfDailyValue(nutrient: keyof typeof dailyValuesMg, percent: number): number {
  return (dailyValuesMg[nutrient] * percent) / 100;
}
