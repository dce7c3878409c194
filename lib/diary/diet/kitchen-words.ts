import { plainThousands } from "#lib/base/text/plain-thousands";
import { withoutNotHad } from "./not-had";
import { otherTongues } from "./other-tongues";
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
  `(?<![\\d/])(\\d+/\\d+|${figure}|an?|half an?|half) ?(${Object.keys(measures).join("|")})\\b\\.?`,
  "g",
);
const numberOf = (word: string): number =>
  /^\d+\/\d+$/.test(word)
    ? Number(word.split("/")[0]) / Number(word.split("/")[1])
    : word.startsWith("half")
      ? 0.5
      : /^an?$/.test(word)
        ? 1
        : Number(word.replace(",", "."));
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Stands before an amount that may be another: it is asked. */
export const rough = "≈";
/** One and a half or fifteen hundred: nobody knows which. */
const thousandOrNot = /(?<![\d.,≈])[1-9]\d{0,2}[.,]\d{3}(?= ?(?:g|l|grams?|lit(?:re|er)s?)\b)/g;

const weights = "ml|cl|l|g|gr|kg|oz|fl oz";
const amountAlone = new RegExp(
  `^(?:about |approx\\.? |ca\\.? |~ ?|circa |roughly |around )?(${figure}) ?(${weights})$`,
);

const countOf: Readonly<Record<string, string>> = { two: "2", three: "3", four: "4", five: "5", six: "6" };

/** "2 beers (330 ml)" are two of 330 ml; "2 slices of ham (50 g)" weigh 50 g together. */
function weighedInBrackets(name: string, count: string, unit: string): string {
  const last = /^(.*?) (\d+) (?:glass(?:es)?|cans?|bottles?|pints?|cups?|mugs?)$/.exec(name.trim());
  if (last) return weighedInBrackets(`${last[2]} ${last[1]}`, count, unit);
  const counted = name.replace(/^ *(?:two|three|four|five|six)\b/, (word) => countOf[word.trim()] ?? word);
  const many = /^ *(\d+) (?=[a-z])/.exec(counted);
  const isEach = many && /^(?:ml|cl|l)$/.test(unit);
  const amount = isEach ? rounded(Number(many[1]) * numberOf(count)) : count;
  const food = counted.replace(
    /^ *(?:\d+ |an? )?(?:small |large |big )?(?:(?:handful|bowl|plate|glass|cup|portion|slice|piece|can|bottle|packet|bag)s?(?:es)? of )?/,
    "",
  );
  // Two of 125 g or two that weigh 125 g: the figures do not say.
  const isAsked = many !== null && many[1] !== "1";
  return ` , ${isAsked ? rough : ""}${amount} ${unit} ${food}`;
}

/** What stands in brackets: an amount counts, "dry" and "raw" say how it was weighed, what goes into a cup goes with it. */
function fromBrackets(said: string, inside: string): string {
  const name = said.replace(/^ *(?:and|with|plus|on) /, "");
  const amount = amountAlone.exec(inside.trim());
  if (amount) return weighedInBrackets(name, amount[1] ?? "", amount[2] ?? "");
  const listed = /^([a-zà-ÿ ]+), *(\d[^,]*)$/.exec(inside);
  if (listed) return ` , ${listed[2]} ${listed[1]} ${name.trim()} `;
  if (/^\d[^,]*,\s*\d/.test(inside)) return ` , ${inside} `;
  if (/^ *(?:x ?)?\d+ *$/.test(inside) && !/^ *\d/.test(name))
    return ` , ${inside.replace("x", "")} ${name.trim()} `;
  if (/^ *(?:small|medium|large|big) *$/.test(inside)) return ` , ${inside} ${name.trim()} `;
  const state = /\b(dry|dried|raw|uncooked|cooked|boiled|drained|tinned|canned)\b/.exec(inside);
  if (state) return /^ *\d/.test(name) ? ` , ${name}_${state[1]} ` : ` , ${state[1]} ${name.trim()} `;
  if (/^(?:with |milk|\d+ sugars?|an? sugar|cream)/.test(inside) && !/^no\b/.test(inside))
    return ` , ${name} with ${inside}`;
  // Of a smoothie what is in it is told; of mineral water, which it was.
  if (/\b(?:smoothie|shake)s?\b/.test(name) && inside.includes(",")) return ` , ${inside} `;
  const water = /^(.*\b(?:ml|cl|l)\b.*|.*)\b(?:mineral ?wasser|mineral water|wasser|water)\b(.*)$/.exec(name);
  if (water && /^[a-zà-ÿ .]+$/.test(inside)) return ` , ${water[1]}${inside} ${water[2]} `;
  return ` , ${name} `;
}

