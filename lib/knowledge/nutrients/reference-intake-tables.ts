/** Who printed the figures. Shown beside every comparison. */
export const authorities = {
  us: "US and Canada (DRI)",
  eu: "Europe (EFSA)",
} as const;
export type Authority = keyof typeof authorities;

export type LifeStage = "male" | "female" | "pregnant" | "breastfeeding";

/** One figure with the whole years it holds for. */
export type StageFigure = {
  readonly stages: readonly LifeStage[];
  readonly fromAge: number;
  readonly toAge: number;
  readonly amount: number;
};

/** What a ceiling counts. Comparing a whole day with a level for supplements alone would frighten people over spinach. */
type Ceiling = {
  readonly kind: "UL" | "CDRR";
  readonly counts: "all sources" | "supplements and medicines" | "supplements and fortified food";
  readonly figures: readonly StageFigure[];
};

/** What each authority prints of one nutrient, per day in its stored unit. `upper` is null where it set none. */
export type NutrientReference = Readonly<
  Record<
    Authority,
    {
      readonly basis: "RDA" | "AI" | "PRI" | "safe and adequate";
      readonly intake: readonly StageFigure[];
      readonly upper: Ceiling | null;
    }
  >
>;

const bothSexes = ["male", "female"] as const;
const male = ["male"] as const;
const female = ["female"] as const;
const pregnant = ["pregnant"] as const;
const breastfeeding = ["breastfeeding"] as const;
const mothers = ["pregnant", "breastfeeding"] as const;
const everyone = [...bothSexes, ...mothers] as const;

/** Figures of some stages by their years: from, to, amount. */
function figures(
  stages: readonly LifeStage[],
  ...years: readonly (readonly [from: number, to: number, amount: number])[]
): StageFigure[] {
  return years.map(([fromAge, toAge, amount]) => ({ stages, fromAge, toAge, amount }));
}

/** EFSA prints pregnancy and lactation for women of childbearing age; outside 18 to 50 nothing is carried over. */
const expecting = (stages: readonly LifeStage[], amount: number) => figures(stages, [18, 50, amount]);

// From 9 years on. US and Canada: NASEM 2019 appendix J (NBK545442) and what is named beside a nutrient; no row for pregnancy
// or lactation above 50. EFSA sets its age groups nutrient by nutrient.

/** US RDA and UL; EFSA AI (2015), upper level SCF 2001 (readily dissociable salts, from 4 years). Both levels leave food out. */
export const magnesiumReference: NutrientReference = {
  us: {
    basis: "RDA",
    intake: [
      ...figures(bothSexes, [9, 13, 240]),
      ...figures(male, [14, 18, 410], [19, 30, 400], [31, 120, 420]),
      ...figures(female, [14, 18, 360], [19, 30, 310], [31, 120, 320]),
      ...figures(pregnant, [14, 18, 400], [19, 30, 350], [31, 50, 360]),
      ...figures(breastfeeding, [14, 18, 360], [19, 30, 310], [31, 50, 320]),
    ],
    upper: {
      kind: "UL",
      counts: "supplements and medicines",
      figures: figures(everyone, [9, 120, 350]),
    },
  },
  eu: {
    basis: "AI",
    intake: [
      ...figures(bothSexes, [9, 9, 230]),
      ...figures(male, [10, 17, 300]),
      ...figures(female, [10, 17, 250]),
      ...figures(male, [18, 120, 350]),
      ...figures(female, [18, 120, 300]),
      ...expecting(pregnant, 300),
      ...expecting(breastfeeding, 300),
    ],
    upper: {
      kind: "UL",
      counts: "supplements and medicines",
      figures: figures(everyone, [9, 120, 250]),
    },
  },
};

/** US AI; EFSA AI (2016). */
export const potassiumReference: NutrientReference = {
  us: {
    basis: "AI",
    intake: [
      ...figures(male, [9, 13, 2500], [14, 18, 3000], [19, 120, 3400]),
      ...figures(female, [9, 18, 2300], [19, 120, 2600]),
      ...figures(pregnant, [14, 18, 2600], [19, 50, 2900]),
      ...figures(breastfeeding, [14, 18, 2500], [19, 50, 2800]),
    ],
    upper: null,
  },
  eu: {
    basis: "AI",
    intake: [
      ...figures(bothSexes, [9, 10, 1800], [11, 14, 2700], [15, 120, 3500]),
      ...expecting(pregnant, 3500),
      ...expecting(breastfeeding, 4000),
    ],
    upper: null,
  },
};

