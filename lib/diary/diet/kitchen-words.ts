import { unitOfWord } from "./typed-units";

/** Measures of other kitchens in those that are known here: what one of them holds, and in which unit. */
const measures: Readonly<Record<string, readonly [number, string]>> = {
  lb: [453.6, "g"],
  lbs: [453.6, "g"],
  pound: [453.6, "g"],
  pounds: [453.6, "g"],
  quart: [946.4, "ml"],
  quarts: [946.4, "ml"],
  gallon: [3785, "ml"],
  gallons: [3785, "ml"],
};
const figure = "\\d+(?:[.,]\\d+)?";
const inOther = new RegExp(
  `(?<![\\d/])(${figure}|an?|half an?|half) ?(${Object.keys(measures).join("|")})\\b\\.?`,
  "g",
);
const numberOf = (word: string): number =>
  word.startsWith("half") ? 0.5 : /^an?$/.test(word) ? 1 : Number(word.replace(",", "."));
const rounded = (value: number): number => Math.round(value * 10) / 10;

const weights = "ml|cl|l|g|gr|kg|oz|fl oz";
const amountAlone = new RegExp(
  `^(?:about |approx\\.? |ca\\.? |~ ?|circa |roughly |around )?(${figure}) ?(${weights})$`,
);

/** What stands in brackets: an amount counts, "dry" and "raw" say how it was weighed, what goes into a cup goes with it. */
function fromBrackets(name: string, inside: string): string {
  const amount = amountAlone.exec(inside.trim());
  if (amount)
    return ` , ${amount[1]} ${amount[2]} ${name.replace(/^ *(?:an? )?(?:small |large |big )?(?:handful|bowl|plate|glass|cup|portion)s? of /, "")}`;
  const state = /\b(dry|dried|raw|uncooked|cooked|boiled|drained|tinned|canned)\b/.exec(inside);
  if (state) return /^ *\d/.test(name) ? ` , ${name}` : ` , ${state[1]} ${name.trim()} `;
  if (/^(?:with |milk|\d+ sugars?|an? sugar|cream)/.test(inside) && !/^no\b/.test(inside))
    return ` , ${name} with ${inside}`;
  return ` , ${name} `;
}

