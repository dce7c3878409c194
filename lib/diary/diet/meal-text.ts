import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { type ClockTime, parseClockTime } from "#lib/base/time/clock-time";
import { datesIn } from "#lib/base/time/date-range";
import { dateWords } from "#lib/base/time/date-words";
import { amountFirst } from "./amount-first";
import { amountOnly, kitchenWords, rough } from "./kitchen-words";
import { keptTogether, plainSentence } from "./plain-sentence";
import { quantityOf } from "./said-quantity";
import { type SameAgain, sameAgain } from "./same-again";
import { unitOfWord } from "./typed-units";

/** One food of a sentence: "2 slices wholemeal bread" is 2, slice, wholemeal bread. What was not said is null. */
export type MealLine = {
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly food: string;
  /** The amount may mean another, "2 yoghurts (125 g)": it is never sure */
  readonly isRough?: true;
};

export type MealText = {
  readonly lines: readonly MealLine[];
  /** The day that was named; null when none was */
  readonly day: CivilDate | null;
  /** The time that was said; "in the morning" is no time */
  readonly clock: ClockTime | null;
  /** A part of the day was said, or "at 8" of either half of it: it was not just now, and nobody knows when */
  readonly partOfDay: boolean;
  /** What was had on an earlier day is had again, beside what is named; null where nothing of it was said */
  readonly again: SameAgain | null;
};

const fractions: Readonly<Record<string, string>> = {
  "½": ".5",
  "¼": ".25",
  "¾": ".75",
  "⅓": ".333",
  "⅔": ".667",
};
/** Foods with a joining word in their name, which is no place to cut. */
const whole = [
  /\bmac(?:aroni)? (and|&) cheese\b/g,
  /\bhalf (and|&) half\b/g,
  /\b(?:gin|vodka) (?:and|&) tonic\b/g,
  /\b(?:rum|whisky|vodka) (?:and|&) coke\b/g,
  /\bsalt (and|&) vinegar\b/g,
  /\bcorn on the cob\b/g,
  /\b(?:steak (?:and|&) (?:kidney|ale)|chicken (?:and|&) mushroom) pie\b/g,
  /\b(?:leek (?:and|&) potato|carrot (?:and|&) coriander|pea (?:and|&) ham) soup\b/g,
  /\bham (?:and|&) cheese sandwich\b/g,
  /\bbread (?:and|&) butter pudding\b/g,
  /\bcheese (?:and|&) onion crisps\b/g,
  /\bsage (?:and|&) onion stuffing\b/g,
  /\bsweet (?:and|&) sour\b/g,
  /\bbubble (?:and|&) squeak\b/g,
  /\btoad in the hole\b/g,
];
const noise =
  /\b(?:i|we|had|ate|drank|took|have|eaten|also|then|about|roughly|(?:a )?(?:bit|little) of|(?:hot|warm|cold)(?= (?:milk|water|tea|coffee)\b)|(?:small|large|big|medium)(?= (?:glass|cup|mug|bowl|plate|bottle|can|tin|packet|bag)(?:es|s)?\b)|(?:for|with|at)(?: my)? (?:breakfast|lunch|dinner|supper|brunch|snack|pudding|dessert|afters|starters?)(?= ?(?:[,;.]|$|:))|(?:for|with|at)(?: my)? (?:breakfast|lunch|dinner|supper|brunch|snack)|for (?:tea|a snack)|this morning|in the morning|this afternoon|this evening|in the evening|in the afternoon|morning|afternoon|evening(?! primrose)|earlier(?: on)?|at lunch ?time|tonight|just now|now)\b/g;

const partsOfDay =
  /\b(?:(?:this|in the|yesterday) (?:morning|afternoon|evening)|last night|earlier(?: on)?|at lunch ?time)\b/;

