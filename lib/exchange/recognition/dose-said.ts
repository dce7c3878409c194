import type { DecimalMark } from "#lib/base/tables/decimal-mark";
import { cellNumber } from "./cell-number";

/** What a cell says of a dose: the strength as printed and how many were taken; null is not said. */
export type DoseSaid = {
  readonly strength: string | null;
  readonly units: number | null;
  /** What of the cell is not read, in words; null where all of it is */
  readonly odd: string | null;
};

const weight = "(?:mg|g|mcg|µg|ug|i\\.?u\\.?|i\\.?e\\.?|ml|mmol|meq)\\b";
const piece =
  "(?:tablets?|tabs?|caps?|capsules?|pills?|softgels?|gumm(?:y|ies)|lozenges?|sachets?|drops?|puffs?|sprays?|scoops?|pieces?|doses?|tabletten?|kapseln?|stück|comprimés?|gélules?|comprimidos?|cápsulas?|compresse?)";
const number = "\\d[\\d.,]*(?:\\s*\\/\\s*\\d+)?";
const manyOfWeight = new RegExp(
  `^(${number})\\s*(?:[x×*]|${piece}(?:\\s+(?:of|à|a|de))?)\\s*\\(?(${number}\\s*${weight})\\)?(.*)$`,
  "i",
);
const weightFirst = new RegExp(`^(${number})\\s*(${weight})(.*)$`, "i");
const timesBehind = new RegExp(
  `^\\s*(?:[x×*]\\s*(${number})|[,(]?\\s*(${number})\\s*(?:[x×]|${piece}))\\)?(.*)$`,
  "i",
);
const count = new RegExp(`^(${number}|[½])\\s*[x×]?\\s*(${piece}|[x×]|)\\.?(.*)$`, "i");
/** More than so many of a thing without a unit is no count of tablets, but a strength nobody named. */
const mostWithoutUnit = 4;
const mostTaken = 100;

/** "2x daily", "3x/week", "2 a day": how often, which is no number taken at once. */
const often =
  /^\s*(?:\/|(?:(?:times?\s+)?(?:per|an?|each|every)\s+(?:day|night|week|month)|per\b|pro\b|daily|nightly|weekly|monthly|täglich|wöchentlich|am tag|in der woche|par (?:jour|semaine)|al d[ií]a|por (?:día|semana)|al giorno|a settimana)\b)/i;
/** A large number of pieces beside their strength is a pack; of drops as many may be taken. */
const atOnce = (figure: string, words: string, mark: DecimalMark): number | null => {
  const units = figureOf(figure, mark);
  return units !== null && units <= (/drops?\b/i.test(words) ? mostTaken : mostWithoutUnit) ? units : null;
};

const isWeight = (unit: string) => new RegExp(`^${weight}$`, "i").test(unit.trim());
const isPiece = (unit: string) =>
  new RegExp(`^(?:${piece}|x|count|number|no|nr|anzahl)\\.?$`, "i").test(unit.trim());

function figureOf(text: string, mark: DecimalMark): number | null {
  const read = cellNumber(text.replace("½", "0.5"), mark);
  const value = read === null ? null : read.value / (read.outOf ?? 1);
  return value !== null && value > 0 ? value : null;
}
const taken = (units: number | null) => (units !== null && units <= mostTaken ? units : null);
const unread = (cell: string, rest: string) =>
  rest.replace(/[\s.,;:()]/g, "") === ""
    ? null
    : `“${rest.trim()}”${rest.trim() === cell ? "" : ` of “${cell}”`} is not read`;

/**
 * Reads "400 mg", "2 x 50 mg", "50 mg daily", "1/2 tablet", "2". A weight is never a number of tablets, and of a large number
 * without a unit nobody knows which of the two it is.
 * @param unit what the column of units, or the head, says the figure counts; "" where neither says
 */
export function doseSaid(cell: string, unit: string, mark: DecimalMark): DoseSaid {
  const plain = cell.trim();
  const many = manyOfWeight.exec(plain);
  if (many) {
    const [, figure = "", strength = "", rest = ""] = many;
    const units = often.test(rest) ? null : atOnce(figure, plain, mark);
    return { strength: strength.trim(), units, odd: unread(plain, units === null ? plain : rest) };
  }
  const weighed = weightFirst.exec(plain);
  if (weighed) {
    const behind = weighed[3] ?? "";
    const [, by, pieces, rest = ""] = timesBehind.exec(behind) ?? [];
    const units = often.test(rest) ? null : atOnce(by ?? pieces ?? "", behind, mark);
    return {
      strength: `${weighed[1]} ${weighed[2]}`,
      units,
      odd: unread(plain, units === null ? behind : rest),
    };
  }
  const counted = count.exec(plain);
  const value = counted && figureOf(counted[1] ?? "", mark);
  const [, , word = "", rest = ""] = counted ?? [];
  if (!counted || value === null || rest.trim() !== "")
    return {
      strength: cellNumber(plain, mark)?.value === 0 ? null : plain.slice(0, 100),
      units: null,
      odd: null,
    };
  if (word === "" && isWeight(unit))
    return { strength: `${counted[1]} ${unit.trim()}`, units: null, odd: null };
  if (word !== "" || isPiece(unit) || (unit === "" && value <= mostWithoutUnit))
    return { strength: null, units: taken(value), odd: null };
  if (unit !== "") return { strength: `${counted[1]} ${unit.trim()}`.slice(0, 100), units: null, odd: null };
  return { strength: null, units: null, odd: `“${plain}” has no unit, so how much it was is not known` };
}
