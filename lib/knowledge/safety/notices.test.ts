import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { MedicineClass } from "#lib/knowledge/medicines/classes";
import { notices } from "./notices";
import {
  type ConditionId,
  conditionIds,
  type MedicineInUse,
  type RuleId,
  redFlagIds,
  ruleIds,
  type SafetyFacts,
  type Subject,
  type Substance,
  type SupplementInUse,
  subjects,
} from "./schema";

const allConditions = (answer: "no" | "unknown") =>
  Object.fromEntries(conditionIds.map((id) => [id, answer])) as SafetyFacts["conditions"];

/** Fifty, well, every question answered with no, taking nothing. */
const well: SafetyFacts = {
  ageYears: 50,
  pregnant: "no",
  breastfeeding: "no",
  conditions: allConditions("no"),
  medicines: [],
  supplements: [],
  magnesiumSupplementLimit: { amount: 350, name: "upper level", authority: "US/Canada" },
  sodiumMg: null,
  calciumMg: null,
  waterG: null,
  mostWaterInAnHourG: null,
  greensChanged: "no",
  restlessLegs: "no",
  redFlags: [],
  considering: [],
};

const medicine = (name: string, ...classes: MedicineClass[]): MedicineInUse => ({
  name,
  classes,
  regular: true,
});
const has = (id: ConditionId, more: Partial<SafetyFacts> = {}): SafetyFacts => ({
  ...well,
  ...more,
  conditions: { ...well.conditions, [id]: "yes" },
});
const on = (taken: MedicineInUse, more: Partial<SafetyFacts> = {}): SafetyFacts => ({
  ...well,
  ...more,
  medicines: [taken],
});
const supplement = (substance: Substance, mgPerDay: number | null, iuPerDay?: number): SupplementInUse => ({
  name: `a ${substance} capsule`,
  contains: [iuPerDay === undefined ? { substance, mgPerDay } : { substance, mgPerDay, iuPerDay }],
});
const takes = (who: SafetyFacts, what: SupplementInUse | null): SafetyFacts =>
  what === null ? who : { ...who, supplements: [...who.supplements, what] };

const kidneysUnknown = (more: Partial<SafetyFacts>): SafetyFacts => ({
  ...well,
  ...more,
  conditions: { ...well.conditions, "kidney-disease": "unknown" },
});

const whats: Record<string, SupplementInUse | null> = {
  nothing: null,
  potassium: supplement("potassium", 99),
  magnesium: supplement("magnesium", 100),
  smallE: supplement("vitamin-e", null, 100),
  largeE: supplement("vitamin-e", null, 400),
  salt: supplement("sodium", 500),
  calcium: supplement("calcium", 200),
  vitaminK: supplement("vitamin-k", 0.18),
  quinine: supplement("quinine", 200),
  b6: supplement("vitamin-b6", 10),
};

/**
 * The oracle, read off the evidence pack by hand: who they are, what speaks whatever they take, and what speaks for each
 * thing they take. S18 speaks to everyone and is left out of the table.
 */
