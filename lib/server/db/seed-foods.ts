import { readFileSync } from "node:fs";
import { join } from "node:path";
import { searchText } from "./search-text";
import { recipeFood } from "./seed-recipes";
import {
  figure,
  parseTable,
  portionOf,
  type SeedFood,
  type SeedPortion,
  type SeedRow,
  text,
} from "./seed-table";

/** The seed writes "vitamin_e_mg" where the table has "vitaminEMg". What it has no column for is unknown. */
function amountsIn(row: SeedRow, columns: readonly string[]): SeedFood["amounts"] {
  const seedName = (column: string) => column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(columns.map((column) => [column, figure(row, seedName(column))]));
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
  row: SeedRow,
  { short, amounts }: { short: { row: SeedRow; rank: number } | undefined; amounts: SeedFood["amounts"] },
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

/** A litre of a mineral water weighs a kilogram: all of it that is no mineral is water. */
function waterAmounts(perLitre: SeedFood["amounts"]): SeedFood["amounts"] {
  const minerals = Object.values(perLitre).reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  const per100 = Object.entries(perLitre).map(([column, amount]) => [column, amount && amount / 10]);
  return { ...Object.fromEntries(per100), waterG: Math.round((1000 - minerals / 1000) * 10) / 100 };
}

/** What is printed for a litre or some millilitres is had by the glass as well. */
function measureOfLabel(kind: string | null, servingMl: number | null, amounts: SeedFood["amounts"]) {
  if (kind === "mineral water" && servingMl === 1000)
    return { basis: "100g" as const, servingLabel: null, servingGrams: null, amounts: waterAmounts(amounts) };
  const per100 = (amount: number | null) => (amount === null ? null : (amount / (servingMl ?? 100)) * 100);
  return kind === "brine" || kind === "oral rehydration"
    ? {
        basis: "100ml" as const,
        amounts: Object.fromEntries(Object.entries(amounts).map(([column, it]) => [column, per100(it)])),
      }
    : { amounts };
}

function labelFood(
  row: SeedRow,
  { rank, amounts }: { rank: number; amounts: SeedFood["amounts"] },
): SeedFood {
  const name = row.name ?? "";
  const kind = labelKinds[row.kind ?? ""];
  if (kind === undefined) throw new Error(`The seed has the unknown kind "${row.kind}" for ${row.key}.`);
  const aliases = text(row, "aliases")?.split(";") ?? [];
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
    plainName: name,
    aliases,
    shortRank: rank,
    grade: row.grade === "label rule" ? "rule" : text(row, "grade"),
    evidence: text(row, "evidence"),
    searchText: searchText([name, ...aliases, text(row, "kind")]),
    ...measureOfLabel(text(row, "kind"), figure(row, "serving_g_or_ml"), amounts),
  };
}

/** A bottle is offered by its half litre, and counted by the millilitre. */
const bottle = (foodId: string): SeedPortion => ({
  foodId,
  seq: 0,
  amount: 500,
  measure: "ml",
  gramWeight: 500,
});

function portionsIn(seedDir: string): SeedPortion[] {
  const read = (name: string) => parseTable(readFileSync(join(seedDir, name), "utf8"));
  const usual = read("cramp_foods_sr24.tsv").map((row) => ({
    foodId: `sr24:${row.food_id}`,
    seq: 0,
    ...portionOf(row.portion ?? ""),
    gramWeight: figure(row, "portion_g") ?? 0,
  }));
  const weighed = (file: string, firstSeq: number) =>
    read(file).map((row, at) => ({
      foodId: `sr24:${row.food_id}`,
      seq: text(row, "usual") === "1" ? 0 : (figure(row, "seq") ?? firstSeq + at),
      amount: figure(row, "amount") ?? 0,
      measure: row.measure ?? "",
      gramWeight: figure(row, "gram_weight") ?? 0,
    }));
  const measured = weighed("sr24_portions.tsv", 0);
  const usualSeq = new Map(
    read("everyday_names.tsv").map((row) => [`sr24:${row.food_id}`, figure(row, "usual_seq")]),
  );
  const usualMeasured = measured
    .filter(({ foodId, seq }) => usualSeq.get(foodId) === seq)
    .map((portion) => ({ ...portion, seq: 0 }));
  return [...usual, ...usualMeasured, ...measured, ...weighed("household_measures.tsv", 100)];
}

/**
 * The foods every diary begins with: USDA's table, with the plain names, aliases and usual portions of the foods that
 * matter most for cramps, the everyday names of some more, then products as their labels give them, and dishes reckoned
 * from the table.
 * @param seedDir the folder of the `.tsv` files that NOTES.md there describes
 * @param amountColumns the columns of the table Food that hold an amount
 * @throws when a file is not as described: a wrong figure must not get in as an unknown one
 */
export function seedFoods(
  seedDir: string,
  amountColumns: readonly string[],
): { foods: SeedFood[]; portions: SeedPortion[] } {
  const read = (name: string) => parseTable(readFileSync(join(seedDir, name), "utf8"));
  const named = [...read("cramp_foods_sr24.tsv"), ...read("everyday_names.tsv")];
  const short = new Map(named.map((row, at) => [row.food_id, { row, rank: at + 1 }]));
  const foods = read("sr24_foods.tsv").map((row) =>
    sr24Food(row, { short: short.get(row.food_id), amounts: amountsIn(row, amountColumns) }),
  );
  const labels = read("label_items.tsv").map((row, at) =>
    labelFood(row, { rank: short.size + at + 1, amounts: amountsIn(row, amountColumns) }),
  );
  const bottled = labels.filter(({ basis }) => basis === "100g").map(({ id }) => bottle(id));
  const measured = new Map(foods.map((food) => [food.id, food]));
  const recipes = read("recipes.tsv").map((row, at) =>
    recipeFood(row, { rank: short.size + labels.length + at + 1, measured, columns: amountColumns }),
  );
  return {
    foods: [...foods, ...labels, ...recipes.map(({ food }) => food)],
    portions: [...portionsIn(seedDir), ...bottled, ...recipes.flatMap(({ portions }) => portions)],
  };
}
