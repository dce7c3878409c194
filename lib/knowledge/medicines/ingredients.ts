import type { Ingredient } from "./ingredient";
import { antibioticsAndMood } from "./ingredients/antibiotics-and-mood";
import { bloodPressure } from "./ingredients/blood-pressure";
import { bloodThinners } from "./ingredients/blood-thinners";
import { breathing } from "./ingredients/breathing";
import { classNames } from "./ingredients/class-names";
import { diuretics } from "./ingredients/diuretics";
import { hormonesAndBone } from "./ingredients/hormones-and-bone";
import { mineralsAndVitamins } from "./ingredients/minerals-and-vitamins";
import { namedByRules } from "./ingredients/named-by-rules";
import { otherSupplements } from "./ingredients/other-supplements";
import { others } from "./ingredients/others";
import { painkillers } from "./ingredients/painkillers";
import { statins } from "./ingredients/statins";

/**
 * Every ingredient that is recognised. Which class it belongs to follows the WHO ATC index and, for the link with
 * cramps, the papers named in class-sources.ts. The brand names are those in common use: the Dutch, French, Italian, Spanish
 * and Austrian ones of water tablets, potassium and hydroquinine stand in the official leaflets, and those that hold several
 * ingredients are in the table of combinations with all of them. A name that means one thing in one country and another in
 * the next is left out (Flomax: tamsulosin in the US, an anti-inflammatory in Italy), or carries the classes of both.
 */
export const ingredients: readonly Ingredient[] = [
  ...classNames,
  ...diuretics,
  ...bloodPressure,
  ...bloodThinners,
  ...painkillers,
  ...breathing,
  ...statins,
  ...hormonesAndBone,
  ...antibioticsAndMood,
  ...mineralsAndVitamins,
  ...namedByRules,
  ...others,
  ...otherSupplements,
];
