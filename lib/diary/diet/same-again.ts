import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { datesIn } from "#lib/base/time/date-range";
import { dateWords } from "#lib/base/time/date-words";
import type { MealSlot } from "./meal-slots";

/** What was had on an earlier day is had again. */
export type SameAgain = {
  readonly day: CivilDate;
  /** One meal of it; null for the day */
  readonly part: MealSlot | null;
  /** "But no white toast": each as it was named */
  readonly without: readonly string[];
};

const parts: Readonly<Record<string, MealSlot>> = {
  breakfast: "breakfast",
  lunch: "lunch",
  dinner: "evening",
  supper: "evening",
  tea: "evening",
};
const meals = "breakfast|lunch|dinner|supper|tea";
const leftBy =
  "without|no|not|except(?: for)?|minus|apart from|excluding|other than|leaving out|(?:i )?(?:did ?n['’]?t|did not) (?:have|eat|drink|take)|(?:i )?(?:skipped|missed|left out)";
/** Where the name of what is left out ends, and something that was had begins. */
const nameEnd = `[,;\\n]| but\\b| (?:and|plus|with) (?:\\d|an? |some |one |two |three |half )| (?:plus|with|at|today|tonight|this|yesterday|for (?:${meals}))\\b|$`;
const leftOut = `(?:[,;]? ?(?:but |and )?(?:${leftBy})(?: the| any| my| for)* [a-z](?:(?!${nameEnd}).)*)`;
const said = new RegExp(
  `\\b(?:(?:the )?same (?:(?:food|foods|meals?|as|again|thing|things) )?(${meals})?(?: for (${meals}))? ?(?:again )?(?:as|like)|(?:repeat|copy)(?: of)?|(?:ate|had) (?:what|the same) (?:i )?(?:ate|had)?) (?:on )?(yesterday|the day before yesterday|the day before|last night|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b(?:['’]s)?(?: (${meals})\\b)?(${leftOut}*)(?:[,;]? but\\b)?`,
);
const oneLeftOut = new RegExp(`(?:${leftBy})(?: the| any| my| for)* ([a-z](?:(?!${nameEnd}).)*)`, "g");

/** "The coffee and toast": each of what is left out, without its article. */
const namesIn = (list: string): string[] =>
  list
    .split(/ (?:and|or|nor) /)
    .map((name) => name.replace(/^(?:(?:the|any|my|without|no|not) )+/, "").trim())
    .filter((name) => name !== "");

/** "Same breakfast as yesterday but no toast", and the sentence without it; null where nothing of the kind is said. */
export function sameAgain(text: string, today: CivilDate): { again: SameAgain; rest: string } | null {
  const found = said.exec(text);
  if (!found) return null;
  const [all, before, forMeal, when = "", after, left = ""] = found;
  const lastWeek = datesIn({ from: addDays(today, -7), to: addDays(today, -1) }).reverse();
  const ago =
    when === "the day before yesterday"
      ? 2
      : /^(?:yesterday|the day before|last night)$/.test(when)
        ? 1
        : 1 + lastWeek.findIndex((date) => dateWords(date).toLowerCase().startsWith(when.slice(0, 3)));
  const part = parts[before ?? forMeal ?? after ?? ""] ?? (when === "last night" ? "evening" : null);
  const without = [...left.matchAll(oneLeftOut)].flatMap(([, list = ""]) => namesIn(list));
  return { again: { day: addDays(today, -ago), part, without }, rest: text.replace(all, " ") };
}
