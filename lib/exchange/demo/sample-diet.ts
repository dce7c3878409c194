import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { parseClockTime } from "#lib/base/time/clock-time";
import { datesIn, isWithin } from "#lib/base/time/date-range";
import { instantOf } from "#lib/base/time/instant-of";
import type { DietEntryBody } from "#lib/diary/diet/schema";
import { columnsOfAmounts } from "#lib/knowledge/nutrients/amount-columns";
import { scaledAmounts, unknownAmounts } from "#lib/knowledge/nutrients/amounts";
import { type PantryKey, pantry } from "./pantry";
import { type Story, zoneOn } from "./story";
import type { StoryRandom } from "./story-random";

export type SampleDiet = {
  readonly entries: DietEntryBody[];
  readonly days: { readonly day: CivilDate; readonly complete: boolean }[];
};

type Meal = { readonly hour: number; readonly foods: readonly PantryKey[] };

const breakfasts = [
  ["oatmeal", "milk-lowfat", "banana", "coffee"],
  ["whole-wheat-bread", "egg-boiled", "orange-juice", "coffee"],
  ["yogurt-plain", "kiwi", "walnuts", "tea-black"],
  ["whole-wheat-bread", "cheddar", "tomato-raw", "coffee"],
] as const;
const lunches = [
  ["broth-ready", "whole-wheat-bread", "cheddar", "water-tap"],
  ["lentils", "tomato-raw", "olive-oil", "water-tap"],
  ["tuna-canned", "kale-raw", "olive-oil", "water-tap"],
  ["potato-baked", "cheddar", "pickles-dill", "tea-black"],
] as const;
const dinners = [
  ["salmon-baked", "potato-baked", "broccoli-cooked", "water-tap"],
  ["chicken-breast", "brown-rice", "spinach-cooked", "water-tap"],
  ["black-beans", "brown-rice", "tomato-raw", "water-tap"],
  ["chicken-breast", "sweet-potato-baked", "broccoli-cooked", "water-tap"],
] as const;
const snacks = [
  ["almonds"],
  ["orange", "tea-black"],
  ["dates-medjool", "tea-black"],
  ["dark-chocolate"],
  ["prunes", "water-tap"],
] as const;

function moment(story: Story, day: CivilDate, hour: number, random: StoryRandom) {
  const timeZone = zoneOn(story, day);
  const time = parseClockTime(`${hour}:${String(random.int(0, 59)).padStart(2, "0")}`);
  if (!time) throw new RangeError("An hour and a minute are a time");
  return { timeZone, consumedAt: instantOf({ date: day, time, timeZone }).instant };
}

function entryOf(key: PantryKey, day: CivilDate, at: ReturnType<typeof moment>): DietEntryBody {
  const { per100Grams, ...food } = pantry[key];
  const amounts = columnsOfAmounts(scaledAmounts(per100Grams, food.grams / 100));
  return { ...food, ...amounts, ...at, day, mealId: null, note: null, source: "sample" };
}

/** Something the person ate out: a name, no figures. Such entries are why totals are floors. */
function eatenOut(day: CivilDate, at: ReturnType<typeof moment>, random: StoryRandom): DietEntryBody {
  return {
    ...columnsOfAmounts(unknownAmounts),
    ...at,
    day,
    kind: "food",
    name: random.pick(["Vegetable curry at the café", "Slice of Ana's cake", "Soup of the day"]),
    foodRef: null,
    quantity: 1,
    unit: "portion",
    grams: null,
    mealId: null,
    note: null,
    source: "sample",
  };
}

function mealsOf(random: StoryRandom, whole: boolean): Meal[] {
  const breakfast = { hour: 8, foods: random.pick(breakfasts) };
  const lunch = { hour: 12, foods: random.pick(lunches) };
  if (!whole) return random.chance(0.5) ? [breakfast] : [breakfast, lunch];
  const snack = { hour: 15, foods: random.pick(snacks) };
  return [breakfast, lunch, snack, { hour: 18, foods: random.pick(dinners) }];
}

function isLogged(story: Story, day: CivilDate, random: StoryRandom): boolean {
  if (isWithin(day, story.gap)) return false;
  const lately = day > addDays(story.range.to, -56);
  return random.chance(isWithin(day, story.trip) ? 0.3 : lately ? 0.75 : 0.5);
}

/**
 * What the person wrote down of what the person ate: some days whole and marked so, some only a breakfast, many not at all.
 */
export function sampleDiet(story: Story, random: StoryRandom): SampleDiet {
  const entries: DietEntryBody[] = [];
  const days: { day: CivilDate; complete: boolean }[] = [];
  for (const day of datesIn(story.range)) {
    if (!isLogged(story, day, random)) continue;
    const whole = random.chance(0.8);
    for (const meal of mealsOf(random, whole)) {
      const at = moment(story, day, meal.hour, random);
      for (const key of meal.foods) entries.push(entryOf(key, day, at));
    }
    if (random.chance(0.15)) entries.push(eatenOut(day, moment(story, day, 19, random), random));
    if (whole) days.push({ day, complete: true });
  }
  return { entries, days };
}
