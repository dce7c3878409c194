import "server-only";
import { entryOfFood } from "#lib/diary/diet/entry-body";
import { proposedAmount } from "#lib/diary/diet/proposed-amount";
import type { DietEntryBody } from "#lib/diary/diet/schema";
import { unitOfWord } from "#lib/diary/diet/typed-units";
import { listAnswersFor, listFoodsByRef } from "#lib/diary/foods/queries";
import type { FoodOffer } from "#lib/diary/foods/schema";
import { searchWords } from "#lib/diary/foods/search-words";
import type { AccountId } from "#lib/people/accounts/owner";
import type { BoundEntry } from "./proposed-bodies";
import { lacksFigures } from "./slices";

type Kitchen = { readonly glassMl: number; readonly units: "metric" | "us" };

/** The entry with the figures of a food, where the amount that was said has a weight; else null. */
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

/** The foods that a name of a file may be, the likeliest first, and whether the first is the whole of it. */
export async function foodsNamed(owner: AccountId, name: string, limit: number) {
  const wishes = searchWords(name.slice(0, 200));
  const { foods, isWhole } = await listAnswersFor(owner, { wishes, usualNow: new Map(), limit });
  return { foods, isWhole };
}

/** For each name that is wholly the name of a food of ours or of the person's own, that food's ref. */
export async function refsOfNames(owner: AccountId, names: readonly string[]): Promise<Map<string, string>> {
  const refs = new Map<string, string>();
  // One after the other: a long file must not take every connection to the database.
  for (const name of names) {
    const { foods, isWhole } = await foodsNamed(owner, name, 1);
    const [best] = foods;
    if (best && isWhole) refs.set(name, best.ref);
  }
  return refs;
}

/** The foods of a file that came without amounts, with those of the foods they are taken for. */
export async function figuredFoods(
  owner: AccountId,
  entries: readonly BoundEntry[],
  kitchen: Kitchen,
): Promise<BoundEntry[]> {
  const refs = [
    ...new Set(entries.flatMap((entry) => (entry.entity === "diet-entry" ? (entry.foodRef ?? []) : []))),
  ];
  const foods = new Map((await listFoodsByRef(owner, refs)).map((food) => [food.ref, food]));
  return entries.map((entry) => {
    if (entry.entity !== "diet-entry" || entry.foodRef === null || !lacksFigures(entry.body)) return entry;
    const food = foods.get(entry.foodRef);
    const body = food && figured(entry.body, food, kitchen);
    return body ? { ...entry, body } : entry;
  });
}
