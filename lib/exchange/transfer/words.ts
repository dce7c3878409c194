import { grouped } from "#lib/base/text/grouped";
import type { HeaderField } from "#lib/exchange/recognition/header-fields";
import type { LedKind } from "#lib/exchange/recognition/lead";
import type { Proposal, ProposalKind } from "#lib/exchange/recognition/schema";
import { nutrientFacts, perNutrient } from "#lib/knowledge/nutrients/nutrient";
import type { RowChoice } from "./import-choices";
import type { PlanOutcome } from "./planned-import";

const kindWords = {
  "charley-diary": "a diary of Charley’s own",
  nights: "a table with one row a night",
  cramps: "a log with one row a cramp",
  foods: "a food diary with one row a food",
  meals: "a food diary in sentences",
  "day-totals": "sums of whole days or meals",
  water: "a log of water",
  doses: "a log of what was taken",
  sleep: "a record of sleep",
  habits: "a habit tracker",
  mixed: "several tables",
  unknown: "nothing that Charley knows",
} as const satisfies Record<ProposalKind, string>;

const many = (count: number, one: string, more: string) => `${grouped(count)} ${count === 1 ? one : more}`;

type Counts = {
  readonly nights: number;
  readonly cramps: number;
  readonly entries: number;
  readonly doses: number;
};

function countWords(proposal: Proposal, counts: Counts): string {
  const dates = new Set([...proposal.nights, ...proposal.cramps].map(({ night }) => night)).size;
  const said = [
    dates === 0
      ? null
      : counts.nights === 0
        ? many(dates, "night of sleep", "nights of sleep")
        : `${many(dates, "night", "nights")} with ${many(counts.cramps, "cramp", "cramps")}`,
    counts.entries === 0 ? null : many(counts.entries, "food or drink", "foods and drinks"),
    counts.doses === 0 ? null : many(counts.doses, "dose", "doses"),
  ].filter((part) => part !== null);
  return said.length === 0 ? "nothing in it goes into the diary" : said.join(", ");
}

/** "Looks like Daylio, a log with one row a cramp: 3 nights with 2 cramps." */
export function fileSentence(proposal: Proposal, counts: Counts): string {
  const { program, kind } = proposal;
  if (kind === "unknown" && program === null) return "Charley does not know this table by itself.";
  const what = program === null ? kindWords[kind] : `a file of ${program}`;
  return `Looks like ${what}: ${countWords(proposal, counts)}.`;
}

/** What the person may say the rows of a table are. */
export const ledKindWords = {
  nights: "One row a night",
  cramps: "One row a cramp",
  foods: "One row a food",
  meals: "Meals in sentences",
  "day-totals": "Sums of days",
  water: "Glasses of water",
  doses: "Medicines or supplements taken",
  sleep: "Sleep",
} as const satisfies Record<LedKind, string>;

const fieldWords: Readonly<Partial<Record<HeaderField, string>>> = {
  night: "Date of the evening",
  date: "Date (with or without a time)",
  time: "Time",
  end: "End time",
  count: "Number of cramps",
  left: "Cramps in the left leg",
  right: "Cramps in the right leg",
  minutes: "Length of cramp",
  pain: "Pain",
  side: "Which leg",
  muscle: "Which muscle",
  relief: "What helped",
  sleepDisturbance: "Sleep disturbance, 0 to 10",
  sleepLost: "Sleep lost to cramps",
  stretched: "Stretched before bed",
  woke: "Woke up",
  factors: "What was special",
  note: "Note",
  food: "Food or drink",
  meal: "Meal",
  grams: "Grams",
  ounces: "Ounces",
  quantity: "How much",
  unit: "Unit",
  kind: "Food, drink or supplement",
  salt: "Salt",
  substance: "What was taken",
  dose: "Dose",
  ...perNutrient((nutrient): string => nutrientFacts[nutrient].label),
};
/** What a column may be said to hold, in the order it is offered. */
export const fieldChoices = Object.entries(fieldWords).map(([value, label]) => ({
  value: value as HeaderField,
  label,
}));

export const planOutcomeWords = {
  new: "new",
  same: "there already",
  changed: "would change",
  kept: "your diary says otherwise",
} as const satisfies Record<PlanOutcome, string>;

export const choiceWords = {
  add: "Add",
  update: "Take the file’s",
  skip: "Leave out",
} as const satisfies Record<RowChoice, string>;

/** The same beside one that is there. */
export const besideWords = "Add beside it";
