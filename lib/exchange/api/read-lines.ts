import "server-only";
import type { CivilDate } from "#lib/base/time/civil-date";
import { type MealProposal, proposedIntake } from "#lib/diary/diet/meal-proposal";
import type { ReadLine } from "#lib/diary/diet/meal-proposals";
import { readMeal } from "#lib/diary/diet/read-meal";
import type { SignedInPerson } from "#lib/people/accounts/queries";

/** The lines of a sentence as the diet box would propose them to this person; `day` is the day "yesterday" is told from. */
export async function readLines(person: SignedInPerson, text: string, day: CivilDate): Promise<ReadLine[]> {
  const { proposals } = await readMeal(person.ownerId, { text, day, usualNow: new Map(), profile: person });
  return proposals;
}

/** The line with its first food chosen, where that is all that was said; else kept by its name. */
export function firstChosen(read: ReadLine): MealProposal {
  return { ...read, chosen: read.isWhole ? 0 : -1 };
}

/** How sure the reading is, and what the line holds: nothing is known of what is kept by its name. */
export function understoodLine(read: ReadLine) {
  const intake = proposedIntake(firstChosen(read));
  const [best] = read.choices;
  if (!read.isWhole || best === undefined) return { understood: "name-only" as const, food: null, intake };
  const understood = best.amount.sure ? ("exact" as const) : ("assumed" as const);
  return { understood, food: best.food, intake };
}
