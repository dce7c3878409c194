import { withoutTextMark } from "#lib/base/tables/csv-text";
import { type CivilDate, parseCivilDate } from "#lib/base/time/civil-date";
import { parseInstant } from "#lib/base/time/instant";
import { timeZoneSchema } from "#lib/base/time/schema";
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
  proposedCrampSchema,
  proposedEntrySchema,
  proposedNightSchema,
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

const answer = (text: string): boolean | null => (text === "" ? null : /^(?:yes|true)$/i.test(text));
const zoneOf = (cell: Cell, reader: Reader) => timeZoneSchema.catch(reader.timeZone).parse(cell("timeZone"));
/** A cell that holds JSON; null where it is empty or broken. */
function jsonIn(text: string): unknown {
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** What only this table says of an entry; undefined where its id or its zone is no such. */
const ownOf = (cell: Cell, moment: string) => ({
  id: cell("id"),
  at: parseInstant(cell(moment)),
  timeZone: cell("timeZone"),
});

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
    stretchedBeforeBed: answer(cell("stretchedBeforeBed")),
    factors: listOf(cell("factors")),
    note: cell("note") || null,
    own: proposedNightSchema.shape.own.catch(undefined).parse({
      timeZone: cell("timeZone"),
      factorsAsked: answer(cell("factorsAsked")) ?? false,
    }),
  };
}

function cramp(line: number, cell: Cell, date: CivilDate, reader: Reader): ProposedCramp {
  const onset = shown(cell("onset"), zoneOf(cell, reader));
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
    own: proposedCrampSchema.shape.own.catch(undefined).parse({
      ...ownOf(cell, "onset"),
      wokeMe: answer(cell("wokeMe")),
      reliefHelped: cell("reliefHelped") || null,
    }),
  };
}

function food(line: number, cell: Cell, date: CivilDate, reader: Reader): ProposedEntry {
  const at = shown(cell("consumedAt"), zoneOf(cell, reader));
  return {
    line,
    // The day as it stands: one that begins at three keeps what was had after midnight.
    date,
    time: at?.time ?? null,
    kind: oneOf<FoodKind>(foodKinds, cell("kind")) ?? "food",
    name: cell("name").slice(0, 300),
    grams: number(cell("grams")),
    quantity: number(cell("quantity")),
    unit: cell("unit") || null,
    ...perColumn(({ column }) => number(cell(column))),
    note: cell("note") || null,
    own: proposedEntrySchema.shape.own.catch(undefined).parse({
      ...ownOf(cell, "consumedAt"),
      foodRef: cell("foodRef") || null,
      mealId: cell("mealId") || null,
      printed: jsonIn(cell("printed")),
    }),
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
  if (has("remedyId"))
    return {
      ...emptyProposal("unknown"),
      rows: table.rows.length,
      skipped: [
        {
          line: 1,
          reason:
            "This is one of Charley’s own tables of remedies, which names each by its number only. Read back the file of everything (JSON) instead.",
        },
      ],
    };
  if (kind === null) return null;
  const nights: ProposedNight[] = [];
  const cramps: ProposedCramp[] = [];
  const entries: ProposedEntry[] = [];
  const skipped: Skipped[] = [];
  for (const { line, cells } of table.rows) {
    // A spreadsheet that kept the table as its own still holds the marks.
    const cell: Cell = (name) => withoutTextMark(cells[heads.indexOf(name)] ?? "");
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