type Row = [name: string, who: SafetyFacts, always: string, cells: Record<string, string>];
const forEveryone = { largeE: "S4", quinine: "S8", b6: "S16" };
const oracle: Row[] = [
  ["well", well, "", forEveryone],
  [
    "kidney disease",
    has("kidney-disease"),
    "",
    { ...forEveryone, potassium: "S1", magnesium: "S2", salt: "S5", calcium: "S6" },
  ],
  [
    "dialysis",
    has("dialysis"),
    "",
    { ...forEveryone, potassium: "S1", magnesium: "S2", salt: "S5", calcium: "S6" },
  ],
  ["heart failure", has("heart-failure"), "", { ...forEveryone, potassium: "S1", salt: "S5" }],
  ["adrenal", has("adrenal-insufficiency"), "", { ...forEveryone, potassium: "S1" }],
  ["high blood pressure", has("high-blood-pressure"), "", { ...forEveryone, salt: "S5" }],
  ["heart block", has("heart-block"), "", { ...forEveryone, magnesium: "S2" }],
  ["myasthenia", has("myasthenia"), "", { ...forEveryone, magnesium: "S2" }],
  ["liver", has("liver-disease"), "", { ...forEveryone, salt: "S5" }],
  ["oedema", has("oedema"), "", { ...forEveryone, salt: "S5" }],
  ["pre-eclampsia", has("pre-eclampsia"), "", { ...forEveryone, salt: "S5" }],
  ["bleeding", has("bleeding-disorder"), "", { ...forEveryone, smallE: "S4" }],
  ["bleeding stroke", has("bleeding-stroke"), "", { ...forEveryone, smallE: "S4" }],
  ["operation soon", has("surgery-soon"), "", { ...forEveryone, smallE: "S4" }],
  ["malabsorption", has("fat-malabsorption"), "", { ...forEveryone, smallE: "S4" }],
  ["kidney stones", has("kidney-stones"), "", { ...forEveryone, calcium: "S6" }],
  ["high calcium", has("high-calcium"), "", { ...forEveryone, calcium: "S6" }],
  ["fluid limit", has("fluid-limit"), "", forEveryone],
  ["lisinopril", on(medicine("lisinopril", "ace-inhibitor")), "", { ...forEveryone, potassium: "S1" }],
  ["losartan", on(medicine("losartan", "arb")), "", { ...forEveryone, potassium: "S1" }],
  [
    "spironolactone",
    on(medicine("spironolactone", "potassium-sparing-diuretic")),
    "S13 S19",
    { ...forEveryone, potassium: "S1" },
  ],
  ["ibuprofen daily", on(medicine("ibuprofen", "nsaid")), "", { ...forEveryone, potassium: "S1" }],
  ["ibuprofen now and then", on({ ...medicine("ibuprofen", "nsaid"), regular: false }), "", forEveryone],
  [
    "ibuprofen, unknown how often",
    on({ ...medicine("ibuprofen", "nsaid"), regular: null }),
    "",
    { ...forEveryone, potassium: "S1" },
  ],
  ["naproxen daily", on(medicine("Aleve", "nsaid", "naproxen")), "S13", { ...forEveryone, potassium: "S1" }],
  ["furosemide", on(medicine("furosemide", "loop-diuretic")), "S13 S19", forEveryone],
  [
    "indapamide",
    on(medicine("indapamide", "thiazide-diuretic")),
    "S13 S19",
    { ...forEveryone, calcium: "S6" },
  ],
  ["digoxin", on(medicine("digoxin", "digoxin")), "", { ...forEveryone, calcium: "S6" }],
  ["salmeterol", on(medicine("salmeterol", "laba")), "S13", forEveryone],
  ["atorvastatin", on(medicine("atorvastatin", "statin")), "S13", forEveryone],
  [
    "warfarin",
    on(medicine("warfarin", "vitamin-k-antagonist")),
    "",
    { ...forEveryone, smallE: "S4", vitaminK: "S7" },
  ],
  ["apixaban", on(medicine("apixaban", "doac")), "", { ...forEveryone, smallE: "S4" }],
  ["clopidogrel", on(medicine("clopidogrel", "antiplatelet")), "", { ...forEveryone, smallE: "S4" }],
  [
    "levothyroxine",
    on(medicine("levothyroxine", "levothyroxine")),
    "",
    { ...forEveryone, magnesium: "S15", calcium: "S15" },
  ],
  [
    "ciprofloxacin",
    on(medicine("ciprofloxacin", "quinolone")),
    "",
    { ...forEveryone, magnesium: "S15", calcium: "S15" },
  ],
  [
    "doxycycline",
    on(medicine("doxycycline", "tetracycline")),
    "",
    { ...forEveryone, magnesium: "S15", calcium: "S15" },
  ],
  [
    "alendronate",
    on(medicine("alendronate", "bisphosphonate")),
    "",
    { ...forEveryone, magnesium: "S15", calcium: "S15" },
  ],
  ["sertraline", on(medicine("sertraline", "ssri")), "", forEveryone],
  ["metformin, in no class", on(medicine("metformin")), "", forEveryone],
  ["71, kidneys known fine", { ...well, ageYears: 71 }, "", forEveryone],
  [
    "71, kidneys unknown",
    kidneysUnknown({ ageYears: 71 }),
    "",
    { ...forEveryone, potassium: "S1", magnesium: "S2" },
  ],
  [
    "65, kidneys unknown",
    kidneysUnknown({ ageYears: 65 }),
    "",
    { ...forEveryone, potassium: "S1", magnesium: "S2" },
  ],
  ["64, kidneys unknown", kidneysUnknown({ ageYears: 64 }), "", forEveryone],
  [
    "no age, kidneys unknown",
    kidneysUnknown({ ageYears: null }),
    "",
    { ...forEveryone, potassium: "S1", magnesium: "S2" },
  ],
  ["no age, kidneys fine", { ...well, ageYears: null }, "", forEveryone],
  [
    "50, kidneys unknown, ramipril",
    kidneysUnknown({ medicines: [medicine("ramipril", "ace-inhibitor")] }),
    "",
    { ...forEveryone, potassium: "S1", magnesium: "S2" },
  ],
  [
    "40, nothing answered",
    { ...well, ageYears: 40, conditions: allConditions("unknown") },
    "",
    { ...forEveryone, smallE: "S4", vitaminK: "S7" },
  ],
  ["diabetes", has("diabetes"), "", { ...forEveryone, potassium: "S1" }],
  ["numb feet", has("neuropathy"), "", forEveryone],
  [
    "a blood thinner, which one is not known",
    has("blood-thinner"),
    "",
    { ...forEveryone, smallE: "S4", vitaminK: "S7" },
  ],
  ...(
    [
      ["trimethoprim", "trimethoprim"],
      ["tacrolimus", "calcineurin-inhibitor"],
      ["aliskiren", "renin-inhibitor"],
      ["drospirenone", "drospirenone"],
    ] as const
  ).map(([name, one]): Row => [name, on(medicine(name, one)), "", { ...forEveryone, potassium: "S1" }]),
  [
    "enoxaparin",
    on(medicine("enoxaparin", "heparin")),
    "",
    { ...forEveryone, potassium: "S1", smallE: "S4" },
  ],
  ["omeprazole", on(medicine("omeprazole", "ppi")), "S13 S19", forEveryone],
  ["donepezil", on(medicine("donepezil", "cholinesterase-inhibitor")), "S13", forEveryone],
  [
    "gabapentin",
    on(medicine("gabapentin", "gabapentin")),
    "",
    { ...forEveryone, magnesium: "S15", calcium: "S15" },
  ],
  [
    "co-trimoxazole with spironolactone",
    {
      ...well,
      medicines: [
        medicine("Septrin", "trimethoprim"),
        medicine("spironolactone", "potassium-sparing-diuretic"),
      ],
    },
    "S13 S19 S20",
    { ...forEveryone, potassium: "S1" },
  ],
  ["pregnant", { ...well, ageYears: 30, pregnant: "yes" }, "S11", forEveryone],
  ["breastfeeding", { ...well, ageYears: 30, breastfeeding: "yes" }, "S11", forEveryone],
  ["pregnancy unknown", { ...well, ageYears: 30, pregnant: "unknown" }, "", forEveryone],
  ["16", { ...well, ageYears: 16 }, "S12", forEveryone],
  ["18", { ...well, ageYears: 18 }, "", forEveryone],
  ["restless legs", { ...well, restlessLegs: "yes" }, "S14", forEveryone],
  [
    "warfarin and swinging greens",
    on(medicine("warfarin", "vitamin-k-antagonist"), { greensChanged: "yes" }),
    "S7",
    { ...forEveryone, smallE: "S4" },
  ],
];

