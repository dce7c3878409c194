import type { DayOrder } from "./cell-date";
import { cellAnswer } from "./cell-number";
import { withLengths, withSureClocks } from "./cramp-clocks";
import { crampRow } from "./cramp-row";
import { speaksOfCramps } from "./cramp-words";
import type { HeaderMatch } from "./header-fields";
import { nightProposal } from "./night-proposal";
import { plainHeader } from "./plain-header";
import { type ReadTable, readTable } from "./row-cells";
import { emptyProposal, type Proposal, type Reader } from "./schema";
import { type HeadedTable, isTotalRow } from "./table-shape";
import { unreadColumns } from "./unread-columns";

/** A table with what its columns hold, the order of its dates where somebody said it, and whether the person said all this. */
export type Told = {
  readonly table: HeadedTable;
  readonly match: HeaderMatch;
  readonly order: DayOrder | null;
  readonly isLed: boolean;
};

/** "Took magnesium?" with a yes is a dose of it. */
function tookDoses(read: ReadTable, match: HeaderMatch, header: readonly string[]): Proposal["doses"] {
  const head = plainHeader(header[match.get("took") ?? -1] ?? "");
  const name =
    /^(?:took|taken|had) (?:my |the |any )?(.+)$/.exec(head)?.[1] ?? /^(.+) taken$/.exec(head)?.[1];
  if (name === undefined) return [];
  return read.rows.flatMap((row) =>
    row.when !== null && cellAnswer(row.text("took") ?? "") === true
      ? [
          {
            line: row.line,
            ...row.when,
            name: name.charAt(0).toUpperCase() + name.slice(1),
            kind: null,
            strength: null,
            units: null,
          },
        ]
      : [],
  );
}

/** Of a file of sleep neither how long it was nor its scores are cramps. */
const withoutLengths = (match: HeaderMatch): HeaderMatch =>
  new Map([...match].filter(([field]) => field !== "minutes" && field !== "pain"));

/** Where any length in a file of sleep is longer than a day in minutes, the file counts in seconds, and says so here. */
function inSeconds(table: HeadedTable, match: HeaderMatch): readonly string[] {
  const lengths = table.header.flatMap((head, at) =>
    /duration|awake|sleep|deep|rem|light/i.test(head) ? [at] : [],
  );
  const isLong = table.rows.some(({ cells }) =>
    lengths.some((at) => /^\d+$/.test(cells[at] ?? "") && Number(cells[at]) > 1440),
  );
  return table.header.map((head, at) => (isLong && at === match.get("sleepLost") ? `${head} (s)` : head));
}

/** Programs date a sleep by its morning; when it began says which night it was. */
function fromBedtime(match: HeaderMatch, header: readonly string[]): HeaderMatch {
  const at = header.findIndex((head) =>
    /^bedtime start$|^sleep start$|^fell asleep$/.test(plainHeader(head)),
  );
  return at < 0 ? match : new Map([...match, ["date", at]]);
}

/** What a table of nights or of single cramps would write. */
export function crampProposal(
  kind: "nights" | "cramps" | "sleep",
  { table, match, order, isLed }: Told,
  reader: Reader,
): Proposal {
  const rows = table.rows.filter(({ cells }) => !isTotalRow(cells));
  const totals = table.rows
    .filter(({ cells }) => isTotalRow(cells))
    .map(({ line }) => ({ line, reason: "This row is a total of others, or explains them." }));
  const told = withSureClocks(
    readTable({ ...table, rows }, match, reader, { order, isEach: kind === "cramps" }),
  );
  const read = kind === "cramps" ? withLengths(told, match) : told;
  const head = plainHeader(table.header[match.get("night") ?? match.get("date") ?? -1] ?? "");
  const columns = {
    header: table.header,
    match,
    mark: read.mark,
  };
  const reading = {
    isCrampEach: kind === "cramps",
    areEvenings: match.has("night") && match.has("time"),
    areMornings: head.startsWith("morning"),
    isLostToCramps: isLed || speaksOfCramps(table.header[match.get("sleepLost") ?? -1] ?? ""),
    isToldInWords: !match.has("count") && !match.has("left") && !match.has("right"),
  };
  const said = read.rows.map((row) => crampRow(row, columns));
  const { oddCells, ...proposed } = nightProposal(said, reading, reader);
  const oddOfRows = said.flatMap(({ row, odd }) => odd.map((reason) => ({ line: row.line, reason })));
  return {
    ...emptyProposal(kind),
    rows: rows.length,
    ...proposed,
    doses: tookDoses(read, match, table.header),
    skipped: [...totals, ...proposed.skipped],
    oddCells: [...read.oddTimes, ...oddOfRows, ...oddCells],
    remarks: [...read.remarks, ...proposed.remarks, ...unreadColumns(table, match)],
  };
}

/** What of a file of sleep the diary has a place for. */
const keptOfSleep = ["sleepLost", "sleepDisturbance", "stretched", "factors", "note"] as const;

/** What a file of sleep would write: what was lost to cramps, how disturbed it was, and its notes. */
export function sleepProposal(told: Told, reader: Reader): Proposal {
  const { table, match } = told;
  const header = inSeconds(table, match);
  const saysSomething = keptOfSleep.some((field) =>
    table.rows.some(({ cells }) => (cells[match.get(field) ?? -1] ?? "") !== ""),
  );
  if (!saysSomething)
    return { ...emptyProposal("sleep"), rows: table.rows.length, remarks: unreadColumns(table, match) };
  const sleep = { ...told, table: { ...table, header }, match: withoutLengths(fromBedtime(match, header)) };
  return crampProposal("sleep", sleep, reader);
}
