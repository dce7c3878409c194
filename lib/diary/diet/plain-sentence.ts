import { unitOfWord } from "./typed-units";

const numberWords: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
};
const hour = `\\d{1,2}|${Object.keys(numberWords).join("|")}`;
const digits = (word: string): string => numberWords[word] ?? word;
/** A name that no joining word may cut. */
export const keptTogether = (name: string): string => name.replaceAll("&", "and").replaceAll(" ", "_");

/** What is left out of tea, toast and salad. "Low fat, no added sugar" is what a food is called, and stays. */
const leftOut =
  /(?:[,;]|\b(?:but|and|with))? ?\b(?:without|no)(?: any)? (?:sugars?|milk|butter|salt|cream|sauce|gravy|dressing|mayo|mayonnaise|cheese|buns?|bread|toast|ice|lemon|jam|onions?|marg|margarine|meat|oil|sweetener)(?= ?(?:[,;.]|$|(?:and|but|or|yesterday|today|at|for|on|this|last)\b))/g;

/** "Cheese and tomato sandwich" is one thing; "coffee and ham sandwich" is two. */
const sandwich =
  /\b(?!(?:tea|coffee|milk|water|juice|soup|crisps|beer|an?|the|my|some)\b)[a-z]+ (?:and|&) (?!(?:an?|the|my|some)\b)[a-z]+ (?:sandwich|sarnie|butty|toastie)(?:e?s)?\b/g;

/** Ways of saying it, in the order they are put plainly. An underscore keeps words together; it is taken out again. */
const spoken: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/\bw\/ ?o\b ?/g, "without "],
  [/\bw(?:\/ ?| (?=[a-z]))/g, "with "],
  [/ ?['’]?\bn['’]? (?=chips|cheese|mash|gravy)/g, " and "],
  [/(\w)['’]n['’](\w)/g, "$1 and $2"],
  [/\bg ?& ?t\b/g, "gin and tonic"],
  [/\bcuppas?\b/g, "cup of tea"],
  [/\bwhite coffee\b/g, "coffee with milk"],
  [/\b(breakfast|lunch|dinner|supper|snack) ?:/g, "for $1; "],
  [leftOut, " "],
  [sandwich, keptTogether],
  // A glass of red is wine, and no pepper.
  [
    /\b(glass(?:es)? of (?:red|white))(?= ?(?:[,;.&]|$|(?:and|with|yesterday|last|at|for|on|this)\b))/g,
    "$1 wine",
  ],
  // Sugar in tea is counted in spoons.
  [
    /\b(\d+|an?|one|two|three|four|half a) sugars?(?= ?(?:[,;.&]|$|(?:and|in|yesterday|at|for|this)\b))/g,
    "$1 tsp sugar",
  ],
  // What goes into a cup is no cup of it.
  [
    /\b(tea|coffee|tee|thé|té|kaffee|café|caffè) (?:with|and) (?:some )?(milk|cream|milch|lait|leche|sahne)\b/g,
    "$1 with a splash of $2",
  ],
  [new RegExp(`\\b(${hour}) and (?:an? )?half\\b`, "g"), (_, whole = "") => `${digits(whole)}.5`],
  [/\bhalf (?:a )?dozen\b/g, "6"],
  [/\b(?:a |one )?quarter of (?:an? |the )?/g, "0.25 "],
  [/\b(?:a |one )?third of (?:an? |the )?/g, "0.333 "],
  [/\b(?:two|2) thirds of (?:an? |the )?/g, "0.667 "],
  [/\b(?:three|3) quarters of (?:an? |the )?/g, "0.75 "],
  // Two figures are none: nobody knows which of them it was, nor how many a few are; then of slices there are not "one".
  [
    /(?<![\d/.,:])(?:\d+ ?(?:-|–|to|or) ?\d+ |\b(?:a few|several|lots of|loads of|plenty of) )(fl oz|[a-z]+)(?!\S)(?: of\b)?/g,
    (found = "", word = "") =>
      /^(?:am|pm)$/.test(word) ? found : unitOfWord(word) === null ? ` ${word}` : " ",
  ],
];

const clocks: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [
    new RegExp(`\\b(?:at )?(half|quarter) past (${hour})\\b`, "g"),
    (_, part = "", at = "") => `at ${digits(at)}:${part === "half" ? "30" : "15"}`,
  ],
  [
    new RegExp(`\\b(?:at )?quarter to (${hour})\\b`, "g"),
    (_, at = "") => `at ${Number(digits(at)) === 1 ? 12 : Number(digits(at)) - 1}:45`,
  ],
  // "Half three" is half past two to some, half past three to others.
  [
    new RegExp(
      `\\b(?:at|about|around) half (${hour})(?= ?(?:[,;.]|$|o['’]?clock|this|yesterday|last|in|today|pm|am))( ?[ap]m\\b)?`,
      "g",
    ),
    () => "earlier",
  ],
  [/\bat (\d{1,2})\.(\d{2})\b(?! ?[ap]m)/g, (_, at = "", minute = "") => `at ${at}:${minute}`],
  [
    new RegExp(
      `\\bat (${Object.keys(numberWords).join("|")})(?= ?(?:[,;.]|$|o['’]?clock|this|yesterday|last|in|today|pm|am)\\b)`,
      "g",
    ),
    (_, at = "") => `at ${digits(at)}`,
  ],
  [/\b(?:at|before|in|going to) (?:bed(?:time)?|tea ?time)\b/g, () => "earlier"],
];

/** "Water x3", "glass of water x 3": how often, said last. */
const timesLast =
  /(^|[,;&]|\b(?:and|with)\b) ?(?:(?:an?|1|one) )?([a-zà-ÿ][a-zà-ÿ %'-]*?) [x×] ?(\d+)(?= ?(?:[,;.&+]|$|(?:and|with|yesterday|today|at|for|this|last|on)\b))/g;

/**
 * The sentence as it would be written down: what people say at a kitchen table ("cuppa with 2 sugars", "fish n chips",
 * "water x3", "at half past three", "no milk") in the plain words that are read. It adds no food and no amount of its own.
 *
 * @param text lower case
 */
export function plainSentence(text: string): string {
  let plain = text;
  for (const [way, words] of clocks) plain = plain.replace(way, words);
  for (const [way, words] of spoken)
    plain = typeof words === "string" ? plain.replace(way, words) : plain.replace(way, words);
  return plain.replace(timesLast, "$1 $3 $2");
}
