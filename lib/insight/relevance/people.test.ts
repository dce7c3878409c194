import { expect, test } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import type { QuestionId } from "#lib/diary/health/schema";
import type { Remedy } from "#lib/diary/remedies/schema";
import { notices } from "#lib/knowledge/safety/notices";
import { type Answer, conditionIds, type RedFlagId, type Subject } from "#lib/knowledge/safety/schema";
import { safetyFacts } from "./safety-facts";

/**
 * People as a pharmacist meets them: age, what they take, what they have, what the screen is about, and what Charley must
 * and must not say. The names are typed as people type them.
 */
type Person = {
  readonly who: string;
  readonly age?: number;
  readonly takes?: readonly string[];
  readonly has?: readonly QuestionId[];
  /** Questions nobody has answered; all others are answered with no. */
  readonly unanswered?: readonly QuestionId[];
  readonly about?: readonly Subject[];
  readonly flags?: readonly RedFlagId[];
  readonly must?: readonly string[];
  readonly mustNot?: readonly string[];
};

const today = civilDate("2026-03-28");
const remedy = (typed: string): Remedy => ({
  id: typed,
  rev: 1,
  name: typed,
  kind: "medicine",
  form: null,
  note: null,
  lines: [
    {
      id: typed,
      strength: null,
      unitsPerDose: 1,
      timesPerDay: 1,
      startedOn: civilDate("2016-01-01"),
      stoppedOn: null,
      reason: null,
      perDose: { magnesiumMg: null, potassiumMg: null, calciumMg: null, sodiumMg: null, vitaminEMg: null },
      printed: null,
    },
  ],
});

const said = ({ age = 71, takes = [], has = [], unanswered = [], about, flags = [] }: Person): string => {
  const answers = Object.fromEntries(
    [...conditionIds, "restless-legs", "greens-changed"]
      .filter((id) => !unanswered.includes(id as QuestionId))
      .map((id): [string, Answer] => [id, has.includes(id as QuestionId) ? "yes" : "no"]),
  );
  const facts = safetyFacts({
    person: { birthYear: 2026 - age, sex: "female", pregnancy: "no" },
    remedies: takes.map(remedy),
    answers,
    redFlags: flags,
    intakes: [],
    recent: [],
    mostWaterInAnHourG: null,
    today,
  });
  return notices(facts, about)
    .filter(({ id }) => id !== "S18")
    .map((n) => `[${n.id} ${n.level}] ${n.title}. ${n.message} ${n.whatToDo} ${n.because.join(" ")}`)
    .join("\n");
};

const each = <A, B>(as: readonly A[], bs: readonly B[], make: (a: A, b: B) => Person): Person[] =>
  as.flatMap((a) => bs.map((b) => make(a, b)));

const potassium = ["Sando-K", "Slow-K", "LoSalt", "potassium chloride 600 mg", "electrolyte powder"];
const holdPotassium = [
  "ramipril 5 mg",
  "lisinopril",
  "losartan 50 mg",
  "candesartan",
  "spironolactone 25 mg",
  "eplerenone",
  "amiloride",
  "trimethoprim 200 mg",
  "co-trimoxazole",
  "enoxaparin",
  "dalteparin",
  "tacrolimus",
  "ciclosporin",
  "aliskiren",
  "ibuprofen 400 mg",
];
const warfarins = ["warfarin 3 mg", "Coumadin", "Marcumar", "Sintrom", "Previscan", "acenocoumarol"];
const vitaminKs = ["K2", "vitamin K2 100 mcg", "MK-7", "Centrum Silver", "multivitamin"];
const otherThinners = ["Eliquis 5 mg", "Xarelto", "clopidogrel 75 mg", "aspirin 75 mg", "Pradaxa"];

