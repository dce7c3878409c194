import type { Ingredient } from "./ingredient";
import { antibioticsAndMood } from "./ingredients/antibiotics-and-mood";
import { bloodPressure } from "./ingredients/blood-pressure";
import { bloodThinners } from "./ingredients/blood-thinners";
import { breathing } from "./ingredients/breathing";
import { classNames } from "./ingredients/class-names";
import { combinations as fromLeaflets } from "./ingredients/combinations";
import { diuretics } from "./ingredients/diuretics";
import { hormonesAndBone } from "./ingredients/hormones-and-bone";
import { mineralsAndVitamins } from "./ingredients/minerals-and-vitamins";
import { namedByRules } from "./ingredients/named-by-rules";
import { otherSupplements } from "./ingredients/other-supplements";
import { others } from "./ingredients/others";
import { painkillers } from "./ingredients/painkillers";
import { statins } from "./ingredients/statins";
import { clotsAndFats } from "./names/clots-and-fats";
import { heartSugarStomach } from "./names/heart-sugar-stomach";
import { hormonesAndInfection } from "./names/hormones-and-infection";
import { mindAndRest } from "./names/mind-and-rest";
import { painAndBreath } from "./names/pain-and-breath";
import { pressureAndFluid } from "./names/pressure-and-fluid";
import { readNameTable } from "./names/read-table";
import { supplements } from "./names/supplements";

const fromTables = [
  pressureAndFluid,
  clotsAndFats,
  painAndBreath,
  hormonesAndInfection,
  heartSugarStomach,
  mindAndRest,
  supplements,
].map(readNameTable);

const more = new Map<string, Ingredient[]>();
for (const one of fromTables.flatMap((table) => table.more))
  more.set(one.name, [...(more.get(one.name) ?? []), one]);

const withMore = (one: Ingredient): Ingredient => {
  const added = more.get(one.name) ?? [];
  return {
    ...one,
    names: [...new Set([...one.names, ...added.flatMap(({ names }) => names)])],
    spellings: [...new Set([...one.spellings, ...added.flatMap(({ spellings }) => spellings)])],
  };
};

const handTables: readonly Ingredient[] = [
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

/**
 * Every ingredient that is recognised. Which class it belongs to follows the WHO ATC index and, for the link with
 * cramps, the papers named in class-sources.ts. The names in `ingredients/` are those in common use, the Dutch, French,
 * Italian, Spanish and Austrian ones of water tablets, potassium and hydroquinine as in the official leaflets; those in
 * `names/` are from general knowledge and were held against no register. A name that means one thing in one country and
 * another in the next is a question (questions.ts), or carries the classes of both.
 */
export const ingredients: readonly Ingredient[] = [
  ...handTables,
  ...fromTables.flatMap((table) => table.ingredients),
].map(withMore);

/** Names that stand for several ingredients at once, by the ingredients' own names. */
export const combinations: Readonly<Record<string, readonly string[]>> = {
  ...fromLeaflets,
  ...Object.fromEntries(
    fromTables.flatMap((table) => table.combinations.map(({ name, parts }) => [name, parts])),
  ),
};

/** The names that came with a table whose classes were read in the ATC index; all others were held against no register. */
export const namesOfLeaflets: readonly string[] = [
  ...handTables.flatMap(({ names }) => names),
  ...Object.keys(fromLeaflets),
];
