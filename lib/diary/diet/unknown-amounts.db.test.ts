import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it, test } from "vitest";
import { csvOf } from "#lib/base/tables/csv-text";
import { addDays, civilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { instant } from "#lib/base/time/instant";
import { ledgerOnDevice } from "#lib/diary/entries/ledger-on-device";
import { textGrid } from "#lib/exchange/recognition/text-grid";
import { summarySnapshot } from "#lib/exchange/summary/build";
import { csvOfRows, diaryFile } from "#lib/exchange/transfer/diary-file";
import { insertDiaryRows } from "#lib/exchange/transfer/mutations";
import { listOwnedRows } from "#lib/exchange/transfer/queries";
import { beforeReport } from "#lib/insight/before/report";
import { intakeTable } from "#lib/insight/figures/number-table";
import { intakePicture } from "#lib/insight/figures/pictures/intake-picture";
import { withLedgerIntake } from "#lib/insight/record/ledger-intake";
import { diaryBetween } from "#lib/insight/record/queries";
import { safetyFacts } from "#lib/insight/relevance/safety-facts";
import { intakeReports } from "#lib/insight/trends/intakes";
import { completeDays, intakeExposures } from "#lib/insight/trends/links/exposures";
import type { AmountColumns } from "#lib/knowledge/nutrients/amount-columns";
import { type Nutrient, nutrients } from "#lib/knowledge/nutrients/nutrient";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { aboutSummary, summaryRequest } from "#testing/summary";
import { dayView } from "./day-view";
import { contentsWords } from "./entry-words";
import { mealItemOf } from "./had-again";
import { savedMealKind } from "./kind";
import { mealSentence } from "./meal-sentence";
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

/** Writes the days for somebody new; `unknown` is a nutrient that nothing of the person's reports. */
async function somebodyWho(unknown: Nutrient | null): Promise<{ owner: AccountId; written: Entry[] }> {
  const owner = uuid() as AccountId;
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

/**
 * A tablet on the person's ledger, taken every day of the range: it holds some of everything but of the one its label leaves
 * out.
 */
async function takesATablet(owner: AccountId, unknown: Nutrient): Promise<void> {
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
    const [header, ...read] = textGrid("diet.csv", csvOfRows(rows)).rows;
    const cell = (cells: readonly string[], column: string) => cells[header?.cells.indexOf(column) ?? -1];
    expect(read).toHaveLength(mixed.written.length);
    for (const { cells } of read) {
      const entry = mixed.written.find(({ id }) => id === cell(cells, "id"));
      for (const column of columns) expect(cell(cells, column)).toBe(entry?.[column]?.toString() ?? "");
    }
    const other = uuid() as AccountId;
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
    await savedMealKind.put(db, mixed.owner, { key: uuid(), rev: 1, body: { name: "All of it", items } });
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
    const ledger = ledgerOnDevice(view, []);
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
    const [, ...weeks] = textGrid("intake.csv", csvOf(intakeTable({ marks: [], events: [] }, report))).rows;
    expect(weeks.length).toBeGreaterThan(0);
    for (const { cells } of weeks) expect([cells[3], cells[5]]).toEqual(["", ""]);

    const sheet = summarySnapshot(diary, summaryRequest, { ...aboutSummary(last, 26), range });
    const eatenOnSheet = sheet.intakes?.rows.find((row) => row.nutrient === nutrient);
    expect([eatenOnSheet?.food?.amount, eatenOnSheet?.supplements?.amount]).toEqual([null, null]);
    const [listed] = sheet.supplements?.rows ?? [];
    expect(listed?.perDay.length).toBeGreaterThan(0);
    const named = [...(listed?.perDay ?? []), ...(sheet.supplements?.limits ?? [])];
    expect(named.map((one) => one.nutrient)).not.toContain(nutrient);
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
  "lib/diary/diet/unknown-amounts.db.test.ts": [
    "lib/diary/diet/entry-of-row.ts",
    "lib/diary/diet/entry-words.ts",
    "lib/diary/foods/schema.ts",
    "lib/diary/remedies/doses-of-day.ts",
    "lib/diary/remedies/remedy-of-row.ts",
    "lib/insight/relevance/safety-facts.ts",
    "lib/diary/diet/ledger-intakes.ts",
    "lib/diary/diet/meal-sentence.ts",
    "lib/diary/diet/report.ts",
    "lib/knowledge/nutrients/amount-text.ts",
    "lib/insight/before/usual-intake.ts",
    "lib/insight/record/diary.ts",
    "lib/insight/record/intake-days.ts",
    "lib/insight/record/ledger-intake.ts",
    "lib/insight/record/lists.ts",
    "lib/insight/trends/series/intake-series.ts",
  ],
  // Shows what `contentsWords` says.
  "lib/diary/diet/hand-entry.test.ts": ["app/(diary)/diet/contents.tsx", "lib/diary/diet/hand-entry.ts"],
  "lib/diary/diet/day.test.ts": [
    "lib/diary/diet/entry-body.ts",
    "lib/diary/diet/meal-proposal.ts",
    "lib/diary/foods/intake-of.ts",
  ],
  "lib/diary/diet/again.test.ts": ["lib/diary/diet/had-again.ts"],
  "lib/diary/diet/read-meal.db.test.ts": ["lib/diary/diet/had-on.ts", "lib/diary/diet/supplement-line.ts"],
  "lib/diary/diet/water.test.ts": ["lib/diary/diet/water.ts"],
  "lib/exchange/api/api.db.test.ts": [
    "lib/exchange/api/diet-entries.ts",
    "lib/exchange/api/food-search.ts",
    "lib/exchange/api/foods.ts",
    "lib/exchange/api/meals.ts",
    "lib/exchange/api/schema.ts",
  ],
  "lib/diary/diet/safety-subjects.test.ts": ["lib/diary/diet/safety-subjects.ts"],
  "lib/exchange/demo/sample-diary.test.ts": ["lib/exchange/demo/sample-diet.ts"],
  "lib/diary/foods/fdc/import-foods.db.test.ts": [
    "lib/diary/foods/fdc/fdc-food.ts",
    "lib/diary/foods/fdc/staged-foods.ts",
  ],
  "lib/diary/foods/label-figures.test.ts": ["lib/diary/foods/label-figures.ts"],
  "lib/diary/foods/off/off.db.test.ts": ["lib/diary/foods/off/off-offer.ts"],
  "lib/diary/foods/queries.db.test.ts": ["lib/diary/foods/offer-of-row.ts"],
  "lib/diary/foods/typed-food.test.ts": ["lib/diary/foods/typed-food.ts"],
  "lib/diary/remedies/label-of-line.test.ts": [
    "lib/diary/remedies/label-of-line.ts",
    "app/(diary)/remedies/line-draft.ts",
  ],
  "lib/diary/remedies/mutations.db.test.ts": ["lib/diary/remedies/schema.ts"],
  // Has the seed fill every column there is.
  "lib/server/db/seed.db.test.ts": ["lib/launch/database.ts"],
  "lib/diary/remedies/elemental.test.ts": ["lib/diary/remedies/elemental.ts"],
  "lib/exchange/recognition/case-files.test.ts": [
    "lib/exchange/recognition/amount-cell.ts",
    "lib/exchange/recognition/apple-health.ts",
    "lib/exchange/recognition/entry-proposal.ts",
    "lib/exchange/recognition/health-log.ts",
    "lib/exchange/recognition/json-proposal.ts",
    "lib/exchange/recognition/own-table.ts",
    "lib/exchange/recognition/report-proposal.ts",
    "lib/exchange/recognition/schema.ts",
  ],
  "lib/exchange/recognition/apps.test.ts": [
    "lib/exchange/recognition/counted-sums.ts",
    "lib/exchange/recognition/one-source.ts",
  ],
  "lib/exchange/transfer/import-command.db.test.ts": [
    "lib/exchange/transfer/planned-import.ts",
    "lib/exchange/transfer/proposed-bodies.ts",
    "lib/exchange/transfer/slices.ts",
  ],
} as const;

test("nobody else adds amounts up or takes them apart", () => {
  const readers = ["app", "lib"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
    )
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|testing-/.test(path))
    .filter((path) => /nutrients\/(amount-)?columns"|total-with-coverage"/.test(readFileSync(path, "utf8")));
  expect(readers.sort()).toEqual(Object.values(walkedIn).flat().sort());
  for (const path of Object.keys(walkedIn)) expect(existsSync(path), path).toBe(true);
});
