import type { DecimalMark } from "#lib/base/tables/decimal-mark";
import { type Muscle, type Relief, type Side, type Soreness, sorenessLevels } from "#lib/diary/nights/schema";
import { cellAnswer, cellMinutes, cellNumber, cellPain } from "./cell-number";
import { bodyPlaceOf, crampCountOf, reliefsOf } from "./cramp-words";
import type { HeaderField, HeaderMatch } from "./header-fields";
import { plainHeader } from "./plain-header";
import type { RowCells } from "./row-cells";

/** What one row says of cramps. A cell that cannot be read is named in `odd`, and the others stand. */
export type CrampRow = {
  readonly row: RowCells;
  /** Null: not said. A row of a file without a count is a cramp by itself. */
  readonly count: number | null;
  readonly isFloor: boolean;
  readonly sides: { readonly left: number; readonly right: number } | null;
  readonly pain: number | null;
  readonly minutes: number | null;
  readonly side: Side | null;
  readonly muscles: readonly Muscle[];
  readonly relief: readonly Relief[];
  readonly sleepLostMinutes: number | null;
  readonly sleepDisturbance: number | null;
  readonly stretchedBeforeBed: boolean | null;
  readonly soreness: Soreness | null;
  readonly factors: readonly string[];
  readonly note: string | null;
  readonly odd: readonly string[];
};

export type Columns = {
  readonly header: readonly string[];
  readonly match: HeaderMatch;
  readonly mark: DecimalMark;
};

/** What a head says its figures count: "Duration (s)" seconds, "Sleep lost (h)" hours; in minutes. */
export function minutesIn(head: string): number {
  const plain = plainHeader(head);
  if (/\b(?:s|secs?|seconds?|sek|sekunden)\b/.test(plain)) return 1 / 60;
  return /\b(?:h|hrs?|hours?|std|stunden)\b/.test(plain) ? 60 : 1;
}

const topOfScale = (head: string) => {
  const found = /\b(?:0|1)\s*(?:-|–|to)\s*(5|100)\b/.exec(head.toLowerCase());
  return found ? Number(found[1]) : 10;
};

const most = (value: number | null, limit: number) => (value !== null && value <= limit ? value : null);

function countOf(
  row: RowCells,
  { mark, match }: Columns,
  odd: string[],
): Pick<CrampRow, "count" | "isFloor" | "sides"> {
  const number = (field: HeaderField) => {
    const cell = row.text(field);
    if (cell === null) return null;
    const read = cellNumber(cell, mark);
    const value = read && Math.floor(read.value);
    const answer = read ? null : cellAnswer(cell);
    if (answer !== null) return { value: answer ? 1 : 0, isFloor: answer };
    const said = read ? null : crampCountOf(cell);
    if (said && said.count !== null) return { value: said.count, isFloor: said.isFloor };
    if (read === null || value === null || value > 50) {
      odd.push(`“${cell}” is no number of cramps`);
      return null;
    }
    return { value, isFloor: read.isFloor || !Number.isInteger(read.value) };
  };
  if (match.has("left") && match.has("right")) {
    const [left, right] = [number("left"), number("right")];
    const said = left ?? right;
    const count = said && (left?.value ?? 0) + (right?.value ?? 0);
    return {
      count,
      isFloor: Boolean(left?.isFloor || right?.isFloor),
      sides: count ? { left: left?.value ?? 0, right: right?.value ?? 0 } : null,
    };
  }
  const count = number("count") ?? (row.text("count") === null ? number("any") : null);
  return { count: count?.value ?? null, isFloor: count?.isFloor ?? false, sides: null };
}

const soreWords: readonly string[] = sorenessLevels;
const isSoreness = (cell: string): cell is Soreness => soreWords.includes(cell);

/** Columns with yes or no in them that are no answer of ours are factors of the night under their own names. */
function factorColumns(row: RowCells, { header, match }: Columns): string[] {
  const used = new Set(match.values());
  return header.flatMap((head, at) => {
    const cell = (row.cells[at] ?? "").trim();
    if (used.has(at) || !head.trim().endsWith("?") || cellAnswer(cell) !== true) return [];
    return [head.trim().replace(/\?$/, "").toLowerCase().slice(0, 40)];
  });
}

