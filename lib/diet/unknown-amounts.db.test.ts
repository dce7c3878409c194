import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it, test } from "vitest";
import type { OwnerId } from "#lib/accounts/owner";
import { db } from "#lib/db/client";
import { safetyFacts } from "#lib/health/safety-facts";
import type { AmountColumns } from "#lib/nutrients/amount-columns";
import { type Nutrient, nutrientFacts, nutrients } from "#lib/nutrients/nutrient";
import { ledgerHere } from "#lib/outbox/ledger-here";
import { intakeRows } from "#lib/summary/intake-rows";
import { supplementLimits, supplementRows } from "#lib/summary/taken-rows";
import { addDays, civilDate, columnOfCivilDate } from "#lib/time/civil-date";
import { instant } from "#lib/time/instant";
import { csvTable } from "#lib/transfer/csv-table";
import { csvOfRows, diaryFile } from "#lib/transfer/diary-file";
import { insertDiaryRows } from "#lib/transfer/mutations";
import { listOwnedRows } from "#lib/transfer/queries";
import { beforeReport } from "#lib/trends/before/report";
import { csvOf } from "#lib/trends/csv-of";
import { intakeReports } from "#lib/trends/intakes";
import { withLedgerIntake } from "#lib/trends/ledger-intake";
import { completeDays, intakeExposures } from "#lib/trends/links/exposures";
import { intakeTable } from "#lib/trends/number-table";
import { intakePicture } from "#lib/trends/pictures/intake-picture";
import { diaryBetween } from "#lib/trends/queries";
import { dayView } from "./day-view";
import { contentsWords } from "./entry-words";
import { mealItemOf } from "./had-again";
import { mealSentence } from "./meal-sentence";
import { putSavedMeal } from "./mutations";
import { listDietEntriesBetween, listSavedMeals } from "./queries";
import { dietDayReport } from "./report";

const columnOf = {
  magnesium: "magnesiumMg",
  potassium: "potassiumMg",
  calcium: "calciumMg",
  sodium: "sodiumMg",
  vitaminE: "vitaminEMg",
  water: "waterG",
} as const satisfies Record<Nutrient, keyof AmountColumns>;
const columns = Object.values(columnOf);

const last = civilDate("2026-03-28");
const range = { from: addDays(last, -13), to: last };
const person = {
  timeZone: "Europe/Berlin",
  dayStartHour: 3,
  birthYear: 1955,
  sex: "female",
  pregnancy: null,
  authority: "us",
  units: "metric",
  glassMl: 250,
  usualMinimumEntries: null,
  dietHabitsRev: 1,
  scheduledDoses: "taken",
} as const;

/** Two weeks of complete days, three foods and two supplements each; an amount is unknown, none at all, or some. */
const [days = []] = fc.sample(
  fc.array(
    fc.array(
      fc.record(
        Object.fromEntries(
          columns.map((column) => [column, fc.option(fc.constantFrom(0, 12, 250), { nil: null, freq: 2 })]),
        ) as Record<keyof AmountColumns, fc.Arbitrary<number | null>>,
      ),
      { minLength: 5, maxLength: 5 },
    ),
    { minLength: 14, maxLength: 14 },
  ),
  { seed: 14, numRuns: 1 },
);

type Entry = AmountColumns & { readonly id: string; readonly day: typeof last; readonly kind: string };

/** Writes the days for somebody new; `unknown` is a nutrient that nothing of hers reports. */
async function somebodyWho(unknown: Nutrient | null): Promise<{ owner: OwnerId; written: Entry[] }> {
  const owner = uuid() as OwnerId;
  const { timeZone, birthYear, sex } = person;
  await db.person.create({ data: { id: owner, timeZone, birthYear, sex } });
  const written = days.flatMap((entries, back) =>
    entries.map((amounts, at) => ({
      ...amounts,
      ...(unknown && { [columnOf[unknown]]: null }),
      id: uuid(),
      day: addDays(last, -back),
      kind: at < 3 ? "food" : "supplement",
    })),
  );
  await db.dietEntry.createMany({
    data: written.map(({ day, ...entry }) => ({
      ...entry,
      ownerId: owner,
      day: columnOfCivilDate(day),
      timeZone,
      name: `${entry.kind} ${entry.id}`,
    })),
  });
  await db.dietDay.createMany({
    data: days.map((_, back) => ({
      ownerId: owner,
      day: columnOfCivilDate(addDays(last, -back)),
      complete: true,
    })),
  });
  return { owner, written };
}

/** A tablet on her ledger, taken every day of the range: it holds some of everything but of the one its label leaves out. */
async function takesATablet(owner: OwnerId, unknown: Nutrient): Promise<void> {
  const [id, line] = [uuid(), uuid()];
  await db.remedy.create({ data: { ownerId: owner, id, name: "Tablet", kind: "supplement" } });
  const { waterG: _, ...holds } = Object.fromEntries(
    columns.map((column) => [column, column === columnOf[unknown] ? null : 50]),
  );
  const startedOn = columnOfCivilDate(addDays(range.from, -60));
  await db.remedyLine.create({
    data: { ...holds, ownerId: owner, id: line, remedyId: id, unitsPerDose: 1, timesPerDay: 1, startedOn },
  });
}

