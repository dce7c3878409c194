import { expect, test } from "vitest";
import { amountColumns } from "#lib/knowledge/nutrients/columns";
import { seedFoods } from "#lib/server/db/seed-foods";
import { meetsAll, type Rankable, rankFoods } from "./rank-foods";
import { searchWords, stemOf, wordsOf } from "./search-words";

type Named = Rankable & { readonly id: string };

/** Every food by the stems of what it is called by, so that a name is ranked among all that may answer it. */
const foods: readonly Named[] = seedFoods("prisma/seed", amountColumns)
  .foods.filter(({ plainName }) => plainName !== null)
  .map(({ id, plainName, aliases, description, shortRank }) => ({
    id,
    name: plainName ?? "",
    otherNames: [description, ...aliases].join(" "),
    calledBy: [plainName ?? "", ...aliases],
    usualNow: 0,
    isOwn: false,
    shortRank,
  }));
const byStem = new Map<string, Named[]>();
for (const food of foods)
  for (const stem of new Set([...food.calledBy, food.otherNames].flatMap(wordsOf).map(stemOf)))
    byStem.set(stem, [...(byStem.get(stem) ?? []), food]);

test("whoever types a name is offered the food that goes by it, first and as all that was said", () => {
  const wrong: string[] = [];
  for (const food of foods)
    for (const name of food.calledBy) {
      const wishes = searchWords(name);
      // The words that count are the first eight; a name of more is only found, and not meant.
      if (wishes.length === 0 || wordsOf(name).length > 8) continue;
      const fewest = wishes
        .map(({ ways }) => byStem.get(ways[0]?.[0] ?? "") ?? [])
        .reduce((one, other) => (other.length < one.length ? other : one));
      const [best] = rankFoods(wishes, fewest);
      if (best?.id !== food.id || !meetsAll(wishes, best))
        wrong.push(`${name}: ${best?.name}, not ${food.name}`);
    }
  expect(wrong).toEqual([]);
});
