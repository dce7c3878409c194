/** Every way a unit is written, to the one word it is known by here. Singular; plurals are made below. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  g: ["g", "gr", "gram", "gramme"],
  kg: ["kg", "kilo", "kilogram"],
  oz: ["oz", "ounce"],
  ml: ["ml", "millilitre", "milliliter"],
  cl: ["cl", "centilitre"],
  l: ["l", "litre", "liter"],
  floz: ["fl oz", "fluid ounce"],
  cup: ["cup", "mug"],
  tbsp: ["tbsp", "tablespoon", "tbs"],
  tsp: ["tsp", "teaspoon"],
  glass: ["glass"],
  pint: ["pint"],
  slice: ["slice", "strip"],
  rasher: ["rasher"],
  piece: ["piece"],
  bowl: ["bowl"],
  plate: ["plate", "plateful"],
  handful: ["handful"],
  katori: ["katori"],
  half: ["halves"],
  can: ["can", "tin"],
  bottle: ["bottle"],
  bar: ["bar"],
  packet: ["packet", "pack", "bag"],
  sachet: ["sachet"],
  stick: ["stick"],
  clove: ["clove"],
  spear: ["spear"],
  scoop: ["scoop"],
  serving: ["serving", "portion", "helping", "dose"],
  tablet: ["tablet", "capsule", "pill"],
  // Only with "of": a pot roast is no pot, and a square sausage no square.
  square: ["square of", "squares of"],
  pot: ["pot of", "pots of", "carton of", "cartons of", "tub of"],
  shot: ["shot of", "shots of", "nip of"],
  splash: ["splash of", "dash of", "drop of", "spot of", "drizzle of"],
  spoon: ["spoon of", "spoons of", "spoonful of", "spoonfuls of"],
  small: ["small"],
  medium: ["medium", "medium sized"],
  large: ["large", "big"],
};

const known = new Map(
  Object.entries(spellings).flatMap(([unit, words]) =>
    words.flatMap((word) => [word, `${word}s`, `${word}es`].map((written) => [written, unit] as const)),
  ),
);

/** The unit a word or two names, or null: "slices" is slice, "fl oz" is floz, "almonds" is none. */
export function unitOfWord(word: string): string | null {
  return known.get(word) ?? null;
}

/** "1 1/2 cups", "2 slices": an amount of nothing that was named. Rashers are bacon by themselves. */
export function namesNoFood(words: string): boolean {
  return unitOfWord(words) !== null && !words.startsWith("rasher");
}
