import { entryOfFood } from "#lib/diary/diet/entry-body";
import { proposedAmount } from "#lib/diary/diet/proposed-amount";
import type { DietEntryBody } from "#lib/diary/diet/schema";
import { unitOfWord } from "#lib/diary/diet/typed-units";
import { listAnswersFor } from "#lib/diary/foods/queries";
import type { FoodOffer } from "#lib/diary/foods/schema";
import { searchWords } from "#lib/diary/foods/search-words";
import { amountsOfColumns } from "#lib/knowledge/nutrients/amount-columns";
import { isWhollyUnknown } from "#lib/knowledge/nutrients/amounts";
import type { OwnerId } from "#lib/people/accounts/owner";
import type { BoundEntry } from "./proposed-bodies";

/** As many names are looked up for one import; those after them are kept by their names. */
const mostNames = 500;
type Kitchen = { readonly glassMl: number; readonly units: "metric" | "us" };

const isNeedy = (body: DietEntryBody) =>
  isWhollyUnknown(amountsOfColumns(body)) &&
  body.name !== "Total of the day" &&
  ((body.grams ?? 0) > 0 || body.quantity !== null);

/** The entry with the figures of a food of that whole name, where the amount that was said has a weight; else null. */
function figured(body: DietEntryBody, food: FoodOffer, kitchen: Kitchen): DietEntryBody | null {
  const when = { day: body.day, consumedAt: body.consumedAt, timeZone: body.timeZone };
  const line = {
    quantity: body.quantity,
    unit: unitOfWord((body.unit ?? "").toLowerCase()),
    food: body.name,
  };
  const said =
    body.grams !== null && body.grams > 0
      ? { quantity: body.grams, unit: "g", sure: food.basis !== "serving" }
      : proposedAmount(food, line, kitchen);
  if (!said.sure || said.quantity <= 0) return null;
  const made = entryOfFood(food, said, when);
  // The file's own name stays: it is what the person knows it by.
  return { ...made, name: body.name, note: body.note, source: "import" };
}

/** The foods of a file that came without amounts, with those of our tables, as the diet box would take them. */
export async function figuredFoods(
  owner: OwnerId,
  entries: readonly BoundEntry[],
  kitchen: Kitchen,
): Promise<BoundEntry[]> {
  const names = [
    ...new Set(
      entries.flatMap((entry) =>
        entry.entity === "diet-entry" && isNeedy(entry.body) ? [entry.body.name] : [],
      ),
    ),
  ];
  const foods = new Map<string, FoodOffer>();
  // One after the other: a long file must not take every connection to the database.
  for (const name of names.slice(0, mostNames)) {
    const { foods: found, isWhole } = await listAnswersFor(owner, {
      wishes: searchWords(name.slice(0, 200)),
      usualNow: new Map(),
      limit: 1,
    });
    const [best] = found;
    if (best && isWhole) foods.set(name, best);
  }
  return entries.map((entry) => {
    if (entry.entity !== "diet-entry" || !isNeedy(entry.body)) return entry;
    const food = foods.get(entry.body.name);
    const body = food && figured(entry.body, food, kitchen);
    return body ? { ...entry, body } : entry;
  });
}
