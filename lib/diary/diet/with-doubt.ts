import { intakeOf } from "#lib/diary/foods/intake-of";
import type { FoodOffer } from "#lib/diary/foods/schema";
import type { MealLine } from "./meal-text";
import type { ProposedAmount } from "./proposed-amount";

/** Foods that are weighed dry by some and cooked by others: dry they hold two or three times as much. */
const swells =
  /\b(?:oats?|oatmeal|pasta|spaghetti|penne|fusilli|macaroni|noodles?|rice|quinoa|couscous|bulgur|lentils?|dal|chickpeas?|beans?|barley|millet|buckwheat|polenta|semolina|pulses|reis|riz|arroz|riso|nudeln|p[âa]tes|fideos|linsen|lentilles|lentejas|lenticchie|haferflocken|avena|kichererbsen|garbanzos|ceci|pois chiches|bohnen|chawal)\b/;
/** What makes it another thing, or says which it was. */
const saysWhich =
  /\b(?:dry|dried|raw|uncooked|cooked|boiled|steamed|fried|baked|tinned|canned|drained|leftover|made|soup|salad|pudding|milk|cake|cakes|cereal|porridge|green|runner|french|broad|overnight|granola|bar|bread|biscuits?|crisps|sauce|sprouts|burger|instant|pot|chilli|stew|curry|wine|coffee|cocoa|jelly|stir)\b/;
const weighed = new Set(["g", "kg", "oz", "cup"]);

const weighedDryOrCooked = ({ food, unit }: MealLine): boolean =>
  unit !== null && weighed.has(unit) && swells.test(food) && !saysWhich.test(food);

/** One of these weighs at least so much, in grams: our own, and far below what any shop sells. */
const leastOfOne: readonly (readonly [RegExp, number])[] = [
  [/\bwatermelon\b/, 1000],
  [/\b(?:melon|pineapple|cabbage|cauliflower|pumpkin|turkey|chicken)\b/, 300],
  [/\b(?:lettuce|papaya|lobster|broccoli|coconut|baguette|loaf|pizza|duck)\b/, 100],
  [/\b(?:mango|cucumber|aubergine|eggplant|courgette|zucchini|avocado|grapefruit|leek|trout)\b/, 60],
  [/\b(?:apple|banana|orange|pear|peach|potato|tomato|onion|pepper|carrot|bagel|egg)s?\b/, 20],
];

/** Whether so many of it cannot weigh so little: half a watermelon of 6 g. */
function weighsTooLittle(line: MealLine, grams: number | null): boolean {
  if (line.unit !== null || line.quantity === null || grams === null) return false;
  const words = line.food.split(" ");
  const named = leastOfOne.find(([pattern]) => pattern.test(line.food));
  // "Chicken salad" is no chicken.
  return named !== undefined && words.length <= 3 && grams < line.quantity * named[1];
}

/** More of one thing than a person has at once. */
const mostGrams = 3000;

/** Whether an amount cannot be meant: it is asked, and nothing is chosen. */
export function cannotBe(line: MealLine, food: FoodOffer, amount: ProposedAmount): boolean {
  const { grams } = intakeOf(food, amount.quantity, amount.unit);
  return weighsTooLittle(line, grams) || (grams !== null && grams > mostGrams && food.kind !== "drink");
}

/** A plain "mineral water" is no one's: of which spring it was is chosen for the person. */
const isBrandUnsaid = ({ food: said }: MealLine, { name }: FoodOffer): boolean =>
  /\bmineral water\b/i.test(said) && !said.includes((name.split(" ").at(-1) ?? "").toLowerCase());

/** The amount with what is not certain of it. */
export function withDoubt(line: MealLine, food: FoodOffer, amount: ProposedAmount): ProposedAmount {
  if (weighedDryOrCooked(line)) return { ...amount, sure: false, isDryOrCooked: true };
  return line.isRough || isBrandUnsaid(line, food) ? { ...amount, sure: false } : amount;
}

/** One thing on one side of the sea and another on the other, or many: asked, and nothing is chosen. */
export const namesSeveral = ({ food, unit }: MealLine): boolean =>
  // Spread on toast it is jam on one side; a helping that is weighed is the dessert of the other.
  (food === "jelly" && unit !== "g" && unit !== "ml") ||
  /^(?:squash|puddings?|salad|curry|soup|biscuits?|pie|cake|sandwich|pickle|sauce|tart|pasta bake|stew|casserole|cereals?|cereali|c[ée]r[ée]ales|pepper|peppers)$/.test(
    food,
  );
