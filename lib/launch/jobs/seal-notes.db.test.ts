import { v7 as uuidv7 } from "uuid";
import { beforeEach, expect, test, vi } from "vitest";
import { listLiveRows, listOwnedRows } from "#lib/exchange/transfer/queries";
import { restoredDiary } from "#lib/exchange/transfer/restored-diary";
import { deletePerson } from "#lib/people/accounts/mutations";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { checkWrappingKeys } from "#lib/server/db/person-keys";
import { sealedNotes } from "#lib/server/db/sealed-notes";
import { env, SettingError } from "#lib/server/env";
import { Prisma } from "#prisma/client";
import { newTestPerson } from "#testing/request";
import { sealNotes } from "./seal-notes";

const note = "The calf again, like a fist. \u{1F9B5}";
const night = new Date("2026-03-28T00:00:00Z");
const timeZone = "Europe/Berlin";
const tables = Object.keys(sealedNotes);

let owner: OwnerId;
beforeEach(async () => {
  ({ owner } = await newTestPerson());
});

/** A note in every table that has one. */
async function writeNotes(of: OwnerId) {
  const ids = { cramp: uuidv7(), eaten: uuidv7(), remedy: uuidv7() };
  await db.$transaction(async (tx) => {
    await tx.cramp.create({
      data: { ownerId: of, id: ids.cramp, night, timeZone, muscles: [], relief: [], note },
    });
    await tx.night.createMany({ data: [{ ownerId: of, night, timeZone, factors: [], note }] });
    await tx.dietEntry.create({
      data: { ownerId: of, id: ids.eaten, day: night, timeZone, kind: "food", name: "Bread", note },
    });
    await tx.remedy.create({
      data: { ownerId: of, id: ids.remedy, name: "Stretching", kind: "habit", note },
    });
  });
  return ids;
}

/** Every row of every table, as the database holds it. */
async function wholeDatabase(): Promise<string> {
  const names = await db.$queryRaw<{ name: string }[]>`
    SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
      AND relname NOT IN ('Food', 'FoodPortion', 'TimeZone')`;
  const texts = await Promise.all(
    names.map(
      ({ name }) => db.$queryRaw<{ row: string }[]>`SELECT t::text AS row FROM ${Prisma.raw(`"${name}"`)} t`,
    ),
  );
  return texts.flatMap((rows) => rows.map(({ row }) => row)).join("\n");
}

const rawNotes = (table: string) =>
  db.$queryRaw<{ note: string }[]>`
    SELECT note FROM ${Prisma.raw(`"${table}"`)} WHERE "ownerId" = ${owner}::uuid AND note IS NOT NULL`;

