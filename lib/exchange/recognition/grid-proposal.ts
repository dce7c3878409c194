import { type AmountReading, amountFields } from "./amount-cell";
import { cellAnswer } from "./cell-number";
import { crampRow } from "./cramp-row";
import { doseProposal, foodProposal, mealProposal, totalProposal, waterProposal } from "./entry-proposal";
import { type HeaderField, type HeaderMatch, matchedHeader } from "./header-fields";
import { nightProposal } from "./night-proposal";
import { plainHeader } from "./plain-header";
import { type ReadTable, readTable } from "./row-cells";
import { emptyProposal, type Grid, type Proposal, type ProposalKind, type Reader } from "./schema";
import { signedTable } from "./signed-table";
import { gridOfDays, type HeadedTable, headedTable, isTotalRow } from "./table-shape";

/** Several words with a comma or a joining word between them are a sentence and no name of a food. */
const isSentence = (cell: string) => cell.split(/\s+/).length >= 5 || /\b(?:and|with|und|mit)\b|,/.test(cell);

const isSleepTable = (header: readonly string[]) =>
  header.some((head) =>
    /\b(?:rem|asleep|bedtime|sleep score|deep|light|snor\w*|time in bed|sleep duration)\b/.test(
      plainHeader(head),
    ),
  );

function kindOf({ match, table }: { match: HeaderMatch; table: HeadedTable }): ProposalKind {
  const has = (...fields: HeaderField[]) => fields.some((field) => match.has(field));
  const holdsAmounts = amountFields.some((field) => match.has(field)) || match.has("salt");
  if (!has("date", "night")) return "unknown";
  if (has("substance") && !has("count", "pain", "side", "left", "food")) return "doses";
  if (has("food") && !has("count") && !(has("pain") && has("side"))) {
    const cells = table.rows
      .map(({ cells: row }) => row[match.get("food") ?? -1] ?? "")
      .filter((cell) => cell !== "");
    const isMeals =
      !holdsAmounts &&
      !has("grams", "quantity", "ounces") &&
      cells.filter(isSentence).length * 2 > cells.length;
    return isMeals ? "meals" : "foods";
  }
  if (has("count") || (match.has("left") && match.has("right"))) return "nights";
  if (isSleepTable(table.header)) return has("sleepLost", "sleepDisturbance") ? "sleep" : "unknown";
  if (has("pain", "minutes", "side", "muscle", "relief")) return "cramps";
  if (has("water") && !amountFields.some((field) => field !== "water" && match.has(field))) return "water";
  if (holdsAmounts) return "day-totals";
  if (has("sleepLost", "sleepDisturbance")) return "sleep";
  return has("note", "stretched", "factors") ? "nights" : "unknown";
}

const missing = (match: HeaderMatch, header: readonly string[]) =>
  isSleepTable(header)
    ? "This file of sleep holds no minutes awake, and Charley keeps no others of it."
    : match.has("date") || match.has("night")
      ? `The columns (${header
          .filter((head) => head !== "")
          .slice(0, 8)
          .join(", ")}) name no cramps, no foods, no doses and no sleep that Charley keeps.`
      : "No column holds a date, so nobody can tell which night or day a row is of.";