const ids = (facts: SafetyFacts, about?: readonly Subject[]): RuleId[] =>
  notices(facts, about)
    .map((n) => n.id)
    .sort();
const expected = (...rules: string[]): string[] =>
  [...new Set(rules.flatMap((r) => r.split(" ").filter(Boolean)).concat("S18"))].sort();

const people = oracle.flatMap(([name, who, always, cells]) =>
  Object.entries(whats).map(
    ([what, item]) =>
      [`${name}, takes ${what}`, takes(who, item), expected(always, cells[what] ?? "")] as const,
  ),
);

describe("the rules over people", () => {
  test("the table is wide enough", () => {
    expect(people.length).toBeGreaterThanOrEqual(120);
    expect(new Set(people.flatMap(([, , rules]) => rules)).size).toBeGreaterThanOrEqual(13);
  });

  test.each(people)("%s", (_name, facts, rules) => {
    expect(ids(facts)).toEqual(rules);
  });
});

const us = (amount: number, name = "upper level") => ({ amount, name, authority: "US/Canada" });
const cases: [string, SafetyFacts, string][] = [
  ["magnesium 350 is not above 350", takes(well, supplement("magnesium", 350)), ""],
  ["magnesium 351 is above 350", takes(well, supplement("magnesium", 351)), "S3"],
  [
    "two products add up",
    takes(takes(well, supplement("magnesium", 200)), supplement("magnesium", 200)),
    "S3",
  ],
  [
    "300 mg under the European level",
    {
      ...takes(well, supplement("magnesium", 300)),
      magnesiumSupplementLimit: { amount: 250, name: "upper level", authority: "EFSA" },
    },
    "S3",
  ],
  ["an unknown amount is not counted as a figure", takes(well, supplement("magnesium", null)), ""],
  [
    "no limit, no comparison",
    { ...takes(well, supplement("magnesium", 900)), magnesiumSupplementLimit: null },
    "",
  ],
  [
    "an unknown amount still warns a kidney",
    takes(has("kidney-disease"), supplement("magnesium", null)),
    "S2",
  ],
  ["an amount of zero is not taking it", takes(has("kidney-disease"), supplement("potassium", 0)), ""],
  [
    "milk of magnesia typed as a medicine",
    { ...has("kidney-disease"), medicines: [medicine("milk of magnesia", "magnesium-salt")] },
    "S2",
  ],
  [
    "Slow-K typed as a medicine, with lisinopril",
    { ...well, medicines: [medicine("Slow-K", "potassium-salt"), medicine("lisinopril", "ace-inhibitor")] },
    "S1",
  ],
  ["vitamin E 399 IU", takes(well, supplement("vitamin-e", null, 399)), ""],
  ["vitamin E in mg only, synthetic 180", takes(well, supplement("vitamin-e", 180)), "S4"],
  ["vitamin E in mg only, 20", takes(well, supplement("vitamin-e", 20)), ""],
  [
    "sodium mean over the level, as nearly everybody's is",
    { ...well, sodiumMg: { meanPerDay: 3100, completeDays: 12, limit: us(2300, "reduction intake") } },
    "",
  ],
  [
    "sodium mean over the level with high blood pressure",
    has("high-blood-pressure", {
      sodiumMg: { meanPerDay: 3100, completeDays: 12, limit: us(2300, "reduction intake") },
    }),
    "S5",
  ],
  [
    "sodium mean under the level",
    { ...well, sodiumMg: { meanPerDay: 2100, completeDays: 12, limit: us(2300) } },
    "",
  ],
  [
    "sodium mean over six days is no mean",
    { ...well, sodiumMg: { meanPerDay: 3100, completeDays: 6, limit: us(2300) } },
    "",
  ],
  [
    "calcium over the level",
    { ...well, calciumMg: { meanPerDay: 2600, completeDays: 7, limit: us(2500) } },
    "S6",
  ],
  [
    "calcium, child, no European level",
    { ...well, ageYears: 18, calciumMg: { meanPerDay: 2600, completeDays: 7, limit: null } },
    "",
  ],
  [
    "water twice the intake",
    { ...well, waterG: { meanPerDay: 5500, completeDays: 9, limit: us(2700, "adequate intake") } },
    "S9",
  ],
  ["water a little above", { ...well, waterG: { meanPerDay: 3500, completeDays: 9, limit: us(2700) } }, ""],
  ["1.2 litres in an hour", { ...well, mostWaterInAnHourG: 1200 }, "S9"],
  ["one litre in an hour", { ...well, mostWaterInAnHourG: 1000 }, ""],
  ["quinine prescribed", { ...well, medicines: [medicine("quinine sulfate", "quinine")] }, "S8"],
  [
    "pregnant with quinine",
    { ...well, ageYears: 30, pregnant: "yes", medicines: [medicine("quinine", "quinine")] },
    "S8 S11",
  ],
  ["one red flag", { ...well, redFlags: ["dark-urine"] }, "S17"],
  [
    "many at once",
    {
      ...takes(takes(has("kidney-disease"), supplement("potassium", 200)), supplement("magnesium", 500)),
      ageYears: 80,
      medicines: [medicine("Hyzaar", "arb", "thiazide-diuretic")],
      redFlags: ["heart-racing"],
    },
    "S1 S2 S3 S13 S17 S19",
  ],
];

