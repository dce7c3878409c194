import { describe, expect, it } from "vitest";
import { columnsOf } from "#lib/knowledge/nutrients/amount-columns";
import { amountColumns } from "#lib/knowledge/nutrients/columns";
import { seedFoods } from "#lib/server/db/seed-foods";
import { intakeOf } from "./intake-of";
import { offerOfFood } from "./offer-of-row";

/**
 * USDA's figures for household portions (release 24), worked out by hand from the printed tables: figure per 100 g times
 * the printed weight of the portion, to a tenth. Magnesium, potassium, calcium, sodium, vitamin E in mg, water in g.
 */
const portions: readonly [ref: string, food: string, measure: string, amounts: (number | null)[]][] = [
  ["sr24:12061", "Nuts, almonds", "oz (23 whole kernels)", [76, 199.9, 74.8, 0.3, 7.4, 1.3]],
  ["sr24:09040", "Bananas, raw", 'medium (7" to 7-7/8" long)', [31.9, 422.4, 5.9, 1.2, 0.1, 88.4]],
  [
    "sr24:01077",
    "Milk, whole, 3.25% milkfat, with added vitamin D",
    "cup",
    [24.4, 322.1, 275.7, 104.9, 0.2, 215],
  ],
  [
    "sr24:11458",
    "Spinach, cooked, boiled, drained, without salt",
    "cup",
    [156.6, 838.8, 244.8, 126, 3.7, 164.2],
  ],
  [
    "sr24:16070",
    "Lentils, mature seeds, cooked, boiled, without salt",
    "cup",
    [71.3, 730.6, 37.6, 4, 0.2, 137.9],
  ],
  [
    "sr24:16015",
    "Beans, black, mature seeds, cooked, boiled, without salt",
    "cup",
    [120.4, 610.6, 46.4, 1.7, null, 113.1],
  ],
  [
    "sr24:16050",
    "Beans, white, mature seeds, cooked, boiled, without salt",
    "cup",
    [112.8, 1004.2, 161.1, 10.7, 1.7, 112.9],
  ],
  [
    "sr24:09037",
    "Avocados, raw, all commercial varieties",
    "cup, cubes",
    [43.5, 727.5, 18, 10.5, 3.1, 109.8],
  ],
  ["sr24:01009", "Cheese, cheddar", "oz", [7.9, 27.8, 204.4, 176.1, 0.1, 10.4]],
  [
    "sr24:01116",
    "Yogurt, plain, whole milk, 8 grams protein per 8 ounce",
    "container (8 oz)",
    [27.2, 351.9, 274.7, 104.4, 0.1, 199.5],
  ],
  ["sr24:09291", "Plums, dried (prunes), uncooked", "prune, pitted", [3.9, 69.5, 4.1, 0.2, 0, 2.9]],
  ["sr24:18075", "Bread, whole-wheat, commercially prepared", "slice", [23, 69.4, 30, 132.2, 0.2, 10.8]],
  ["sr24:19904", "Chocolate, dark, 70-85% cacao solids", "oz", [64.6, 202.7, 20.7, 5.7, 0.2, 0.4]],
  [
    "sr24:09209",
    "Orange juice, chilled, includes from concentrate",
    "cup",
    [27.4, 443.2, 27.4, 5, 0.5, 217.2],
  ],
  [
    "sr24:11529",
    "Tomatoes, red, ripe, raw, year round average",
    'medium whole (2-3/5" dia)',
    [13.5, 291.5, 12.3, 6.2, 0.7, 116.3],
  ],
  ["sr24:01129", "Egg, whole, cooked, hard-boiled", "large", [5, 63, 25, 62, 0.5, 37.3]],
  [
    "sr24:15237",
    "Fish, salmon, Atlantic, farmed, cooked, dry heat",
    "oz",
    [8.5, 108.8, 4.3, 17.3, null, 18.3],
  ],
  ["sr24:16098", "Peanut butter, smooth style, with salt", "tbsp", [24.6, 103.8, 6.9, 73.4, 1.4, 0.3]],
  ["sr24:12036", "Seeds, sunflower seed kernels, dried", "cup", [455, 903, 109.2, 12.6, 49.2, 6.6]],
  ["sr24:20137", "Quinoa, cooked", "cup", [118.4, 318.2, 31.5, 13, 1.2, 132.5]],
  [
    "sr24:08121",
    "Cereals, oats, regular and quick, unenriched, cooked with water (includes boiling and microwaving), without salt",
    "cup",
    [63.2, 163.8, 21.1, 9.4, 0.2, 195.6],
  ],
  ["sr24:20037", "Rice, brown, long-grain, cooked", "cup", [83.9, 83.9, 19.5, 9.8, 0.1, 142.5]],
  [
    "sr24:11091",
    "Broccoli, cooked, boiled, drained, without salt",
    "cup, chopped",
    [32.8, 457.1, 62.4, 64, 2.3, 139.2],
  ],
  [
    "sr24:14209",
    "Coffee, brewed from grounds, prepared with tap water",
    "fl oz",
    [0.9, 14.5, 0.6, 0.6, 0, 29.4],
  ],
  ["sr24:14355", "Tea, black, brewed, prepared with tap water", "fl oz", [0.9, 11, 0, 0.9, 0, 29.5]],
  ["sr24:12119", "Nuts, coconut water (liquid from coconuts)", "cup", [60, 600, 57.6, 252, 0, 228]],
  [
    "sr24:16126",
    "Tofu, firm, prepared with calcium sulfate and magnesium chloride (nigari)",
    "cup",
    [93.2, 373, 506.5, 30.2, 0, 214.1],
  ],
  ["sr24:09326", "Watermelon, raw", "cup, balls", [15.4, 172.5, 10.8, 1.5, 0.1, 140.8]],
  ["sr24:09298", "Raisins, seedless", "cup, packed", [52.8, 1235.9, 82.5, 18.2, 0.2, 25.5]],
  ["sr24:12078", "Nuts, brazilnuts, dried, unblanched", "oz (6 kernels)", [106.6, 186.8, 45.4, 0.9, 1.6, 1]],
  ["sr24:12155", "Nuts, walnuts, english", "oz (14 halves)", [44.8, 125, 27.8, 0.6, 0.2, 1.2]],
  [
    "sr24:16057",
    "Chickpeas (garbanzo beans, bengal gram), mature seeds, cooked, boiled, without salt",
    "cup",
    [78.7, 477.2, 80.4, 11.5, 0.6, 98.7],
  ],
  ["sr24:11212", "Edamame, frozen, prepared", "cup", [99.2, 675.8, 97.7, 9.3, 1.1, 112.8]],
  [
    "sr24:15088",
    "Fish, sardine, Atlantic, canned in oil, drained solids with bone",
    "oz",
    [11.1, 112.5, 108.3, 143.2, 0.6, 16.9],
  ],
  [
    "sr24:11508",
    "Sweet potato, cooked, baked in skin, without salt",
    'medium (2" dia, 5" long, raw)',
    [30.8, 541.5, 43.3, 41, 0.8, 86.4],
  ],
  ["sr24:02047", "Salt, table", "tsp", [0.1, 0.5, 1.4, 2325.5, 0, 0]],
  ["sr24:16123", "Soy sauce made from soy and wheat (shoyu)", "tbsp", [6.9, 34.7, 3, 901.9, 0, 11.3]],
  ["sr24:11540", "Tomato juice, canned, with salt added", "cup", [26.7, 556.5, 24.3, 653.7, 0.8, 228.2]],
  ["sr24:14003", "Alcoholic beverage, beer, regular, all", "can", [21.4, 96.1, 14.2, 14.2, 0, 327.4]],
  ["sr24:09148", "Kiwifruit, green, raw", 'fruit (2" dia)', [11.7, 215.3, 23.5, 2.1, 1, 57.3]],
];

const { foods, portions: weights } = seedFoods("prisma/seed", amountColumns);

describe("a household portion", () => {
  it.each(portions)("of %s, %s, %s, holds what USDA says", (ref, description, measure, expected) => {
    const food = foods.find(({ id }) => id === ref);
    expect(food?.description).toBe(description);
    if (!food) return;
    const offer = offerOfFood({
      ...food,
      ...columnsOf(food.amounts),
      portions: weights.filter(({ foodId }) => foodId === ref),
    });
    const held = intakeOf(offer, 1, measure);
    const amounts = [
      held.magnesiumMg,
      held.potassiumMg,
      held.calciumMg,
      held.sodiumMg,
      held.vitaminEMg,
      held.waterG,
    ];
    for (const [at, amount] of amounts.entries()) {
      const wanted = expected[at] ?? null;
      if (wanted === null) expect(amount).toBeNull();
      else expect(Math.abs((amount ?? Number.NaN) - wanted)).toBeLessThanOrEqual(0.051);
    }
  });

  it("is checked for forty foods", () => {
    expect(new Set(portions.map(([ref]) => ref)).size).toBe(40);
  });
});
