import { readFileSync } from "node:fs";
import { join } from "node:path";
import { searchText } from "./search-text";

/** A row of the table Food, less what the database fills in itself. Null is unknown, never 0. */
export type SeedFood = {
  id: string;
  source: "sr24" | "label";
  description: string;
  foodGroup: string | null;
  brand: string | null;
  kind: "food" | "drink" | "supplement";
  basis: "100g" | "serving";
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

type Row = Record<string, string>;

/** The seed's own format: tab-separated with a header; a quotation mark is an inch mark. */
function parseTable(text: string): Row[] {
  const [header = "", ...lines] = text.split(/\r?\n/).filter((line) => line !== "");
  const columns = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  });
}

function text(row: Row, column: string): string | null {
  return row[column]?.trim() || null;
}

function figure(row: Row, column: string): number | null {
  const cell = text(row, column);
  if (cell === null) return null;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new Error(`The seed has "${cell}" where ${column} should be a number.`);
  return value;
}

/** The seed writes "vitamin_e_mg" where the table has "vitaminEMg". What it has no column for is unknown. */
function amountsIn(row: Row, columns: readonly string[]): SeedFood["amounts"] {
  const seedName = (column: string) => column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(columns.map((column) => [column, figure(row, seedName(column))]));
}

/** "1/2 cup" is half of a cup; what begins with no number is one of it. */
function portionOf(label: string): { amount: number; measure: string } {
  const found = /^(\d+(?:\.\d+)?)(?:\/(\d+))?\s+(.+)$/.exec(label);
  if (found === null) return { amount: 1, measure: label };
  return { amount: Number(found[1]) / Number(found[2] ?? 1), measure: found[3] ?? label };
}

const shortListDrinks = new Set(["drinks", "water"]);
const labelKinds: Record<string, SeedFood["kind"]> = {
  "oral rehydration": "drink",
  "electrolyte powder": "drink",
  "electrolyte tablet": "drink",
  brine: "drink",
  "mineral water": "drink",
  salt: "food",
  tablet: "supplement",
  "laxative/antacid": "supplement",
  supplement: "supplement",
};

function sr24Food(
  row: Row,
  { short, amounts }: { short: { row: Row; rank: number } | undefined; amounts: SeedFood["amounts"] },
): SeedFood {
  const plainName = short === undefined ? null : text(short.row, "name");
  const aliases = (short === undefined ? null : text(short.row, "aliases"))?.split(";") ?? [];
  const description = row.description ?? "";
  const isDrink = row.food_group === "Beverages" || shortListDrinks.has(short?.row.category ?? "");
  return {
    id: `sr24:${row.food_id}`,
    source: "sr24",
    description,
    foodGroup: text(row, "food_group"),
    brand: text(row, "brand"),
    kind: isDrink ? "drink" : "food",
    basis: "100g",
    servingLabel: null,
    servingGrams: null,
    amounts,
    plainName,
    aliases,
    shortRank: short?.rank ?? null,
    grade: null,
    evidence: null,
    searchText: searchText([plainName, ...aliases, description, text(row, "brand")]),
  };
}

function labelFood(row: Row, { rank, amounts }: { rank: number; amounts: SeedFood["amounts"] }): SeedFood {
  const name = row.name ?? "";
  const kind = labelKinds[row.kind ?? ""];
  if (kind === undefined) throw new Error(`The seed has the unknown kind "${row.kind}" for ${row.key}.`);
  return {
    id: `label:${row.key}`,
    source: "label",
    description: name,
    foodGroup: text(row, "kind"),
    brand: null,
    kind,
    basis: "serving",
    servingLabel: text(row, "serving"),
    servingGrams: figure(row, "serving_g_or_ml"),
    amounts,
    plainName: name,
    aliases: [],
    shortRank: rank,
    grade: row.grade === "label rule" ? "rule" : text(row, "grade"),
    evidence: text(row, "evidence"),
    searchText: searchText([name, text(row, "kind")]),
  };
}

/**
 * The foods every diary begins with: USDA's table, with the plain names, aliases and usual portions of the foods that
 * matter most for cramps, the everyday names of some more, then products as their labels give them.
 * @param seedDir the folder of the `.tsv` files that NOTES.md there describes
 * @param amountColumns the columns of the table Food that hold an amount
 * @throws when a file is not as described: a wrong figure must not get in as an unknown one
 */
export function seedFoods(
  seedDir: string,
  amountColumns: readonly string[],
): { foods: SeedFood[]; portions: SeedPortion[] } {
  const read = (name: string) => parseTable(readFileSync(join(seedDir, name), "utf8"));
  const shortList = read("cramp_foods_sr24.tsv");
  const everyday = read("everyday_names.tsv");
  const short = new Map([...shortList, ...everyday].map((row, at) => [row.food_id, { row, rank: at + 1 }]));
  const foods = read("sr24_foods.tsv").map((row) =>
    sr24Food(row, { short: short.get(row.food_id), amounts: amountsIn(row, amountColumns) }),
  );
  const labels = read("label_items.tsv").map((row, at) =>
    labelFood(row, { rank: short.size + at + 1, amounts: amountsIn(row, amountColumns) }),
  );
  const usual = shortList.map((row) => ({
    foodId: `sr24:${row.food_id}`,
    seq: 0,
    ...portionOf(row.portion ?? ""),
    gramWeight: figure(row, "portion_g") ?? 0,
  }));
  const measured = read("sr24_portions.tsv").map((row) => ({
    foodId: `sr24:${row.food_id}`,
    seq: figure(row, "seq") ?? 0,
    amount: figure(row, "amount") ?? 0,
    measure: row.measure ?? "",
    gramWeight: figure(row, "gram_weight") ?? 0,
  }));
  const usualSeq = new Map(everyday.map((row) => [`sr24:${row.food_id}`, figure(row, "usual_seq")]));
  const usualMeasured = measured
    .filter(({ foodId, seq }) => usualSeq.get(foodId) === seq)
    .map((portion) => ({ ...portion, seq: 0 }));
  return { foods: [...foods, ...labels], portions: [...usual, ...usualMeasured, ...measured] };
}
