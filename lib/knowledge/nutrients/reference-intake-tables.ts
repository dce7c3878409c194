import type { Nutrient } from "./nutrient";

/** Who printed the figures. Shown beside every comparison. */
export const authorities = {
  us: "US and Canada (DRI)",
  eu: "Europe (EFSA)",
} as const;
export type Authority = keyof typeof authorities;

type Figures = Readonly<Record<Nutrient, number>>;
type UpperFigures = { readonly calcium: number; readonly sodiumCdrr: number; readonly vitaminE: number };
export type LifeStage = "male" | "female" | "pregnant" | "breastfeeding";
export type UsCanadaRow = {
  readonly stage: LifeStage;
  readonly fromAge: number;
  readonly toAge: number;
  readonly intake: Figures;
  readonly upper: UpperFigures;
};

type Columns = readonly [
  mg: number,
  k: number,
  ca: number,
  caUl: number,
  na: number,
  cdrr: number,
  e: number,
  eUl: number,
  waterLitres: number,
];

function row(stage: LifeStage, fromAge: number, toAge: number, columns: Columns): UsCanadaRow {
  const [magnesium, potassium, calcium, calciumUl, sodium, sodiumCdrr, vitaminE, vitaminEUl, litres] =
    columns;
  return {
    stage,
    fromAge,
    toAge,
    intake: { magnesium, potassium, calcium, sodium, vitaminE, water: litres * 1000 },
    upper: { calcium: calciumUl, sodiumCdrr, vitaminE: vitaminEUl },
  };
}

/**
 * US and Canada, life stages from 9 years: Mg RDA, K AI, Ca RDA and UL, Na AI and CDRR, vitamin E RDA and UL (mg), water AI (L).
 * Sources: NASEM 2019 appendix J (NBK545442), IOM 2000 (vitamin E), IOM 2011 (calcium), NBK56068 (water). The magnesium UL,
 * 350 mg at every stage, counts supplements and medicines only. There is no row for pregnancy or lactation above 50.
 */
export const usCanadaRows: readonly UsCanadaRow[] = [
  row("male", 9, 13, [240, 2500, 1300, 3000, 1200, 1800, 11, 600, 2.4]),
  row("male", 14, 18, [410, 3000, 1300, 3000, 1500, 2300, 15, 800, 3.3]),
  row("male", 19, 30, [400, 3400, 1000, 2500, 1500, 2300, 15, 1000, 3.7]),
  row("male", 31, 50, [420, 3400, 1000, 2500, 1500, 2300, 15, 1000, 3.7]),
  row("male", 51, 70, [420, 3400, 1000, 2000, 1500, 2300, 15, 1000, 3.7]),
  row("male", 71, 120, [420, 3400, 1200, 2000, 1500, 2300, 15, 1000, 3.7]),
  row("female", 9, 13, [240, 2300, 1300, 3000, 1200, 1800, 11, 600, 2.1]),
  row("female", 14, 18, [360, 2300, 1300, 3000, 1500, 2300, 15, 800, 2.3]),
  row("female", 19, 30, [310, 2600, 1000, 2500, 1500, 2300, 15, 1000, 2.7]),
  row("female", 31, 50, [320, 2600, 1000, 2500, 1500, 2300, 15, 1000, 2.7]),
  row("female", 51, 70, [320, 2600, 1200, 2000, 1500, 2300, 15, 1000, 2.7]),
  row("female", 71, 120, [320, 2600, 1200, 2000, 1500, 2300, 15, 1000, 2.7]),
  row("pregnant", 14, 18, [400, 2600, 1300, 3000, 1500, 2300, 15, 800, 3.0]),
  row("pregnant", 19, 30, [350, 2900, 1000, 2500, 1500, 2300, 15, 1000, 3.0]),
  row("pregnant", 31, 50, [360, 2900, 1000, 2500, 1500, 2300, 15, 1000, 3.0]),
  row("breastfeeding", 14, 18, [360, 2500, 1300, 3000, 1500, 2300, 19, 800, 3.8]),
  row("breastfeeding", 19, 30, [310, 2800, 1000, 2500, 1500, 2300, 19, 1000, 3.8]),
  row("breastfeeding", 31, 50, [320, 2800, 1000, 2500, 1500, 2300, 19, 1000, 3.8]),
];

