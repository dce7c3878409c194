import { addDays } from "#lib/base/time/civil-date";
import type { CrampRow } from "./cramp-row";
import { bodyPlaceOf, crampCountOf, painAndMinutesOf } from "./cramp-words";
import { nightProposal } from "./night-proposal";
import { plainHeader } from "./plain-header";
import type { RowCells } from "./row-cells";
import { emptyProposal, type Proposal, type Reader } from "./schema";
import type { HeadedTable } from "./table-shape";

/** Reads the cells of a table by the names of its columns, in small letters without signs. */
export const by = (table: HeadedTable) => {
  const heads = table.header.map(plainHeader);
  return (cells: readonly string[], ...names: string[]) => {
    for (const name of names) {
      const at = heads.indexOf(name);
      if (at >= 0) return (cells[at] ?? "").trim();
    }
    return "";
  };
};

/** A row that says nothing yet. */
export const blank = {
  isFloor: false,
  sides: null,
  pain: null,
  minutes: null,
  side: null,
  muscles: [],
  relief: [],
  sleepLostMinutes: null,
  sleepDisturbance: null,
  stretchedBeforeBed: null,
  soreness: null,
  factors: [],
  note: null,
  odd: [],
} as const;
export const asRow = (
  line: number,
  cells: readonly string[],
  dateText: string,
  when: RowCells["when"],
): RowCells => ({ line, cells, dateText, when, text: () => null });

/**
 * Words about cramps, with the moment they were written at, as what a row says. Null where they say nothing of cramps, or do
 * not say whether there was one.
 */
export function wordsRow(
  row: RowCells,
  words: string,
  note: string,
  factors: readonly string[],
): CrampRow | null {
  const said = crampCountOf(words);
  if (!said || said.count === null) return null;
  const { when } = row;
  // "No cramp", written in the evening, is of the night before: the coming one is not known.
  const isEvening = said.count === 0 && when?.time != null && Number(when.time.slice(0, 2)) >= 12;
  const moved = isEvening && when ? { ...row, when: { date: addDays(when.date, -1), time: null } } : row;
  return {
    ...blank,
    row: moved,
    count: said.count,
    isFloor: said.isFloor,
    ...painAndMinutesOf(note),
    ...bodyPlaceOf(note),
    factors: factors.slice(0, 30),
    note:
      said.isFloor && note !== words
        ? [note, `Written as “${words}”`].filter(Boolean).join("; ")
        : note || null,
  };
}

/** What rows with a word on cramps come to: each is a cramp, or a night without. */
export const asKind = (
  kind: Proposal["kind"],
  table: HeadedTable,
  rows: readonly CrampRow[],
  reader: Reader,
): Proposal => ({
  ...emptyProposal(kind),
  rows: table.rows.length,
  ...nightProposal(rows, { isCrampEach: true, areEvenings: false, areMornings: false }, reader),
});