let mixed: Awaited<ReturnType<typeof somebodyWho>>;
beforeAll(async () => {
  mixed = await somebodyWho(null);
});

const amountsByEntry = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  Object.fromEntries(rows.map((row) => [String(row.id), columns.map((column) => row[column] ?? null)]));

describe("an amount that nobody knows is never 0, and none at all is", () => {
  it("in what the API and the screens read", async () => {
    const read = await listDietEntriesBetween(mixed.owner, range);
    expect(amountsByEntry(read)).toEqual(amountsByEntry(mixed.written));
    for (const entry of read) {
      const { known, unknown } = contentsWords(entry);
      expect(unknown).toHaveLength(columns.filter((column) => entry[column] === null).length);
      expect(known).toHaveLength(columns.filter((column) => entry[column] !== null).length);
    }
  });

  it("in the export as JSON, as CSV, and read back by somebody else", async () => {
    const rows = await listOwnedRows(mixed.owner, "DietEntry");
    expect(amountsByEntry(rows)).toEqual(amountsByEntry(mixed.written));
    const table = csvTable(csvOfRows(rows));
    const cell = (cells: readonly string[], column: string) => cells[table?.header.indexOf(column) ?? -1];
    expect(table?.rows).toHaveLength(mixed.written.length);
    for (const { cells } of table?.rows ?? []) {
      const entry = mixed.written.find(({ id }) => id === cell(cells, "id"));
      for (const column of columns) expect(cell(cells, column)).toBe(entry?.[column]?.toString() ?? "");
    }
    const other = uuid() as OwnerId;
    await db.person.create({ data: { id: other, timeZone: person.timeZone } });
    const file = diaryFile(
      JSON.stringify({ format: "charley-diary", version: 1, tables: { DietEntry: rows } }),
    );
    if (!file.ok) throw new Error(file.message);
    await insertDiaryRows(other, "DietEntry", file.rows.get("DietEntry") ?? []);
    const back = await listDietEntriesBetween(other, range);
    expect(amountsByEntry(back)).toEqual(amountsByEntry(mixed.written));
  });

  it("in a saved meal", async () => {
    const items = (await listDietEntriesBetween(mixed.owner, { from: last, to: last })).map(mealItemOf);
    await putSavedMeal(db, mixed.owner, { id: uuid(), rev: 1, body: { name: "All of it", items } });
    const [meal] = await listSavedMeals(mixed.owner);
    expect(meal?.items).toEqual(items);
  });

  it("in the means of the trends, which say how many foods stand behind them", async () => {
    const reports = intakeReports(await diaryBetween(mixed.owner, range), range);
    for (const { nutrient, food, supplements, completeDays } of reports) {
      expect(completeDays).toBe(14);
      for (const [mean, kind] of [
        [food, "food"],
        [supplements, "supplement"],
      ] as const) {
        const all = mixed.written
          .filter((entry) => entry.kind === kind)
          .map((entry) => entry[columnOf[nutrient]]);
        const known = all.filter((amount) => amount !== null);
        expect(mean).toMatchObject({ known: known.length, of: all.length });
        expect(mean?.amount).toBeCloseTo(known.reduce((sum, amount) => sum + amount, 0) / 14, 1);
      }
    }
  });
});

