import { grouped } from "#lib/base/text/grouped";
import type { MedicineClass } from "#lib/knowledge/medicines/classes";
import { type Nutrient, nutrientFacts } from "#lib/knowledge/nutrients/nutrient";
import type { Answer, ConditionId } from "#lib/knowledge/safety/schema";
import type { SectionSlug } from "./schema";
import { articleSections } from "./sections";

/** One nutrient over the complete days of the period. Milligrams a day; water in grams. */
export type NutrientFacts = {
  readonly meanFoodPerDay: number | null;
  readonly meanSupplementPerDay: number | null;
  readonly completeDays: number;
  /** Of the entries on those days, how many report this nutrient: a mean is a floor when some do not. */
  readonly coverage: { readonly reported: number; readonly of: number };
  /** `kind` as the authority calls it: "RDA", "AI", "PRI", "CDRR". Null: no row for this person, no comparison. */
  readonly reference: { readonly amount: number; readonly kind: string; readonly authority: string } | null;
};

/** The smallest record that picking sections needs. */
export type ArticleFacts = {
  readonly period: { readonly from: string; readonly to: string };
  readonly recordedNights: number;
  readonly crampsPerSevenNights: number | null;
  readonly nutrients: Readonly<Record<Nutrient, NutrientFacts | null>>;
  readonly remedies: readonly {
    readonly name: string;
    readonly kind: "medicine" | "supplement" | "habit";
    readonly classes: readonly MedicineClass[];
  }[];
  readonly restlessLegs: Answer;
  readonly conditions: Readonly<Partial<Record<ConditionId, Answer>>>;
  readonly pregnancy?: "no" | "pregnant" | "breastfeeding" | null;
};

export type RelevantSection = {
  readonly slug: SectionSlug;
  /** Why, with the person's own numbers. */
  readonly because: string;
  readonly score: number;
};

/** A mean is spoken of from 7 complete days on, a rate of cramps from 14 recorded nights on (evidence 5.3 and 8.6). */
const daysForMean = 7;
const nightsForRate = 14;
/** Below this share of entries that report a nutrient its floor says too little to be held against a reference. */
const coverageForBelow = 0.8;

const amount = (nutrient: Nutrient, value: number): string => {
  if (nutrient === "water") return `${(value / 1000).toFixed(1)} litres`;
  return nutrient === "vitaminE" ? `${value.toFixed(1)} mg` : `${grouped(Math.round(value))} mg`;
};

type Reading = { readonly ratio: number; readonly sentence: string };

/** The mean of a nutrient against its reference with the sentence that says both; null below 7 days or without a row. */
const reading = (facts: ArticleFacts, nutrient: Nutrient): Reading | null => {
  const n = facts.nutrients[nutrient];
  if (n === null || n.reference === null || n.meanFoodPerDay === null || n.completeDays < daysForMean)
    return null;
  const floor = n.coverage.reported < n.coverage.of ? "at least " : "";
  const counted = floor ? ` (${n.coverage.reported} of ${n.coverage.of} entries report it)` : "";
  const from = nutrient === "water" ? " from food and drink" : " from food";
  const reference = `the reference (${n.reference.authority} ${n.reference.kind}) is ${amount(nutrient, n.reference.amount)}`;
  return {
    ratio: n.meanFoodPerDay / n.reference.amount,
    sentence: `Your ${nutrientFacts[nutrient].name}${from} averaged ${floor}${amount(nutrient, n.meanFoodPerDay)} over ${n.completeDays} complete days${counted}; ${reference}.`,
  };
};

/** Below the reference, and enough entries report it for "below" to be fair. */
const below = (facts: ArticleFacts, nutrient: Nutrient): Reading | null => {
  const n = facts.nutrients[nutrient];
  const r = reading(facts, nutrient);
  if (n === null || r === null || r.ratio >= 1 || n.coverage.of === 0) return null;
  return n.coverage.reported / n.coverage.of >= coverageForBelow ? r : null;
};

/** A floor above the reference is above it, whatever the entries that report nothing would add. */
const above = (facts: ArticleFacts, nutrient: Nutrient): Reading | null => {
  const r = reading(facts, nutrient);
  return r !== null && r.ratio > 1 ? r : null;
};

export const taking = (facts: ArticleFacts, ...classes: MedicineClass[]): string | null => {
  const names = facts.remedies.filter((r) => r.classes.some((c) => classes.includes(c))).map((r) => r.name);
  return names.length > 0 ? `You take ${names.join(" and ")}.` : null;
};

const said = (facts: ArticleFacts, id: ConditionId, sentence: string): string | null =>
  facts.conditions[id] === "yes" ? sentence : null;

type Pick = readonly [slug: SectionSlug, score: number, because: string | null];

/** How far below: the further, the earlier the section stands. */
const depth = (r: Reading | null): number => (r === null ? 0 : Math.round((1 - r.ratio) * 20));

