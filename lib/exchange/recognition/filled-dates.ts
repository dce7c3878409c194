import { monthOfWord } from "./cell-date";
import type { GridRow } from "./schema";
import type { HeadedTable } from "./table-shape";

/** "March 2026", "Mar 26", "2026 März": a month and its year, as "March 2026"; null for anything else. */
function monthIn(text: string): string | null {
  const found =
    /(\p{L}{3,})\.?[\s_-]*['’]?((?:19|20)\d{2}|\d{2})\b|\b((?:19|20)\d{2})[\s_-]*(\p{L}{3,})/u.exec(text);
  const [word, year] = [found?.[1] ?? found?.[4], found?.[2] ?? found?.[3]];
  if (word === undefined || year === undefined || monthOfWord(word) === null) return null;
  return `${word} ${year.length === 2 ? `20${year}` : year}`;
}

const isDayFigure = (text: string) => /^\d{1,2}\.?$/.test(text) && Number.parseInt(text, 10) <= 31;

/** Where a column holds days alone ("27", "28"), the month that stands above them, as a line of its own or the sheet's name. */
export function monthsFilledIn(
  texts: readonly string[],
  { rows, name, title }: Pick<HeadedTable, "rows" | "name" | "title">,
): readonly string[] {
  if (texts.filter(isDayFigure).length * 2 <= texts.filter((text) => text !== "").length) return texts;
  let month = monthIn(title) ?? monthIn(name);
  return texts.map((text, at) => {
    const others = (rows[at]?.cells ?? []).filter((cell) => cell !== "");
    if (others.length === 1) month = monthIn(others[0] ?? "") ?? month;
    return isDayFigure(text) && month !== null ? `${Number.parseInt(text, 10)} ${month}` : text;
  });
}

const ditto = /^(?:"|''|,,|〃|”|“|ditto|do\.?|idem|dito|-"-)$/i;

/** An empty date, or a ditto mark, under one that is written: of that day, where several rows may be of one. */
export function withDatesFilledDown(
  texts: readonly string[],
  rows: readonly GridRow[],
  isEach: boolean,
): { texts: readonly string[]; filled: readonly boolean[]; remarks: readonly string[] } {
  let last = "";
  const filled = texts.map(() => false);
  const whole = texts.map((text, at) => {
    const isDitto = ditto.test(text);
    if (text !== "" && !isDitto) last = text;
    const isUnder = isDitto || (isEach && text === "" && (rows[at]?.cells ?? []).some((cell) => cell !== ""));
    if (!isUnder || last === "") return text;
    filled[at] = true;
    return last;
  });
  return {
    texts: whole,
    filled,
    remarks: filled.includes(true) ? ["A row without a date is taken to be of the day above it."] : [],
  };
}
