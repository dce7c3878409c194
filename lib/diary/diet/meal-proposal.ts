import { intakeOf } from "#lib/diary/foods/intake-of";
import type { FoodOffer } from "#lib/diary/foods/schema";
import { columnsOfAmounts } from "#lib/knowledge/nutrients/amount-columns";
import { unknownAmounts } from "#lib/knowledge/nutrients/amounts";
import { entryOfFood } from "./entry-body";
import type { MealLine } from "./meal-text";
import type { ProposedAmount } from "./proposed-amount";
import type { DietEntryBody } from "./schema";

/** A line of a meal on its way into the diary: the foods it may mean, and which of them is chosen. */
export type MealProposal = {
  readonly line: MealLine;
  readonly choices: readonly { readonly food: FoodOffer; readonly amount: ProposedAmount }[];
  /** Whether the first of them is all that was said; one that only shares a word with it is not chosen for the person */
  readonly isWhole: boolean;
  /** Which of them is meant; none of them is `keptByName` */
  readonly chosen: number;
};

/** Chosen where no food answers: the line is kept by its name, its amounts unknown. */
export const keptByName = -1;

/** What the chosen amount holds; unknown while nothing can be chosen. */
export function proposedIntake({ choices, chosen }: MealProposal): ReturnType<typeof intakeOf> {
  const choice = choices[chosen];
  if (!choice) return { grams: null, ...columnsOfAmounts(unknownAmounts) };
  return intakeOf(choice.food, choice.amount.quantity, choice.amount.unit);
}

/** The line as an entry. What no food answers to is kept by its name, its amounts unknown; nothing of it is nothing. */
export function proposedEntry(
  proposal: MealProposal,
  when: Pick<DietEntryBody, "day" | "consumedAt" | "timeZone">,
): DietEntryBody | null {
  const { line, choices, chosen } = proposal;
  const choice = choices[chosen];
  if (choice) return choice.amount.quantity > 0 ? entryOfFood(choice.food, choice.amount, when) : null;
  return {
    ...when,
    kind: "food",
    name: line.food,
    foodRef: null,
    quantity: line.quantity,
    unit: line.unit,
    ...proposedIntake(proposal),
    mealId: null,
    note: null,
    source: "app",
  };
}
