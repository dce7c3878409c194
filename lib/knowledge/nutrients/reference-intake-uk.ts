import {
  bothSexes,
  breastfeeding,
  everyone,
  expecting,
  female,
  male,
  mothers,
  type PrintedReference,
  pregnant,
  stageFigures,
} from "./reference-figures";

// From 9 years on. Reference nutrient intakes: COMA, Dietary Reference Values (1991), as Public Health England printed them
// in Government Dietary Recommendations (2016); pregnancy adds nothing, breastfeeding what COMA adds. Ceilings: Expert Group
// on Vitamins and Minerals, Safe Upper Levels for Vitamins and Minerals (2003), of supplements taken for a lifetime.

export const ukMagnesium: PrintedReference = {
  basis: "RNI",
  intake: [
    ...stageFigures(bothSexes, [9, 10, 200], [11, 14, 280], [15, 18, 300]),
    ...stageFigures(male, [19, 120, 300]),
    ...stageFigures(female, [19, 120, 270]),
    ...expecting(pregnant, 270),
    ...expecting(breastfeeding, 320),
  ],
  upper: {
    kind: "guidance",
    counts: "supplements and medicines",
    figures: stageFigures(everyone, [18, 120, 400]),
  },
};

// The group's guidance of 3,700 mg in supplements is left out: it is for healthy kidneys, and would read as leave to take it.
export const ukPotassium: PrintedReference = {
  basis: "RNI",
  intake: [
    ...stageFigures(bothSexes, [9, 10, 2000], [11, 14, 3100], [15, 120, 3500]),
    ...expecting(mothers, 3500),
  ],
  upper: null,
};

export const ukCalcium: PrintedReference = {
  basis: "RNI",
  intake: [
    ...stageFigures(bothSexes, [9, 10, 550], [19, 120, 700]),
    ...stageFigures(male, [11, 18, 1000]),
    ...stageFigures(female, [11, 18, 800]),
    ...expecting(pregnant, 700),
    ...expecting(breastfeeding, 1250),
  ],
  upper: {
    kind: "guidance",
    counts: "supplements and medicines",
    figures: stageFigures(everyone, [18, 120, 1500]),
  },
};

/** The most is 6 g of salt a day, 5 g up to ten years: SACN, Salt and Health (2003). */
export const ukSodium: PrintedReference = {
  basis: "RNI",
  intake: [...stageFigures(bothSexes, [9, 10, 1200], [11, 120, 1600]), ...expecting(mothers, 1600)],
  upper: {
    kind: "maximum",
    counts: "all sources",
    figures: [...stageFigures(bothSexes, [9, 10, 2000], [11, 120, 2400]), ...expecting(mothers, 2400)],
  },
};

/** COMA prints no reference nutrient intake, only what is safe and enough: above 4 mg for men and 3 mg for women. */
export const ukVitaminE: PrintedReference = {
  basis: "safe intake",
  intake: [...stageFigures(male, [19, 120, 4]), ...stageFigures(female, [19, 120, 3])],
  upper: {
    kind: "guidance",
    counts: "supplements and medicines",
    figures: stageFigures(bothSexes, [18, 120, 540]),
  },
};

/** The Eatwell Guide counts cups of drinks, not water. */
export const ukWater: PrintedReference = { basis: "safe intake", intake: [], upper: null };
