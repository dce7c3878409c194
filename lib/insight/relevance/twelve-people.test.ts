import { expect, test } from "vitest";
import { firstForPerson, type HelpFor, helpsFor } from "#lib/knowledge/evidence/helps-for";
import { helpSubjects } from "#lib/knowledge/evidence/learn-subjects";
import { type ArticleFacts, type NutrientFacts, relevantSections } from "#lib/knowledge/evidence/relevant";
import { notices } from "#lib/knowledge/safety/notices";
import { conditionIds, type SafetyFacts } from "#lib/knowledge/safety/schema";
import { takenClasses } from "#lib/knowledge/safety/taken-classes";

type Who = {
  readonly age: number;
  readonly takes?: readonly string[];
  readonly has?: readonly (typeof conditionIds)[number][];
  readonly pregnant?: boolean;
  readonly restless?: boolean;
  readonly eatsLittle?: boolean;
};

const little = (amount: number): NutrientFacts => ({
  meanFoodPerDay: amount * 0.6,
  meanSupplementPerDay: 0,
  completeDays: 21,
  coverage: { reported: 90, of: 90 },
  reference: { amount, kind: "AI", authority: "EFSA" },
});

function shown({ age, takes = [], has = [], pregnant = false, restless = false, eatsLittle = false }: Who) {
  const remedies = takes.map((name) => ({ name, kind: "medicine" as const, classes: takenClasses(name) }));
  const conditions = Object.fromEntries(
    conditionIds.map((id) => [id, has.includes(id) ? "yes" : "no"]),
  ) as SafetyFacts["conditions"];
  const facts: ArticleFacts = {
    period: { from: "2026-03-01", to: "2026-05-24" },
    recordedNights: 80,
    crampsPerSevenNights: 4.2,
    nutrients: {
      magnesium: eatsLittle ? little(300) : null,
      potassium: eatsLittle ? little(3500) : null,
      calcium: eatsLittle ? little(950) : null,
      sodium: null,
      vitaminE: eatsLittle ? little(11) : null,
      water: eatsLittle ? little(2000) : null,
    },
    remedies,
    restlessLegs: restless ? "yes" : "no",
    conditions,
    pregnancy: pregnant ? "pregnant" : "no",
  };
  const safety: SafetyFacts = {
    ageYears: age,
    pregnant: pregnant ? "yes" : "no",
    breastfeeding: "no",
    conditions,
    medicines: remedies.map(({ name, classes }) => ({ name, classes, regular: true })),
    supplements: [],
    magnesiumSupplementLimit: null,
    sodiumMg: null,
    calciumMg: null,
    waterG: null,
    mostWaterInAnHourG: null,
    greensChanged: "no",
    restlessLegs: restless ? "yes" : "no",
    redFlags: [],
    considering: [],
  };
  const helps = helpsFor(facts, notices(safety, helpSubjects));
  return { helps, first: firstForPerson(helps, facts), sections: relevantSections(facts) };
}

const ids = (all: readonly HelpFor[]) => all.map(({ id }) => id);

/** Whom, what stands first for them, which sections must and must not come, and what is moved to "careful" for them. */
const twelve: readonly (readonly [
  string,
  Who,
  { first: string[]; must?: string[]; never?: string[]; careful?: string[] },
])[] = [
  [
    "71, bendroflumethiazide, atorvastatin, omeprazole, high blood pressure",
    { age: 71, takes: ["bendroflumethiazide", "atorvastatin", "omeprazole"], has: ["high-blood-pressure"] },
    { first: ["medicine-review", "blood-test"], must: ["potassium-muscle-health"], never: ["blood-ph"] },
  ],
  [
    "74, COPD, Trelegy and Ventolin",
    { age: 74, takes: ["Trelegy", "Ventolin"] },
    { first: ["medicine-review"], never: ["blood-ph"] },
  ],
  [
    "68, furosemide and spironolactone, heart failure",
    { age: 68, takes: ["furosemide", "spironolactone"], has: ["heart-failure"] },
    { first: ["medicine-review", "blood-test"], must: ["electrolyte-powder"], never: ["blood-ph"] },
  ],
  ["30, pregnant", { age: 30, pregnant: true }, { first: ["pregnancy"] }],
  [
    "62, dialysis",
    { age: 62, has: ["dialysis", "kidney-disease"] },
    { first: ["dialysis"], careful: ["magnesium"] },
  ],
  [
    "66, cirrhosis, spironolactone",
    { age: 66, takes: ["spironolactone"], has: ["liver-disease"] },
    { first: ["cirrhosis", "medicine-review"] },
  ],
  [
    "71, warfarin and magnesium",
    { age: 71, takes: ["warfarin", "magnesium citrate"] },
    {
      first: ["vitamin-k2", "magnesium"],
      must: ["magnesium-muscle-relaxation", "leafy-greens"],
      careful: ["vitamin-k2", "vitamin-e"],
    },
  ],
  ["58, rosuvastatin", { age: 58, takes: ["rosuvastatin"] }, { first: ["medicine-review"] }],
  [
    "75, eats little of everything",
    { age: 75, eatsLittle: true },
    { first: [], never: ["leafy-greens", "dairy-calcium"] },
  ],
  [
    "45, restless legs",
    { age: 45, restless: true },
    { first: [], must: ["restless-legs-vitamin-e"], never: ["vitamin-e-supplementation"] },
  ],
  ["71, ramipril and LoSalt", { age: 71, takes: ["ramipril", "LoSalt"] }, { first: ["potassium"] }],
  ["80, quinine and digoxin", { age: 80, takes: ["quinine", "digoxin"] }, { first: ["quinine"] }],
];

test.each(twelve)("%s", (_who, who, { first, must = [], never = [], careful = [] }) => {
  const { helps, first: own, sections } = shown(who);
  expect(ids(own).slice(0, first.length)).toEqual(first);
  const slugs: string[] = sections.map(({ slug }) => slug);
  for (const slug of must) expect(slugs).toContain(slug);
  for (const slug of never) expect(slugs).not.toContain(slug);
  const moved: string[] = ids(helps.filter(({ group }) => group === "careful"));
  for (const id of careful) expect(moved).toContain(id);
  expect(sections.length).toBeLessThanOrEqual(5);
});

test("who eats little is told that below the reference is not a lack", () => {
  const { sections } = shown({ age: 75, eatsLittle: true });
  const magnesium = sections.find(({ slug }) => slug === "magnesium-muscle-relaxation");
  expect(magnesium?.because).toContain("Below the reference is not a lack");
});

test("what is unsafe for somebody is never under “Worth trying” or “Ask” for them", () => {
  for (const [, who] of twelve)
    for (const one of shown(who).helps)
      if (one.against !== null) expect(["careful", "during", "untested"]).toContain(one.group);
});

test("illness has its row only for who has it", () => {
  expect(ids(shown({ age: 70 }).helps)).not.toContain("pregnancy");
  expect(ids(shown({ age: 70 }).helps)).not.toContain("dialysis");
});
