import type { FoodOffer } from "#lib/diary/foods/schema";
import { keptByName, type MealProposal } from "./meal-proposal";
import type { ProposedAmount } from "./proposed-amount";

/**
 * What the person changed of one line: which food it is (null: kept by its name), how much of each it may be, or that it is
 * none.
 */
export type MealCorrection = {
  readonly isLeftOut: boolean;
  readonly food: FoodOffer | null;
  /** By the food's ref */
  readonly amounts: Readonly<Record<string, ProposedAmount>>;
};

/** The corrections of a meal by the place of their line. */
export type MealCorrections = Readonly<Record<number, MealCorrection>>;

export type PlacedProposal = MealProposal & { readonly place: number };

/** All that is to be remembered of a line as it stands now. */
export function correctionOf({ choices, chosen }: MealProposal): MealCorrection {
  return {
    isLeftOut: false,
    food: choices[chosen]?.food ?? null,
    amounts: Object.fromEntries(choices.map(({ food, amount }) => [food.ref, amount])),
  };
}

function correctedChoices(
  { choices }: Pick<MealProposal, "choices">,
  { food, amounts }: MealCorrection,
): MealProposal["choices"] {
  const corrected = choices.map((choice) => ({
    ...choice,
    amount: amounts[choice.food.ref] ?? choice.amount,
  }));
  const amount = food && amounts[food.ref];
  if (!amount || choices.some((choice) => choice.food.ref === food.ref)) return corrected;
  return [...corrected, { food, amount }];
}

/**
 * A meal as it was understood with what the person changed of it, line by line, without the lines the person left out.
 * Understood anew, the same words may name their foods in another order or lack the one the person chose: the person's
 * stays chosen, with today's figures where it is still among them.
 */
export function correctedMeal(
  understood: readonly Omit<MealProposal, "chosen">[],
  corrections: MealCorrections,
): readonly PlacedProposal[] {
  return understood.flatMap((line, place) => {
    const correction = corrections[place];
    // A food that is all that was said is chosen for the person.
    if (!correction) return { ...line, chosen: line.isWhole ? 0 : keptByName, place };
    if (correction.isLeftOut) return [];
    const choices = correctedChoices(line, correction);
    const chosen = choices.findIndex(({ food }) => food.ref === correction.food?.ref);
    return { ...line, choices, chosen: chosen < 0 ? keptByName : chosen, place };
  });
}