const inBrackets = /((?:[^,;()+&]|(?<=\d),(?=\d))*)\(([^()]*)\)/g;

/** What says how it went or when, and names no food. */
const remarks: readonly RegExp[] = [
  /\b(?:i )?(?:was|felt|feeling) (?:sick|ill|unwell|not hungry|nauseous)\b/g,
  /\bnothing(?: (?:else|to eat|at all|much))?(?! (?:but|except|apart)\b)(?= ?(?:[,;.]|$|today|yesterday))/g,
  /\b(?:ate |had |drank )?nothing (?:but|except|apart from)\b|\bnothing (?:till|until|before) (?:\w+|\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)?)\b/g,
  /\b(?:the )?same (?:as|again as) (?:before|usual|always|last time)\b/g,
  /\b(?:fasted|fasting|no appetite|forgot to eat|lost my appetite|not much|felt (?:better|fine|ok)|(?:very |so )?(?:tired|hungry|thirsty)|at (?:work|home|a restaurant|the office|mum['’]?s|my mum['’]?s))(?= ?(?:[,;.]|$))/g,
  /\bas usual\b/g,
  /\bno (?:sugar|milk|salt|butter)\b(?= x ?\d)/g,
  /\b(?:over the day|all day|throughout the day|during the day|through the day|in total)\b/g,
  /\b(?:after|before|during) (?:an? |my |the )?(?:run|running|gym|work ?out|work|walk|walking|exercise|bed|bedtime|training|tennis|football|swim|swimming|yoga)\b/g,
  /\b(?:for|against) (?:my |the |a )?(?:leg )?cramps?\b/g,
  /\b(?:leftover|left over|yesterday['’]?s(?! \w+ (?:as|again))|home ?made|shop bought|shop-bought|takeaway|take away|take-out|takeout|freshly made|my (?:wife|husband|mum|mother|daughter|son)['’]?s)\b/g,
  /\b\d+ ?(?:in|inch|inches|")(?=\s+[a-z])/g,
];

