import { amountWords } from "./amount-text";
import { type LabelNutrient, nutrientFacts } from "./nutrient";

/**
 * Milligrams of so many percent of the Daily Value: 10 % of magnesium's is 42 mg.
 *
 * The Daily Values behind "% DV" on US labels, for adults and children from 4 years on, in mg: 21 CFR 101.9(c)(8)(iv), for
 * sodium (c)(9), as amended in 2016 and printed since 2020. What a label means by a percentage, not what a person is advised
 * to eat. Held, figure by figure, against the Center for Science in the Public Interest's list of the new values
 * (cspinet.org/article/vitamins-and-minerals-explained; all but sodium) and the table of old and new ones that Atrium
 * Innovations prints for clinicians (2018; all five); for vitamin E also Eurofins' conversion sheet, for magnesium, potassium
 * and calcium ConsumerLab's notice of 27 July 2016. The text of the rule itself was not at hand.
 */
export function mgOfDailyValue(nutrient: LabelNutrient, percent: number): number {
  return (nutrientFacts[nutrient].dailyValueMg * percent) / 100;
}

/** Whose percentage it is, and of how much. A European pack's "% NRV" is of other amounts, and always stands beside the mg. */
export function dailyValueWords(nutrient: LabelNutrient): string {
  const whole = amountWords(nutrient, nutrientFacts[nutrient].dailyValueMg);
  return `The Daily Value (DV) of US labels: since 2020, 100 % is ${whole}. A European % (NRV or RI) is of another amount: type the mg beside it.`;
}
