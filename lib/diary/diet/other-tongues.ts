/** Words of another language at the table, in the plain ones that are read: measures, numbers, joining words, meals. */
const of = "(?: (?:de la|de|d['’]|du|di|del|von)(?= ?[a-zà-ÿ]))?";
const measure = (words: string, plain: string): readonly [RegExp, string] => [
  new RegExp(`(?<![a-zà-ÿ])(?:${words})${of}(?![a-zà-ÿ])`, "g"),
  plain,
];
const spoonAfter = (words: string, plain: string): readonly [RegExp, string] => [
  new RegExp(`(\\d|an?|one|half) ?(?:${words})${of}(?![a-zà-ÿ])`, "g"),
  `$1 ${plain}`,
];

const words: readonly (readonly [RegExp, string])[] = [
  [/\b(?:abendbrot|abendessen|d[iî]ner|cena|souper|nachtessen)(?=[^a-zà-ÿ]*:)/g, "dinner"],
  [/\b(?:fr[üu]hst[üu]ck|petit[- ]d[ée]jeuner|desayuno|colazione|z[’']morge)(?=[^a-zà-ÿ]*:)/g, "breakfast"],
  [/\b(?:mittagessen|mittag|d[ée]jeuner|almuerzo|comida|pranzo)(?=[^a-zà-ÿ]*:)/g, "lunch"],
  [/\b(?:merienda|go[uû]ter|spuntino|merenda|zwischendurch|brotzeit)(?=[^a-zà-ÿ]*:)/g, "snack"],
  [
    /\b(?:zum fr[üu]hst[üu]ck|zum mittagessen|zum abendessen|abends|morgens|mittags|nachmittags|heute|le matin|le soir|por la noche|por la mañana|la sera|al mattino)\b/g,
    " ",
  ],
  [/\bohne (zucker|milch|butter|salz|sahne)\b/g, " "],
  [/\b(?:sans|sin|senza) (?:sucre|lait|beurre|sel|az[úu]car|leche|sal|zucchero|latte|burro|sale)\b/g, " "],
  [
    /(?<!vitamin |vitamin)(\b(?!vitamin)[a-zà-ÿ]{3,}|\d ?(?:g|ml|cl|l)) (?:und|et|y|e) (?=[a-zà-ÿ\d]{2,})/g,
    "$1 and ",
  ],
  [/(^|[;,:+&] ?|\b(?:and|mit|und|avec|et|con|y) )(?:ein(?:e[nrm]?)?|une?|una|uno|un['’])(?= )/g, "$1a"],
  [/(^|[;,:+&] ?|\b(?:and|mit|und|avec|et|con|y) )(?:zwei|deux|dos|due)(?= )/g, "$12"],
  [/(^|[;,:+&] ?|\b(?:and|mit|und|avec|et|con|y) )(?:drei|trois|tres|tre)(?= )/g, "$13"],
  [/(^|[;,:+&] ?)(?:halbe[nrs]?|demi|demie|media|medio|mezza|mezzo)(?= )/g, "$1half a"],
  spoonAfter("el|essl(?:ö|o)ffel", "tbsp"),
  spoonAfter("tl|teel(?:ö|o)ffel|kaffeel(?:ö|o)ffel", "tsp"),
  measure(
    "c\\.? ?[àa] ?soupe|c\\. ?[àa] ?s\\.?|càs|cuill[eè]res? [àa] soupe|cucharadas?|cucchiai(?:o)?|soperas?",
    "tbsp",
  ),
  measure(
    "c\\.? ?[àa] ?caf[ée]|c\\. ?[àa] ?c\\.?|càc|cuill[eè]res? [àa] caf[ée]|cucharaditas?|cucchiain[io]",
    "tsp",
  ),
  measure("glas|gläser|verres?|vasos?|copas?|bicchier[ei]", "glass"),
  measure("tassen?|tasses?|tazas?|tazz[ae]", "cup"),
  measure("scheiben?|tranches?|rebanadas?|lonchas?|fett[ae]", "slice"),
  measure("teller|assiettes?|platos?|piatt[oi]", "plate"),
  measure("schüsseln?|schale|cuencos?|ciotol[ae]", "bowl"),
  [/(?<!spag |spaghetti )\bbols?(?: de)?\b/g, "bowl"],
  measure("handvoll|poignées?|puñados?|manciat[ae]", "handful"),
  measure("flaschen?|bouteilles?|botellas?|bottigli[ae]", "bottle"),
  measure("becher|pots? de", "pot of"),
  [/\bstück(?:e)?(?= )/g, "piece"],
  [/\b(?:tabletten?|comprimés?|comprimidos?|compress[ae])\b/g, "tablet"],
  [/\b(?:kapseln?|gélules?|cápsulas?|capsul[ae])\b/g, "capsule"],
  [/ (?:mit|avec) /g, " with "],
  [/ con (?!carne|leche|tomate|aceite|pollo|chorizo|arroz|frijoles|mantequilla|queso)/g, " with "],
  [/([,;] ?)(?:du|de la|de l['’]|des) (?=[a-zà-ÿ])/g, "$1"],
];

/** Names of two foods that are one, which a joining word must not cut. */
const oneFood = /\b(?:aglio e olio|cacio e pepe|prosciutto e melone|ham and cheese croissant)\b/g;

/**
 * The sentence with what German, French, Spanish and Italian kitchens call a measure, a number or a meal in plain words. Foods
 * keep their own names, by which they are known.
 *
 * @param text lower case
 */
export function otherTongues(text: string): string {
  let plain = text.replace(oneFood, (name) => name.replaceAll(" ", "_"));
  for (const [way, plainly] of words) plain = plain.replace(way, plainly);
  return plain;
}