test("no column named note is left out of what is sealed", async () => {
  const found = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'note' ORDER BY 1`;
  expect(found.map(({ name }) => name)).toEqual([...tables].sort());
});

test("a note is nowhere in the database, and reads as it was written", async () => {
  const { cramp } = await writeNotes(owner);
  const all = await wholeDatabase();
  expect(all).toContain(cramp);
  expect(all).not.toContain("like a fist");
  const where = { ownerId: owner };
  expect((await db.cramp.findFirst({ where }))?.note).toBe(note);
  expect((await db.night.findMany({ where }))[0]?.note).toBe(note);
  expect((await db.dietEntry.findFirst({ where }))?.note).toBe(note);
  expect((await db.remedy.findFirst({ where, include: { lines: true } }))?.note).toBe(note);
});

test("a changed note is sealed, one taken out is gone, and what looks sealed is only text", async () => {
  const { cramp: id } = await writeNotes(owner);
  const where = { ownerId: owner, id };
  for (const said of ["Better.", "\u0001c1:AAAA", "", "\u{1F9B5}".repeat(1000), null]) {
    await db.cramp.updateMany({ where, data: { note: said } });
    expect((await db.cramp.findFirst({ where }))?.note).toBe(said);
    const [raw] = await rawNotes("Cramp");
    if (said) expect(raw?.note).not.toBe(said);
  }
});

test("a note put into another row, or another person's, does not open there", async () => {
  const { cramp } = await writeNotes(owner);
  const { owner: other } = await newTestPerson();
  const theirs = await writeNotes(other);
  await db.$executeRaw`UPDATE "Cramp" SET note = (SELECT note FROM "Cramp" WHERE id = ${theirs.cramp}::uuid)
    WHERE id = ${cramp}::uuid`;
  await expect(db.cramp.findFirst({ where: { ownerId: owner } })).rejects.toThrow();
  await db.$executeRaw`UPDATE "Night" SET note = (SELECT note FROM "Remedy" WHERE "ownerId" = ${owner}::uuid)
    WHERE "ownerId" = ${owner}::uuid`;
  await expect(db.night.findFirst({ where: { ownerId: owner } })).rejects.toThrow();
});

test("a note is not searched for, and is read with the key of its row", async () => {
  await writeNotes(owner);
  await expect(db.cramp.findMany({ where: { ownerId: owner, note } })).rejects.toThrow(
    "nothing is found by it",
  );
  await expect(db.cramp.findMany({ where: { ownerId: owner }, select: { note: true } })).rejects.toThrow(
    "read with its owner",
  );
});

test("a downloaded diary holds the notes as written, and whoever reads it in has them sealed with a key of their own", async () => {
  await writeNotes(owner);
  const names = ["Cramp", "Night", "DietEntry", "Remedy"] as const;
  const listed = await Promise.all(names.map((table) => listOwnedRows(owner, table)));
  expect(listed.map(([row]) => row?.note)).toEqual(names.map(() => note));
  expect((await listLiveRows(owner, "Night"))[0]?.note).toBe(note);
  const rows = Object.fromEntries(names.map((table, at) => [table, listed[at]]));
  const file = JSON.stringify({ format: "charley-diary", version: 1, tables: rows });
  const { owner: other } = await newTestPerson();
  expect((await restoredDiary(other, file, { isDry: false })).skipped).toEqual([]);
  expect(await wholeDatabase()).not.toContain("like a fist");
  const again = await Promise.all(names.map((table) => listOwnedRows(other, table)));
  expect(again.map(([row]) => row?.note)).toEqual(names.map(() => note));
});

test("notes from before they were sealed are read, and sealed by the next round of tidying up", async () => {
  await writeNotes(owner);
  for (const table of tables) {
    await db.$executeRaw`UPDATE ${Prisma.raw(`"${table}"`)} SET note = ${note} WHERE "ownerId" = ${owner}::uuid`;
  }
  expect((await db.night.findFirst({ where: { ownerId: owner } }))?.note).toBe(note);
  expect(await sealNotes()).toBe(tables.length);
  expect(await sealNotes()).toBe(0);
  expect(await wholeDatabase()).not.toContain("like a fist");
  expect((await db.night.findFirst({ where: { ownerId: owner } }))?.note).toBe(note);
});

test("whoever is erased leaves no key", async () => {
  await writeNotes(owner);
  expect(await db.personKey.count({ where: { ownerId: owner } })).toBe(1);
  await deletePerson(owner);
  expect(await db.personKey.count({ where: { ownerId: owner } })).toBe(0);
});

test("another CHARLEY_KEY seals the keys anew, and without the one before nothing opens", async () => {
  const { personKey } = await writeNotes(owner).then(() => import("#lib/server/db/person-keys"));
  const key = await personKey(owner);
  const named = () => db.personKey.findFirst({ where: { ownerId: owner }, select: { wrappedBy: true } });
  const first = await named();
  const withKeys = async (keys: Partial<typeof env>) => {
    vi.resetModules();
    vi.doMock("#lib/server/env", () => ({ SettingError, env: { ...env, ...keys } }));
    return import("#lib/server/db/person-keys");
  };
  const second = await withKeys({ key: "a key of forty characters or rather more 1" });
  expect(await second.rewrapKeys()).toBeGreaterThan(0);
  expect(await named()).not.toEqual(first);
  expect(await second.personKey(owner)).toEqual(key);
  const third = await withKeys({ key: "a key of forty characters or rather more 2" });
  await expect(third.personKey(owner)).rejects.toThrow("sealed with another key");
  await expect(third.rewrapKeys()).rejects.toThrow("CHARLEY_KEY_BEFORE");
  const fourth = await withKeys({
    key: "a key of forty characters or rather more 2",
    keyBefore: "a key of forty characters or rather more 1",
  });
  await fourth.rewrapKeys();
  expect(await fourth.personKey(owner)).toEqual(key);
  const url = env.databaseUrl ?? "";
  const last = "a key of forty characters or rather more 2";
  await expect(checkWrappingKeys(url, [last, env.secret ?? ""])).resolves.toBeUndefined();
  await expect(checkWrappingKeys(url, [env.secret ?? ""])).rejects.toThrow("Set CHARLEY_KEY");
  vi.doUnmock("#lib/server/env");
});
