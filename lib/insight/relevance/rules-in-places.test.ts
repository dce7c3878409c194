import { expect, test } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import { daySubjects, safetySubjects } from "#lib/diary/diet/safety-subjects";
import type { NoticePlace } from "#lib/diary/health/schema";
import type { Remedy, RemedyKind } from "#lib/diary/remedies/schema";
import { subjectsOfTriable } from "#lib/insight/experiments/offers";
import { trendReport } from "#lib/insight/trends/report";
import { isLinkedWithCramps } from "#lib/insight/trends/tried/tried-remedy";
import { triedQuestion } from "#lib/insight/trends/tried/words";
import { helps } from "#lib/knowledge/evidence/helps";
import { learnSubjects } from "#lib/knowledge/evidence/learn-subjects";
import { articleSections } from "#lib/knowledge/evidence/sections";
import { recognise } from "#lib/knowledge/medicines/recognise";
import { columnsOfAmounts } from "#lib/knowledge/nutrients/amount-columns";
import { unknownAmounts } from "#lib/knowledge/nutrients/amounts";
import { nutrients } from "#lib/knowledge/nutrients/nutrient";
import { notices } from "#lib/knowledge/safety/notices";
import { type RuleId, ruleIds, type Subject } from "#lib/knowledge/safety/schema";
import { subjectsOf, subjectsOfNutrient } from "#lib/knowledge/safety/subjects-of";
import { noticesForScreen } from "./notices-for-screen";
import { type HealthRecord, safetyFacts } from "./safety-facts";

const today = civilDate("2026-03-28");
const takes = (name: string, kind: RemedyKind, perDose: Partial<Remedy["lines"][number]["perDose"]> = {}) =>
  ({
    id: name,
    rev: 1,
    name,
    kind,
    form: null,
    note: null,
    lines: [
      {
        id: name,
        strength: null,
        unitsPerDose: 1,
        timesPerDay: 1,
        startedOn: civilDate("2026-01-01"),
        stoppedOn: null,
        reason: null,
        perDose: {
          magnesiumMg: null,
          potassiumMg: null,
          calciumMg: null,
          sodiumMg: null,
          vitaminEMg: null,
          ...perDose,
        },
        printed: null,
      },
    ],
  }) satisfies Remedy;

const older = { birthYear: 1950, sex: "female", pregnancy: "no" } as const;

/** Two people of whom every rule has something to say. */
const old: HealthRecord = {
  person: older,
  remedies: [
    takes("Warfarin", "medicine"),
    takes("Levothyroxine", "medicine"),
    takes("Ramipril", "medicine"),
    takes("Salmeterol", "medicine"),
    takes("Slow-K", "supplement"),
    takes("Magnesium citrate", "supplement", { magnesiumMg: 400 }),
    takes("Vitamin E", "supplement", { vitaminEMg: 268 }),
    takes("Calcium carbonate", "supplement", { calciumMg: 600 }),
    takes("Salt tablets", "supplement", { sodiumMg: 1000 }),
    takes("Vitamin K2", "supplement"),
    takes("Vitamin B6", "supplement"),
    takes("Tonic water", "habit"),
  ],
  answers: {
    "kidney-disease": "yes",
    "heart-failure": "yes",
    "high-blood-pressure": "yes",
    "restless-legs": "yes",
    "greens-changed": "yes",
  },
  redFlags: ["frequent-or-new"],
  intakes: trendReport(
    {
      person: {
        ...older,
        timeZone: "Europe/Berlin",
        nightStartHour: 12,
        authority: "us",
        usualMinimumEntries: null,
        scheduledDoses: "taken",
      },
      firstNight: null,
      nights: [],
      cramps: [],
      experiments: [],
      sharings: [],
      intake: [],
      remedies: [],
      doses: [],
      conditions: {},
    },
    lastWeeks(12, today),
  ).intakes,
  recent: [],
  mostWaterInAnHourG: 2000,
  today,
};
const young: HealthRecord = {
  ...old,
  person: { birthYear: 2010, sex: "female", pregnancy: "pregnant" },
  remedies: [takes("Magnesium citrate", "supplement", { magnesiumMg: 100 })],
  redFlags: [],
};

