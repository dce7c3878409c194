import { instant } from "#lib/base/time/instant";
import { dayView } from "#lib/diary/diet/day-view";
import { listFoodsFor, listUsualRefs } from "#lib/diary/foods/queries";
import { searchWords } from "#lib/diary/foods/search-words";
import type { OwnerId } from "#lib/people/accounts/owner";
import { lastNight } from "./long-diary";
import { type Measured, measure } from "./measure";

const person = {
  timeZone: "Europe/Berlin",
  dayStartHour: 3,
  birthYear: 1955,
  sex: "female",
  pregnancy: null,
  authority: "us",
  units: "metric",
  glassMl: 250,
  usualMinimumEntries: null,
  dietHabitsRev: 1,
  scheduledDoses: "taken",
} as const;

/** What people type: plain names, several words, British ones, slips, and words no food has. */
const searches = [
  "milk",
  "bread whole wheat",
  "courgette",
  "almnods",
  "chedar chese",
  "greek yogurt",
  "raw",
  "semi skimmed milk",
  "spinich",
  "xyzzyq",
];

/**
 * A day of the diet of someone with ten years of it, and the person's search over every food, as the two screens ask for
 * them.
 */
export async function benchDiet(owner: OwnerId): Promise<Measured[]> {
  const now = instant(`${lastNight}T18:00:00Z`);
  let turn = 0;
  const search = async () => {
    const wishes = searchWords(searches[turn % searches.length] ?? "milk");
    turn += 1;
    const usualNow = await listUsualRefs(owner, { day: lastNight, hour: 18 });
    return listFoodsFor(owner, { wishes, usualNow, limit: 20 });
  };
  return [
    await measure(
      "a day of the diet, 10 years",
      () => dayView(owner, { day: null, person, now, barcodes: false }),
      {
        limitOf: () => 30,
        rounds: 60,
      },
    ),
    await measure("food search", search, { limitOf: () => 50, limitAt: "p95", rounds: 100 }),
  ];
}