describe("cases of their own", () => {
  test.each(cases)("%s", (_name, facts, rules) => {
    expect(ids(facts)).toEqual(expected(rules));
  });
});

const screens: [string, SafetyFacts, Subject[], string][] = [
  ["reading about potassium, well", well, ["potassium"], ""],
  ["reading about potassium on ramipril", on(medicine("ramipril", "ace-inhibitor")), ["potassium"], "S1"],
  ["reading about magnesium at 71, kidneys unknown", kidneysUnknown({ ageYears: 71 }), ["magnesium"], "S2"],
  [
    "reading about vitamin E on warfarin",
    on(medicine("warfarin", "vitamin-k-antagonist")),
    ["vitamin-e"],
    "S4",
  ],
  [
    "reading about vitamin K on warfarin",
    on(medicine("warfarin", "vitamin-k-antagonist")),
    ["vitamin-k"],
    "S7",
  ],
  ["reading about vitamin K on apixaban", on(medicine("apixaban", "doac")), ["vitamin-k"], ""],
  [
    "reading about vitamin K on apixaban, the question not answered",
    on(medicine("apixaban", "doac"), { conditions: allConditions("unknown") }),
    ["vitamin-k"],
    "",
  ],
  [
    "reading about vitamin K, the question not answered",
    { ...well, conditions: allConditions("unknown") },
    ["vitamin-k"],
    "S7",
  ],
  ["reading about salt with high blood pressure", has("high-blood-pressure"), ["sodium"], "S5"],
  ["reading about calcium with stones", has("kidney-stones"), ["calcium"], "S6"],
  ["reading about quinine", well, ["quinine"], "S8"],
  ["drink more, heart failure", has("heart-failure"), ["water"], "S9"],
  ["drink more, fluid limit", has("fluid-limit"), ["water"], "S9"],
  ["drink more, furosemide", on(medicine("furosemide", "loop-diuretic")), ["water"], "S9"],
  ["drink more, sertraline", on(medicine("sertraline", "ssri")), ["water"], "S9"],
  ["drink more, well", well, ["water"], ""],
  ["adjust by feel", well, ["dosing-by-feel"], "S10"],
  ["pregnant, magnesium", { ...well, ageYears: 30, pregnant: "yes" }, ["magnesium"], "S11"],
  ["under 18, vitamin E", { ...well, ageYears: 15 }, ["vitamin-e"], "S12"],
  ["medicines, on a statin", on(medicine("simvastatin", "statin")), ["medicine"], "S13"],
  ["timing, levothyroxine", on(medicine("levothyroxine", "levothyroxine")), ["timing"], "S15"],
  ["B6", well, ["b6"], "S16"],
  ["calcium does not show the potassium rule", on(medicine("ramipril", "ace-inhibitor")), ["calcium"], ""],
];