const nothing = columnsOfAmounts(unknownAmounts);
const item = (name: string, kind: string, amounts: Partial<typeof nothing> = {}) => ({
  ...nothing,
  ...amounts,
  name,
  kind,
  foodRef: null,
});
const eaten = [
  item("Potassium powder", "supplement", { potassiumMg: 200 }),
  item("Magnesium tablet", "supplement", { magnesiumMg: 200 }),
  item("Calcium tablet", "supplement", { calciumMg: 500 }),
  item("Salt capsule", "supplement", { sodiumMg: 300 }),
  item("Vitamin E", "supplement", { vitaminEMg: 100 }),
  item("Spinach, raw", "food"),
  item("Tonic water", "drink"),
];
const named = (name: string) => subjectsOf(recognise(name).ingredients.flatMap(({ classes }) => classes));

/** What the screens of a place are about, by the functions they ask. */
const screens: Readonly<
  Record<Exclude<NoticePlace, "leg-check" | "summary">, readonly (readonly Subject[] | null)[]>
> = {
  search: eaten.map(safetySubjects),
  entry: [
    ...eaten.map(safetySubjects),
    daySubjects([item("Water", "drink", { waterG: 4000 })]),
    named("vitamin b6 50 mg"),
    named("quinine sulphate"),
  ],
  ledger: [null],
  article: [
    learnSubjects,
    ["always"],
    ...articleSections.map(({ claims }) => claims.flatMap(({ subjects }) => subjects)),
    ...helps.map(({ subjects }) => subjects),
  ],
  // The card of a medicine's change says S13 in words of its own: the page may not weigh more before it stands.
  trend: nutrients.map(subjectsOfNutrient),
  experiment: Object.values(subjectsOfTriable),
};

const inOrder = (said: ReadonlySet<RuleId>) => ruleIds.filter((id) => said.has(id)).join(" ");
const saidAt = (place: keyof typeof screens) =>
  inOrder(
    new Set(
      [old, young].flatMap((record) =>
        screens[place].flatMap((about) => noticesForScreen(record, { about, place }).map(({ id }) => id)),
      ),
    ),
  );

test.each([
  ["search", "S1 S2 S3 S4 S5 S6 S7 S8 S11 S12 S15"],
  ["entry", "S1 S2 S3 S4 S5 S6 S7 S8 S9 S11 S12 S15 S16"],
  ["ledger", "S1 S2 S3 S4 S5 S6 S7 S8 S9 S11 S12 S13 S14 S15 S16 S17"],
  ["article", "S1 S2 S3 S4 S5 S6 S7 S8 S9 S10 S11 S12 S13 S14 S15 S16 S18"],
  ["trend", "S1 S2 S3 S4 S5 S6 S9 S11 S12 S15"],
  ["experiment", "S2 S3 S5 S7 S9 S11 S12 S15 S16"],
] as const)("at the %s speak the rules whose subject appears there", (place, rules) => {
  expect(saidAt(place)).toBe(rules);
});

test("on the sheet stands all that is said of her, and the sheet itself says S18", () => {
  const said = [old, young].flatMap((record) => notices(safetyFacts(record)).map(({ id }) => id));
  expect(inOrder(new Set(said))).toBe("S1 S2 S3 S4 S5 S6 S7 S8 S9 S11 S12 S13 S14 S15 S16 S17 S18");
});

test("a trend shows what was eaten and taken, and proposes nothing: who takes nothing is told nothing there", () => {
  const plain: HealthRecord = { ...old, remedies: [], redFlags: [], mostWaterInAnHourG: null };
  const about = ["potassium"] as const;
  expect(noticesForScreen(plain, { about, place: "article" }).map(({ id }) => id)).toContain("S1");
  expect(noticesForScreen(plain, { about, place: "trend" })).toEqual([]);
});

test("where a medicine's change is shown among the trends, it says what S13 says", () => {
  const question = triedQuestion({
    kind: "medicine",
    isLinked: isLinkedWithCramps("Salmeterol"),
    verdict: "no-clear-change",
  });
  const [notice] = notices(safetyFacts({ ...old, remedies: [takes("Salmeterol", "medicine")] }), [
    "medicine",
  ]);
  expect(notice?.whatToDo).toMatch(/^Do not stop it by yourself. Ask the person who prescribes it/);
  expect(question).toContain("Do not stop it by yourself. Ask the person who prescribes it");
});
