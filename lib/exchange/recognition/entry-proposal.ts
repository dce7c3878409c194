import { mealSlotOf } from "#lib/diary/diet/meal-slots";
import { mealText } from "#lib/diary/diet/meal-text";
import type { SameAgain } from "#lib/diary/diet/same-again";
import { kindOfName } from "#lib/diary/remedies/label-of-name";
import { amountColumns, perColumn } from "#lib/knowledge/nutrients/columns";
import { type AmountReading, perUnit, rowAmounts, unitOfHead, unnamedUnit } from "./amount-cell";
import { type CellNumber, cellAnswer, cellNumber } from "./cell-number";
import type { ReadTable, RowCells } from "./row-cells";
import { dayTotalName, type ProposedEntry, type Reader, type Skipped } from "./schema";
import { isTotalRow } from "./table-shape";

const ounceGrams = 28.349523125;
const noAmounts = () => perColumn((): number | null => null);

/** Why a row is no entry at all; null where it may be one. */
export function entryRefusal(row: RowCells, reader: Reader): string | null {
  const deleted = row.text("deleted");
  if (deleted !== null && cellAnswer(deleted) === true) return "It was deleted in the other app.";
  if (isTotalRow(row.cells)) return "This row is a total of others.";
  if (row.when === null)
    return row.dateText === "" ? "The date is missing." : `“${row.dateText}” is not a date.`;
  return row.when.date > reader.today ? "This day is still to come." : null;
}

const unitWord = (text: string | null) => (text ?? "").toLowerCase().replace(/\.$/, "").trim();

/** Grams of an amount in words of weight; null for spoons, slices and servings, which are no weight. */
function gramsOf(value: number, unit: string): number | null {
  if (/^(?:g|gr|gram|grams|gramm|gramme|grammes)$/.test(unit)) return value;
  if (/^(?:kg|kilos?|kilograms?)$/.test(unit)) return value * 1000;
  if (/^(?:oz|ounces?)$/.test(unit)) return Math.round(value * ounceGrams * 100) / 100;
  return /^(?:lb|lbs|pounds?)$/.test(unit) ? Math.round(value * 16 * ounceGrams * 100) / 100 : null;
}

type Amount = { grams: number | null; quantity: number | null; unit: string | null };

/** How much a row says was had: grams where it says a weight, else a count of what it names. */
function amountSaid(row: RowCells, { header, match, mark }: AmountReading, odd: string[]): Amount {
  for (const field of ["grams", "ounces", "quantity"] as const) {
    const cell = row.text(field);
    if (cell !== null && cellNumber(cell, mark) === null) odd.push(`“${cell.slice(0, 40)}” is no amount`);
  }
  const grams = cellNumber(row.text("grams") ?? "", mark);
  const isOtherUnit = grams?.unit != null && gramsOf(1, unitWord(grams.unit)) === null;
  if (grams !== null && isOtherUnit)
    return { grams: null, quantity: grams.value || null, unit: unitWord(grams.unit).slice(0, 80) };
  if (grams !== null && grams.unit !== null) {
    const weight = gramsOf(grams.value, unitWord(grams.unit));
    return { grams: weight, quantity: grams.value || null, unit: unitWord(grams.unit) };
  }
  if (grams !== null)
    return {
      grams: grams.value,
      quantity: grams.value > 0 ? grams.value : null,
      unit: grams.value > 0 ? "g" : null,
    };
  const ounces = cellNumber(row.text("ounces") ?? "", mark);
  if (ounces !== null)
    return { grams: gramsOf(ounces.value, "oz"), quantity: ounces.value || null, unit: "oz" };
  const said = cellNumber(row.text("quantity") ?? "", mark);
  if (said === null || said.value <= 0 || said.value > 100_000)
    return { grams: null, quantity: null, unit: null };
  const unit = unitWord(
    said.unit ?? row.text("unit") ?? unitOfHead(header[match.get("quantity") ?? -1] ?? ""),
  );
  return { grams: gramsOf(said.value, unit), quantity: said.value, unit: unit.slice(0, 80) || null };
}

/** "Quaker - Oats, 40 g": how some programs write the amount behind the name. */
function amountInName(written: string): { name: string; amount: Amount | null } {
  const found =
    /^(.{2,}?),\s*(\d+(?:[.,]\d+)?)\s*(g|gr|grams?|kg|oz|ml|cups?|tbsp|tsp|slices?|medium|large|small|container|serving(?:s|\(s\))?|each)\.?$/i.exec(
      written,
    );
  if (!found) return { name: written, amount: null };
  const quantity = Number((found[2] ?? "").replace(",", "."));
  const unit = unitWord(found[3] ?? "");
  return {
    name: found[1] ?? written,
    amount: { grams: gramsOf(quantity, unit), quantity: quantity || null, unit },
  };
}

const drink =
  /^(?:tap |mineral |sparkling |still )?(?:water|tea|coffee|beer|wine|milk|juice)\b|\b(?:water|juice|lemonade|cola|smoothie)$/i;
const kinds: Readonly<Record<string, ProposedEntry["kind"]>> = {
  food: "food",
  drink: "drink",
  beverage: "drink",
  beverages: "drink",
  supplement: "supplement",
};

function entry(
  row: RowCells,
  written: string,
  reading: AmountReading,
  odd: string[] = [],
): ProposedEntry | null {
  if (row.when === null) return null;
  const said = amountSaid(row, reading, odd);
  const { name, amount } =
    said.quantity === null && said.grams === null ? amountInName(written) : { name: written, amount: null };
  return {
    line: row.line,
    ...row.when,
    kind:
      kinds[(row.text("kind") ?? "").toLowerCase()] ??
      (drink.test(name) && !/milk chocolate|coffee cake/i.test(name) ? "drink" : "food"),
    name: name.slice(0, 300),
    ...(amount ?? said),
    ...rowAmounts(row, reading, odd),
    note: row.text("note"),
  };
}

