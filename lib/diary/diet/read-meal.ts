import "server-only";
import type { CivilDate } from "#lib/base/time/civil-date";
import { listAnswersFor, listFoodsByRef, listNames } from "#lib/diary/foods/queries";
import type { OwnerId } from "#lib/people/accounts/owner";
import { hadOn } from "./had-on";
import { mealProposals, mostFoods, type ReadLine } from "./meal-proposals";
import { type MealText, mealText } from "./meal-text";
import type { proposedAmount } from "./proposed-amount";
import { listDietEntriesBetween } from "./queries";
import type { SameAgain } from "./same-again";

async function againLines(owner: OwnerId, again: SameAgain): Promise<ReadLine[]> {
  const entries = await listDietEntriesBetween(owner, { from: again.day, to: again.day });
  const refs = entries.flatMap(({ foodRef }) => foodRef ?? []);
  const foods = await listFoodsByRef(owner, [...new Set(refs)]);
  return hadOn(entries, again, new Map(foods.map((food) => [food.ref, food])));
}

/**
 * A sentence as the foods this person may mean by it, at most twenty; nothing is kept.
 * @param day the day "yesterday" is told from
 * @param usualNow how often each food was had around this hour lately, by its ref
 */
export async function readMeal(
  owner: OwnerId,
  {
    text,
    day,
    usualNow,
    profile,
  }: {
    readonly text: string;
    readonly day: CivilDate;
    readonly usualNow: ReadonlyMap<string, number>;
    readonly profile: Parameters<typeof proposedAmount>[2];
  },
): Promise<Omit<MealText, "lines"> & { readonly proposals: ReadLine[] }> {
  const { lines, ...when } = mealText(text, day);
  const had = when.again === null ? [] : await againLines(owner, when.again);
  const named = await mealProposals(lines, {
    answersFor: (wishes) => listAnswersFor(owner, { wishes, usualNow, limit: 5 }),
    names: () => listNames(owner),
    profile,
  });
  return { ...when, proposals: [...had, ...named].slice(0, mostFoods) };
}
