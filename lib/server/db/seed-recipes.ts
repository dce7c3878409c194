import { searchText } from "./search-text";
import { figure, portionOf, type SeedFood, type SeedPortion, type SeedRow, text } from "./seed-table";

type Measured = ReadonlyMap<string, SeedFood>;

/** So much of a part, in grams, by the id of USDA's table. */
type Part = { readonly food: SeedFood; readonly grams: number };

function partsOf(row: SeedRow, measured: Measured): Part[] {
  return (text(row, "parts")?.split(";") ?? []).map((part) => {
    const [id = "", grams = ""] = part.split(":");
    const food = measured.get(`sr24:${id}`);
    if (food === undefined || !(Number(grams) > 0))
      throw new Error(`The recipe ${row.key} has "${part}", which is no part of a food of the table.`);
    return { food, grams: Number(grams) };
  });
}

const weightOf = (parts: readonly Part[]): number => parts.reduce((sum, { grams }) => sum + grams, 0);

/**
 * Amounts of 100 g of what the parts make. What one part does not know, the whole does not know. Of minerals nothing is
 * lost in the pan; what weight is lost or taken up is water.
 * @param cooked grams of all of it when it is eaten
 */
function reckoned(parts: readonly Part[], cooked: number, columns: readonly string[]): SeedFood["amounts"] {
  const sumOf = (column: string): number | null => {
    let sum = 0;
    for (const { food, grams } of parts) {
      const amount = food.amounts[column] ?? null;
      if (amount === null) return null;
      sum += (amount * grams) / 100;
    }
    return sum;
  };
  const per100 = (column: string): number | null => {
    const sum = parts.length === 0 ? null : sumOf(column);
    if (sum === null) return null;
    const eaten = column === "waterG" ? Math.max(0, sum + cooked - weightOf(parts)) : sum;
    return Math.round((eaten / cooked) * 10_000) / 100;
  };
  return Object.fromEntries(columns.map((column) => [column, per100(column)]));
}

/** "Reckoned from 130 g lentils …; 200 g when cooked": how its figures come about, for whoever wants to check. */
function reckoningOf(parts: readonly Part[], cooked: number): string {
  if (parts.length === 0) return "Its figures are not known: they differ by maker, and the pack prints them.";
  const listed = parts.map(({ food, grams }) => `${grams} g ${food.plainName ?? food.description}`);
  const weight = Math.round(weightOf(parts) * 10) / 10;
  const made = cooked === weight ? "" : `, ${cooked} g when it is eaten`;
  return `Our reckoning from USDA's figures, per ${weight} g: ${listed.join("; ")}${made}`;
}

/**
 * A dish that no table of ours measures, reckoned from the foods it is made of, or named without figures where nobody can
 * reckon it.
 * @throws when a part is no food of the table, or a column that is to stay unknown is none
 */
export function recipeFood(
  row: SeedRow,
  { rank, measured, columns }: { rank: number; measured: Measured; columns: readonly string[] },
): { food: SeedFood; portions: SeedPortion[] } {
  const parts = partsOf(row, measured);
  const cooked = figure(row, "cooked_g") ?? Math.round(weightOf(parts) * 10) / 10;
  const unknown = text(row, "not_known")?.split(";") ?? [];
  const odd = unknown.find((column) => !columns.includes(column));
  if (odd !== undefined)
    throw new Error(`The recipe ${row.key} leaves "${odd}" unknown, which is no amount.`);
  const id = `recipe:${row.key}`;
  const name = row.name ?? "";
  const aliases = text(row, "aliases")?.split(";") ?? [];
  const amounts = reckoned(parts, cooked, columns);
  const portions = (text(row, "portions")?.split(";") ?? []).map((portion, at) => {
    const [label = "", grams = ""] = portion.split("=");
    return { foodId: id, seq: at, ...portionOf(label), gramWeight: Number(grams) };
  });
  const food: SeedFood = {
    id,
    source: "recipe",
    description: name,
    foodGroup: null,
    brand: null,
    kind: text(row, "kind") === "drink" ? "drink" : "food",
    basis: "100g",
    servingLabel: null,
    servingGrams: null,
    amounts: Object.fromEntries(
      columns.map((column) => [column, unknown.includes(column) ? null : (amounts[column] ?? null)]),
    ),
    plainName: name,
    aliases,
    shortRank: rank,
    grade: parts.length === 0 ? null : "derived",
    evidence: reckoningOf(parts, cooked),
    searchText: searchText([name, ...aliases]),
  };
  return { food, portions };
}
