import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as uuidv7 } from "uuid";
import { afterAll, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { amountColumns } from "#lib/knowledge/nutrients/columns";
import { mintOwnerId } from "#lib/people/accounts/owner";
import { findPerson } from "#lib/people/accounts/queries";
import { db } from "#lib/server/db/client";
import { seed } from "#lib/server/db/seed";
import { env } from "#lib/server/env";
import { listDriftedIntakeDays } from "#testing/intake-days";
import { usualChoices } from "./import-choices";
import { importCommand } from "./import-command";
import { undoImport } from "./mutations";
import { dueOf, plannedImport, writeDue } from "./proposal-import";
import { listImports } from "./queries";
import { lastDayOf } from "./slices";

afterAll(async () => expect(await listDriftedIntakeDays()).toEqual([]));

const now = new Date("2026-11-29T09:00:00Z");
const cases = join(import.meta.dirname, "../recognition/cases");

async function somebody() {
  const id = uuidv7();
  const email = `${id}@example.org`;
  await db.timeZone.createMany({ data: [{ name: "Europe/London" }], skipDuplicates: true });
  await db.person.create({ data: { id, email, timeZone: "Europe/London" } });
  return { email, owner: mintOwnerId(id) };
}

async function run(email: string, path: string, ...options: string[]) {
  const answer = await importCommand([email, path, ...options], { now });
  if (!answer.ok) throw new Error(answer.reason);
  return JSON.parse(answer.lines.at(-1) ?? "");
}

async function written(text: string) {
  const path = join(await mkdtemp(join(tmpdir(), "charley-import-")), "file.csv");
  await writeFile(path, text);
  return path;
}

it("does what it said it would, says so in JSON on its last line, and adds nothing the second time", async () => {
  const { email, owner } = await somebody();
  const path = join(cases, "S01-uk-one-row-a-cramp.csv");
  const said = { kind: "cramps", rows: 4, nights: 2, cramps: 4, entries: 0, doses: 0, skipped: [] };
  expect(await run(email, path, "--dry-run")).toEqual(said);
  expect(await db.cramp.count({ where: { ownerId: owner } })).toBe(0);
  expect(await run(email, path, "--json")).toEqual(said);
  const rows = await db.cramp.findMany({ where: { ownerId: owner }, orderBy: { onset: "asc" } });
  expect(rows.map(({ onset, side, pain }) => [onset?.toISOString(), side, pain])).toEqual([
    ["2026-03-27T23:50:00.000Z", "right", 6],
    ["2026-03-28T02:13:00.000Z", "left", 4],
    ["2026-03-28T04:40:00.000Z", "right", 8],
    ["2026-03-30T02:05:00.000Z", "right", 5],
  ]);
  expect(await run(email, path)).toEqual({ ...said, nights: 0, cramps: 0 });
  expect(await db.cramp.count({ where: { ownerId: owner } })).toBe(4);
});

it("puts right what an earlier file brought, and one undo brings that back", async () => {
  const { email, owner } = await somebody();
  await run(email, join(cases, "S41-foods-first.csv"));
  expect(await run(email, join(cases, "S42-foods-corrected.csv"))).toMatchObject({ entries: 1 });
  const grams = async () =>
    (
      await db.dietEntry.findMany({
        where: { ownerId: owner, deletedAt: null },
        orderBy: { consumedAt: "asc" },
      })
    ).map((row) => row.grams);
  expect(await grams()).toEqual([28, 100]);
  await run(email, join(cases, "S43-nights-first.csv"));
  expect(await run(email, join(cases, "S44-nights-corrected.csv"))).toMatchObject({ nights: 2, cramps: 4 });
  const imports = await listImports(owner);
  const foods = imports.find(({ fileName }) => fileName.startsWith("S42"));
  expect(await undoImport(owner, foods?.id ?? "", now)).toEqual({ removed: 1, kept: 0 });
  expect(await grams()).toEqual([30, 100]);
});

it("leaves what the person wrote by hand, and says so", async () => {
  const { email, owner } = await somebody();
  await db.night.create({
    data: {
      ownerId: owner,
      night: new Date("2026-03-27"),
      timeZone: "Europe/London",
      crampCount: 5,
      source: "app",
    },
  });
  const told = await run(email, join(cases, "S43-nights-first.csv"));
  expect(told).toMatchObject({
    nights: 1,
    cramps: 0,
    skipped: [{ line: 2, reason: "The diary says something else of this night." }],
  });
});

it("makes a remedy once for the doses of a file, and takes it out with them", async () => {
  const { email, owner } = await somebody();
  expect(await run(email, join(cases, "S18-supplement-log.csv"))).toMatchObject({ doses: 3 });
  expect(await run(email, join(cases, "S18-supplement-log.csv"))).toMatchObject({ doses: 0 });
  const remedies = await db.remedy.findMany({
    where: { ownerId: owner },
    include: { lines: true, doses: true },
  });
  expect(remedies.map(({ name, doses }) => [name, doses.length]).sort()).toEqual([
    ["Magnesium glycinate", 2],
    ["Potassium citrate", 1],
  ]);
  const [one] = await listImports(owner);
  const lines = remedies.flatMap((remedy) => remedy.lines);
  expect(lines.map(({ startIsLatest }) => startIsLatest)).toEqual([true, true]);
  expect(await undoImport(owner, one?.id ?? "", now)).toEqual({ removed: 5, kept: 0 });
  expect(await db.dose.count({ where: { ownerId: owner, deletedAt: null } })).toBe(0);
});

it("says of a remedy what the list of known names says, else the file, else that it is a medicine", async () => {
  const { email, owner } = await somebody();
  await run(
    email,
    await written(
      "date,supplement,dose\n2026-03-28,Ramipril,5 mg\n2026-03-28,Magnesium citrate,400 mg\n2026-03-28,Grandmother's drops,10 ml\n",
    ),
  );
  await run(email, await written("date,what taken,dose\n2026-03-28,Aunt Ada's tonic,10 ml\n"));
  const remedies = await db.remedy.findMany({ where: { ownerId: owner } });
  expect(Object.fromEntries(remedies.map(({ name, kind }) => [name, kind]))).toEqual({
    Ramipril: "medicine",
    "Magnesium citrate": "supplement",
    "Grandmother's drops": "supplement",
    "Aunt Ada's tonic": "medicine",
  });
});

it("keeps a remedy whose doses were logged by hand since, and those doses, when the import is taken out", async () => {
  const { email, owner } = await somebody();
  await run(email, join(cases, "S18-supplement-log.csv"));
  const remedies = await db.remedy.findMany({ where: { ownerId: owner } });
  const remedyId = remedies.find(({ name }) => name === "Magnesium glycinate")?.id ?? "";
  const mine = { ownerId: owner, id: uuidv7(), remedyId, timeZone: "Europe/London" };
  await db.dose.create({ data: { ...mine, day: new Date("2026-04-02"), status: "taken" } });
  const [one] = await listImports(owner);
  expect(await undoImport(owner, one?.id ?? "", now)).toEqual({ removed: 4, kept: 1 });
  const left = await db.remedy.findMany({ where: { ownerId: owner, deletedAt: null } });
  expect(left.map(({ name }) => name)).toEqual(["Magnesium glycinate"]);
  expect(await db.dose.count({ where: { ownerId: owner, deletedAt: null } })).toBe(1);
});

it("says where a file stopped that was not written to its end, until the rest is", async () => {
  const { email, owner } = await somebody();
  const text = "date,cramps\n2026-03-27,2\n2026-03-28,0\n";
  const person = await findPerson(owner, now);
  if (!person) throw new Error("nobody");
  const night = (line: number, date: string, crampCount: number) => ({
    ...{
      line,
      night: civilDate(date),
      crampCount,
      worstPain: null,
      crampMinutes: null,
      sleepLostMinutes: null,
    },
    ...{ sleepDisturbance: null, soreness: null, stretchedBeforeBed: null, factors: [], note: null },
  });
  const slice = { nights: [night(2, "2026-03-27", 2)], cramps: [], entries: [], doses: [] };
  const { planned } = await plannedImport(owner, slice, person);
  const about = { importId: uuidv7(), fileName: "file.csv", now, through: lastDayOf(slice), isLast: false };
  expect(await writeDue(owner, dueOf(planned, usualChoices), about)).toBe(1);
  expect(await listImports(owner)).toMatchObject([{ stoppedAfter: "2026-03-27" }]);
  expect(await run(email, await written(text))).toMatchObject({ nights: 1, cramps: 0 });
  const after = await listImports(owner);
  expect(after.map(({ entries, stoppedAfter }) => [entries, stoppedAfter])).toEqual([
    [1, null],
    [1, null],
  ]);
});

it("takes a long file a stretch at a time, and all of it", { timeout: 60_000 }, async () => {
  const { email, owner } = await somebody();
  const rows = Array.from({ length: 3000 }, (_, at) => {
    const date = new Date(Date.UTC(2016, 0, 1 + Math.floor(at / 6))).toISOString().split("T")[0];
    return `${date},${8 + (at % 6)}:00,Oats ${at % 6},50,69`;
  });
  const told = await run(email, await written(`date,time,food,grams,magnesium mg\n${rows.join("\n")}\n`));
  expect(told.entries).toBe(3000);
  expect(await db.dietEntry.count({ where: { ownerId: owner } })).toBe(3000);
});

it("takes a log of 8,000 cramps in seconds: its work does not grow with the square of the rows", {
  timeout: 120_000,
}, async () => {
  const { email } = await somebody();
  const rows = Array.from({ length: 8000 }, (_, at) => {
    const date = new Date(Date.UTC(2000, 0, 1 + at)).toISOString().split("T")[0];
    return `${date},02:1${at % 10},left,5`;
  });
  const path = await written(`Date,Time,Leg,Pain\n${rows.join("\n")}\n`);
  const from = process.cpuUsage();
  expect(await run(email, path, "--dry-run")).toMatchObject({ nights: 8000, cramps: 8000 });
  const { user } = process.cpuUsage(from);
  expect(user / 1e6).toBeLessThan(12);
});

it("refuses in words an address, a file or an option it does not know", async () => {
  const { email } = await somebody();
  for (const args of [
    ["nobody@example.org", "x"],
    [email, "/no/such/file"],
    [email, cases, "--force"],
  ]) {
    const answer = await importCommand(args, { now });
    expect(answer.ok ? "" : answer.reason).toMatch(/^(?:Nobody here|There is no)/);
  }
});

it("writes what a file does not tell as unknown, takes figures only for a whole name, and does both again alike", async () => {
  await seed({ databaseUrl: env.databaseUrl ?? "", seedDir: "prisma/seed", amountColumns });
  const { email, owner } = await somebody();
  const path = await written(
    "date,food,grams,magnesium mg\n2026-03-28,Banana,100,\n2026-03-28,Aunt Ada's pie,100,\n2026-03-28,Toast,30,12\n",
  );
  expect(await run(email, path)).toMatchObject({ entries: 3, skipped: [] });
  const stored = async () =>
    new Map(
      (await db.dietEntry.findMany({ where: { ownerId: owner, deletedAt: null } })).map((row) => [
        row.name,
        [row.foodRef, ...amountColumns.map((column) => row[column]?.toString() ?? null)],
      ]),
    );
  const first = await stored();
  const unknown = amountColumns.map(() => null);
  expect(first.get("Aunt Ada's pie")).toEqual([null, ...unknown]);
  expect(first.get("Toast")).toEqual([
    null,
    ...amountColumns.map((one) => (one === "magnesiumMg" ? "12" : null)),
  ]);
  expect(first.get("Banana")?.[0]).toMatch(/^sr24:/);
  expect(await run(email, path)).toMatchObject({ entries: 0 });
  expect(await stored()).toEqual(first);
});