/** Somebody of whom every rule speaks when every subject is considered. */
const everything = {
  ...takes(takes(has("kidney-disease"), supplement("magnesium", 900)), supplement("vitamin-b6", 50)),
  ageYears: 16,
  pregnant: "yes",
  restlessLegs: "yes",
  redFlags: redFlagIds,
  medicines: [
    medicine("warfarin", "vitamin-k-antagonist"),
    medicine("simvastatin", "statin"),
    medicine("levothyroxine", "levothyroxine"),
    medicine("Septrin", "trimethoprim"),
    medicine("ramipril", "ace-inhibitor"),
    medicine("furosemide", "loop-diuretic"),
  ],
} satisfies SafetyFacts;

describe("a screen's own subjects", () => {
  test.each(screens)("%s", (_name, facts, about, rules) => {
    expect(ids(facts, about)).toEqual(rules.split(" ").filter(Boolean).sort());
  });

  test("every subject belongs to a rule, and every rule speaks somewhere in these tables", () => {
    const spoken = new Set([
      ...people.flatMap(([, , rules]) => rules),
      ...cases.flatMap(([, , rules]) => rules.split(" ")),
      ...screens.flatMap(([, , , rules]) => rules.split(" ")),
    ]);
    for (const id of ruleIds) expect(spoken).toContain(id);
    const owned = new Set(notices({ ...everything, considering: subjects }).flatMap((n) => n.subjects));
    expect([...owned].sort()).toEqual([...subjects].sort());
  });
});