/** US RDA and UL (IOM 2011); EFSA PRI (2015), upper level of adults (2012). */
export const calciumReference: NutrientReference = {
  us: {
    basis: "RDA",
    intake: [
      ...figures(bothSexes, [9, 18, 1300]),
      ...figures(male, [19, 70, 1000], [71, 120, 1200]),
      ...figures(female, [19, 50, 1000], [51, 120, 1200]),
      ...figures(mothers, [14, 18, 1300], [19, 50, 1000]),
    ],
    upper: {
      kind: "UL",
      counts: "all sources",
      figures: [
        ...figures(bothSexes, [9, 18, 3000], [19, 50, 2500], [51, 120, 2000]),
        ...figures(mothers, [14, 18, 3000], [19, 50, 2500]),
      ],
    },
  },
  eu: {
    basis: "PRI",
    intake: [
      ...figures(bothSexes, [9, 10, 800], [11, 17, 1150], [18, 24, 1000], [25, 120, 950]),
      ...figures(mothers, [18, 24, 1000], [25, 50, 950]),
    ],
    upper: {
      kind: "UL",
      counts: "all sources",
      figures: figures(everyone, [18, 120, 2500]),
    },
  },
};

/** US AI and CDRR; EFSA safe and adequate (2019). */
export const sodiumReference: NutrientReference = {
  us: {
    basis: "AI",
    intake: [...figures(bothSexes, [9, 13, 1200], [14, 120, 1500]), ...figures(mothers, [14, 50, 1500])],
    upper: {
      kind: "CDRR",
      counts: "all sources",
      figures: [...figures(bothSexes, [9, 13, 1800], [14, 120, 2300]), ...figures(mothers, [14, 50, 2300])],
    },
  },
  eu: {
    basis: "safe and adequate",
    intake: [
      ...figures(bothSexes, [9, 10, 1700], [11, 120, 2000]),
      ...expecting(pregnant, 2000),
      ...expecting(breastfeeding, 2000),
    ],
    upper: null,
  },
};

/** US RDA and UL (IOM 2000); EFSA AI (2015), upper level (2024, all sources). */
export const vitaminEReference: NutrientReference = {
  us: {
    basis: "RDA",
    intake: [
      ...figures(bothSexes, [9, 13, 11], [14, 120, 15]),
      ...figures(pregnant, [14, 50, 15]),
      ...figures(breastfeeding, [14, 50, 19]),
    ],
    upper: {
      kind: "UL",
      counts: "supplements and fortified food",
      figures: [
        ...figures(bothSexes, [9, 13, 600], [14, 18, 800], [19, 120, 1000]),
        ...figures(mothers, [14, 18, 800], [19, 50, 1000]),
      ],
    },
  },
  eu: {
    basis: "AI",
    intake: [
      ...figures(bothSexes, [9, 9, 9]),
      ...figures(male, [10, 120, 13]),
      ...figures(female, [10, 120, 11]),
      ...expecting(pregnant, 11),
      ...expecting(breastfeeding, 11),
    ],
    upper: {
      kind: "UL",
      counts: "all sources",
      figures: figures(everyone, [9, 10, 160], [11, 14, 220], [15, 17, 260], [18, 120, 300]),
    },
  },
};

/** US AI (NBK56068); EFSA AI (2010). Grams. */
export const waterReference: NutrientReference = {
  us: {
    basis: "AI",
    intake: [
      ...figures(male, [9, 13, 2400], [14, 18, 3300], [19, 120, 3700]),
      ...figures(female, [9, 13, 2100], [14, 18, 2300], [19, 120, 2700]),
      ...figures(pregnant, [14, 50, 3000]),
      ...figures(breastfeeding, [14, 50, 3800]),
    ],
    upper: null,
  },
  eu: {
    basis: "AI",
    intake: [
      ...figures(male, [9, 13, 2100]),
      ...figures(female, [9, 13, 1900]),
      ...figures(male, [14, 120, 2500]),
      ...figures(female, [14, 120, 2000]),
      ...expecting(pregnant, 2300),
      ...expecting(breastfeeding, 2700),
    ],
    upper: null,
  },
};