const picksByRemedy = (facts: ArticleFacts): Pick[] => {
  const magnesium = taking(facts, "magnesium-salt");
  const minerals = taking(facts, "potassium-salt", "sodium-salt");
  const thinner = taking(facts, "vitamin-k-antagonist", "doac", "antiplatelet");
  const vitaminE = taking(facts, "vitamin-e");
  const water = taking(facts, "loop-diuretic", "thiazide-diuretic", "potassium-sparing-diuretic");
  return [
    ["magnesium-muscle-relaxation", 80, magnesium],
    ["electrolyte-powder", 82, minerals],
    ["mystery-of-nocturnal-cramps", 60, minerals],
    [
      "potassium-muscle-health",
      75,
      taking(facts, "potassium-salt", "ace-inhibitor", "arb", "potassium-sparing-diuretic"),
    ],
    [
      "potassium-muscle-health",
      77,
      water && `${water} Water tablets can change potassium, sodium and magnesium: a blood test shows it.`,
    ],
    ["calcium-deficiency", 65, taking(facts, "calcium-salt")],
    ["vitamin-e-supplementation", thinner ? 84 : 78, vitaminE],
    ["vitamin-e-supplementation", 55, thinner],
    ["leafy-greens", 70, taking(facts, "vitamin-k-antagonist")],
  ];
};

const picksByDiet = (facts: ArticleFacts): Pick[] => {
  const low = {
    magnesium: below(facts, "magnesium"),
    potassium: below(facts, "potassium"),
    calcium: below(facts, "calcium"),
    vitaminE: below(facts, "vitaminE"),
    water: below(facts, "water"),
  };
  const salt = above(facts, "sodium");
  const several = [low.magnesium, low.potassium, low.calcium].filter((r) => r !== null);
  const notALack = "Below the reference is not a lack, and no trial ties it to night cramps.";
  const told = (r: Reading | null) => (r ? `${r.sentence} ${notALack}` : null);
  return [
    ["magnesium-muscle-relaxation", 50 + depth(low.magnesium), told(low.magnesium)],
    ["potassium-muscle-health", 48 + depth(low.potassium), told(low.potassium)],
    ["calcium-deficiency", 40 + depth(low.calcium), told(low.calcium)],
    ["vitamin-e-sources", 32 + depth(low.vitaminE), told(low.vitaminE)],
    ["dietary-solutions", 36 + depth(low.water), told(low.water)],
    ["electrolyte-balance-sodium", 58, salt?.sentence ?? null],
    ["conclusion", 25, several.length >= 2 ? several.map((r) => r.sentence).join(" ") : null],
  ];
};

const picksByHealth = (facts: ArticleFacts): Pick[] => {
  const urge = facts.restlessLegs === "yes" ? "You said it is an urge to move that walking relieves." : null;
  const pressure = said(facts, "high-blood-pressure", "You said you have high blood pressure.");
  const kidneys = said(facts, "kidney-disease", "You said your kidneys work less well.");
  const heart = said(facts, "heart-failure", "You said you have heart failure.");
  const rate = facts.crampsPerSevenNights;
  const cramps =
    rate !== null && rate > 0 && facts.recordedNights >= nightsForRate
      ? `You recorded ${rate.toFixed(1)} cramps a week over ${facts.recordedNights} recorded nights.`
      : null;
  return [
    ["restless-legs-vitamin-e", 95, urge],
    ["electrolyte-balance-sodium", 72, pressure ?? heart],
    ["electrolyte-powder", 76, kidneys ?? heart],
    ["intro-leg-cramps-at-night", 35, cramps],
  ];
};

/** More than a handful of reasons is no help in choosing. */
const mostSections = 5;

const startHere: readonly SectionSlug[] = [
  "intro-leg-cramps-at-night",
  "mystery-of-nocturnal-cramps",
  "magnesium-muscle-relaxation",
  "dietary-solutions",
  "electrolyte-powder",
];

/**
 * The sections that this person's own record makes relevant, most relevant first, each with its reason in their numbers.
 *
 * A section reached by several roads keeps its highest score and tells every reason once. Nothing is invented: with an
 * empty diary a fixed order comes back, with "Start here" as its only reason. Means are spoken of from 7 complete days on.
 */
export const relevantSections = (facts: ArticleFacts): RelevantSection[] => {
  const found = new Map<SectionSlug, { score: number; reasons: string[] }>();
  for (const [slug, score, because] of [
    ...picksByHealth(facts),
    ...picksByRemedy(facts),
    ...picksByDiet(facts),
  ]) {
    if (because === null) continue;
    const known = found.get(slug) ?? { score: 0, reasons: [] };
    if (!known.reasons.includes(because)) known.reasons.push(because);
    found.set(slug, { score: Math.max(known.score, score), reasons: known.reasons });
  }
  if (found.size === 0) {
    return startHere.map((slug, i) => ({ slug, because: "Start here", score: startHere.length - i }));
  }
  const place = (slug: SectionSlug) => articleSections.findIndex((s) => s.slug === slug);
  return [...found]
    .map(([slug, { score, reasons }]) => ({ slug, because: reasons.join(" "), score }))
    .sort((a, b) => b.score - a.score || place(a.slug) - place(b.slug))
    .slice(0, mostSections);
};
