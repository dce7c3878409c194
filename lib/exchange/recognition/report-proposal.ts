import { amountColumns, perColumn } from "#lib/knowledge/nutrients/columns";
import { perUnit, unitOfHead } from "./amount-cell";
import { cellDate } from "./cell-date";
import { cellNumber } from "./cell-number";
import { plainHeader } from "./plain-header";
import { emptyProposal, type Grid, type Proposal, type ProposedEntry, type Reader } from "./schema";

const columnOf = (head: string) => {
  const plain = plainHeader(head);
  if (/^(?:sod|sodium)\b/.test(plain)) return "sodiumMg" as const;
  if (/^(?:potas|potassium)\b/.test(plain)) return "potassiumMg" as const;
  if (/^(?:calc|calcium)\b/.test(plain)) return "calciumMg" as const;
  return /^magnes/.test(plain) ? ("magnesiumMg" as const) : null;
};

const meals = /^(?:breakfast|lunch|dinner|snacks?(?: ?\/ ?other)?|supper|other)$/i;

/**
 * FatSecret's report: a heading with a day, below it meals with their sums, and below each its foods with how much in
 * brackets. The sums are passed over, the foods stand.
 */
export function reportProposal(grid: Grid, reader: Reader): Proposal {
  const entries: ProposedEntry[] = [];
  const skipped: Proposal["skipped"][number][] = [];
  let day: ReturnType<typeof cellDate> = null;
  let heads: readonly string[] = [];
  for (const { line, cells } of grid.rows) {
    const [first = "", ...rest] = cells;
    const found = rest.every((cell) => cell === "") ? cellDate(first, { ...reader, order: "dmy" }) : null;
    if (found) day = found;
    else if (first === "" || rest.some((cell) => /kcal|cals/i.test(cell))) heads = cells;
    else if (/^total/i.test(first) || rest.every((cell) => cell === "") || meals.test(first)) continue;
    else if (day === null || day.date > reader.today)
      skipped.push({ line, reason: day ? "This day is still to come." : "No day stands above this food." });
    else {
      const amounts = perColumn((): number | null => null);
      for (const [at, cell] of cells.entries()) {
        const column = columnOf(heads[at] ?? "");
        const read = cellNumber(cell, ".");
        const factor = perUnit(unitOfHead(heads[at] ?? ""), false);
        if (column && at > 0 && read && factor !== null)
          amounts[column] = read.value === 0 ? null : read.value * factor;
      }
      const grams = /(\d+(?:[.,]\d+)?)\s*g\b/i.exec(first)?.[1];
      const size = /\(([\d.,/]+)\s*([^()]*?)(?:\s*\(.*\))?\)\s*$/.exec(first);
      const quantity = Number(size?.[1]?.replace(",", "."));
      entries.push({
        line,
        date: day.date,
        time: null,
        kind: "food",
        name: first.replace(/\s*\(.*$/, "").slice(0, 300),
        grams: grams ? Number(grams.replace(",", ".")) : null,
        quantity: quantity > 0 ? quantity : null,
        unit: size?.[2]?.trim().slice(0, 80) || null,
        ...amounts,
        note: null,
      });
    }
  }
  const known = entries.filter((entry) => amountColumns.some((column) => entry[column] !== null)).length;
  return {
    ...emptyProposal("foods"),
    rows: grid.rows.length,
    entries,
    skipped,
    remarks:
      known > 0
        ? ["A 0 in this file is what the app writes where it does not know, so it is not known."]
        : [],
  };
}