/** A cramp of S, M, L … is kept in words where it is no answer of ours. */
function wordsBeside(
  row: RowCells,
  { match }: Columns,
  read: { hasPlace: boolean; isOne: boolean },
): string[] {
  const said: string[] = [];
  const place = [row.text("side"), row.text("muscle")].filter((cell) => cell !== null).join(" ");
  if (place !== "" && (!read.isOne || !read.hasPlace)) said.push(place);
  const relief = row.text("relief");
  if (relief !== null && (!read.isOne || reliefsOf(relief)[0] === "other")) said.push(relief);
  const woke = row.text("woke");
  if (woke !== null && match.has("woke"))
    said.push(
      cellAnswer(woke) === true
        ? "Woke up"
        : cellAnswer(woke) === false
          ? "Did not wake up"
          : `Woke: ${woke}`,
    );
  return said;
}

/** The note of a row, with what its cells say in other words than ours. */
function noteOf(
  row: RowCells,
  beside: readonly string[],
  { isFloor, odd }: Pick<CrampRow, "isFloor" | "odd">,
): string | null {
  const floor = isFloor ? `Written as “${row.text("count") ?? "several"}”` : null;
  const parts = [row.text("note"), ...beside, floor, ...odd].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join("; ").slice(0, 2000);
}

export function crampRow(row: RowCells, columns: Columns): CrampRow {
  const { header, match, mark } = columns;
  const odd: string[] = [];
  const headOf = (field: HeaderField) => header[match.get(field) ?? -1] ?? "";
  const read = <Value>(
    field: HeaderField,
    of: (cell: string) => Value | null,
    what: string,
  ): Value | null => {
    const cell = row.text(field);
    const value = cell === null ? null : of(cell);
    if (cell !== null && value === null) odd.push(`“${cell}” is no ${what}`);
    return value;
  };
  const counted = countOf(row, columns, odd);
  const pain = read("pain", (cell) => cellPain(cell, mark, topOfScale(headOf("pain"))), "pain from 0 to 10");
  const minutes = read(
    "minutes",
    (cell) => most(cellMinutes(cell, mark, { unit: minutesIn(headOf("minutes")) }), 1440),
    "length",
  );
  const lost = read(
    "sleepLost",
    (cell) => most(cellMinutes(cell, mark, { unit: minutesIn(headOf("sleepLost")), clock: "h:m" }), 1440),
    "length",
  );
  const sleepDisturbance = read("sleepDisturbance", (cell) => cellPain(cell, mark), "number from 0 to 10");
  const stretchedBeforeBed = read("stretched", cellAnswer, "yes or no");
  const places = bodyPlaceOf(`${row.text("side") ?? ""} ${row.text("muscle") ?? ""}`);
  const isOne = counted.count === null || counted.count === 1;
  const beside = wordsBeside(row, columns, {
    hasPlace: places.side !== null || places.muscles.length > 0,
    isOne,
  });
  const sore = (row.cells[header.findIndex((head) => plainHeader(head) === "soreness")] ?? "").toLowerCase();
  return {
    row,
    ...counted,
    pain,
    minutes,
    ...places,
    relief: row.text("relief") === null ? [] : reliefsOf(row.text("relief") ?? ""),
    sleepLostMinutes: lost === null ? null : Math.round(lost),
    sleepDisturbance,
    stretchedBeforeBed,
    soreness: isSoreness(sore) ? sore : null,
    factors: [
      ...factorColumns(row, columns),
      ...(row.text("factors") ?? "")
        .split(/[,;|]/)
        .map((word) => word.trim().slice(0, 40))
        .filter((word) => word !== ""),
    ].slice(0, 30),
    note: noteOf(row, beside, { isFloor: counted.isFloor, odd }),
    odd,
  };
}
