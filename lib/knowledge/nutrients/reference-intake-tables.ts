import {
  bothSexes,
  breastfeeding,
  everyone,
  expecting,
  female,
  male,
  mothers,
  type NutrientReference,
  pregnant,
  stageFigures,
} from "./reference-figures";

type DriAndEfsa = Pick<NutrientReference, "us" | "eu">;

// From 9 years on. US and Canada: NASEM 2019 appendix J (NBK545442) and what is named beside a nutrient; no row for pregnancy
// or lactation above 50. EFSA sets its age groups nutrient by nutrient.

/** US RDA and UL; EFSA AI (2015), upper level SCF 2001 (readily dissociable salts, from 4 years). Both levels leave food out. */
export const magnesiumReference: DriAndEfsa = {
  us: {
    basis: "RDA",
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
  },
  eu: {
    basis: "AI",
    intake: [
      ...stageFigures(bothSexes, [9, 9, 230]),
      ...stageFigures(male, [10, 17, 300]),
      ...stageFigures(female, [10, 17, 250]),
      ...stageFigures(male, [18, 120, 350]),
      ...stageFigures(female, [18, 120, 300]),
      ...expecting(pregnant, 300),
      ...expecting(breastfeeding, 300),
    ],
    upper: {
      kind: "UL",
      counts: "supplements and medicines",
      figures: stageFigures(everyone, [9, 120, 250]),
    },
  },
};

/** US AI; EFSA AI (2016). */
export const potassiumReference: DriAndEfsa = {
  us: {
    basis: "AI",
    intake: [
      ...stageFigures(male, [9, 13, 2500], [14, 18, 3000], [19, 120, 3400]),
      ...stageFigures(female, [9, 18, 2300], [19, 120, 2600]),
      ...stageFigures(pregnant, [14, 18, 2600], [19, 50, 2900]),
      ...stageFigures(breastfeeding, [14, 18, 2500], [19, 50, 2800]),
    ],
    upper: null,
  },
  eu: {
    basis: "AI",
    intake: [
      ...stageFigures(bothSexes, [9, 10, 1800], [11, 14, 2700], [15, 120, 3500]),
      ...expecting(pregnant, 3500),
      ...expecting(breastfeeding, 4000),
    ],
    upper: null,
  },
};

/** US RDA and UL (IOM 2011); EFSA PRI (2015), upper level of adults (2012). */
export const calciumReference: DriAndEfsa = {
  us: {
    basis: "RDA",
    intake: [
      ...stageFigures(bothSexes, [9, 18, 1300]),
      ...stageFigures(male, [19, 70, 1000], [71, 120, 1200]),
      ...stageFigures(female, [19, 50, 1000], [51, 120, 1200]),
      ...stageFigures(mothers, [14, 18, 1300], [19, 50, 1000]),
    ],
    upper: {
      kind: "UL",
      counts: "all sources",
      figures: [
        ...stageFigures(bothSexes, [9, 18, 3000], [19, 50, 2500], [51, 120, 2000]),
        ...stageFigures(mothers, [14, 18, 3000], [19, 50, 2500]),
      ],
    },
  },
  eu: {
    basis: "PRI",
    intake: [
      ...stageFigures(bothSexes, [9, 10, 800], [11, 17, 1150], [18, 24, 1000], [25, 120, 950]),
      ...stageFigures(mothers, [18, 24, 1000], [25, 50, 950]),
    ],
    upper: {
      kind: "UL",
      counts: "all sources",
      figures: stageFigures(everyone, [18, 120, 2500]),
    },
  },
};

/** US AI and CDRR; EFSA safe and adequate (2019). */
export const sodiumReference: DriAndEfsa = {
  us: {
    basis: "AI",
    intake: [
      ...stageFigures(bothSexes, [9, 13, 1200], [14, 120, 1500]),
      ...stageFigures(mothers, [14, 50, 1500]),
    ],
    upper: {
      kind: "CDRR",
      counts: "all sources",
      figures: [
        ...stageFigures(bothSexes, [9, 13, 1800], [14, 120, 2300]),
        ...stageFigures(mothers, [14, 50, 2300]),
      ],
    },
  },
  eu: {
    basis: "safe and adequate",
    intake: [
      ...stageFigures(bothSexes, [9, 10, 1700], [11, 120, 2000]),
      ...expecting(pregnant, 2000),
      ...expecting(breastfeeding, 2000),
    ],
    upper: null,
  },
};

/** US RDA and UL (IOM 2000); EFSA AI (2015), upper level (2024, all sources). */
export const vitaminEReference: DriAndEfsa = {
  us: {
    basis: "RDA",
    intake: [
      ...stageFigures(bothSexes, [9, 13, 11], [14, 120, 15]),
      ...stageFigures(pregnant, [14, 50, 15]),
      ...stageFigures(breastfeeding, [14, 50, 19]),
    ],
    upper: {
      kind: "UL",
      counts: "supplements and fortified food",
      figures: [
        ...stageFigures(bothSexes, [9, 13, 600], [14, 18, 800], [19, 120, 1000]),
        ...stageFigures(mothers, [14, 18, 800], [19, 50, 1000]),
      ],
    },
  },
  eu: {
    basis: "AI",
    intake: [
      ...stageFigures(bothSexes, [9, 9, 9]),
      ...stageFigures(male, [10, 120, 13]),
      ...stageFigures(female, [10, 120, 11]),
      ...expecting(pregnant, 11),
      ...expecting(breastfeeding, 11),
    ],
    upper: {
      kind: "UL",
      counts: "all sources",
      figures: stageFigures(everyone, [9, 10, 160], [11, 14, 220], [15, 17, 260], [18, 120, 300]),
    },
  },
};

/** US AI (NBK56068); EFSA AI (2010). Grams. */
export const waterReference: DriAndEfsa = {
  us: {
    basis: "AI",
    intake: [
      ...stageFigures(male, [9, 13, 2400], [14, 18, 3300], [19, 120, 3700]),
      ...stageFigures(female, [9, 13, 2100], [14, 18, 2300], [19, 120, 2700]),
      ...stageFigures(pregnant, [14, 50, 3000]),
      ...stageFigures(breastfeeding, [14, 50, 3800]),
    ],
    upper: null,
  },
  eu: {
    basis: "AI",
    intake: [
      ...stageFigures(male, [9, 13, 2100]),
      ...stageFigures(female, [9, 13, 1900]),
      ...stageFigures(male, [14, 120, 2500]),
      ...stageFigures(female, [14, 120, 2000]),
      ...expecting(pregnant, 2300),
      ...expecting(breastfeeding, 2700),
    ],
    upper: null,
  },
};