export const usCanadaMagnesiumUl = 350;

/** One EFSA figure with the whole years it holds for. EFSA sets its age groups nutrient by nutrient. */
export type EfsaFigure = {
  readonly stages: readonly LifeStage[];
  readonly fromAge: number;
  readonly toAge: number;
  readonly amount: number;
};

const bothSexes = ["male", "female"] as const;
const male = ["male"] as const;
const female = ["female"] as const;
const pregnant = ["pregnant"] as const;
const breastfeeding = ["breastfeeding"] as const;
const everyone = ["male", "female", "pregnant", "breastfeeding"] as const;
/** EFSA prints pregnancy and lactation for women of childbearing age; outside 18 to 50 nothing is carried over. */
const childbearing = { from: 18, to: 50 } as const;

function figure(stages: readonly LifeStage[], fromAge: number, toAge: number, amount: number): EfsaFigure {
  return { stages, fromAge, toAge, amount };
}
function expecting(stages: readonly LifeStage[], amount: number): EfsaFigure {
  return figure(stages, childbearing.from, childbearing.to, amount);
}

/**
 * EFSA per day from 9 years: Mg AI (2015), K AI (2016), Ca PRI (2015), Na safe and adequate (2019), vitamin E AI (2015), mg;
 * water AI (2010) in grams.
 */
export const efsaIntakes: Readonly<Record<Nutrient, readonly EfsaFigure[]>> = {
  magnesium: [
    figure(bothSexes, 9, 9, 230),
    figure(male, 10, 17, 300),
    figure(female, 10, 17, 250),
    figure(male, 18, 120, 350),
    figure(female, 18, 120, 300),
    expecting(pregnant, 300),
    expecting(breastfeeding, 300),
  ],
  potassium: [
    figure(bothSexes, 9, 10, 1800),
    figure(bothSexes, 11, 14, 2700),
    figure(bothSexes, 15, 120, 3500),
    expecting(pregnant, 3500),
    expecting(breastfeeding, 4000),
  ],
  calcium: [
    figure(bothSexes, 9, 10, 800),
    figure(bothSexes, 11, 17, 1150),
    figure(bothSexes, 18, 24, 1000),
    figure(bothSexes, 25, 120, 950),
    figure([...pregnant, ...breastfeeding], 18, 24, 1000),
    figure([...pregnant, ...breastfeeding], 25, 50, 950),
  ],
  sodium: [
    figure(bothSexes, 9, 10, 1700),
    figure(bothSexes, 11, 120, 2000),
    expecting(pregnant, 2000),
    expecting(breastfeeding, 2000),
  ],
  vitaminE: [
    figure(bothSexes, 9, 9, 9),
    figure(male, 10, 120, 13),
    figure(female, 10, 120, 11),
    expecting(pregnant, 11),
    expecting(breastfeeding, 11),
  ],
  water: [
    figure(male, 9, 13, 2100),
    figure(female, 9, 13, 1900),
    figure(male, 14, 120, 2500),
    figure(female, 14, 120, 2000),
    expecting(pregnant, 2300),
    expecting(breastfeeding, 2700),
  ],
};

/** Upper levels: Mg SCF 2001 (readily dissociable salts, from 4 years), Ca 2012 (adults), vitamin E 2024 (all sources). */
export const efsaUpper: Readonly<Partial<Record<Nutrient, readonly EfsaFigure[]>>> = {
  magnesium: [figure(everyone, 9, 120, 250)],
  calcium: [figure(everyone, 18, 120, 2500)],
  vitaminE: [
    figure(everyone, 9, 10, 160),
    figure(everyone, 11, 14, 220),
    figure(everyone, 15, 17, 260),
    figure(everyone, 18, 120, 300),
  ],
};
