import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { handLabel } from "#lib/diary/diet/hand-entry";
import { insertSampleDiary } from "#lib/exchange/demo/mutations";
import { sampleDiary } from "#lib/exchange/demo/sample-diary";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { listDriftedIntakeDays } from "#testing/intake-days";
import { csvOfRows, type Row } from "./diary-file";
import { importCommand } from "./import-command";
import { csvTables } from "./owned-tables";
import { listLiveRows } from "./queries";

afterAll(async () => expect(await listDriftedIntakeDays()).toEqual([]));

const now = new Date("2026-11-29T09:00:00Z");
let owner: AccountId;
let mine: Awaited<ReturnType<typeof somebody>>;

beforeAll(async () => {
  const names = ["America/New_York", "Europe/London", "America/Santiago"].map((name) => ({ name }));
  await db.timeZone.createMany({ data: names, skipDuplicates: true });
  owner = await insertSampleDiary(sampleDiary(civilDate("2026-11-21")), new Date("2026-11-22T15:00:00Z"));
  mine = await somebody();
  await writeWhole(owner);
  await writeWhole(mine.owner);
});

/** A cramp, a night and a food with something in every column. */
async function writeWhole(of: AccountId) {
  const lived = { ownerId: of, timeZone: "America/Santiago" };
  await db.cramp.create({
    data: {
      ...{
        ...lived,
        id: uuidv7(),
        night: new Date("2020-03-27"),
        onset: new Date("2020-03-28T05:13:27.123Z"),
      },
      ...{ durationSeconds: 95, pain: 7, side: "both", muscles: ["calf", "foot"], wokeMe: false },
      ...{ relief: ["stretch", "other"], reliefHelped: "partly", note: "=2 cramps, really\nand a line" },
    },
  });
  await db.night.create({
    data: {
      ...{ ...lived, night: new Date("2020-03-27"), crampCount: 2, worstPain: 8, crampMinutes: 3.25 },
      ...{ sleepLostMinutes: 40, sleepDisturbance: 6, soreness: "mild", stretchedBeforeBed: false },
      ...{ factors: ["alcohol", "late walk"], factorsAsked: true, note: "-bad; very" },
    },
  });
  await db.dietEntry.create({
    data: {
      ...{
        ...lived,
        id: uuidv7(),
        day: new Date("2020-03-27"),
        consumedAt: new Date("2020-03-28T04:30:05Z"),
      },
      ...{ kind: "supplement", name: "Powder", foodRef: "own:1", quantity: 1.5, unit: "scoop", grams: 7.25 },
      ...{ magnesiumMg: 100, potassiumMg: 0, waterG: 1.5, mealId: uuidv7(), note: "@ noon" },
      printed: { ...handLabel(null), magnesiumMg: { as: "magnesium-oxide", amount: 400 } },
    },
  });
}

async function somebody() {
  const id = uuidv7();
  await db.person.create({ data: { id, email: `${id}@example.org`, timeZone: "Europe/London" } });
  return { owner: mintOwnerId(id), email: `${id}@example.org` };
}

async function bring(to: string, name: string, text: string) {
  const path = join(await mkdtemp(join(tmpdir(), "charley-own-")), `${name}.csv`);
  await writeFile(path, text);
  const answer = await importCommand([to, path], { now });
  if (!answer.ok) throw new Error(answer.reason);
  return JSON.parse(answer.lines.at(-1) ?? "");
}

/** Whose it is, when it was written and by what: of the writing, and not of what is said. */
const ofWriting = ["ownerId", "rev", "createdAt", "updatedAt", "source"];
const said = (rows: readonly Row[]) =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => !ofWriting.includes(column))),
  );

describe.each(["nights", "cramps", "diet"] as const)("the table of %s", (file) => {
  it("comes back from a spreadsheet with every column, in another zone, on another account", async () => {
    const rows = await listLiveRows(owner, csvTables[file]);
    const other = await somebody();
    const told = await bring(other.email, file, csvOfRows(rows));
    expect(told.skipped).toEqual([]);
    const back = await listLiveRows(other.owner, csvTables[file]);
    const order = (of: Row[]) => said(of).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
    expect(order(back)).toEqual(order(rows));
  });

  it("adds nothing where it came from", async () => {
    const rows = await listLiveRows(mine.owner, csvTables[file]);
    expect(rows).toHaveLength(1);
    expect(await bring(mine.email, file, csvOfRows(rows))).toMatchObject({
      ...{ nights: 0, cramps: 0, entries: 0 },
      skipped: [],
    });
    expect(await listLiveRows(mine.owner, csvTables[file])).toEqual(rows);
  });
});

it("says of its own table of doses that the file of everything is wanted", async () => {
  const rows = await listLiveRows(owner, csvTables.doses);
  const { skipped } = await bring(mine.email, "doses", csvOfRows(rows));
  expect(skipped).toMatchObject([{ reason: expect.stringContaining("file of everything (JSON)") }]);
});
