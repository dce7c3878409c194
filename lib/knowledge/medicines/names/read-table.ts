import { type MedicineClass, medicineClasses } from "../classes";
import type { Ingredient } from "../ingredient";

/** One name that stands for several ingredients. */
export type Combination = { readonly name: string; readonly parts: readonly string[] };
export type NameTable = {
  readonly ingredients: readonly Ingredient[];
  /** More names for ingredients that another table has; their classes are that table's. */
  readonly more: readonly Ingredient[];
  readonly combinations: readonly Combination[];
};

const listed = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");

const isClass = (word: string): word is MedicineClass => Object.hasOwn(medicineClasses, word);

function classesOf(cell: string, row: string): MedicineClass[] {
  const words = listed(cell);
  const wrong = words.find((word) => !isClass(word));
  if (wrong !== undefined) throw new Error(`No class is called ${wrong}: ${row}`);
  return words.filter(isClass);
}

/**
 * A table of names, one row a line: `ingredient | classes | spellings of the substance | names on packs`, with `=` for the
 * classes where another table already has the ingredient; or `= names = one + another` for what holds several.
 */
export function readNameTable(text: string): NameTable {
  const ingredients: Ingredient[] = [];
  const more: Ingredient[] = [];
  const combinations: Combination[] = [];
  for (const row of text.split("\n").filter((line) => line.trim() !== "")) {
    if (row.startsWith("= ")) {
      const [names, parts] = row.slice(2).split(" = ");
      const held = (parts ?? "").split("+").map((part) => part.trim());
      const [only = "", ...others] = held;
      if (others.length === 0) more.push({ name: only, classes: [], names: listed(names), spellings: [] });
      else combinations.push(...listed(names).map((name) => ({ name, parts: held })));
      continue;
    }
    const [name = "", classes = "", spellings, packs] = row.split("|").map((cell) => cell.trim());
    const own = [name, ...listed(spellings)];
    const entry = { name, names: [...own, ...listed(packs)], spellings: own };
    if (classes === "=") more.push({ ...entry, classes: [] });
    else ingredients.push({ ...entry, classes: classesOf(classes, row) });
  }
  return { ingredients, more, combinations };
}
