import {
  bothSexes,
  breastfeeding,
  everyone,
  female,
  male,
  mothers,
  type PrintedReference,
  pregnant,
  stageFigures,
} from "./reference-figures";

// From 9 years on. NHMRC and New Zealand Ministry of Health, Nutrient Reference Values for Australia and New Zealand (2006,
// sodium as changed in 2017). Pregnancy and lactation are printed from 14 to 50.

export const anzMagnesium: PrintedReference = {
  basis: "RDI",
  intake: [
    ...stageFigures(bothSexes, [9, 13, 240]),
    ...stageFigures(male, [14, 18, 410], [19, 30, 400], [31, 120, 420]),
    ...stageFigures(female, [14, 18, 360], [19, 30, 310], [31, 120, 320]),
    ...stageFigures(pregnant, [14, 18, 400], [19, 30, 350], [31, 50, 360]),
    ...stageFigures(breastfeeding, [14, 18, 360], [19, 30, 310], [31, 50, 320]),
  ],
  upper: {
    kind: "UL",
    counts: "supplements and medicines",
    figures: stageFigures(everyone, [9, 120, 350]),
  },
};

export const anzPotassium: PrintedReference = {
  basis: "AI",
  intake: [
    ...stageFigures(male, [9, 13, 3000], [14, 18, 3600], [19, 120, 3800]),
    ...stageFigures(female, [9, 13, 2500], [14, 18, 2600], [19, 120, 2800]),
    ...stageFigures(pregnant, [14, 50, 2800]),
    ...stageFigures(breastfeeding, [14, 50, 3200]),
  ],
  upper: null,
};

export const anzCalcium: PrintedReference = {
  basis: "RDI",
  intake: [
    ...stageFigures(bothSexes, [9, 11, 1000], [12, 18, 1300], [19, 50, 1000], [71, 120, 1300]),
    ...stageFigures(male, [51, 70, 1000]),
    ...stageFigures(female, [51, 70, 1300]),
    ...stageFigures(mothers, [14, 18, 1300], [19, 50, 1000]),
  ],
  upper: {
    kind: "UL",
    counts: "all sources",
    figures: stageFigures(everyone, [9, 120, 2500]),
  },
};

/** The adequate intake is printed as a range, 460 to 920 mg from 14 on: its upper end stands here. */
export const anzSodium: PrintedReference = {
  basis: "AI",
  intake: [...stageFigures(bothSexes, [9, 13, 800], [14, 120, 920]), ...stageFigures(mothers, [14, 50, 920])],
  upper: {
    kind: "SDT",
    counts: "all sources",
    figures: [...stageFigures(bothSexes, [19, 120, 2000]), ...stageFigures(mothers, [19, 50, 2000])],
  },
};

export const anzVitaminE: PrintedReference = {
  basis: "AI",
  intake: [
    ...stageFigures(male, [9, 13, 9], [14, 120, 10]),
    ...stageFigures(female, [9, 18, 8], [19, 120, 7]),
    ...stageFigures(pregnant, [14, 18, 8], [19, 50, 7]),
    ...stageFigures(breastfeeding, [14, 18, 12], [19, 50, 11]),
  ],
  upper: {
    kind: "UL",
    counts: "all sources",
    figures: stageFigures(everyone, [9, 13, 180], [14, 18, 250], [19, 120, 300]),
  },
};

/** Of food and drink together, in grams. */
export const anzWater: PrintedReference = {
  basis: "AI",
  intake: [
    ...stageFigures(male, [9, 13, 2200], [14, 18, 2700], [19, 120, 3400]),
    ...stageFigures(female, [9, 13, 1900], [14, 18, 2200], [19, 120, 2800]),
    ...stageFigures(pregnant, [14, 18, 2400], [19, 50, 3100]),
    ...stageFigures(breastfeeding, [14, 18, 2900], [19, 50, 3500]),
  ],
  upper: null,
};
