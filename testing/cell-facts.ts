// For tests: the facts in one cell or item of a page, whose words stand without their spaces.
import type { Comparison, Outcome, Weekly, WhenFacts } from "./face-facts";

export const numberOf = (text: string | undefined): number => Number((text ?? "").replaceAll(",", ""));
const numberOrNull = (text: string | undefined) => (text === undefined ? null : numberOf(text));
export const found = (text: string, pattern: RegExp): Record<string, string | undefined> => {
  const groups = pattern.exec(text)?.groups;
  if (!groups) throw new Error(`${pattern} is not in ${text.slice(0, 4000)}`);
  return groups;
};

const number = String.raw`[\d,]+(?:\.\d+)?`;
export const weeklyShape = String.raw`under14recordednights|${number}\(95%${number}to${number}(?:,atbest)?\)`;
export const outcomeShape = String.raw`nosuchnight|notanswered;[\d,]+of[\d,]+nights?|(?:atleast)?${number}(?:\(95%${number}to${number}\))?,most${number};[\d,]+of[\d,]+nights?(?:,\d+ofthemfloors)?`;

export function weeklyIn(cell: string): Weekly {
  const said = new RegExp(`^(${number})\\(95%(${number})to(${number})(,atbest)?\\)$`).exec(cell);
  if (!said) return null;
  const [, rate, low, high, atBest] = said;
  return { rate: numberOf(rate), low: numberOf(low), high: numberOf(high), atBest: atBest !== undefined };
}

export function outcomeIn(cell: string): Outcome {
  if (cell === "nosuchnight") return { known: 0, of: 0 };
  const { known, of } = found(cell, /(?<known>[\d,]+)of(?<of>[\d,]+)nights?/);
  const counts = { known: numberOf(known), of: numberOf(of) };
  if (cell.startsWith("notanswered")) return counts;
  const { median, low, high, most } = found(
    cell,
    new RegExp(
      `^(?:atleast)?(?<median>${number})(?:\\(95%(?<low>${number})to(?<high>${number})\\))?,most(?<most>${number});`,
    ),
  );
  return {
    ...{ median: numberOf(median), low: numberOrNull(low), high: numberOrNull(high), most: numberOf(most) },
    ...counts,
    floors: numberOf(/,(\d+)ofthemfloors/.exec(cell)?.[1] ?? "0"),
  };
}

export const crampNightsIn = (cell: string | undefined) =>
  cell === undefined || cell === "notknown" ? null : numberOf(/^[\d,]+/.exec(cell)?.[0]);

export function comparisonIn(cell: string): Comparison | "none" {
  if (cell.startsWith("noearliernights")) return "none";
  const few = /^notcompared:(\d+)of(\d+)(nights|cramps)needed/.exec(cell);
  if (few) return { have: numberOf(few[1]), needed: numberOf(few[2]), what: few[3] ?? "" };
  const { ratio, low, high, atBest } = found(
    cell,
    new RegExp(
      `^(?:(?<ratio>${number})times)?\\(95%(?<low>${number})to(?<high>${number}|noupperlimit)\\)(?<atBest>,atbest)?:`,
    ),
  );
  return {
    ratio: numberOrNull(ratio),
    low: numberOf(low),
    high: high === "noupperlimit" ? null : numberOf(high),
    atBest: atBest !== undefined,
  };
}

const months = "January February March April May June July August September October November December".split(
  " ",
);
function dayOf(words: string): string {
  const {
    day = "",
    month = "",
    year = "",
  } = found(words, /^(?<day>\d+)(?<month>[A-Z][a-z]+)(?<year>\d{4})$/);
  return `${year}-${`${months.indexOf(month) + 1}`.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const dayShape = String.raw`\d{1,2}(?:${months.join("|")})\d{4}`;
export const whenShape = String.raw`foryears\(since\d{4}(?:orbefore)?\)|since${dayShape}(?:orbefore)?|${dayShape}(?:orbefore)?to${dayShape}`;

export function whenIn(words: string): WhenFacts {
  const orBefore = words.includes("orbefore");
  const years = /^foryears\(since(\d{4})/.exec(words)?.[1];
  if (years) return { from: years, orBefore, to: null };
  const [from = "", to] = words.match(new RegExp(dayShape, "g")) ?? [];
  return { from: dayOf(from), orBefore, to: to === undefined ? null : dayOf(to) };
}

export function medicineIn(
  item: string,
  links: readonly (readonly [RegExp, "linked" | "none" | "not recognised"])[],
) {
  const {
    name = "",
    when = "",
    rest = "",
  } = found(item, new RegExp(`^(?<name>[^,]+),.*?,(?<when>${whenShape})(?:\\(begantoday\\))?(?<rest>.*)$`));
  const link = links.find(([shape]) => shape.test(rest))?.[1];
  if (link === undefined) throw new Error(`no link is said in ${item}`);
  return { name, link, when: whenIn(when) };
}

/** How a sheet says whether a medicine is linked with cramps. */
export const sheetLinks = [
  [/^:(?:linked|canlower)/, "linked"],
  [/^:nolinkknown/, "none"],
  [/^:notrecognisedbythissoftware/, "not recognised"],
] as const;
