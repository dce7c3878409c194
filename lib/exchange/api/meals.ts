import "server-only";
import { dayOf } from "#lib/base/time/day-of";
import { instantOfDate } from "#lib/base/time/instant";
import { type MealProposal, proposedIntake } from "#lib/diary/diet/meal-proposal";
import { mealProposals, type ReadLine } from "#lib/diary/diet/meal-proposals";
import { mealText } from "#lib/diary/diet/meal-text";
import { listAnswersFor, listNames } from "#lib/diary/foods/queries";
import { columnsOf } from "#lib/knowledge/nutrients/amount-columns";
import { endpoint, json } from "./endpoint";
import * as operations from "./operations";

/** A line as it would stand in the diary before the person has looked at it. */
function lineOf(read: ReadLine) {
  const [best] = read.choices;
  const proposal: MealProposal = { ...read, chosen: read.isWhole ? 0 : -1 };
  const intake = proposedIntake(proposal);
  const isChosen = read.isWhole && best !== undefined;
  const sure = best?.amount.sure ? ("exact" as const) : ("assumed" as const);
  return {
    food: isChosen ? best.food.name : read.line.food,
    grams: intake.grams,
    amounts: columnsOf(intake),
    understood: isChosen ? sure : ("name-only" as const),
  };
}

export const readMeal = endpoint(operations.readMeal, async (owner, { text, day }, { person, now }) => {
  const { timeZone, dayStartHour } = person;
  const today = day ?? dayOf({ instant: instantOfDate(now), timeZone, dayStartHour });
  const { lines } = mealText(text, today);
  const read = await mealProposals(lines, {
    answersFor: (wishes) => listAnswersFor(owner, { wishes, usualNow: new Map(), limit: 5 }),
    names: () => listNames(owner),
    profile: person,
  });
  return json(200, { lines: read.map(lineOf) });
});
