import { capitalised } from "#lib/base/text/capitalised";
import { said as saidRef } from "#lib/diary/foods/intake-of";
import { type FoodOffer, servingUnit } from "#lib/diary/foods/schema";
import { labelOfName } from "#lib/diary/remedies/label-of-name";
import { recognise } from "#lib/knowledge/medicines/recognise";
import { understandingOf } from "#lib/knowledge/medicines/understood";
import { perColumn } from "#lib/knowledge/nutrients/columns";
import type { MealLine } from "./meal-text";
import type { ProposedAmount } from "./proposed-amount";

/** What makes a ginger or a garlic a supplement, and not a food. */
const saysDose =
  /\b\d+(?:[.,]\d+)? ?(?:mg|mcg|µg|ug|iu|i\.u\.|ie)\b|\b(?:tablets?|tabs?|capsules?|caps|pills?|softgels?|gumm(?:y|ies)|lozenges?|supplements?|effervescent|sachets?|drops)\b/;
/** A figure is of the element only where nothing but the element is named: 600 mg of Slow-K are of its salt. */
const plainElements: Readonly<Record<string, RegExp>> = {
  magnesiumMg: /\b(?:magnesium|magn[eé]sio|magn[eé]sium)\b/,
  potassiumMg: /\b(?:potassium|kalium|potasio|potassio)\b/,
  calciumMg: /\b(?:calcium|kalzium|calcio)\b/,
  sodiumMg: /\b(?:sodium|natrium|sodio)\b/,
  vitaminEMg: /\bvitamin e\b/,
};
const besideElement =
  /\d+(?:[.,]\d+)*|\b(?:mg|mcg|of|an?|my|the|elemental|supplements?|effervescent|chewable|tablets?|tabs?|capsules?|caps|pills?|softgels?|gumm(?:y|ies)|sachets?|drops|powder|once|daily|x)\b|[^a-zà-ÿ]/g;

function namesElementOnly(food: string, column: string): boolean {
  const element = plainElements[column];
  return element?.test(food) === true && food.replace(element, " ").replace(besideElement, "") === "";
}

/** More than anybody takes of a thing at once. */
const mostTaken = 12;
const counted = new Set([
  "tablet",
  "packet",
  "sachet",
  "scoop",
  "serving",
  "stick",
  "tsp",
  "tbsp",
  "spoon",
  "piece",
]);
/** Of a class that acts on the body: a ginger is none. */
const isMedicine = (name: string): boolean =>
  recognise(name).ingredients.some(({ classes }) => classes.length > 0);

/**
 * A line as a supplement or medicine, by the recognition that remedies have; null where it names none, or where its words may
 * mean a food. Nothing of it is certain until the person has looked: packs differ in what they count.
 */
export function supplementLine(line: MealLine): { food: FoodOffer; amount: ProposedAmount } | null {
  // "Mag 300" says a strength, and no three hundred of it; so many millilitres are no tablets.
  if (line.unit !== null && !counted.has(line.unit)) return null;
  const isStrength = line.quantity !== null && line.quantity > mostTaken;
  const read = recognise(line.food);
  const isNamed = understandingOf(read) === "exact" && read.unknown.length === 0;
  const isDose = saysDose.test(line.food) || line.unit === "tablet";
  const label = labelOfName(line.food);
  if (!isNamed || !(isDose || label?.kind === "supplement" || isMedicine(line.food))) return null;
  const said = label?.amount ?? null;
  const known = said !== null && namesElementOnly(line.food, said.column) ? said : null;
  return {
    food: {
      ...perColumn(({ column }) => (column === known?.column ? known.mg : null)),
      ref: saidRef,
      name: capitalised(isStrength ? `${line.food} ${line.quantity}` : line.food),
      detail: null,
      source: "label",
      kind: "supplement",
      basis: "serving",
      servingLabel: null,
      servingGrams: null,
      portions: [],
      usual: { quantity: 1, unit: servingUnit },
      grade: null,
    },
    amount: {
      quantity: isStrength ? 1 : (line.quantity ?? 1),
      unit: servingUnit,
      sure: false,
      isPrinted: true,
    },
  };
}
