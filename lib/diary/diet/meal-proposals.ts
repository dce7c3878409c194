import { calledAs } from "#lib/diary/foods/rank-foods";
import type { FoodAnswers } from "#lib/diary/foods/search-on-device";
import { type SearchWish, searchWords } from "#lib/diary/foods/search-words";
import type { MealProposal } from "./meal-proposal";
import type { MealLine } from "./meal-text";
import { proposedAmount } from "./proposed-amount";
import { splitLine } from "./split-line";
import { supplementLine } from "./supplement-line";
import { namesNoFood } from "./typed-units";
import { cannotBe, namesSeveral, withDoubt } from "./with-doubt";

/** As many as a sentence is read for. */
export const mostFoods = 20;

export type ReadLine = Omit<MealProposal, "chosen">;

type Asked = {
  /** The best foods for one name */
  readonly answersFor: (wishes: readonly SearchWish[]) => Promise<FoodAnswers> | FoodAnswers;
  /** What foods are called, as `calledAs` writes it */
  readonly names: () => Promise<ReadonlySet<string>> | ReadonlySet<string>;
  readonly profile: Parameters<typeof proposedAmount>[2];
};

/** What says how it looked, and not what it is. */
const looks =
  /^(?:(?:fresh|organic|ripe|chopped|sliced|diced|peeled|free[- ]range|large|small|medium|big|extra|crunchy|frozen|home|local|nice|leftover|warm|hot|cold|plain|whole|good|creamy|thick|thin|crispy|lean|lightly|salted|spicy|simple|classic|traditional|jumbo|mini|baby|thai|indian|chinese|italian|greek|irish|english|german|french|spanish)\b ?)+/;

/** What was said without words of how it looked; null where nothing of them was said, or nothing else. */
function withoutLooks(line: MealLine): MealLine | null {
  const food = line.food.replace(looks, "").trim();
  return food === line.food || food.length < 3 ? null : { ...line, food };
}

/** "Cheese" and "onion pasty" are one pasty, where that is a name and the second by itself is none. */
function joinedLines(lines: readonly MealLine[], names: ReadonlySet<string>): MealLine[] {
  const joined: MealLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const both = `${before?.food} and ${line.food}`;
    const isBare = line.quantity === null && line.unit === null && !names.has(calledAs(line.food));
    if (before && isBare && names.has(calledAs(both))) joined.splice(-1, 1, { ...before, food: both });
    else joined.push(line);
  }
  return joined;
}

/** The lines of a sentence as foods: for each the best answers of the search and the amount that was said. */
export async function mealProposals(
  lines: readonly MealLine[],
  { answersFor, names, profile }: Asked,
): Promise<ReadLine[]> {
  const proposalOf = async (line: MealLine): Promise<ReadLine> => {
    // "1 1/2 cups" names no food, and no food is looked up for it.
    const answers = await answersFor(namesNoFood(line.food) ? [] : searchWords(line.food));
    const { foods, isWhole, isPutRight } = answers;
    const choices = foods.map((food) => {
      const amount = withDoubt(line, food, proposedAmount(food, line, profile));
      return { food, amount: isPutRight ? { ...amount, sure: false } : amount };
    });
    const [best] = choices;
    // Half a watermelon of 6 g is asked, and not chosen.
    return {
      line,
      choices,
      isWhole:
        isWhole && best !== undefined && !namesSeveral(line) && !cannotBe(line, best.food, best.amount),
    };
  };
  /** What no food is all of: a supplement, or a food that looked somehow. */
  const otherwise = async (line: MealLine, found: ReadLine): Promise<ReadLine> => {
    const supplement = supplementLine(line);
    if (supplement) return { line, choices: [supplement, ...found.choices], isWhole: true };
    const plain = withoutLooks(line);
    const read = plain && (await proposalOf(plain));
    if (!read?.isWhole) return found;
    const unsure = read.choices.map(({ food, amount }) => ({ food, amount: { ...amount, sure: false } }));
    return { ...read, line, choices: unsure };
  };
  const proposals: ReadLine[] = [];
  // One after the other: a long sentence must not take every connection to the database.
  const known = await names();
  for (const line of joinedLines(lines, known)) {
    const first = await proposalOf(line);
    const proposal = first.isWhole ? first : await otherwise(line, first);
    const parts = proposal.isWhole ? [line] : splitLine(line, known);
    if (parts.length === 1) proposals.push(proposal);
    else for (const part of parts) proposals.push(await proposalOf(part));
  }
  return proposals.slice(0, mostFoods);
}
