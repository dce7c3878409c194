/** A row of the table Food, less what the database fills in itself. Null is unknown, never 0. */
export type SeedFood = {
  id: string;
  source: "sr24" | "label" | "recipe";
  description: string;
  foodGroup: string | null;
  brand: string | null;
  kind: "food" | "drink" | "supplement";
  basis: "100g" | "100ml" | "serving";
  servingLabel: string | null;
  servingGrams: number | null;
  /** By the column of each amount */
  amounts: Readonly<Record<string, number | null>>;
  plainName: string | null;
  aliases: string[];
  shortRank: number | null;
  grade: string | null;
  evidence: string | null;
  searchText: string;
};

export type SeedPortion = {
  foodId: string;
  seq: number;
  amount: number;
  measure: string;
  gramWeight: number;
};

/** A row of a file of the seed, by the names of its columns. */
export type SeedRow = Record<string, string>;

/** The seed's own format: tab-separated with a header; a quotation mark is an inch mark. */
export function parseTable(table: string): SeedRow[] {
  const [header = "", ...lines] = table.split(/\r?\n/).filter((line) => line !== "");
  const columns = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  });
}

export function text(row: SeedRow, column: string): string | null {
  return row[column]?.trim() || null;
}

/** @throws when the cell holds something that is no number: a wrong figure must not get in as an unknown one */
export function figure(row: SeedRow, column: string): number | null {
  const cell = text(row, column);
  if (cell === null) return null;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new Error(`The seed has "${cell}" where ${column} should be a number.`);
  return value;
}

/** "1/2 cup" is half of a cup; what begins with no number is one of it. */
export function portionOf(label: string): { amount: number; measure: string } {
  const found = /^(\d+(?:\.\d+)?)(?:\/(\d+))?\s+(.+)$/.exec(label);
  if (found === null) return { amount: 1, measure: label };
  return { amount: Number(found[1]) / Number(found[2] ?? 1), measure: found[3] ?? label };
}
