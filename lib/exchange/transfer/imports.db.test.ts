import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csvTable } from "#lib/base/tables/csv-table";
import { civilDate } from "#lib/base/time/civil-date";
import { nightKind } from "#lib/diary/nights/kind";
import { mintOwnerId, type OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { testArrival } from "#testing/arrival";
import { listDriftedIntakeDays } from "#testing/intake-days";
import { foodRowId } from "./food-row-id";
import { importedFood, importedNight } from "./imported-body";
import { insertFoodBatch, insertNightBatch, undoImport } from "./mutations";
import { listImports } from "./queries";
import { guessedMatching, readRows } from "./read-rows";

afterAll(async () => expect(await listDriftedIntakeDays()).toEqual([]));

const timeZone = "Europe/Berlin";
const now = new Date("2026-04-01T08:00:00Z");
let last = 0;
const uuid = () => `018f0000-0000-7000-8000-${String(++last).padStart(12, "0")}`;
let owner: OwnerId;
let other: OwnerId;

beforeAll(async () => {
  await db.timeZone.createMany({ data: [{ name: timeZone }], skipDuplicates: true });
  for (const id of [uuid(), uuid()]) await db.person.create({ data: { id, timeZone } });
  [owner, other] = (await db.person.findMany({ orderBy: { id: "asc" } })).map(({ id }) =>
    mintOwnerId(id),
  ) as [OwnerId, OwnerId];
});

function nightsOf(text: string) {
  const table = csvTable(text);
  if (!table) throw new Error("the file has rows");
  const read = readRows(table, guessedMatching("nights", table), {
    order: "ymd",
    arrival: testArrival,
    timeZone: "Europe/Berlin",
  });
  if (read.kind !== "nights") throw new Error("the file is one of nights");
  return [...read.good];
}

const text = "night,number,pain\n2026-03-01,0,\n2026-03-02,2,7\n2026-03-03,,4\n";
const batch = (of = text, importId = uuid()) => ({
  importId,
  fileName: "march.csv",
  timeZone,
  rows: nightsOf(of),
});
const outcomes = (imported: { outcome: string }[]) => imported.map(({ outcome }) => outcome);
const stored = () =>
  db.night.findMany({ where: { ownerId: owner, deletedAt: null }, orderBy: { night: "asc" } });

describe("a file of nights in the diary", () => {
  it("adds each night once: the same file again changes nothing", async () => {
    expect(outcomes(await insertNightBatch(owner, batch()))).toEqual(["new", "new", "new"]);
    const before = await stored();
    expect(before.map(({ crampCount, worstPain }) => [crampCount, worstPain])).toEqual([
      [0, null],
      [2, 7],
      [null, 4],
    ]);
    expect(outcomes(await insertNightBatch(owner, batch()))).toEqual(["same", "same", "same"]);
    expect(await stored()).toEqual(before);
    expect(await listImports(owner)).toHaveLength(1);
  });

  it("leaves a night that says something else as she wrote it", async () => {
    const night = civilDate("2026-03-10");
    const [row] = nightsOf("night,number\n2026-03-10,1\n");
    if (!row) throw new Error("one row");
    const body = { ...importedNight(row, timeZone), crampCount: 3, source: "app" as const };
    await db.$transaction((tx) => nightKind.put(tx, owner, { key: night, rev: 1, body }));
    expect(
      outcomes(await insertNightBatch(owner, batch("night,number\n2026-03-10,1\n2026-03-11,1\n"))),
    ).toEqual(["kept", "new"]);
    expect((await stored()).find((one) => one.source === "app")?.crampCount).toBe(3);
  });

  it("is taken out as a whole but for what was changed since, and comes back with the same file", async () => {
    const [, first] = await listImports(owner);
    if (!first) throw new Error("there are two imports");
    const night = civilDate("2026-03-02");
    const [, second] = nightsOf(text);
    if (!second) throw new Error("a second row");
    await db.$transaction((tx) =>
      nightKind.put(tx, owner, {
        key: night,
        rev: 2,
        body: { ...importedNight(second, timeZone), worstPain: 5 },
      }),
    );
    expect(await undoImport(other, first.id, now)).toBeNull();
    expect(await undoImport(owner, first.id, now)).toEqual({ removed: 2, kept: 1 });
    expect(await undoImport(owner, first.id, now)).toBeNull();
    expect((await stored()).some(({ worstPain }) => worstPain === 5)).toBe(true);
    expect(outcomes(await insertNightBatch(owner, batch()))).toEqual(["new", "kept", "new"]);
  });

  it("takes a batch whole or not at all", async () => {
    const rows = nightsOf("night,number\n2026-05-01,1\n2026-05-02,1\n").map((row, at) =>
      at === 1 ? { ...row, crampCount: 99 } : row,
    );
    await expect(insertNightBatch(owner, { ...batch(), rows })).rejects.toThrow();
    expect((await stored()).some(({ night }) => night.getTime() === Date.UTC(2026, 4, 1))).toBe(false);
  });
});

describe("a file of foods in the diary", () => {
  it("adds each food once, keeps what is unknown unknown, and puts half past midnight on the day before", async () => {
    const table = csvTable(
      "time,food,grams,magnesium mg\n2026-03-28 00:30,Milk,250,\n2026-03-28 09:00,Nuts,,80\n",
    );
    if (!table) throw new Error("the file has rows");
    const read = readRows(table, guessedMatching("foods", table), {
      order: "ymd",
      arrival: testArrival,
      timeZone: "Europe/Berlin",
    });
    if (read.kind !== "foods") throw new Error("the file is one of foods");
    const entries = read.good.map((row) => ({
      line: row.line,
      id: foodRowId(owner, row),
      body: importedFood(row, null, { timeZone, dayStartHour: 3 }),
    }));
    const about = { importId: uuid(), fileName: "foods.csv" };
    expect(outcomes(await insertFoodBatch(owner, about, entries))).toEqual(["new", "new"]);
    expect(outcomes(await insertFoodBatch(owner, about, entries))).toEqual(["same", "same"]);
    const rows = await db.dietEntry.findMany({ where: { ownerId: owner }, orderBy: { consumedAt: "asc" } });
    expect(rows.map((row) => [row.day.getUTCDate(), row.name, row.grams, row.magnesiumMg])).toEqual([
      [27, "Milk", 250, null],
      [28, "Nuts", null, 80],
    ]);
    expect(await undoImport(owner, about.importId, now)).toEqual({ removed: 2, kept: 0 });
  });
});
