import { nutrients } from "#lib/knowledge/nutrients/nutrient";
import { type AmountReading, isInMl } from "./amount-cell";
import { appHabits, appRemarks } from "./app-habits";
import { cellNumber } from "./cell-number";
import { crampProposal, sleepProposal, type Told } from "./cramp-proposal";
import { diaryLines } from "./diary-lines";
import { doseProposal } from "./dose-proposal";
import { foodProposal, mealProposal, totalProposal, waterProposal } from "./entry-proposal";
import { type HeaderField, type HeaderMatch, matchedHeader } from "./header-fields";
import { type Lead, ledMatch, ledTable } from "./lead";
import { plainHeader } from "./plain-header";
import { programOf } from "./programs";
import { readTable } from "./row-cells";
import { emptyProposal, type Grid, type Proposal, type ProposalKind, type Reader } from "./schema";
import { signedTable } from "./signed-table";
import { gridOfDays, type HeadedTable, headedTable } from "./table-shape";
import { unreadColumns } from "./unread-columns";

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
  const holdsAmounts = nutrients.some((field) => match.has(field)) || match.has("salt");
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
  if (isSleepTable(table.header)) return has("sleepLost", "sleepDisturbance", "awake") ? "sleep" : "unknown";
  if (has("pain", "minutes", "side", "muscle", "relief")) return "cramps";
  if (has("water") && !nutrients.some((field) => field !== "water" && match.has(field))) return "water";
  if (holdsAmounts) return "day-totals";
  if (has("sleepLost", "sleepDisturbance", "awake")) return "sleep";
  return has("note", "stretched", "factors") ? "nights" : "unknown";
}

const missing = (match: HeaderMatch, header: readonly string[]) =>
  isSleepTable(header)
    ? "This file of sleep says nothing of cramps, and Charley keeps no hours of sleep."
    : match.has("date") || match.has("night")
      ? `The columns (${header
          .filter((head) => head !== "")
          .slice(0, 8)
          .join(", ")}) name no cramps, no foods, no doses and no sleep that Charley keeps.`
      : "No column holds a date, so nobody can tell which night or day a row is of.";

function entriesProposal(kind: ProposalKind, { table, match, order }: Told, reader: Reader): Proposal {
  const read = readTable(table, match, reader, { order, isEach: kind !== "day-totals" });
  // "500 ml" says of itself what it counts, and nothing of a bare figure below it.
  const water = read.rows.map((row) => {
    const said = cellNumber(row.text("water") ?? "", read.mark);
    return said === null || said.unit !== null ? null : said.value;
  });
  const reading: AmountReading = {
    ...{ header: table.header, match, mark: read.mark, isWaterInMl: isInMl(water) },
    glassMl: reader.glassMl,
    ...appHabits(table.header),
  };
  const base = {
    ...emptyProposal(kind),
    rows: table.rows.length,
    oddCells: read.oddTimes,
    remarks: [...read.remarks, ...appRemarks(table.header), ...unreadColumns(table, match)],
  };
  if (kind === "doses") {
    const told = doseProposal(read, reading, reader);
    return { ...base, ...told, oddCells: [...base.oddCells, ...told.oddCells] };
  }
  const propose =
    { foods: foodProposal, meals: mealProposal, water: waterProposal }[kind as string] ?? totalProposal;
  const told = propose(read, reading, reader);
  return { ...base, ...told, oddCells: [...base.oddCells, ...told.oddCells] };
}

function toldProposal(kind: ProposalKind, told: Told, reader: Reader): Proposal {
  if (kind === "sleep") return sleepProposal(told, reader);
  if (kind === "nights" || kind === "cramps") return crampProposal(kind, told, reader);
  return entriesProposal(kind, told, reader);
}

const refused = (rows: number, reason: string): Proposal => ({
  ...emptyProposal("unknown"),
  rows,
  skipped: [{ line: 1, reason }],
});

/** What a table would write as the person says it is to be read. */
export function ledProposal(grid: Grid, lead: Lead, reader: Reader): Proposal {
  const table = ledTable(grid, lead);
  const match = ledMatch(lead);
  if (!match.has("date") && !match.has("night"))
    return refused(table.rows.length, missing(match, table.header));
  return toldProposal(lead.kind, { table, match, order: lead.order, isLed: true }, reader);
}

/** All that one table would write. */
export function gridProposal(grid: Grid, reader: Reader): Proposal {
  const lines = diaryLines(grid, reader);
  if (lines) return lines;
  const table = gridOfDays(grid) ?? headedTable(grid, reader.today);
  if (!table || table.rows.length === 0)
    return refused(
      grid.rows.length,
      "There is no table of nights, foods or doses in this file that Charley can read.",
    );
  const program = programOf(table.header);
  const signed = signedTable(table, grid, reader);
  if (signed) return { ...signed, program: signed.program ?? program };
  const match = matchedHeader(table.header);
  const kind = kindOf({ match, table });
  if (kind === "unknown") return { ...refused(table.rows.length, missing(match, table.header)), program };
  return { ...toldProposal(kind, { table, match, order: null, isLed: false }, reader), program };
}
