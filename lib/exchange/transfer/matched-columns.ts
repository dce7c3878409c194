import { nutrientFacts, perNutrient } from "#lib/knowledge/nutrients/nutrient";
import {
  type FileKind,
  type FoodField,
  foodFields,
  type Matching,
  type NightField,
  nightFields,
} from "./schema";

/** What columns are called in the wild, in small letters without signs. The first words weigh most. */
const nightNames: Readonly<Record<NightField, readonly string[]>> = {
  night: ["night", "date", "night of", "evening", "day", "datum", "nacht"],
  number: [
    "number",
    "number of cramps",
    "cramps",
    "cramp count",
    "crampcount",
    "count",
    "how many",
    "attacks",
    "episodes",
    "krampfe",
    "anzahl",
  ],
  minutes: [
    "minutes",
    "minutes of cramp",
    "cramp minutes",
    "crampminutes",
    "duration",
    "duration minutes",
    "duration min",
    "min",
    "length",
    "dauer",
  ],
  pain: [
    "pain",
    "worst pain",
    "worstpain",
    "worst pain 0 to 10",
    "pain 0 10",
    "severity",
    "intensity",
    "pain score",
    "nrs",
    "vas",
    "schmerz",
  ],
  sleepDisturbance: [
    "sleep disturbance",
    "sleepdisturbance",
    "sleep disturbance 0 to 10",
    "sleep disturbance 0 10",
    "disturbance",
  ],
  sleepLost: [
    "sleep lost minutes",
    "sleeplostminutes",
    "minutes of sleep lost",
    "sleep lost",
    "minutes awake",
    "awake",
    "awake minutes",
  ],
  note: ["note", "notes", "comment", "comments", "remarks"],
};

const foodNames: Readonly<Record<FoodField, readonly string[]>> = {
  date: ["date", "day", "date and time", "datetime", "timestamp", "when", "date time", "datum"],
  time: ["time", "clock", "hour", "time of day", "uhrzeit"],
  food: [
    "food",
    "name",
    "food name",
    "description",
    "item",
    "meal",
    "what",
    "product",
    "drink",
    "lebensmittel",
  ],
  grams: ["grams", "g", "weight", "amount g", "weight g", "amount", "gramm", "gram", "quantity g"],
  kind: ["kind", "food drink or supplement", "type", "category"],
  ...perNutrient((nutrient): readonly string[] => nutrientFacts[nutrient].file.names),
};

function plain(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function matched<Field extends string>(
  header: readonly string[],
  names: Readonly<Record<Field, readonly string[]>>,
  fields: readonly Field[],
): Matching<Field> {
  const heads = header.map(plain);
  const pairs = fields
    .flatMap((field) =>
      heads.map((head, column) => ({ field, column, rank: head === "" ? -1 : names[field].indexOf(head) })),
    )
    .filter((pair) => pair.rank >= 0)
    .sort((a, b) => a.rank - b.rank);
  const taken = new Set<number>();
  const found = new Map<Field, number>();
  for (const { field, column } of pairs) {
    if (found.has(field) || taken.has(column)) continue;
    found.set(field, column);
    taken.add(column);
  }
  return Object.fromEntries(fields.map((field) => [field, found.get(field) ?? null])) as Matching<Field>;
}

export function matchedNightColumns(header: readonly string[]): Matching<NightField> {
  return matched(header, nightNames, Object.keys(nightFields) as NightField[]);
}

/** One column may hold the date and the time; a column called only "time" that is all there is holds both. */
export function matchedFoodColumns(header: readonly string[]): Matching<FoodField> {
  const found = matched(header, foodNames, Object.keys(foodFields) as FoodField[]);
  return found.date === null && found.time !== null ? { ...found, date: found.time, time: null } : found;
}

/** What a file with this header is about: foods when it has a food and a date, nights when it has a night, else null. */
export function fileKindOf(header: readonly string[]): FileKind | null {
  const foods = matchedFoodColumns(header);
  if (foods.food !== null && foods.date !== null) return "foods";
  return matchedNightColumns(header).night === null ? null : "nights";
}
