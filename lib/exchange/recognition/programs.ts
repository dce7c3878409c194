import { plainHeader } from "./plain-header";

/** Programs by columns that only they write together, in small letters without signs. */
const signs: readonly (readonly [string, readonly string[]])[] = [
  ["Migraine Buddy", ["pain level", "pain positions"]],
  ["Migraine Buddy", ["potential triggers", "most bothersome symptom"]],
  ["Daylio", ["full date", "mood", "activities"]],
  ["Bearable", ["date formatted", "time of day", "category", "rating amount"]],
  ["HabitBull", ["habitname", "calendardate"]],
  ["Cronometer", ["day", "group", "food name", "amount"]],
  ["Cronometer", ["date", "energy kcal", "alcohol g", "caffeine mg"]],
  ["MyFitnessPal", ["vitamin a", "vitamin c", "calcium", "iron", "cholesterol"]],
  ["Lose It!", ["name", "icon", "units", "deleted"]],
  ["SparkyFitness", ["meal", "food", "brand", "quantity", "unit", "calories kcal"]],
  ["Fitbit", ["minutes asleep", "minutes awake", "number of awakenings"]],
  ["Withings", ["light s", "deep s", "awake s"]],
  ["Garmin", ["sleep score 4 weeks"]],
  ["Garmin", ["body battery", "hrv status"]],
  ["Oura", ["sleep score", "awake time", "bedtime start"]],
  ["Oura", ["awake time", "bedtime start", "total sleep duration"]],
  ["Sleep as Android", ["framerate", "lenadjust"]],
  ["Health Auto Export", ["date time", "dietary water ml"]],
  ["Charley", ["night", "crampcount", "worstpain"]],
  ["Charley", ["night", "onset", "durationseconds"]],
  ["Charley", ["day", "consumedat", "foodref"]],
];

/** The program whose file has such a header; null where none is known by it. */
export function programOf(header: readonly string[]): string | null {
  const heads = new Set(header.map(plainHeader));
  return signs.find(([, names]) => names.every((name) => heads.has(name)))?.[0] ?? null;
}
