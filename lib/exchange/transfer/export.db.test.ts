import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { handLabel } from "#lib/diary/diet/hand-entry";
import { insertSampleDiary } from "#lib/exchange/demo/mutations";
import { sampleDiary } from "#lib/exchange/demo/sample-diary";
import { textGrid } from "#lib/exchange/recognition/text-grid";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { listDriftedIntakeDays } from "#testing/intake-days";
import { csvOfRows, diaryFile, type Row } from "./diary-file";
import { insertDiaryRows } from "./mutations";
import { type CsvFile, csvTables, diaryTables, type OwnedTable, ownedTables } from "./owned-tables";
import { findProfileRow, listLiveRows, listOwnedRows } from "./queries";

afterAll(async () => expect(await listDriftedIntakeDays()).toEqual([]));

/** A label as it was typed by hand. */
const printed = { ...handLabel(null), magnesiumMg: { as: "magnesium-oxide", amount: 400 } } as const;

let owner: AccountId;
let other: AccountId;

beforeAll(async () => {
  const names = ["America/New_York", "Europe/Lisbon", "America/Santiago"].map((name) => ({ name }));
  await db.timeZone.createMany({ data: names, skipDuplicates: true });
  owner = await insertSampleDiary(sampleDiary(civilDate("2026-11-21")), new Date("2026-11-22T15:00:00Z"));
  await db.dietEntry.updateMany({ where: { ownerId: owner, name: "Soup of the day" }, data: { printed } });
  other = mintOwnerId("018f0000-0000-7000-8000-0000000000bb");
  await db.person.create({ data: { id: other, timeZone: "Europe/Lisbon" } });
});

/** Made by the database of what is exported. */
const derived = ["IntakeDay", "ChangedIntakeDay", "DiaryRevision", "ChangedDiary"];

/** The models that belong to somebody, with the names of their columns, as the schema has them now. */
function ownedModels(): Map<string, string[]> {
  const text = readFileSync("prisma/schema.prisma", "utf8");
  const models = [...text.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = "", body = ""]) => {
    const fields = [...body.matchAll(/^ {2}(\w+)\s+(\w+)/gm)];
    return {
      name,
      columns: fields.filter(([, , type = ""]) => !isModel(text, type)).map(([, field = ""]) => field),
    };
  });
  return new Map(
    models
      .filter(({ name, columns }) => columns.includes("ownerId") && !derived.includes(name))
      .map((one) => [one.name, one.columns]),
  );
}
const isModel = (text: string, type: string) => new RegExp(`^model ${type} \\{`, "m").test(text);

async function exported(of: AccountId): Promise<Record<string, Row[]>> {
  const tables: Record<string, Row[]> = {};
  for (const table of Object.keys(ownedTables) as OwnedTable[])
    tables[table] = await listOwnedRows(of, table);
  return tables;
}

it("hands out every table that is somebody's, and every column but the named secrets", async () => {
  const models = ownedModels();
  expect(models.size).toBeGreaterThan(15);
  expect(Object.keys(ownedTables).sort()).toEqual([...models.keys()].sort());
  const tables = await exported(owner);
  for (const [table, columns] of models) {
    const secrets: readonly string[] = ownedTables[table as OwnedTable];
    expect(columns).toEqual(expect.arrayContaining([...secrets]));
    const [row] = tables[table] ?? [];
    if (row) expect(Object.keys(row).sort()).toEqual(columns.filter((one) => !secrets.includes(one)).sort());
  }
  expect(tables.Cramp?.length).toBeGreaterThan(30);
  expect(Object.keys(await findProfileRow(owner))).not.toContain("passwordHash");
});

it("reads back into an equal diary on another account, once however often, and nobody else's", async () => {
  const before = await exported(owner);
  const text = JSON.stringify({ format: "charley-diary", version: 1, tables: before });
  const file = diaryFile(text);
  if (!file.ok) throw new Error(file.message);
  for (const round of [1, 2]) {
    let added = 0;
    for (const [table, rows] of file.rows) added += await insertDiaryRows(other, table, rows);
    if (round === 2) expect(added).toBe(0);
  }
  const after = await exported(other);
  expect(after.DietEntry?.some((row) => isDeepStrictEqual(row.printed, printed))).toBe(true);
  for (const table of diaryTables) {
    const hers = before[table]?.map((row) => ({ ...row, ownerId: other }));
    expect(after[table]).toEqual(hers);
  }
  expect(await exported(owner)).toEqual(before);
});

it("reads answers and favourites back from a file of the time before they had revisions, as their first", async () => {
  const other = mintOwnerId("018f0000-0000-7000-8000-0000000000f7");
  await db.person.create({ data: { id: other, timeZone: "Europe/Berlin" } });
  const row = { name: "kidney-disease", answer: "no", updatedAt: "2026-03-28T08:00:00.000Z" };
  expect(await insertDiaryRows(other, "Condition", [row])).toBe(1);
  expect(await db.condition.findMany({ where: { ownerId: other } })).toMatchObject([
    { rev: 1, answer: "no" },
  ]);
  const favourite = { foodRef: "sr24:11457", createdAt: "2026-03-28T08:00:00.000Z" };
  expect(await insertDiaryRows(other, "FavouriteFood", [favourite])).toBe(1);
  expect(await db.favouriteFood.findMany({ where: { ownerId: other } })).toMatchObject([
    { rev: 1, marked: true },
  ]);
});