describe.each(nutrients)("of %s, where nothing reports it,", (nutrient) => {
  it("no screen, mean, file or sheet makes a number", async () => {
    const { owner } = await somebodyWho(nutrient);
    await takesATablet(owner, nutrient);
    const now = instant(`${last}T18:00:00Z`);
    const view = await dayView(owner, { day: last, person, now, barcodes: false });
    const ledger = ledgerHere(view, []);
    expect(ledger).toMatchObject([{ name: "Tablet", doses: 1, [columnOf[nutrient]]: null }]);
    const row = dietDayReport({ ...view, ledger, profile: person }).find((one) => one.nutrient === nutrient);
    // Two written down as supplements, and the one of the ledger, counted on the device.
    expect(row?.supplements.coverage).toEqual({ amount: null, known: 0, of: 3 });
    expect([row?.food.amount, row?.supplements.amount, row?.above]).toEqual(["not known", "not known", null]);
    expect([row?.food.share, row?.food.coverage.amount]).toEqual([0, null]);
    for (const item of view.again.usual) expect(item[columnOf[nutrient]]).toBeNull();
    const items = view.entries.map(mealItemOf);
    if (nutrient === "magnesium" || nutrient === "potassium")
      expect(mealSentence({ items })).toContain(`${nutrient} not known, none of 5 foods reports it`);

    const diary = await diaryBetween(owner, range);
    for (const { supplements } of withLedgerIntake(diary.intake, diary))
      expect(supplements[nutrient]).toEqual({ amount: null, known: 0, of: 3 });
    const reports = intakeReports(diary, range);
    const report = reports.find((one) => one.nutrient === nutrient);
    if (!report) throw new Error("a report for every nutrient");
    expect([report.food?.amount, report.supplements?.amount]).toEqual([null, null]);
    expect(report.finding).toMatch(/is not known over 14 complete days; 0 of 42 foods report it/);
    const bars = intakePicture(report, { range, marks: [], events: [] }).bars.filter(
      ({ completeDays }) => completeDays > 0,
    );
    expect(bars.length).toBeGreaterThan(0);
    for (const { food, supplements, isFloor } of bars)
      expect([food, supplements, isFloor]).toEqual([null, null, true]);
    const table = csvTable(csvOf(intakeTable({ marks: [], events: [] }, report)));
    for (const { cells } of table?.rows ?? []) expect([cells[3], cells[5]]).toEqual(["", ""]);

    const sheet = intakeRows(reports, "us").rows[nutrients.indexOf(nutrient)];
    expect([sheet?.food, sheet?.supplements]).toEqual(["not known", "not known"]);
    const [listed] = supplementRows(diary.remedies, range);
    const limits = supplementLimits(diary.remedies, range, diary.person);
    const name = new RegExp(`^${nutrientFacts[nutrient].name}`, "i");
    expect(listed?.perDay).toMatch(/ a day/);
    for (const said of [...(listed?.perDay.split(", ") ?? []), ...limits]) expect(said).not.toMatch(name);
    const eaten = await listDietEntriesBetween(owner, range);
    const before = beforeReport(diary, eaten, last).intakes.filter((one) => one.nutrient === nutrient);
    expect(before.length).toBeGreaterThan(0);
    for (const { amount, usual } of before) expect([amount, usual]).toEqual([null, null]);
    const links = intakeExposures(completeDays(diary, range), nutrients).map(({ key }) => key);
    expect(links).not.toContain(`intake:${nutrient}`);
    const facts = safetyFacts({
      person,
      remedies: view.remedies,
      answers: {},
      redFlags: [],
      intakes: reports,
      recent: reports,
      mostWaterInAnHourG: null,
      today: last,
    });
    const mean = { sodium: facts.sodiumMg, calcium: facts.calciumMg, water: facts.waterG };
    if (nutrient in mean) expect(mean[nutrient as keyof typeof mean]).toBeNull();
    const taken = facts.supplements.flatMap(({ contains }) => contains.map(({ substance }) => substance));
    expect(taken).not.toContain(nutrient === "vitaminE" ? "vitamin-e" : nutrient);
  });
});

/** Who takes amounts apart or adds them up, and the test in which an unknown one reaches it. A new one is walked before it is listed. */
const walkedIn = {
  "lib/diet/unknown-amounts.db.test.ts": [
    "lib/diet/entry-words.ts",
    "lib/diet/ledger-intakes.ts",
    "lib/diet/meal-sentence.ts",
    "lib/diet/report.ts",
    "lib/nutrients/amount-text.ts",
    "lib/trends/before/usual-intake.ts",
    "lib/trends/diary.ts",
    "lib/trends/intake-days.ts",
    "lib/trends/ledger-intake.ts",
    "lib/trends/queries.ts",
    "lib/trends/series/intake-series.ts",
  ],
  // Shows what `contentsWords` says.
  "lib/diet/hand-entry.test.ts": ["app/(diary)/diet/contents.tsx", "lib/diet/hand-entry.ts"],
  "lib/diet/day.test.ts": ["lib/diet/entry-body.ts", "lib/diet/meal-proposal.ts", "lib/foods/intake-of.ts"],
  "lib/diet/safety-subjects.test.ts": ["lib/diet/safety-subjects.ts"],
  "lib/demo/sample-diary.test.ts": ["lib/demo/sample-diet.ts"],
  "lib/foods/fdc/import-foods.db.test.ts": ["lib/foods/fdc/fdc-food.ts"],
  "lib/foods/label-figures.test.ts": ["lib/foods/label-figures.ts"],
  "lib/foods/off/off.db.test.ts": ["lib/foods/off/off-product.ts"],
  "lib/foods/queries.db.test.ts": ["lib/foods/offer-of-row.ts"],
  "lib/foods/typed-food.test.ts": ["lib/foods/typed-food.ts"],
  "lib/remedies/elemental.test.ts": ["lib/remedies/elemental.ts"],
  "lib/transfer/imports.db.test.ts": ["lib/transfer/imported-body.ts"],
} as const;

test("nobody else adds amounts up or takes them apart", () => {
  const readers = ["app", "lib"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
    )
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|testing-/.test(path))
    .filter((path) => /amount-columns"|total-with-coverage"/.test(readFileSync(path, "utf8")));
  expect(readers.sort()).toEqual(Object.values(walkedIn).flat().sort());
  for (const path of Object.keys(walkedIn)) expect(existsSync(path), path).toBe(true);
});