describe("how a notice speaks", () => {
  const grave = notices({
    ...takes(has("kidney-disease"), supplement("potassium", 100)),
    considering: subjects,
    redFlags: ["dark-urine", "breathless"],
  });

  test("the gravest stand first", () => {
    const levels = grave.map((n) => ["stop", "warn", "info"].indexOf(n.level));
    expect(levels).toEqual([...levels].sort());
  });

  test("the most urgent red flag leads", () => {
    const flag = grave.find((n) => n.id === "S17");
    expect(flag?.title).toBe("Call the emergency number now");
    expect(flag?.because).toHaveLength(2);
  });

  test("vitamin E stops with a blood thinner and warns without", () => {
    const level = (facts: SafetyFacts) => notices(facts, ["vitamin-e"]).find((n) => n.id === "S4")?.level;
    expect(level(on(medicine("apixaban", "doac")))).toBe("stop");
    expect(level(has("bleeding-disorder"))).toBe("warn");
  });

  test("words of the house: never deficient, no exclamation, no advice to stop a prescription", () => {
    for (const n of grave) {
      const text = `${n.title} ${n.message} ${n.whatToDo}`;
      expect(text).not.toMatch(/deficien|!/i);
    }
  });
});

describe("every rule can be read up", () => {
  test("it names a source with an address, and nothing rests on memory", () => {
    const spoken = notices(everything, subjects);
    expect([...new Set(spoken.map(({ id }) => id))].sort()).toEqual([...ruleIds].sort());
    for (const { id, message, sources } of spoken) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { text, url } of sources) {
        expect(new URL(url).protocol, text).toMatch(/^https?:$/);
        expect(`${text} ${message}`, id).not.toMatch(/from memory|not confirmed|unverified/i);
      }
    }
  });
});

describe("each rule is a file of its own", () => {
  const folder = join("lib", "knowledge", "safety", "rules");
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));

  test("with its id, version, level and source, and nothing of any other", () => {
    const ids = files.map((text) => new Set([...text.matchAll(/\bid: "(S\d+)"/g)].map(([, id]) => id)));
    for (const [at, text] of files.entries()) {
      expect([...(ids[at] ?? [])]).toHaveLength(1);
      for (const part of [/\bversion: \d+,/, /\blevel\b/, /\bsources\b/]) expect(text).toMatch(part);
    }
    const all = ids.flatMap((own) => [...own]).sort();
    expect(all).toEqual([...ruleIds].sort());
  });

  test("that knows no clock, no database and no network", () => {
    for (const text of files)
      expect(text).not.toMatch(/new Date|Date\.now|Temporal|fetch\(|#lib\/db|server-only/);
  });
});