/** "Took magnesium?" with a yes is a dose of it. */
function tookDoses(read: ReadTable, match: HeaderMatch, header: readonly string[]): Proposal["doses"] {
  const name = /^(?:took|taken|had) (?:my |the |any )?(.+)$/.exec(
    plainHeader(header[match.get("took") ?? -1] ?? ""),
  )?.[1];
  if (name === undefined) return [];
  return read.rows.flatMap((row) =>
    row.when !== null && cellAnswer(row.text("took") ?? "") === true
      ? [
          {
            line: row.line,
            ...row.when,
            name: name.charAt(0).toUpperCase() + name.slice(1),
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

function crampProposal(
  kind: "nights" | "cramps" | "sleep",
  table: HeadedTable,
  match: HeaderMatch,
  reader: Reader,
): Proposal {
  const rows = table.rows.filter(({ cells }) => !isTotalRow(cells));
  const totals = table.rows
    .filter(({ cells }) => isTotalRow(cells))
    .map(({ line }) => ({ line, reason: "This row is a total of others, or explains them." }));
  const read = readTable({ ...table, rows }, match, reader);
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
  };
  const told = nightProposal(
    (kind === "cramps" ? withLengths(read, match) : read.rows).map((row) => crampRow(row, columns)),
    reading,
    reader,
  );
  const odd = read.rows.flatMap((row) => {
    const { odd: cells } = crampRow(row, columns);
    return cells.length === 0 ? [] : [`Line ${row.line}: ${cells.join(", ")}; the rest of the row is kept.`];
  });
  return {
    ...emptyProposal(kind),
    rows: rows.length,
    ...told,
    doses: tookDoses(read, match, table.header),
    skipped: [...totals, ...told.skipped],
    remarks: [...read.remarks, ...told.remarks, ...odd.slice(0, 20)],
  };
}

/** Where a row has a start and an end, the length is the time between them. */
function withLengths(read: ReadTable, match: HeaderMatch): ReadTable["rows"] {
  const end = match.get("end");
  if (end === undefined || match.has("minutes")) return read.rows;
  return read.rows.map((row) => {
    const last = /(\d{1,2}):(\d{2})/.exec(row.cells[end] ?? "");
    const [first] = row.when?.time ? [row.when.time] : [];
    const written =
      /(\d{1,2}):(\d{2})/.exec(row.dateText) ?? (first ? /(\d{1,2}):(\d{2})/.exec(first) : null);
    if (!last || !written) return row;
    const minutes =
      (60 * Number(last[1]) + Number(last[2]) - 60 * Number(written[1]) - Number(written[2]) + 1440) % 1440;
    return { ...row, text: (field) => (field === "minutes" ? `${minutes} min` : row.text(field)) };
  });
}

/** All that one table would write. */
export function gridProposal(grid: Grid, reader: Reader): Proposal {
  const table = gridOfDays(grid) ?? headedTable(grid, reader.today);
  if (!table || table.rows.length === 0) {
    return {
      ...emptyProposal("unknown"),
      rows: grid.rows.length,
      skipped: [
        {
          line: 1,
          reason: "There is no table of nights, foods or doses in this file that Charley can read.",
        },
      ],
    };
  }
  const signed = signedTable(table, grid, reader);
  if (signed) return signed;
  const match = matchedHeader(table.header);
  const kind = kindOf({ match, table });
  if (kind === "unknown")
    return {
      ...emptyProposal("unknown"),
      rows: table.rows.length,
      skipped: [{ line: 1, reason: missing(match, table.header) }],
    };
  if (kind === "sleep") {
    const header = inSeconds(table, match);
    return crampProposal(kind, { ...table, header }, withoutLengths(fromBedtime(match, header)), reader);
  }
  if (kind === "nights" || kind === "cramps") return crampProposal(kind, table, match, reader);
  const read = readTable(table, match, reader);
  const reading: AmountReading = { header: table.header, match, mark: read.mark, ...appHabits(table.header) };
  const base = {
    ...emptyProposal(kind),
    rows: table.rows.length,
    remarks: [...read.remarks, ...appRemarks(table.header)],
  };
  if (kind === "doses") return { ...base, ...doseProposal(read, reading, reader) };
  const propose =
    { foods: foodProposal, meals: mealProposal, water: waterProposal }[kind as string] ?? totalProposal;
  return { ...base, ...propose(read, reading, reader) };
}

const isMyFitnessPal = (heads: ReadonlySet<string>) =>
  heads.has("vitamin a") && heads.has("vitamin c") && heads.has("calcium") && heads.has("iron");

/** What some apps are known to do: 0 for unknown, per cent of the Daily Value without saying so. */
function appHabits(header: readonly string[]): Pick<AmountReading, "isZeroUnknown" | "percentFields"> {
  const heads = new Set(header.map(plainHeader));
  const isPal = isMyFitnessPal(heads);
  const isKnown =
    isPal || heads.has("deleted") || (heads.has("brand") && heads.has("quantity")) || heads.has("calories");
  return { isZeroUnknown: isKnown, percentFields: isPal ? ["calcium"] : [] };
}

function appRemarks(header: readonly string[]): string[] {
  const heads = new Set(header.map(plainHeader));
  if (isMyFitnessPal(heads))
    return [
      "Calcium in this file is in per cent of a Daily Value, so it is left out. A 0 is what the app writes where it does not know, so it is not known.",
    ];
  return appHabits(header).isZeroUnknown
    ? ["A 0 in this file is what the app writes where it does not know, so it is not known."]
    : [];
}
