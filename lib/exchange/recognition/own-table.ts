import { type CivilDate, parseCivilDate } from "#lib/base/time/civil-date";
import { parseInstant } from "#lib/base/time/instant";
import { wallClock } from "#lib/base/time/wall-clock";
import { type FoodKind, foodKinds } from "#lib/diary/foods/schema";
import {
  type Muscle,
  muscles,
  type Relief,
  reliefs,
  type Side,
  type Soreness,
  sides,
  sorenessLevels,
} from "#lib/diary/nights/schema";
import { perColumn } from "#lib/knowledge/nutrients/columns";
import {
  emptyProposal,
  type Proposal,
  type ProposedCramp,
  type ProposedEntry,
  type ProposedNight,
  type Reader,
  type Skipped,
} from "./schema";
import type { HeadedTable } from "./table-shape";

type Cell = (name: string) => string;
const number = (text: string): number | null =>
  text === "" || Number.isNaN(Number(text)) ? null : Number(text);
const listOf = (text: string) =>
  text
    .split(";")
    .map((word) => word.trim())
    .filter((word) => word !== "");
const oneOf = <Word extends string>(words: readonly Word[], text: string): Word | null =>
  words.find((word) => word === text) ?? null;

/** A moment of the export, as the clock of its own zone showed it. */
function shown(text: string, zone: string) {
  const moment = parseInstant(text.trim());
  return moment && wallClock(moment, zone);
}

function night(line: number, cell: Cell, date: CivilDate): ProposedNight {
  return {
    line,
    night: date,
    crampCount: number(cell("crampCount")),
    worstPain: number(cell("worstPain")),
    crampMinutes: number(cell("crampMinutes")),
    sleepLostMinutes: number(cell("sleepLostMinutes")),
    sleepDisturbance: number(cell("sleepDisturbance")),
    soreness: oneOf<Soreness>(sorenessLevels, cell("soreness")),
    stretchedBeforeBed:
      cell("stretchedBeforeBed") === "" ? null : /^(?:yes|true)$/i.test(cell("stretchedBeforeBed")),
    factors: listOf(cell("factors")),
    note: cell("note") || null,
  };
}

function cramp(line: number, cell: Cell, date: CivilDate, reader: Reader): ProposedCramp {
  const onset = shown(cell("onset"), cell("timeZone") || reader.timeZone);
  return {
    line,
    night: date,
    date: onset?.date ?? date,
    time: onset?.time ?? null,
    durationSeconds: number(cell("durationSeconds")),
    pain: number(cell("pain")),
    side: oneOf<Side>(sides, cell("side")),
    muscles: listOf(cell("muscles")).flatMap((word) => oneOf<Muscle>(muscles, word) ?? []),
    relief: listOf(cell("relief")).flatMap((word) => oneOf<Relief>(reliefs, word) ?? []),
    note: cell("note") || null,
  };
}

function food(line: number, cell: Cell, date: CivilDate, reader: Reader): ProposedEntry {
  const at = shown(cell("consumedAt"), cell("timeZone") || reader.timeZone);
  return {
    line,
    date: at?.date ?? date,
    time: at?.time ?? null,
    kind: oneOf<FoodKind>(foodKinds, cell("kind")) ?? "food",
    name: cell("name").slice(0, 300),
    grams: number(cell("grams")),
    quantity: number(cell("quantity")),
    unit: cell("unit") || null,
    ...perColumn(({ column }) => number(cell(column))),
    note: cell("note") || null,
  };
}

/** One of Charley's own tables, as `csvOfRows` writes them: every column by its own name. Null for any other. */
export function ownTable(table: HeadedTable, reader: Reader): Proposal | null {
  const heads = table.header.map((head) => head.trim().replace(/^\uFEFF/, ""));
  const has = (...names: string[]) => names.every((name) => heads.includes(name));
  const kind = has("night", "crampCount", "worstPain")
    ? "nights"
    : has("night", "onset", "durationSeconds")
      ? "cramps"
      : has("day", "consumedAt", "name", "kind")
        ? "foods"
        : null;
  if (kind === null) return null;
  const nights: ProposedNight[] = [];
  const cramps: ProposedCramp[] = [];
  const entries: ProposedEntry[] = [];
  const skipped: Skipped[] = [];
  for (const { line, cells } of table.rows) {
    const cell: Cell = (name) => (cells[heads.indexOf(name)] ?? "").trim();
    const date = parseCivilDate(cell(kind === "foods" ? "day" : "night"));
    const isLate = date !== null && (kind === "foods" ? date > reader.today : date > reader.lastNight);
    const isOpen =
      kind === "nights" && date === reader.lastNight && !reader.isLastNightOver && cell("crampCount") === "0";
    if (date === null) skipped.push({ line, reason: "The date is missing." });
    else if (isLate)
      skipped.push({ line, reason: "This night or day is still to come, so nothing is known of it." });
    else if (isOpen)
      skipped.push({ line, reason: "This night is not over yet, so “none” is not known of it." });
    else if (kind === "nights") nights.push(night(line, cell, date));
    else if (kind === "cramps") cramps.push(cramp(line, cell, date, reader));
    else entries.push(food(line, cell, date, reader));
  }
  return { ...emptyProposal(kind), rows: table.rows.length, nights, cramps, entries, skipped };
}