const people: Person[] = [
  ...each(potassium, holdPotassium, (product, medicine) => ({
    who: `${product} with ${medicine}`,
    takes: [product, medicine],
    must: ["[S1 stop]", "Ring your doctor or pharmacist today", product, "If a doctor prescribed it, go on"],
  })),
  ...potassium.map((product) => ({
    who: `${product} alone, kidneys fine`,
    takes: [product],
    mustNot: ["[S1"],
  })),
  ...potassium.map((product) => ({
    who: `${product} at 71, kidneys never asked about`,
    takes: [product],
    unanswered: ["kidney-disease"] as const,
    must: ["[S1 stop]", "How well your kidneys work is not known here."],
  })),
  ...potassium.map((product) => ({
    who: `${product} with diabetes`,
    takes: [product],
    has: ["diabetes"] as const,
    must: ["[S1 stop]", "diabetes"],
  })),
  ...each(vitaminKs, warfarins, (product, thinner) => ({
    who: `${product} taken with ${thinner}`,
    takes: [product, thinner],
    must: [
      "[S7 stop]",
      `Do not start or stop ${product} by yourself`,
      "Ring your anticoagulant clinic today",
    ],
    mustNot: ["Do not start vitamin K.", "No vitamin K tablets"],
  })),
  ...vitaminKs.slice(0, 3).flatMap((product): Person[] => [
    {
      who: `${product}, blood thinner never asked about`,
      takes: [product],
      unanswered: ["blood-thinner"],
      must: ["[S7 warn]", "Answer the health question"],
    },
    {
      who: `${product} with a “blood thinner” typed as such`,
      takes: [product, "blood thinner"],
      must: ["[S7 stop]", "Do not start or stop", "which one is not known"],
    },
    { who: `${product} with Eliquis`, takes: [product, "Eliquis"], mustNot: ["[S7"] },
    { who: `${product}, no blood thinner`, takes: [product], mustNot: ["[S7"] },
  ]),
  ...each(["vitamin E 400 IU", "Optovit"], [...warfarins.slice(0, 3), ...otherThinners], (e, thinner) => ({
    who: `${e} with ${thinner}`,
    takes: [e, thinner],
    must: ["[S4 stop]", "Do not start or stop either by yourself", "today"],
  })),
  ...each(["Centrum", "multivitamin"], otherThinners, (multi, thinner) => ({
    who: `${multi} with ${thinner}: little, and no alarm`,
    takes: [multi, thinner],
    mustNot: ["[S4", "[S7", "stop]"],
  })),
  ...["Centrum Silver", "multivitamin"].flatMap((multi): Person[] => [
    {
      who: `${multi} at 71, kidneys never asked about`,
      takes: [multi],
      unanswered: ["kidney-disease"],
      mustNot: ["[S2", "stop]", "[S16"],
    },
    {
      who: `${multi} with kidney disease`,
      takes: [multi],
      has: ["kidney-disease"],
      must: ["[S2 warn]"],
      mustNot: ["stop]"],
    },
    { who: `${multi} with bendroflumethiazide`, takes: [multi, "bendroflumethiazide"], mustNot: ["[S6"] },
    { who: `${multi} with levothyroxine`, takes: [multi, "levothyroxine"], must: ["[S15", "4 hours"] },
  ]),
  ...each(
    ["magnesium citrate", "calcium carbonate"],
    [
      ["levothyroxine 50 mcg", "4 hours"],
      ["ciprofloxacin", "2 hours before minerals, or 6 hours after"],
      ["doxycycline", "2 to 3 hours"],
      ["alendronate", "at least 30 minutes before"],
      ["ferrous sulfate", "2 to 4 hours"],
      ["mycophenolate", "2 to 4 hours"],
      ["dolutegravir", "2 hours before minerals, or 6 hours after"],
    ] as const,
    (mineral, [medicine, hours]) => ({
      who: `${mineral} with ${medicine}`,
      takes: [mineral, medicine],
      must: ["[S15 info]", hours, medicine],
    }),
  ),
  ...each(
    ["quinine sulphate 300 mg", "tonic water"],
    ["digoxin", "warfarin", "amiodarone", "citalopram", "sotalol"],
    (q, other) => ({
      who: `${q} with ${other}`,
      takes: [q, other],
      must: ["[S8 stop]", "Ring your doctor or pharmacist today", `You take ${other}.`],
    }),
  ),
  {
    who: "quinine prescribed, nothing else",
    takes: ["quinine"],
    must: ["[S8 stop]", "4 weeks", "every 3 months"],
  },
  ...["trimethoprim", "co-trimoxazole", "Bactrim"].flatMap((antibiotic) =>
    ["spironolactone", "ramipril", "losartan"].map((other) => ({
      who: `${antibiotic} with ${other}, no potassium tablet`,
      takes: [antibiotic, other],
      must: ["[S20 warn]", "before the next dose", "Ring your doctor or pharmacist today"],
    })),
  ),
  ...["trimethoprim", "amoxicillin"].map((antibiotic) => ({
    who: `${antibiotic} alone`,
    takes: [antibiotic],
    mustNot: ["[S20"],
  })),
  ...[
    "hydrocortisone cream",
    "Voltarol gel",
    "diclofenac gel",
    "prednisolone eye drops",
    "Epsom salt bath",
    "magnesium spray",
    "magnesium oil",
  ].flatMap((outside): Person[] => [
    {
      who: `${outside}, kidneys never asked about, with ramipril and LoSalt`,
      takes: [outside, "ramipril"],
      unanswered: ["kidney-disease"],
      mustNot: ["[S2", "[S13", outside],
    },
  ]),
  ...["salmeterol", "spironolactone", "bendroflumethiazide", "furosemide", "atorvastatin"].map(
    (medicine) => ({
      who: `${medicine}: the link is in records, with its figure`,
      takes: [medicine],
      must: ["[S13 info]", "in prescription records", "times as often", "Do not stop it by yourself"],
    }),
  ),
  ...[
    "morphine",
    "lithium",
    "nifedipine",
    "prednisolone",
    "naproxen",
    "raloxifene",
    "teriparatide",
    "salbutamol",
  ].map((medicine) => ({
    who: `${medicine}: only named in reviews`,
    takes: [medicine],
    must: ["[S13 info]", "no records were studied"],
    mustNot: ["in prescription records", "times as often"],
  })),
  ...["simvastatin", "rosuvastatin"].map((statin) => ({
    who: `${statin}: when to ring at once`,
    takes: [statin],
    must: ["dark urine", "before the next tablet"],
  })),
  ...[
    ["furosemide", "digoxin"],
    ["indapamide", "omeprazole"],
    ["omeprazole"],
    ["spironolactone", "ramipril"],
    ["bendroflumethiazide"],
  ].map((takes) => ({
    who: `${takes.join(" and ")}: a blood test`,
    takes,
    must: ["[S19 info]", "potassium, sodium, magnesium, calcium and kidney function"],
  })),
  ...[66, 71, 80].map((age) => ({
    who: `${age}, on furosemide, told to drink more`,
    age,
    takes: ["furosemide"],
    about: ["water"] as const,
    must: ["1.6 litres of drinks for women and 2 for men", "If a doctor gave you a limit, keep to it"],
    mustNot: ["when you are thirsty"],
  })),
  {
    who: "71, a limit on drinking",
    has: ["fluid-limit"],
    about: ["water"],
    must: ["keep to it"],
    mustNot: ["1.6 litres"],
  },
  { who: "vitamin B with numb feet", has: ["neuropathy"], about: ["b6"], must: ["[S16 warn]", "10 mg"] },
  { who: "vitamin B, nothing else", about: ["b6"], must: ["[S16 info]", "10 mg"] },
  {
    who: "K2 offered, thinner unanswered",
    unanswered: ["blood-thinner"],
    about: ["vitamin-k"],
    must: ["[S7 warn]"],
  },
  { who: "K2 offered, no thinner", about: ["vitamin-k"], mustNot: ["[S7"] },
  {
    who: "lithium and salt tablets",
    takes: ["lithium", "salt tablets"],
    must: ["[S5 warn]", "lithium in your blood"],
  },
  ...(
    [
      ["wound-spasm", "Call the emergency number now"],
      ["claw-hands", "Call the emergency number now"],
      ["saddle-numbness", "Call the emergency number now"],
      ["cold-leg", "Call the emergency number now"],
      ["heart-racing", "Call the emergency number now"],
      ["tingling-mouth", "tested today"],
      ["dark-urine", "take no more of it until you have been seen"],
      ["rest-pain", "urgent appointment"],
      ["growing-weakness", "urgent appointment"],
    ] as const
  ).map(([flag, words]) => ({ who: `answered yes: ${flag}`, flags: [flag], must: ["[S17 stop]", words] })),
];

test("the table holds at least two hundred different people", () => {
  expect(new Set(people.map(({ who }) => who)).size).toBe(people.length);
  expect(people.length).toBeGreaterThanOrEqual(200);
});

test.each(people.map((person) => [person.who, person] as const))("%s", (_who, person) => {
  const words = said(person);
  for (const must of person.must ?? []) expect(words).toContain(must);
  for (const never of person.mustNot ?? []) expect(words).not.toContain(never);
});

test("nobody in the table is told to just stop or start something they take", () => {
  for (const person of people)
    expect(said(person)).not.toMatch(/(^|[.:] )(Stop|Start) (taking|your|it|the)\b/m);
});
