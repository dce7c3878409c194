import type { NutrientReference } from "./reference-figures";
import {
  anzCalcium,
  anzMagnesium,
  anzPotassium,
  anzSodium,
  anzVitaminE,
  anzWater,
} from "./reference-intake-anz";
import {
  calciumReference,
  magnesiumReference,
  potassiumReference,
  sodiumReference,
  vitaminEReference,
  waterReference,
} from "./reference-intake-tables";
import { ukCalcium, ukMagnesium, ukPotassium, ukSodium, ukVitaminE, ukWater } from "./reference-intake-uk";

/** How a pack gives an amount: in mg, in percent of the US Daily Value, as grams of salt, or in IU of a form of vitamin E. */
export type PackForm = "mg" | "% DV" | "salt g" | "natural" | "synthetic";

/** All that Charley knows of one amount it follows. What is counted, asked, read, written or said of it derives from here. */
type Row = {
  readonly nutrient: string;
  /** Within a sentence, and at the head of a line */
  readonly name: string;
  readonly label: string;
  /** What amounts are stored in: milligrams (vitamin E as alpha-tocopherol), or grams. */
  readonly unit: "mg" | "g";
  /** The column that holds it in each table of the database and in files, its unit in the name */
  readonly column: string;
  /** Whether it is said by volume, a gram as a millilitre */
  readonly isVolume: boolean;
  /** What it comes from, beside supplements */
  readonly from: "food" | "food and drink";
  /** Whether it stands for the others where there is room for one or two */
  readonly isLead: boolean;
  /** What 100 % is on a US label (`daily-values.ts` has the sources); null where there is none */
  readonly dailyValueMg: number | null;
  /** What it is called on packs, and the forms they give it in; null where no label of a dose gives it */
  readonly pack: { readonly label: string; readonly forms: readonly PackForm[] } | null;
  /** What its column is called where a file is read, and in files of others: small letters without signs, best first */
  readonly file: { readonly label: string; readonly names: readonly string[] };
  /**
   * FoodData Central's ids; survey foods go by the older three-digit numbers. Vitamin E in IU (1124), added vitamin E (1242)
   * and the other tocopherols are not these. Calcium's twin of some releases (1237) is not either.
   */
  readonly fdc: { readonly id: string; readonly surveyId: string };
  /** Its name at Open Food Facts; null where they do not have it */
  readonly off: string | null;
  /** What the safety rules call it; null where none speaks of it */
  readonly subject: string | null;
  /** What each authority advises, and its upper level */
  readonly reference: NutrientReference;
};

/** The amounts the diary follows, in the order they are shown. The kept sums of days hold them in this order too. */
export const nutrientTable = [
  {
    nutrient: "magnesium",
    name: "magnesium",
    label: "Magnesium",
    unit: "mg",
    column: "magnesiumMg",
    isVolume: false,
    from: "food",
    isLead: true,
    dailyValueMg: 420,
    pack: { label: "Magnesium", forms: ["mg", "% DV"] },
    file: {
      label: "Magnesium, mg",
      names: ["magnesium mg", "magnesium", "mg magnesium", "magnesium mg mg"],
    },
    fdc: { id: "1090", surveyId: "304" },
    off: "magnesium",
    subject: "magnesium",
    reference: { ...magnesiumReference, uk: ukMagnesium, anz: anzMagnesium },
  },
  {
    nutrient: "potassium",
    name: "potassium",
    label: "Potassium",
    unit: "mg",
    column: "potassiumMg",
    isVolume: false,
    from: "food",
    isLead: true,
    dailyValueMg: 4700,
    pack: { label: "Potassium", forms: ["mg", "% DV"] },
    file: { label: "Potassium, mg", names: ["potassium mg", "potassium", "kalium"] },
    fdc: { id: "1092", surveyId: "306" },
    off: "potassium",
    subject: "potassium",
    reference: { ...potassiumReference, uk: ukPotassium, anz: anzPotassium },
  },
  {
    nutrient: "calcium",
    name: "calcium",
    label: "Calcium",
    unit: "mg",
    column: "calciumMg",
    isVolume: false,
    from: "food",
    isLead: false,
    dailyValueMg: 1300,
    pack: { label: "Calcium", forms: ["mg", "% DV"] },
    file: { label: "Calcium, mg", names: ["calcium mg", "calcium"] },
    fdc: { id: "1087", surveyId: "301" },
    off: "calcium",
    subject: "calcium",
    reference: { ...calciumReference, uk: ukCalcium, anz: anzCalcium },
  },
  {
    nutrient: "sodium",
    name: "sodium",
    label: "Sodium",
    unit: "mg",
    column: "sodiumMg",
    isVolume: false,
    from: "food",
    isLead: false,
    dailyValueMg: 2300,
    pack: { label: "Sodium or salt", forms: ["mg", "salt g", "% DV"] },
    file: { label: "Sodium, mg", names: ["sodium mg", "sodium", "natrium"] },
    fdc: { id: "1093", surveyId: "307" },
    off: "sodium",
    subject: "sodium",
    reference: { ...sodiumReference, uk: ukSodium, anz: anzSodium },
  },
  {
    nutrient: "vitaminE",
    name: "vitamin E",
    label: "Vitamin E",
    unit: "mg",
    column: "vitaminEMg",
    isVolume: false,
    from: "food",
    isLead: false,
    dailyValueMg: 15,
    pack: { label: "Vitamin E", forms: ["mg", "natural", "synthetic", "% DV"] },
    file: { label: "Vitamin E, mg", names: ["vitamin e mg", "vitamin e", "vit e", "tocopherol"] },
    fdc: { id: "1109", surveyId: "323" },
    off: "vitamin-e",
    subject: "vitamin-e",
    reference: { ...vitaminEReference, uk: ukVitaminE, anz: anzVitaminE },
  },
  {
    nutrient: "water",
    name: "water",
    label: "Water",
    unit: "g",
    column: "waterG",
    isVolume: true,
    from: "food and drink",
    isLead: false,
    dailyValueMg: null,
    pack: null,
    file: { label: "Water, ml", names: ["water ml", "water g", "water", "fluid", "fluid ml"] },
    fdc: { id: "1051", surveyId: "255" },
    off: null,
    subject: "water",
    reference: { ...waterReference, uk: ukWater, anz: anzWater },
  },
] as const satisfies readonly Row[];

export type NutrientRow = (typeof nutrientTable)[number];