/** What people shorten, and ways of saying an amount that are put first. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bpb ?(?:&|and|n) ?j\b/g, "pbj"],
  [/\b7[ -]up\b/g, "7up"],
  [/\beggs?(?=,? (?:over easy|sunny[ -]side up))/g, "fried egg"],
  [/,? (?:over easy|sunny[ -]side up|over medium)\b/g, " "],
  [/\bmed(?= [a-z])/g, "medium"],
  [/\b(?:and then|then|followed by)\b/g, ";"],
  [
    /(?<![\d.,])(\d+(?:[.,]\d+)?) ?(mg|mcg|µg|ug|iu) (?:of )?([a-zà-ÿ][a-zà-ÿ -]*?)(?= ?(?:[,;.+&]|$| and\b| with\b))/g,
    "$3 $1 $2",
  ],
  [/\bpb\b/g, "peanut butter"],
  [/\bbig macs?\b/g, "bigmac"],
  [/(?<=\d) ?(?:nos|pcs?|stk)\b\.?/g, ""],
  [/([;,] ?)(?:black|white|plain|hot|cold|iced|strong|weak)(?= ?(?:[,;.]|$))/g, " "],
  [/\b([a-z]+) x ?(\d+) (glass(?:es)?|cups?|mugs?|slices?|pints?|cans?|bottles?)\b/g, "$2 $3 $1"],
  [/\boj\b/g, "orange juice"],
  [/\bspag bol\b/g, "spaghetti bolognese"],
  [/\bguac\b/g, "guacamole"],
  [/\bomega[ -]([369])\b/g, "omega-$1"],
  [/(\d) ?(?:gr|grms?|gm|gms)\b/g, "$1 g"],
  [/(\d) ?(?:gramos?|grammi|grammes?)\b/g, "$1 g"],
  [
    /(?<=\bsandwich|\broll|\btoastie|\bmayo|\bsalad|\bcheese|\bham) on (?:brown|white|wholemeal|wheat|whole wheat|rye|granary|sourdough)\b/g,
    " ",
  ],
  [/\bsides? of (?=[a-z])/g, " "],
  [/\b(?:flat|dry) (?=coke|cola|lemonade|toast)/g, " "],
  [/\b\d+ ?%(?: cocoa)? (?=dark chocolate)|(?<=dark chocolate) \d+ ?%(?: cocoa)?/g, ""],
  [/\b(\d+) ?% chocolate\b/g, "dark chocolate"],
  [/\bsquares? (?:of )?(?=(?:dark |milk |white )?chocolate)/g, "squares of "],
  [/\bonly\b|\bjust(?= [a-z])/g, " "],
];

/** Shops and makers whose name says nothing of the food. */
const shops =
  /\b(?:from |at )?(?:greggs|pret(?: a manger)?|starbucks|costa|caff[eè] nero|subway|tesco(?:['’]?s)?(?: finest| value)?|sainsbury['’]?s|waitrose|aldi|lidl|m&s|asda|morrisons|wetherspoons?|nando['’]?s|heinz|warburtons|kellogg['’]?s|activia|chobani|fage|woolworths|coles|trader joe['’]?s|whole foods|rewe|edeka|mercadona|carrefour|monoprix)\b(?= |$|[,;.])/g;

/** "2 eggs, no, 3": what was said last is what was had. */
const corrected =
  /(?<![\d.,])(?:\d+(?:[.,]\d+)?|an?|one|two|three|four|half an?)( [a-zà-ÿ]+(?: [a-zà-ÿ]+)?),? (?:no|sorry|i mean|make that|actually|correction)[,:]? (?:i mean,? |make that )?(\d+)( [a-zà-ÿ]+(?: [a-zà-ÿ]+)?)?(?= ?(?:[,;.]|$| and\b| with\b))/g;

const atOnce = "ml|cl|l|g|oz|kg";
/** Ways of setting an amount and a food beside each other, in the order they are put plainly. */
const reordered: readonly (readonly [RegExp, string])[] = [
  [
    / [-–—:] (?=(?:about |approx\.? |ca\.? )?\d+(?:[.,/]\d+)? ?(?:ml|cl|l|g|gr|kg|oz|lb|cups?|tbsp|tsp|slices?|spears?|pieces?|scoops?|tablets?|capsules?|halves)\b(?: (?:cooked|dry|dried|raw))? ?(?:[,;]|$))/g,
    " ",
  ],
  [
    new RegExp(`(\\d) ?(${atOnce}) (cooked|dry|dried|raw|uncooked)(?= ?(?:[,;.]|$| and\\b| with\\b))`, "g"),
    "$1 $2_$3",
  ],
];

/** "Latte with oat milk": the milk of the coffee is another one, and no dairy is had beside it. */
const otherMilk =
  /\b(lattes?|flat whites?|cappuccinos?|mochas?|cortados?|macchiatos?|frappes?|hot chocolate)( \d+ ?(?:ml|cl|oz))?(?:,| -)? ?\(?(?:made )?(?:with |on )?(?:an? |some )?(oat|almond|soya?|coconut|rice|cashew|hazelnut|hemp|pea|plant)[ -]?(?:milk|drink)\)?(?= ?(?:[,;.&+\d]|$|(?:and|with|at|for|on|today|yesterday|this|last)\b))/g;

/** A heading that is a time or stands before one: "8am: porridge", "Lunch (12.30): soup". */
const timedHeadings: readonly (readonly [RegExp, string])[] = [
  [/\((?:at )?(\d{1,2})[.:](\d{2})(?: ?([ap]m))?\)/g, " "],
  [/\b(?:am|pm|mid[- ]morning|morning|afternoon|evening|late) snacks? ?:/g, "snack:"],
  [
    /(^|[;,] ?)(?:at |um )?(\d{1,2}(?:[.:]\d{2})? ?(?:am|pm)|\d{1,2}[.:]\d{2}|\d{1,2} uhr|\d{1,2}h\d{0,2}) ?[:–—-] ?(?=[a-zà-ÿ\d])/g,
    "$1at $2, ",
  ],
];

/** "Eggs. Tea.": a full stop ends a food, where it ends no shortened word. */
const stop = /(?<!\b(?:approx|ca|st|tbsp|tsp|oz|c|g|dr|no|inc|incl|e\.g|i\.e|[a-z]))\.(?=\s|$)/g;

/**
 * The sentence of any kitchen in the words that are read here: "2 x 330ml", pounds and quarts, EL and TL, brackets, dashes and
 * headings, with what names no food left out. It adds no food of its own.
 *
 * @param text lower case
 */
export function kitchenWords(text: string): string {
  let plain = otherTongues(plainThousands(text).replace(stop, ";"))
    .replace(/[“”"]/g, (sign, at: number, all: string) => (/\d/.test(all[at - 1] ?? "") ? sign : " "))
    .replace(corrected, (_, first: string, count: string, last?: string) => `${count}${last ?? first}`);
  for (const [way, words] of [...timedHeadings, ...reordered]) plain = plain.replace(way, words);
  plain = plain
    .replace(/ [-–—] /g, "; ")
    .replace(otherMilk, "$3 milk $1$2")
    .replace(/.*/s, withoutNotHad)
    .replace(inBrackets, (_, name: string, inside: string) => fromBrackets(name, inside))
    .replace(shops, " ");
  for (const [way, words] of shortened) plain = plain.replace(way, words);
  for (const remark of remarks) plain = plain.replace(remark, " ");
  return (
    plain
      .replace(thousandOrNot, (amount) => `${rough}${amount}`)
      .replace(
        new RegExp(`(\\d+) ?[x×] ?(${figure}) ?(${weights})\\b`, "g"),
        (_, times: string, each: string, unit: string) =>
          `${rounded(Number(times) * numberOf(each))} ${unit}`,
      )
      .replace(
        new RegExp(`(${figure}) ?(ml|cl|l|g) ?[x×] ?(\\d+)\\b`, "g"),
        (_, each: string, unit: string, times: string) =>
          `${rounded(Number(times) * numberOf(each))} ${unit}`,
      )
      .replace(inOther, (_, count: string, measure: string) => {
        const [holds, unit] = measures[measure] ?? [1, "g"];
        return `${rounded(numberOf(count) * holds)} ${unit}`;
      })
      // A heading over a list names no food of its own: "Sunday roast: beef, carrots".
      .replace(/(^|[;\n] ?)(?!(?:breakfast|lunch|dinner|supper|snack)\b)([a-z][a-z ]{2,30}): (?=.*,)/g, "$1")
      .replace(
        /(?<!\b(?:tuna|mackerel|sardines?|salmon|chickpeas|beans)[^,;]*?) in (?:a glass of |some |warm |hot |cold )?(?=water\b)/g,
        ", ",
      )
      .replace(/\bin (?:about )?(\d+(?:[.,]\d+)? ?(?:ml|cl|l|oz))(?= ?(?:[,;.]|$))/g, ", $1 water")
      .replace(/\bin (?:a |an |about )?(?=\d)/g, ", ")
      .replace(/(^|[,;] ?)[a-z][a-z ]*? made (?:with|from|of) (?=\d)/g, "$1")
      // What is stirred into a drink stands beside it: "1 tablet in water".
      .replace(
        /\b((?:tablets?|tabs?|powder|sachets?|scoops?|sticks?|packets?|honig|honey|miel|milo|whey|zucker|sugar|salts?)\b[^,;]*?) in (?=[a-z])/g,
        "$1, ",
      )
      .replace(/(^|[,;] ?)an? ([a-z][a-z ]*? \d+ ?(?:ml|g|cl|l|oz)\b)/g, "$1$2")
  );
}

/** An amount that stands alone, "about 350 g" after a comma: it is of what stands before it. */
export function amountOnly(part: string): { readonly quantity: number; readonly unit: string } | null {
  const [, count = "", unit = ""] = amountAlone.exec(part) ?? [];
  const known = unitOfWord(unit);
  return count === "" || known === null ? null : { quantity: numberOf(count), unit: known };
}
