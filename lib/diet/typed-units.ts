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
  slice: ["slice", "rasher"],
  piece: ["piece"],
  bowl: ["bowl", "plate", "handful"],
  can: ["can", "tin"],
  bottle: ["bottle"],
  bar: ["bar"],
  packet: ["packet", "sachet", "pack", "bag"],
  stick: ["stick"],
  scoop: ["scoop"],
  serving: ["serving", "portion", "helping", "dose"],
  tablet: ["tablet", "capsule", "pill"],
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