it("reads back rows of an older export, which lack columns that came later, as a new row has them", async () => {
  const mine = mintOwnerId("018f0000-0000-7000-8000-0000000000f9");
  await db.person.create({ data: { id: mine, timeZone: "Europe/Lisbon" } });
  const rows = (await listOwnedRows(owner, "Night")).slice(0, 3).map(({ factorsAsked: _, ...row }) => row);
  expect(await insertDiaryRows(mine, "Night", rows)).toBe(3);
  const back = await db.night.findMany({ where: { ownerId: mine } });
  expect(back.map(({ factorsAsked }) => factorsAsked)).toEqual([false, false, false]);
});

it("refuses what is no diary, and leaves a row that breaks its limits out by name", () => {
  expect(diaryFile("{").ok).toBe(false);
  expect(diaryFile('{"format":"other","version":1,"tables":{}}').ok).toBe(false);
  const good = { day: "2026-03-02", complete: true };
  const tables = { DietDay: [{ day: "2026-03-01", complete: "yes" }, good] };
  const file = diaryFile(JSON.stringify({ format: "charley-diary", version: 1, tables }));
  expect(file).toMatchObject({ ok: true, odd: [{ table: "DietDay", row: 1 }] });
  expect(file.ok && file.rows.get("DietDay")).toEqual([good]);
});

it("leaves out a saved meal or a food of her own that no screen could show, and names the row", () => {
  const amounts = {
    magnesiumMg: 61,
    potassiumMg: null,
    calciumMg: 0,
    sodiumMg: null,
    vitaminEMg: null,
    waterG: null,
  };
  const item = {
    name: "Oats",
    kind: "food",
    foodRef: null,
    quantity: 1,
    unit: "cup",
    grams: null,
    ...amounts,
  };
  const meal = { id: "018f0000-0000-7000-8000-000000000001", name: "Breakfast", items: [item] };
  const file = (tables: Record<string, unknown[]>) =>
    diaryFile(JSON.stringify({ format: "charley-diary", version: 1, tables }));
  expect(file({ SavedMeal: [meal] })).toMatchObject({ ok: true, odd: [] });
  for (const items of [[{ ...item, magnesiumMg: "61" }], [{ ...item, kind: "poison" }], [{}], "none", []])
    expect(file({ SavedMeal: [meal, { ...meal, items }] })).toMatchObject({
      ok: true,
      odd: [{ table: "SavedMeal", row: 2 }],
    });
  const food = {
    id: meal.id,
    name: "Powder",
    brand: null,
    kind: "drink",
    basis: "serving",
    servingLabel: null,
  };
  const figures = { servingGrams: null, barcode: null, ...amounts };
  const odd = [{ table: "OwnFood", row: 1 }];
  expect(file({ OwnFood: [{ ...food, ...figures }] })).toMatchObject({ ok: true, odd: [] });
  expect(file({ OwnFood: [{ ...food, ...figures, basis: "bucket" }] })).toMatchObject({ ok: true, odd });
  expect(file({ OwnFood: [{ ...food, ...figures, printed: { per: "bucket" } }] })).toMatchObject({
    ok: true,
    odd,
  });
});

it("writes a table as CSV with every column, unknown as an empty cell", async () => {
  const rows = await listLiveRows(owner, "Night");
  const [header, ...read] = textGrid("nights.csv", csvOfRows(rows)).rows;
  expect(read).toHaveLength(rows.length);
  expect([...(header?.cells ?? [])].sort()).toEqual(Object.keys(rows[0] ?? {}).sort());
  const column = header?.cells.indexOf("crampCount") ?? -1;
  const cells = read.map((row) => row.cells[column]);
  expect(cells).toEqual(rows.map(({ crampCount }) => (crampCount === null ? "" : String(crampCount))));
});

it("leaves what was deleted out of a spreadsheet, which would count it, and keeps it in the file of everything", async () => {
  const mine = mintOwnerId("018f0000-0000-7000-8000-0000000000cc");
  await db.person.create({ data: { id: mine, timeZone: "Europe/Lisbon" } });
  const [kept, gone] = ["018f0000-0000-7000-8000-000000000c01", "018f0000-0000-7000-8000-000000000c02"];
  const [day, deletedAt] = [new Date("2026-03-28"), new Date("2026-04-01T08:00:00Z")];
  const at = { ownerId: mine, timeZone: "Europe/Lisbon" };
  await db.cramp.createMany({
    data: [
      { ...at, id: kept, night: day },
      { ...at, id: gone, night: day, deletedAt },
    ],
  });
  await db.night.create({ data: { ...at, night: day, crampCount: 0, deletedAt } });
  for (const [id, wentAt] of [
    [kept, null],
    [gone, deletedAt],
  ] as const) {
    const line = { ownerId: mine, id, startedOn: day };
    await db.remedy.create({
      data: { ownerId: mine, id, name: "Magnesium", kind: "supplement", deletedAt: wentAt },
    });
    await db.remedyLine.create({ data: { ...line, remedyId: id } });
    await db.dose.create({ data: { ...at, id, remedyId: id, day, status: "taken" } });
  }
  const live = async (file: CsvFile) => (await listLiveRows(mine, csvTables[file])).map(({ id }) => id);
  for (const file of ["cramps", "remedies", "remedy-doses", "doses"] as const)
    expect(await live(file)).toEqual([kept]);
  expect(await live("nights")).toEqual([]);
  expect(Object.keys((await listLiveRows(mine, "Cramp"))[0] ?? {})).not.toContain("deletedAt");
  expect(await listOwnedRows(mine, "Cramp")).toHaveLength(2);
  expect(await listOwnedRows(mine, "Night")).toHaveLength(1);
});