type Entries = { entries: ProposedEntry[]; skipped: Skipped[]; oddCells: Skipped[] };

/** One row a food. */
export function foodProposal({ rows }: ReadTable, reading: AmountReading, reader: Reader): Entries {
  const out: Entries = { entries: [], skipped: [], oddCells: [] };
  for (const row of rows) {
    const name = (row.text("food") ?? row.text("meal"))?.trim();
    const why = entryRefusal(row, reader) ?? (name ? null : "The food’s name is missing.");
    const odd: string[] = [];
    const made = why === null && name ? entry(row, name, reading, odd) : null;
    if (made) out.oddCells.push(...odd.map((reason) => ({ line: row.line, reason })));
    if (made) out.entries.push(made);
    else out.skipped.push({ line: row.line, reason: why ?? "This row names no food." });
  }
  return out;
}

/** What the file says of an earlier day, where a sentence says that it was the same again. */
function hadAgainIn(entries: readonly ProposedEntry[], again: SameAgain | null): ProposedEntry[] {
  if (again === null) return [];
  return entries.filter(
    ({ date, time, name }) =>
      date === again.day &&
      (again.part === null || (time !== null && mealSlotOf(Number(time.slice(0, 2))) === again.part)) &&
      !again.without.some((word) => name.includes(word)),
  );
}

/** Sentences of a food diary, read as the diet box reads them. */
export function mealProposal({ rows }: ReadTable, _: AmountReading, reader: Reader): Entries {
  const out: Entries = { entries: [], skipped: [], oddCells: [] };
  for (const row of rows) {
    const sentence = row.text("food");
    const why =
      entryRefusal(row, reader) ?? (sentence === null ? "The row says nothing that was eaten." : null);
    if (why !== null || sentence === null || row.when === null) {
      out.skipped.push({ line: row.line, reason: why ?? "The row says nothing that was eaten." });
      continue;
    }
    const read = mealText(sentence, row.when.date);
    const { date } = row.when;
    const had = hadAgainIn(out.entries, read.again).map((entry) => ({ ...entry, line: row.line, date }));
    out.entries.push(...had);
    for (const { food, quantity, unit } of read.lines) {
      const grams = quantity === null ? null : gramsOf(quantity, unit ?? "");
      out.entries.push({
        line: row.line,
        date,
        time: row.when.time ?? read.clock,
        kind: kindOfName(food) === "supplement" ? "supplement" : drink.test(food) ? "drink" : "food",
        name: food.slice(0, 300),
        grams,
        quantity,
        unit: unit ?? null,
        ...noAmounts(),
        note: null,
      });
    }
    if (read.lines.length === 0 && had.length === 0)
      out.skipped.push({ line: row.line, reason: `“${sentence.slice(0, 60)}” names no food.` });
  }
  return out;
}

/** What a day, or a meal, came to, without its foods: one entry a row, under the meal's name. */
export function totalProposal(
  { rows, hasClock }: ReadTable,
  reading: AmountReading,
  reader: Reader,
): Entries {
  const out: Entries = { entries: [], skipped: [], oddCells: [] };
  for (const row of rows) {
    const why = entryRefusal(row, reader);
    const odd: string[] = [];
    const made = why === null ? entry(row, row.text("meal") ?? dayTotalName, reading, odd) : null;
    const holds = made !== null && amountColumns.some((column) => made[column] !== null);
    if (made && holds) out.oddCells.push(...odd.map((reason) => ({ line: row.line, reason })));
    if (made && holds)
      out.entries.push({
        ...made,
        time: hasClock ? made.time : null,
        kind: "food",
        quantity: null,
        unit: null,
        grams: null,
      });
    else
      out.skipped.push({
        line: row.line,
        reason: why ?? "This row has none of the amounts that Charley follows.",
      });
  }
  return out;
}

/** Why nobody can tell how much water a row says; null where it is told. */
function waterRefusal(read: CellNumber | null, unit: string, factor: number | null): string | null {
  if (read?.value === 0) return "It says no water.";
  if (read !== null && factor === null && unit === "")
    return `The file does not say what ${read.value} counts: glasses, litres or ml. Put the unit into the name of the column, “Water (glasses)”, and read the file again.`;
  return read === null || factor === null ? "How much water it was cannot be read." : null;
}

/** Glasses of water. */
export function waterProposal({ rows, mark }: ReadTable, reading: AmountReading, reader: Reader): Entries {
  const out: Entries = { entries: [], skipped: [], oddCells: [] };
  for (const row of rows) {
    const read = cellNumber(row.text("water") ?? "", mark);
    const unit = read?.unit ?? unitOfHead(reading.header[reading.match.get("water") ?? -1] ?? "");
    const factor =
      read !== null && unit === ""
        ? unnamedUnit("water", read.value, reading)
        : perUnit(unit, true, reading.glassMl);
    const why = entryRefusal(row, reader) ?? waterRefusal(read, unit, factor);
    if (why !== null || read === null || factor === null || row.when === null) {
      out.skipped.push({ line: row.line, reason: why ?? "How much water it was cannot be read." });
      continue;
    }
    const grams = Math.round(read.value * factor * 100) / 100;
    out.entries.push({
      line: row.line,
      ...row.when,
      kind: "drink",
      name: "Water",
      quantity: grams,
      unit: "ml",
      ...noAmounts(),
      grams,
      waterG: grams,
      note: row.text("note"),
    });
  }
  return out;
}
