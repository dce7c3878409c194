/** Units offered for an amount. Volumes are US customary, the UK fluid ounce excepted: it is 4 % smaller. */
export const amountUnits = ["g", "oz", "ml", "floz-uk", "floz", "cup", "tbsp", "tsp"] as const;
/** Units that are said in a sentence and kept as said, but not offered besides: they would make a list of the choice. */
const spokenUnits = ["kg", "cl", "l", "pint", "pint-uk"] as const;
export type AmountUnit = (typeof amountUnits)[number] | (typeof spokenUnits)[number];

const everyUnit: readonly string[] = [...amountUnits, ...spokenUnits];

export const isAmountUnit = (unit: string): unit is AmountUnit => everyUnit.includes(unit);

/** As it stands after a number: "2 fl oz", "1 cup". */
export const unitWords: Readonly<Record<AmountUnit, string>> = {
  g: "g",
  oz: "oz",
  ml: "ml",
  "floz-uk": "fl oz (UK)",
  floz: "fl oz",
  cup: "cup",
  tbsp: "tbsp",
  tsp: "tsp",
  kg: "kg",
  cl: "cl",
  l: "l",
  pint: "pint (US)",
  "pint-uk": "pint (UK)",
};

/** The same for any unit an amount was typed in: a food's own is its own word. */
export const wordsOfUnit = (unit: string): string => (isAmountUnit(unit) ? unitWords[unit] : unit);

const gramsPer = { g: 1, kg: 1000, oz: 28.349523125 } as const;
const millilitresPer = {
  ml: 1,
  "floz-uk": 28.4130625,
  floz: 29.5735295625,
  cup: 236.5882365,
  tbsp: 14.78676478125,
  tsp: 4.92892159375,
  cl: 10,
  l: 1000,
  pint: 473.176473,
  "pint-uk": 568.26125,
} as const;

type VolumeUnit = keyof typeof millilitresPer;

export function isVolumeUnit(unit: AmountUnit): unit is VolumeUnit {
  return unit in millilitresPer;
}

export function millilitresOf(quantity: number, unit: VolumeUnit): number {
  return quantity * millilitresPer[unit];
}

/**
 * Grams of a typed amount. A volume needs the food's density in grams per millilitre; without it (`null`) the answer is
 * null: a cup of spinach and a cup of honey differ eleven times, so nobody guesses.
 */
export function gramsOf(
  quantity: number,
  unit: AmountUnit,
  gramsPerMillilitre: number | null,
): number | null {
  if (!isVolumeUnit(unit)) return quantity * gramsPer[unit as keyof typeof gramsPer];
  return gramsPerMillilitre === null ? null : millilitresOf(quantity, unit) * gramsPerMillilitre;
}

/** The finer measures first: a source rounds a fluid ounce less than a cup, and a spoonful more. */
const volumeMeasures: readonly (readonly [RegExp, VolumeUnit])[] = [
  [/^(ml|milliliter|millilitre)\b/i, "ml"],
  [/^(fl oz|fluid ounce)/i, "floz"],
  [/^cup\b/i, "cup"],
  [/^(tbsp|tablespoon)/i, "tbsp"],
  [/^(tsp|teaspoon)/i, "tsp"],
];

/**
 * A food's density from its finest household portion that is a volume (a cup of 244 g gives 1.03 g/ml); null when
 * none is. Figures hold for the food as that portion describes it (sliced, packed), as all household measures do.
 */
export function gramsPerMillilitreOf(
  portions: readonly { readonly measure: string; readonly grams: number }[],
): number | null {
  for (const [pattern, unit] of volumeMeasures) {
    const portion = portions.find(
      ({ measure, grams }) => pattern.test(measure) && grams > 0 && !/\bhulls?\b|\byield\b/.test(measure),
    );
    if (portion) return portion.grams / millilitresOf(1, unit);
  }
  return null;
}
