import { antibioticsAndMood } from "#lib/remedies/ingredients/antibiotics-and-mood";
import { bloodPressure } from "#lib/remedies/ingredients/blood-pressure";
import { bloodThinners } from "#lib/remedies/ingredients/blood-thinners";
import { breathing } from "#lib/remedies/ingredients/breathing";
import { classNames } from "#lib/remedies/ingredients/class-names";
import { diuretics } from "#lib/remedies/ingredients/diuretics";
import { hormonesAndBone } from "#lib/remedies/ingredients/hormones-and-bone";
import { mineralsAndVitamins } from "#lib/remedies/ingredients/minerals-and-vitamins";
import { others } from "#lib/remedies/ingredients/others";
import { painkillers } from "#lib/remedies/ingredients/painkillers";
import { statins } from "#lib/remedies/ingredients/statins";
import type { Ingredient } from "./ingredient";

/**
 * Every ingredient that is recognised. Which class it belongs to follows the WHO ATC index and, for the link with
 * cramps, the papers named in class-sources.ts; the brand names are those in common use and were not checked one by one; the Dutch, French, Italian, Spanish and Austrian ones
 * of water tablets, potassium and hydroquinine stand in the official leaflets. A name that means two things in two countries is
 * left out.
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
  ...others,
];
