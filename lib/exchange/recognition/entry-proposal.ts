import { mealText } from "#lib/diary/diet/meal-text";
import { amountColumns, perColumn } from "#lib/knowledge/nutrients/columns";
import { type AmountReading, perUnit, rowAmounts, unitOfHead } from "./amount-cell";
import { cellAnswer, cellNumber } from "./cell-number";
import type { ReadTable, RowCells } from "./row-cells";
import type { ProposedDose, ProposedEntry, Reader, Skipped } from "./schema";
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
function amountSaid(row: RowCells, { header, match, mark }: AmountReading): Amount {
  const grams = cellNumber(row.text("grams") ?? "", mark);
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

const drink =
  /^(?:tap |mineral |sparkling |still )?(?:water|tea|coffee|beer|wine|milk|juice)\b|\b(?:water|juice|lemonade|cola|smoothie)$/i;
const kinds: Readonly<Record<string, ProposedEntry["kind"]>> = {
  food: "food",
  drink: "drink",
  beverage: "drink",
  beverages: "drink",
  supplement: "supplement",
};

function entry(row: RowCells, name: string, reading: AmountReading): ProposedEntry | null {
  if (row.when === null) return null;
  return {
    line: row.line,
    ...row.when,
    kind:
      kinds[(row.text("kind") ?? "").toLowerCase()] ??
      (drink.test(name) && !/milk chocolate|coffee cake/i.test(name) ? "drink" : "food"),
    name: name.slice(0, 300),
    ...amountSaid(row, reading),
    ...rowAmounts(row, reading),
    note: row.text("note"),
  };
}

type Entries = { entries: ProposedEntry[]; skipped: Skipped[] };

/** One row a food. */
export function foodProposal({ rows }: ReadTable, reading: AmountReading, reader: Reader): Entries {
  const out: Entries = { entries: [], skipped: [] };
  for (const row of rows) {
    const name = (row.text("food") ?? row.text("meal"))?.trim();
    const why = entryRefusal(row, reader) ?? (name ? null : "The food’s name is missing.");
    const made = why === null && name ? entry(row, name, reading) : null;
    if (made) out.entries.push(made);
    else out.skipped.push({ line: row.line, reason: why ?? "This row names no food." });
  }
  return out;
}

/** Sentences of a food diary, read as the diet box reads them. */
export function mealProposal({ rows }: ReadTable, _: AmountReading, reader: Reader): Entries {
  const out: Entries = { entries: [], skipped: [] };
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
    for (const { food, quantity, unit } of read.lines) {
      const grams = quantity === null ? null : gramsOf(quantity, unit ?? "");
      out.entries.push({
        line: row.line,
        date,
        time: row.when.time ?? read.clock,
        kind: drink.test(food) ? "drink" : "food",
        name: food.slice(0, 300),
        grams,
        quantity,
        unit: unit ?? null,
        ...noAmounts(),
        note: null,
      });
    }
    if (read.lines.length === 0)
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
  const out: Entries = { entries: [], skipped: [] };
  for (const row of rows) {
    const why = entryRefusal(row, reader);
    const made = why === null ? entry(row, row.text("meal") ?? "Total of the day", reading) : null;
    const holds = made !== null && amountColumns.some((column) => made[column] !== null);
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

/** Glasses of water. */
export function waterProposal({ rows, mark }: ReadTable, reading: AmountReading, reader: Reader): Entries {
  const out: Entries = { entries: [], skipped: [] };
  for (const row of rows) {
    const read = cellNumber(row.text("water") ?? "", mark);
    const unit = read?.unit ?? unitOfHead(reading.header[reading.match.get("water") ?? -1] ?? "");
    const factor = perUnit(unit, true);
    const why =
      entryRefusal(row, reader) ??
      (read === null || factor === null
        ? "How much water it was cannot be read."
        : read.value === 0
          ? "It says no water."
          : null);
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

/** Doses of supplements and medicines, each under its own name. */
export function doseProposal(
  { rows, mark }: ReadTable,
  { match, header }: AmountReading,
  reader: Reader,
): { doses: ProposedDose[]; skipped: Skipped[] } {
  const doses: ProposedDose[] = [];
  const skipped: Skipped[] = [];
  for (const row of rows) {
    const name = row.text("substance");
    const why =
      entryRefusal(row, reader) ?? (name === null ? "The name of what was taken is missing." : null);
    const isLeft = /^(?:skipped|missed|not taken|no|0)$/i.test(
      row.text("dose") ?? row.text("quantity") ?? "",
    );
    if (why !== null || name === null || row.when === null || isLeft) {
      skipped.push({ line: row.line, reason: why ?? "It was not taken." });
      continue;
    }
    const cell = row.text("dose") ?? row.text("quantity");
    const read = cell === null ? null : cellNumber(cell, mark);
    const unit =
      read?.unit ??
      row.text("unit") ??
      unitOfHead(header[match.get("dose") ?? match.get("quantity") ?? -1] ?? "");
    const isWeight = /^(?:mg|g|mcg|µg|ug|iu|ie|ml)$/i.test(unit);
    const strength = read === null ? cell : isWeight ? `${read.value} ${unit}` : null;
    const isCount = read !== null && !isWeight && read.value > 0 && read.value <= 100;
    doses.push({
      line: row.line,
      ...row.when,
      name: name.slice(0, 200),
      strength: strength?.slice(0, 100) ?? null,
      units: isCount ? read.value : null,
    });
  }
  return { doses, skipped };
}
