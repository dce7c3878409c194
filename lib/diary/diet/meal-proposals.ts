import type { FoodAnswers } from "#lib/diary/foods/search-on-device";
import { type SearchWish, searchWords } from "#lib/diary/foods/search-words";
import type { MealProposal } from "./meal-proposal";
import type { MealLine } from "./meal-text";
import { proposedAmount } from "./proposed-amount";
import { splitLine } from "./split-line";
import { namesNoFood } from "./typed-units";
import { cannotBe, namesSeveral, withDoubt } from "./with-doubt";

/** As many as a sentence is read for. */
const mostFoods = 20;

export type ReadLine = Omit<MealProposal, "chosen">;

type Asked = {
  /** The best foods for one name */
  readonly answersFor: (wishes: readonly SearchWish[]) => Promise<FoodAnswers> | FoodAnswers;
  /** What foods are called, as `calledAs` writes it */
  readonly names: () => Promise<ReadonlySet<string>> | ReadonlySet<string>;
  readonly profile: Parameters<typeof proposedAmount>[2];
};

/** The lines of a sentence as foods: for each the best answers of the search and the amount that was said. */
export async function mealProposals(
  lines: readonly MealLine[],
  { answersFor, names, profile }: Asked,
): Promise<ReadLine[]> {
  const proposalOf = async (line: MealLine): Promise<ReadLine> => {
    // "1 1/2 cups" names no food, and no food is looked up for it.
    const { foods, isWhole } = await answersFor(namesNoFood(line.food) ? [] : searchWords(line.food));
    const choices = foods.map((food) => ({
      food,
      amount: withDoubt(line, food, proposedAmount(food, line, profile)),
    }));
    const [best] = choices;
    // Half a watermelon of 6 g is asked, and not chosen.
    return {
      line,
      choices,
      isWhole:
        isWhole && best !== undefined && !namesSeveral(line) && !cannotBe(line, best.food, best.amount),
    };
  };
  const proposals: ReadLine[] = [];
  // One after the other: a long sentence must not take every connection to the database.
  for (const line of lines) {
    const proposal = await proposalOf(line);
    const parts = proposal.isWhole ? [line] : splitLine(line, await names());
    if (parts.length === 1) proposals.push(proposal);
    else for (const part of parts) proposals.push(await proposalOf(part));
  }
  return proposals.slice(0, mostFoods);
}
