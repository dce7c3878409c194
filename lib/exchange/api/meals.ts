import "server-only";
import { dayOf } from "#lib/base/time/day-of";
import { instantOfDate } from "#lib/base/time/instant";
import type { ReadLine } from "#lib/diary/diet/meal-proposals";
import { columnsOf } from "#lib/knowledge/nutrients/amount-columns";
import { endpoint, json } from "./endpoint";
import * as operations from "./operations";
import { readLines, understoodLine } from "./read-lines";

/** A line as it would stand in the diary before the person has looked at it. */
function lineOf(read: ReadLine) {
  const { understood, food, intake } = understoodLine(read);
  return { food: food?.name ?? read.line.food, grams: intake.grams, amounts: columnsOf(intake), understood };
}

export const readMeal = endpoint(operations.readMeal, async (_owner, { text, day }, { person, now }) => {
  const { timeZone, dayStartHour } = person;
  const today = day ?? dayOf({ instant: instantOfDate(now), timeZone, dayStartHour });
  return json(200, { lines: (await readLines(person, text, today)).map(lineOf) });
});