/** Chips beside these are hot ones on either side of the sea; by themselves they are crisps on one. */
const hotChips = /\b(fish|cod|haddock|scampi|eggs?|pie|sausages?|steak|gammon) (?:and|&|with) chips\b/g;

const later = /\b(?:afternoon|evening|night|tonight|dinner|supper)\b/;

/** "at 8 this morning", "at 8 o'clock last night": the part of the day says which 8. By itself, "at 8" is no time. */
function hourOf(text: string): { clock: ClockTime | null; rest: string } | null {
  const found = /\bat (\d{1,2})(?: o['’]?clock)?(?= |$)(?! ?[:.]\d)/.exec(text);
  if (!found) return null;
  const hour = Number(found[1]);
  const rest = text.replace(found[0], " ");
  const isMorning = /\b(?:morning|breakfast)\b/.test(text);
  const isLater = later.test(text);
  // "At 12 last night" is midnight or somebody's lunch: not for us to say.
  const isUnclear = isMorning === isLater || (hour === 12 && /night/.test(text));
  if (hour < 1 || hour > 12 || isUnclear) return { clock: null, rest };
  return { clock: parseClockTime(`${(hour % 12) + (isLater ? 12 : 0)}:00`), rest };
}

function clockOf(text: string): { clock: ClockTime | null; rest: string } {
  const twelveHour = /(?:\bat )?\b(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)\b/.exec(text);
  if (twelveHour) {
    const [said, hour = "", minute = "00", half] = twelveHour;
    const shown = (Number(hour) % 12) + (half === "pm" ? 12 : 0);
    const clock = Number(hour) <= 12 ? parseClockTime(`${shown}:${minute}`) : null;
    if (clock) return { clock, rest: text.replace(said, " ") };
  }
  const named = /\b(?:at )?(noon|midday|midnight)\b/.exec(text);
  if (named)
    return {
      clock: parseClockTime(named[1] === "midnight" ? "0:00" : "12:00"),
      rest: text.replace(named[0], " "),
    };
  const plain = /(?:\bat )?\b(\d{1,2}):(\d{2})\b/.exec(text);
  const [said = "", hour = "", minute = ""] = plain ?? [];
  const isLater = Number(hour) < 12 && !hour.startsWith("0") && later.test(text) && !/\bmorning\b/.test(text);
  const clock = parseClockTime(`${Number(hour) + (isLater ? 12 : 0)}:${minute}`);
  if (plain && clock) return { clock, rest: text.replace(said, " ") };
  return hourOf(text) ?? { clock: null, rest: text };
}

/** One time for what was said; of two, "eggs at 8am and coffee at nine", none is the time of all of it. */
function timeOf(text: string): ReturnType<typeof clockOf> {
  const first = clockOf(text);
  const second = clockOf(first.rest);
  return second.rest === first.rest ? first : { clock: null, rest: timeOf(second.rest).rest };
}

function dayOf(text: string, today: CivilDate): { day: CivilDate | null; rest: string } {
  const said = (pattern: RegExp, daysAgo: (found: RegExpExecArray) => number) => {
    const found = pattern.exec(text);
    return found && { day: addDays(today, -daysAgo(found)), rest: text.replace(found[0], " ") };
  };
  const lastWeek = datesIn({ from: addDays(today, -7), to: addDays(today, -1) }).reverse();
  return (
    said(/\b(?:the )?day before yesterday\b/, () => 2) ??
    said(/\b(?:yesterday|last night)\b/, () => 1) ??
    said(/\b(\d) days? ago\b/, ([, days]) => Number(days)) ??
    said(
      /\bon (mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/,
      ([, name = ""]) => 1 + lastWeek.findIndex((date) => dateWords(date).toLowerCase().startsWith(name)),
    ) ??
    said(/\btoday\b/, () => 0) ?? { day: null, rest: text }
  );
}

function lineOf(part: string): MealLine | null {
  const { quantity, rest } = quantityOf(amountFirst(part.trim()));
  const words = rest
    .replace(/^(?:of|the|some|my) /, "")
    .replace(/^(?:breakfast|lunch|dinner|supper) (?!cereal|tea|roll|bar|biscuit|bap)(?=[a-z])/, "")
    .split(" ");
  const two = unitOfWord(words.slice(0, 2).join(" "));
  const one = unitOfWord(words[0] ?? "");
  const taken = two && words.length > 2 ? 2 : one && words.length > 1 ? 1 : 0;
  const food = words
    .slice(taken)
    .join(" ")
    .replace(/^(?:of|the|some|my|de la|de l['’]|du|del|de|di) |^d['’](?=[a-zà-ÿ])/, "")
    .trim();
  // "x4" and "1 stick" by themselves are of something that was not said.
  if (
    !/[a-z]/.test(food) ||
    /^(?:x ?\d+|sticks?|no|not|just|only|then|later|but|bit|more|again|lunch|breakfast|dinner|supper|snacks?|meal|food|drinks?)$/.test(
      food,
    )
  )
    return null;
  return { quantity, unit: taken === 2 ? two : taken === 1 ? one : null, food };
}

/** The parts as lines; an amount that stands alone is of what stands before it. */
function linesOf(parts: readonly string[]): MealLine[] {
  const lines: MealLine[] = [];
  for (const said of parts) {
    const before = lines.at(-1);
    const part = said.replaceAll(rough, "").trim();
    const doubt = part === said ? {} : { isRough: true as const };
    const alone = amountOnly(part);
    if (alone && before && before.unit === null) lines.splice(-1, 1, { ...before, ...alone, ...doubt });
    const line = alone ? null : lineOf(part);
    if (line) lines.push({ ...line, ...doubt });
  }
  return lines;
}

/**
 * Reads a sentence such as "2 slices wholemeal bread and a glass of milk yesterday 8pm" into foods, amounts, a day and a
 * time. It only reads: which food is meant and what a slice of it weighs is looked up afterwards, and shown before
 * anything is kept. At most 20 foods of a sentence are read.
 */
export function mealText(text: string, today: CivilDate): MealText {
  const typed = text
    .toLowerCase()
    .replace(/[½¼¾⅓⅔]/g, (sign) => fractions[sign] ?? sign)
    // A line of its own is a food of its own.
    .replace(/\s*\n\s*/g, "; ")
    .replace(/\s+/g, " ");
  const copied = sameAgain(typed, today);
  let plain = ` ${plainSentence(kitchenWords(copied?.rest ?? typed))} `.replace(/\s+/g, " ");
  plain = plain.replace(/(^|[^\d])\.(\d)/g, "$10.$2").replace(/(\d)(g|kg|mg|ml|cl|l|oz|x)\b/g, "$1 $2");
  const timed = timeOf(plain);
  const dated = dayOf(timed.rest, today);
  let rest = dated.rest.replace(noise, " ").replace(hotChips, "$1 and hot chips");
  for (const name of whole) rest = rest.replace(name, keptTogether);
  const parts = rest.split(/[;\n+&]|,(?!\d)|\b(?:and|with|plus|on|in (?:my|the|a|an))\b/);
  const lines = linesOf(parts.map((part) => part.replaceAll("_", " ").replace(/\s+/g, " ").trim()));
  const partOfDay = timed.clock === null && (timed.rest !== plain || partsOfDay.test(plain));
  const again = copied?.again ?? null;
  return { lines: lines.slice(0, 20), day: dated.day, clock: timed.clock, partOfDay, again };
}

/** Whether a text says more than the name of one food, so that it is read as a meal and not only searched. */
export function saysMoreThanAName({ lines, day, clock, again }: MealText): boolean {
  return (
    again !== null ||
    lines.length > 1 ||
    lines.some(({ quantity, unit }) => quantity !== null || unit !== null) ||
    day !== null ||
    clock !== null
  );
}
