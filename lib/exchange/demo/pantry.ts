import type { DietKind } from "#lib/diary/diet/schema";
import { type Amounts, amountsOf } from "#lib/knowledge/nutrients/amounts";

/** A food of the sample diary: how it is usually taken, and its figures per 100 g as the seed tables print them. */
export type PantryFood = {
  readonly kind: DietKind;
  readonly name: string;
  readonly foodRef: string;
  readonly quantity: number;
  readonly unit: string;
  readonly grams: number;
  readonly per100Grams: Amounts;
};

/** In the order of the nutrients: magnesium, potassium, calcium, sodium, vitamin E in mg, water in g; null where the seed has an empty cell */
type Figures = readonly (number | null)[];

function food(
  kind: DietKind,
  name: string,
  ref: string,
  [quantity, unit, grams]: readonly [number, string, number],
  figures: Figures,
): PantryFood {
  const per100Grams = amountsOf((_, at) => figures[at] ?? null);
  return { kind, name, foodRef: `sr24:${ref}`, quantity, unit, grams, per100Grams };
}

/** Ordinary foods with the seed's own figures (a test holds the two together), some of them with gaps. */
export const pantry = {
  oatmeal: food("food", "Oatmeal, made with water", "08121", [1, "bowl", 234], [27, 70, 9, 4, 0.08, 83.61]),
  "milk-lowfat": food(
    "drink",
    "Milk, low fat (1%)",
    "01082",
    [1, "cup", 244],
    [11, 150, 125, 44, 0.01, 89.92],
  ),
  banana: food("food", "Banana, raw", "09040", [1, "medium", 118], [27, 358, 5, 1, 0.1, 74.91]),
  coffee: food("drink", "Coffee, brewed", "14209", [1, "cup", 240], [3, 49, 2, 2, 0.01, 99.39]),
  "tea-black": food("drink", "Tea, black", "14355", [1, "mug", 300], [3, 37, 0, 3, 0, 99.7]),
  "egg-boiled": food("food", "Egg, boiled", "01129", [1, "egg", 50], [10, 126, 50, 124, 1.03, 74.62]),
  "whole-wheat-bread": food(
    "food",
    "Bread, whole wheat",
    "18075",
    [2, "slice", 72],
    [82, 248, 107, 472, 0.55, 38.58],
  ),
  cheddar: food("food", "Cheddar cheese", "01009", [1, "slice", 21], [28, 98, 721, 621, 0.29, 36.75]),
  "yogurt-plain": food(
    "food",
    "Yogurt, whole milk, plain",
    "01116",
    [1, "pot", 170],
    [12, 155, 121, 46, 0.06, 87.9],
  ),
  almonds: food("food", "Almonds", "12061", [1, "handful", 28.35], [268, 705, 264, 1, 26.22, 4.7]),
  walnuts: food("food", "Walnuts", "12155", [1, "handful", 28.35], [158, 441, 98, 2, 0.7, 4.07]),
  orange: food("food", "Orange, raw", "09200", [1, "fruit", 154], [10, 181, 40, 0, 0.18, 86.75]),
  kiwi: food("food", "Kiwi fruit, raw", "09148", [1, "fruit", 75], [17, 312, 34, 3, 1.46, 83.07]),
  "dates-medjool": food("food", "Dates, medjool", "09421", [2, "date", 48], [54, 696, 64, 1, null, 21.32]),
  prunes: food("food", "Prunes, dried", "09291", [5, "prune", 40], [41, 732, 43, 2, 0.43, 30.92]),
  "potato-baked": food(
    "food",
    "Potato, baked with skin, unsalted",
    "11674",
    [1, "medium", 173],
    [28, 535, 15, 10, 0.04, 74.89],
  ),
  "sweet-potato-baked": food(
    "food",
    "Sweet potato, baked, unsalted",
    "11508",
    [1, "medium", 114],
    [27, 475, 38, 36, 0.71, 75.78],
  ),
  "broccoli-cooked": food(
    "food",
    "Broccoli, cooked, unsalted",
    "11091",
    [1, "cup", 156],
    [21, 293, 40, 41, 1.45, 89.25],
  ),
  "spinach-cooked": food(
    "food",
    "Spinach, cooked, unsalted",
    "11458",
    [0.5, "cup", 90],
    [87, 466, 136, 70, 2.08, 91.21],
  ),
  "kale-raw": food("food", "Kale, raw", "11233", [2, "cup", 50], [34, 447, 135, 43, null, 84.46]),
  "tomato-raw": food("food", "Tomato, raw", "11529", [1, "whole", 125], [11, 237, 10, 5, 0.54, 94.52]),
  lentils: food("food", "Lentils, cooked, unsalted", "16070", [1, "cup", 198], [36, 369, 19, 2, 0.11, 69.64]),
  "black-beans": food(
    "food",
    "Black beans, cooked, unsalted",
    "16015",
    [1, "cup", 172],
    [70, 355, 27, 1, null, 65.74],
  ),
  "chicken-breast": food(
    "food",
    "Chicken breast, roasted, unsalted",
    "05064",
    [1, "half breast", 86],
    [29, 256, 15, 74, 0.27, 65.26],
  ),
  "salmon-baked": food(
    "food",
    "Salmon, baked",
    "15237",
    [1, "small fillet", 140],
    [30, 384, 15, 61, null, 64.75],
  ),
  "tuna-canned": food("food", "Tuna, canned", "15121", [1, "can", 115], [27, 237, 11, 338, 0.33, 74.51]),
  "brown-rice": food(
    "food",
    "Brown rice, cooked, unsalted",
    "20037",
    [1, "cup", 202],
    [43, 43, 10, 5, 0.03, 73.09],
  ),
  "broth-ready": food("food", "Broth, ready to serve", "06194", [1, "cup", 240], [1, 80, 6, 366, 0, 97.8]),
  "dark-chocolate": food(
    "food",
    "Dark chocolate, 70-85 % cacao",
    "19904",
    [2, "square", 20],
    [228, 715, 73, 20, 0.59, 1.37],
  ),
  "olive-oil": food("food", "Olive oil", "04053", [1, "tablespoon", 13.5], [0, 1, 1, 2, 14.35, 0]),
  "water-tap": food("drink", "Water, tap (US average)", "14411", [1, "glass", 250], [1, 0, 3, 4, 0, 99.9]),
  "orange-juice": food("drink", "Orange juice", "09209", [1, "glass", 200], [11, 178, 11, 2, 0.2, 87.22]),
  "pickles-dill": food("food", "Pickles, dill", "11937", [1, "spear", 35], [7, 92, 42, 875, 0.09, 94.33]),
} as const;

export type PantryKey = keyof typeof pantry;