/** What says how it went or when, and names no food. */
const remarks: readonly RegExp[] = [
  /\b(?:skipped|skipping|missed|no) (?:breakfast|lunch|dinner|supper|tea time|food|meals?|snacks?|toast today|evening meal)\b/g,
  /\b(?:i )?(?:did ?n['’]?o?t|have ?n['’]?o?t|have not) (?:eat|eaten|have|had|drink)(?: anything| much)?\b(?: (?:today|yesterday|at all))?/g,
  /\b(?:i )?(?:was|felt|feeling) (?:sick|ill|unwell|not hungry|nauseous)\b/g,
  /\bnothing(?: (?:else|to eat|at all|much))?(?! but\b)(?= ?(?:[,;.]|$|today|yesterday))/g,
  /\b(?:ate |had |drank )?nothing but\b/g,
  /\b(?:the )?same (?:as|again as) (?:yesterday|the day before|before|usual|last time)\b/g,
  /\bas usual\b/g,
  /\bno (?:sugar|milk|salt|butter)\b(?= x ?\d)/g,
  /\b(?:over the day|all day|throughout the day|during the day|through the day|in total)\b/g,
  /\b(?:after|before|during) (?:an? |my |the )?(?:run|running|gym|work ?out|work|walk|walking|exercise|bed|bedtime|training|tennis|football|swim|swimming|yoga)\b/g,
  /\b(?:for|against) (?:my |the |a )?(?:leg )?cramps?\b/g,
  /\b(?:leftover|left over|home ?made|shop bought|shop-bought|takeaway|take away|take-out|takeout|freshly made|my (?:wife|husband|mum|mother|daughter|son)['’]?s)\b/g,
  /\b\d+ ?(?:in|inch|inches|")(?= [a-z])/g,
];

/** What people shorten, and what kitchens of other tongues call a measure. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bpb\b/g, "peanut butter"],
  [/\bm&s\b/g, " "],
  [/\bbig macs?\b/g, "big_mac"],
  [/([;,] ?)(?:black|white|plain|hot|cold|iced|strong|weak)(?= ?(?:[,;.]|$))/g, " "],
  [/\b([a-z]+) x ?(\d+) (glass(?:es)?|cups?|mugs?|slices?|pints?|cans?|bottles?)\b/g, "$2 $3 $1"],
  [/\boj\b/g, "orange juice"],
  [/\bspag bol\b/g, "spaghetti bolognese"],
  [/\bguac\b/g, "guacamole"],
  [/(\d) ?(?:el|essl(?:ö|o)ffel)\b/g, "$1 tbsp"],
  [/(\d) ?(?:tl|teel(?:ö|o)ffel)\b/g, "$1 tsp"],
  [/(\d) ?(?:gr|grms?|gm|gms)\b/g, "$1 g"],
  [/\bkatoris?\b/g, "bowl"],
  [/\bscheiben?\b/g, "slices"],
  [/\btassen?\b/g, "cups"],
  [/\b(?:glas|gläser)\b/g, "glass"],
  [/\bstück(?= )/g, "piece"],
  [/\bflaschen?\b/g, "bottle"],
  [/\bmit\b/g, "with"],
  [/\bund\b/g, "and"],
  [/\bonly\b|\bjust(?= [a-z])/g, " "],
];

/** "2 eggs, no, 3": what was said last is what was had. */
const corrected =
  /(?<![\d.,])(\d+(?:[.,]\d+)?|an?|one|two|three)( [a-z ]+?),? (?:no|sorry|i mean|make that),? (?:i mean,? )?(\d+)(?= ?(?:[,;.]|$| and\b))/g;

/**
 * The sentence of any kitchen in the words that are read here: "2 x 330ml", pounds and quarts, EL and TL, brackets, dashes and
 * headings, with what names no food left out. It adds no food of its own.
 *
 * @param text lower case
 */
export function kitchenWords(text: string): string {
  let plain = text
    .replace(/[“”"]/g, (sign, at: number, all: string) => (/\d/.test(all[at - 1] ?? "") ? sign : " "))
    .replace(/ [-–—] /g, "; ")
    .replace(corrected, "$3$2")
    .replace(/([^,;()+&]*)\(([^()]*)\)/g, (_, name: string, inside: string) => fromBrackets(name, inside));
  for (const [way, words] of shortened) plain = plain.replace(way, words);
  for (const remark of remarks) plain = plain.replace(remark, " ");
  return (
    plain
      .replace(
        new RegExp(`(\\d+) ?[x×] ?(${figure}) ?(${weights})\\b`, "g"),
        (_, times: string, each: string, unit: string) =>
          `${rounded(Number(times) * numberOf(each))} ${unit}`,
      )
      .replace(inOther, (_, count: string, measure: string) => {
        const [holds, unit] = measures[measure] ?? [1, "g"];
        return `${rounded(numberOf(count) * holds)} ${unit}`;
      })
      // A heading over a list names no food of its own: "Sunday roast: beef, carrots".
      .replace(/(^|[;\n] ?)(?!(?:breakfast|lunch|dinner|supper|snack)\b)([a-z][a-z ]{2,30}): (?=.*,)/g, "$1")
      .replace(/\bin (?=\d)/g, ", ")
      .replace(/(^|[,;] ?)an? ([a-z][a-z ]*? \d+ ?(?:ml|g|cl|l|oz)\b)/g, "$1$2")
  );
}

/** "banana 1", "garlic 2 cloves", "figs 2": a count said last is as good as one said first. */
export function countFirst(part: string): string {
  const last = /^([a-zà-ÿ][^\d]*?) (\d+(?:[.,]\d+)?|\d+\/\d+)$/.exec(part);
  if (!last) return part;
  const [, food = "", count = ""] = last;
  return unitOfWord(food) === null && !/\b(?:vitamin|omega|type|no|number|e|v|factor)$/.test(food)
    ? `${count} ${food}`
    : part;
}

/** An amount that stands alone, "about 350 g" after a comma: it is of what stands before it. */
export function amountOnly(part: string): { readonly quantity: number; readonly unit: string } | null {
  const [, count = "", unit = ""] = amountAlone.exec(part) ?? [];
  const known = unitOfWord(unit);
  return count === "" || known === null ? null : { quantity: numberOf(count), unit: known };
}
