import { quantityOf } from "./said-quantity";
import { unitOfWord } from "./typed-units";

const sizes = "small|medium|large|big";
const states = "cooked|dry|dried|raw|uncooked|grilled|baked|boiled|fried|roasted|steamed|mashed|tinned";
const letters = "[a-zà-ÿœæß]";
const figure = "\\d+(?:[.,]\\d+)?";
const weights = "g|kg|oz|ml|cl|l";

const eachWeighs = new RegExp(
  `^(\\d+|an?|one|two|three|four) (?!${weights}\\b)(${letters}.*?) (${figure}) ?(${weights})$`,
);
const container = /^(?:bottles?|cans?|glass(?:es)?|cups?|mugs?|cartons?|packs?|bags?|tins?) (?:of )?/;
const weightInside = new RegExp(
  `^(${letters}.*?) ((?:${figure}|\\d+/\\d+) ?(?:${weights}|cups?))[ _](${states})(?: weight)?$`,
);
const sizeInside = new RegExp(`^(${letters}.*?) (${figure}) (${sizes})(?: (${states}))?$`);
const sizeLast = new RegExp(`^(${letters}.*?) (${sizes})$`);
const halfLast = new RegExp(`^(?!half)(${letters}.*?) (half|quarter)$`);
const holdLast = new RegExp(
  `^(${letters}.*?) (${figure}|an?|half a) (pot|tub|carton|square|shot|nip|spoonful|spoon)s?$`,
);
const wordLast = new RegExp(
  `^(${letters}.*?${letters}) (?:an? )?(?:(?:${sizes}) )?(slice|portion|plate|piece|handful|can|bottle|glass|mug|pint)$`,
);
const number = (word: string): number => quantityOf(`${word} x`).quantity ?? 1;
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A state said of a weight, "80 g cooked": the food is of that state. */
const stateFirst = (part: string): string =>
  part.replace(
    new RegExp(`^(.*?)_(${states})\\b(.*)$`),
    (_, before: string, state: string, after: string) => {
      const amount = new RegExp(`^(.*?)(${figure} ?(?:${weights}))$`).exec(before.trim());
      return amount
        ? `${amount[2]} ${state} ${`${amount[1]} ${after}`.trim()}`
        : `${before} ${state} ${after}`;
    },
  );

/** "1 large" of what a name ends with, "2 apples large", "banana half", "walnuts 6 halves": said first instead. */
function oddsFirst(part: string): string {
  const each = eachWeighs.exec(part);
  if (each)
    return `${rounded(number(each[1] ?? "") * number(each[3] ?? ""))} ${each[4]} ${(each[2] ?? "").replace(container, "")}`;
  return part
    .replace(weightInside, "$2 $3 $1")
    .replace(sizeInside, (_, food: string, count: string, size: string, state?: string) =>
      [count, size, state, food].filter((word) => word !== undefined).join(" "),
    )
    .replace(sizeLast, "$2 $1")
    .replace(halfLast, (_, food: string, much: string) => `${much === "half" ? "0.5" : "0.25"} ${food}`)
    .replace(holdLast, "$2 $3 of $1")
    .replace(wordLast, "1 $2 $1");
}

/** "orange juice 200 ml", "rice pudding half a tin", "trail mix 1/4 cup": an amount said last is as good as one said first. */
function unitFirst(part: string): string {
  const last = new RegExp(
    `^(.*?${letters}) ((?:\\d+/\\d+|${figure}|half(?: an?)?|an?|one|two|three) ([a-z]+(?: oz)?))$`,
  ).exec(part);
  if (!last) return part;
  const [, food = "", amount = "", unit = ""] = last;
  return unitOfWord(unit) !== null && quantityOf(part).quantity === null ? `${amount} ${food}` : part;
}

/** "banana 1", "garlic 2 cloves", "figs 2": a count said last is as good as one said first. */
function countFirst(part: string): string {
  const last = new RegExp(`^(${letters}[^\\d]*?) (${figure}|\\d+/\\d+)$`).exec(part);
  if (!last) return part;
  const [, food = "", count = ""] = last;
  return unitOfWord(food) === null && !/\b(?:vitamin|omega|type|no|number|e|v|factor|high|b)$/.test(food)
    ? `${count} ${food}`
    : part;
}

/** One food with its amount before it, wherever it was said. */
export const amountFirst = (part: string): string => countFirst(unitFirst(oddsFirst(stateFirst(part))));
