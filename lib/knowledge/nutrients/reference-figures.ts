export const authorityIds = ["us", "eu", "uk", "anz"] as const;
export type Authority = (typeof authorityIds)[number];

/**
 * Who printed the figures. Shown beside every comparison, and so is that nobody has held those of the last two, all of them,
 * against the printed tables yet.
 */
export const authorityNames: Readonly<Record<Authority, string>> = {
  us: "US and Canada (DRI)",
  eu: "Europe (EFSA)",
  uk: "United Kingdom (COMA, not yet checked)",
  anz: "Australia and New Zealand (NRV, not yet checked)",
};

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
  readonly kind: "UL" | "CDRR" | "guidance" | "maximum" | "SDT";
  readonly counts: "all sources" | "supplements and medicines" | "supplements and fortified food";
  readonly figures: readonly StageFigure[];
};

/** What one authority prints of one nutrient, per day in its stored unit. `upper` is null where it set none. */
export type PrintedReference = {
  readonly basis: "RDA" | "AI" | "PRI" | "RNI" | "RDI" | "safe intake" | "safe and adequate";
  /** Empty where it prints none */
  readonly intake: readonly StageFigure[];
  readonly upper: Ceiling | null;
};

export type NutrientReference = Readonly<Record<Authority, PrintedReference>>;

export const bothSexes = ["male", "female"] as const;
export const male = ["male"] as const;
export const female = ["female"] as const;
export const pregnant = ["pregnant"] as const;
export const breastfeeding = ["breastfeeding"] as const;
export const mothers = ["pregnant", "breastfeeding"] as const;
export const everyone = [...bothSexes, ...mothers] as const;

/** Figures of some stages by their years: from, to, amount. */
export function stageFigures(
  stages: readonly LifeStage[],
  ...years: readonly (readonly [from: number, to: number, amount: number])[]
): StageFigure[] {
  return years.map(([fromAge, toAge, amount]) => ({ stages, fromAge, toAge, amount }));
}

/** Who prints pregnancy and lactation for women of childbearing age: outside 18 to 50 nothing is carried over. */
export const expecting = (stages: readonly LifeStage[], amount: number) =>
  stageFigures(stages, [18, 50, amount]);
