import { randomBytes } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import { beforeEach, expect, test, vi } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { findHealthNotes, listBloodResults, listHealthAnswers } from "#lib/diary/health/queries";
import { listReplies } from "#lib/exchange/summary/reply/queries";
import { remediesByName } from "#lib/exchange/transfer/held-entries";
import { findProfileRow, listLiveRows, listOwnedRows } from "#lib/exchange/transfer/queries";
import { restoredDiary } from "#lib/exchange/transfer/restored-diary";
import { diaryBetween } from "#lib/insight/record/queries";
import { deletePerson, updateProfile } from "#lib/people/accounts/mutations";
import type { AccountId } from "#lib/people/accounts/owner";
import { findPerson } from "#lib/people/accounts/queries";
import { db } from "#lib/server/db/client";
import { checkWrappingKeys } from "#lib/server/db/person-keys";
import { ownerColumn, sealedColumns } from "#lib/server/db/sealed-columns";
import { env, SettingError } from "#lib/server/env";
import { Prisma } from "#prisma/client";
import { newTestPerson } from "#testing/request";
import { sealColumns } from "./seal-columns";

const note = "The calf again, like a fist. \u{1F9B5}";
const night = new Date("2026-03-28T00:00:00Z");
const timeZone = "Europe/Berlin";
const notedTables = ["Cramp", "DietEntry", "Night", "Remedy"];
/** Every sealed column with its table. */
const places = Object.entries(sealedColumns).flatMap(([table, { columns }]) =>
  columns.map((column) => ({ table, column })),
);
/** Words that stand nowhere but in what a person wrote. */
const words = {
  remedy: "Zolpidemolin",
  reason: "Made me seasick",
  name: "Wilhelmina Appleyard",
  blood: "3.141 mmol/L",
  ticks: "appointment,bloods",
  label: "Dr Quillfeather",
  own: "Sleeping in wellingtons",
  reply: "Come on Zednesday",
};

let owner: AccountId;
beforeEach(async () => {
  ({ owner } = await newTestPerson());
});

const profile = {
  timeZone,
  birthYear: 1954,
  sex: "female",
  pregnancy: "breastfeeding",
  authority: "eu",
  nightStartHour: 12,
} as const;

/** A text in every column that is sealed. */
async function writeNotes(of: AccountId) {
  const ids = { cramp: uuidv7(), eaten: uuidv7(), remedy: uuidv7(), line: uuidv7(), share: uuidv7() };
  await db.$transaction(async (tx) => {
    await tx.cramp.create({
      data: { ownerId: of, id: ids.cramp, night, timeZone, muscles: [], relief: [], note },
    });
    await tx.night.createMany({ data: [{ ownerId: of, night, timeZone, factors: [], note }] });
    await tx.dietEntry.create({
      data: { ownerId: of, id: ids.eaten, day: night, timeZone, kind: "food", name: "Bread", note },
    });
    await tx.remedy.create({
      data: { ownerId: of, id: ids.remedy, name: words.remedy, kind: "habit", note },
    });
    const line = { ownerId: of, id: ids.line, remedyId: ids.remedy, startedOn: night };
    await tx.remedyLine.create({ data: { ...line, reason: words.reason } });
    await tx.condition.createMany({ data: [{ ownerId: of, name: "kidney-disease", answer: "unknown" }] });
    await tx.bloodResult.create({ data: { ownerId: of, test: "potassium", value: words.blood } });
    const plan = { blockWeeks: 2, pairs: 6, seed: 1, startsOn: night };
    await tx.experiment.create({ data: { ownerId: of, id: uuidv7(), what: "own", own: words.own, ...plan } });
    const shared = {
      ownerId: of,
      id: ids.share,
      tokenHash: randomBytes(32),
      expiresAt: new Date("2126-01-01"),
    };
    await tx.share.create({ data: { ...shared, fromNight: night, toNight: night } });
    await tx.sharing.create({ data: { ownerId: of, id: ids.share, day: night, label: words.label } });
    const reply = { ownerId: of, shareId: ids.share, ticks: words.ticks, words: words.reply };
    await tx.shareReply.createMany({ data: [reply] });
    await tx.helper.create({
      data: { ownerId: of, id: uuidv7(), name: words.name, may: "see", linkUntil: night },
    });
  });
  await updateProfile(of, { ...profile, name: words.name });
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

const raw = (text: string) => Prisma.raw(`"${text}"`);
const rawTexts = async (table: string, column: string) => {
  const rows = await db.$queryRaw<{ text: string }[]>`SELECT ${raw(column)} AS text FROM ${raw(table)}
    WHERE ${raw(ownerColumn(table))} = ${owner}::uuid AND ${raw(column)} IS NOT NULL`;
  return rows.map(({ text }) => text);
};

test("no column named note is left out of what is sealed", async () => {
  const found = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'note' ORDER BY 1`;
  expect(found.map(({ name }) => name)).toEqual(notedTables);
});

test("a note is nowhere in the database, nor a name, a reason or an answer, and all read as they were written", async () => {
  const { cramp } = await writeNotes(owner);
  const all = await wholeDatabase();
  expect(all).toContain(cramp);
  for (const word of ["like a fist", ...Object.values(words), "breastfeeding"]) {
    expect([word, all.includes(word)]).toEqual([word, false]);
  }
  for (const { table, column } of places) {
    const [text = ""] = await rawTexts(table, column);
    expect([table, column, text.slice(0, 4)]).toEqual([table, column, "\u0001c1:"]);
  }
  const where = { ownerId: owner };
  expect((await db.cramp.findFirst({ where }))?.note).toBe(note);
  expect((await db.night.findMany({ where }))[0]?.note).toBe(note);
  expect((await db.dietEntry.findFirst({ where }))?.note).toBe(note);
  const remedy = await db.remedy.findFirst({ where, include: { lines: true } });
  expect(remedy).toMatchObject({ note, name: words.remedy, lines: [{ reason: words.reason }] });
  expect(await listHealthAnswers(owner)).toMatchObject({ answers: [{ answer: "unknown" }] });
  const bloods = [{ test: "potassium", value: words.blood, on: null }];
  const [reply] = (await listReplies(owner)).values();
  expect(reply).toMatchObject({ ticks: words.ticks.split(","), words: words.reply });
  expect(await listBloodResults(owner)).toMatchObject({ results: bloods });
  expect(await findHealthNotes(owner, new Date(0))).toMatchObject({ bloods });
  expect(await findPerson(owner, new Date())).toMatchObject({ ...profile, name: words.name });
  expect(await findProfileRow(owner)).toMatchObject({ ...profile, name: words.name });
  const { from, to } = { from: civilDate("2026-03-01"), to: civilDate("2026-04-11") };
  const diary = await diaryBetween(owner, { from, to });
  expect(diary).toMatchObject({
    person: { sex: "female", pregnancy: "breastfeeding" },
    remedies: [{ name: words.remedy }],
    conditions: { "kidney-disease": "unknown" },
  });
});

test("a remedy is found by its name, and a sealed answer does not tell itself by its length", async () => {
  const { remedy: id } = await writeNotes(owner);
  expect(await remediesByName(owner)).toEqual(new Map([[words.remedy.toLowerCase(), id]]));
  const lengths = new Set<number>();
  for (const answer of ["yes", "no", "unknown"]) {
    await db.condition.updateMany({ where: { ownerId: owner, name: "kidney-disease" }, data: { answer } });
    lengths.add((await rawTexts("Condition", "answer"))[0]?.length ?? 0);
  }
  expect(lengths.size).toBe(1);
});

test("a changed note is sealed, one taken out is gone, and what looks sealed is only text", async () => {
  const { cramp: id } = await writeNotes(owner);
  const where = { ownerId: owner, id };
  for (const said of ["Better.", "\u0001c1:AAAA", "", "\u{1F9B5}".repeat(1000), null]) {
    await db.cramp.updateMany({ where, data: { note: said } });
    expect((await db.cramp.findFirst({ where }))?.note).toBe(said);
    const [text] = await rawTexts("Cramp", "note");
    if (said) expect(text).not.toBe(said);
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
  await db.$executeRaw`UPDATE "Remedy" SET name = note WHERE "ownerId" = ${owner}::uuid`;
  await expect(db.remedy.findFirst({ where: { ownerId: owner } })).rejects.toThrow();
  await db.$executeRaw`UPDATE "Condition" SET name = 'heart-failure' WHERE "ownerId" = ${owner}::uuid`;
  await expect(db.condition.findFirst({ where: { ownerId: owner } })).rejects.toThrow();
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
  const more = ["RemedyLine", "Condition"] as const;
  const listed = await Promise.all(names.map((table) => listOwnedRows(owner, table)));
  expect(listed.map(([row]) => row?.note)).toEqual(names.map(() => note));
  expect((await listLiveRows(owner, "Night"))[0]?.note).toBe(note);
  const texts = await Promise.all(more.map((table) => listOwnedRows(owner, table)));
  expect(texts).toMatchObject([[{ reason: words.reason }], [{ answer: "unknown" }]]);
  const rows = Object.fromEntries([...names, ...more].map((table, at) => [table, [...listed, ...texts][at]]));
  const file = JSON.stringify({ format: "charley-diary", version: 1, tables: rows });
  const { owner: other } = await newTestPerson();
  expect((await restoredDiary(other, file, { isDry: false })).skipped).toEqual([]);
  const all = await wholeDatabase();
  for (const word of ["like a fist", words.remedy, words.reason]) expect(all).not.toContain(word);
  const again = await Promise.all(names.map((table) => listOwnedRows(other, table)));
  expect(again.map(([row]) => row?.note)).toEqual(names.map(() => note));
});

test("notes from before they were sealed are read, and sealed by the next round of tidying up", async () => {
  await writeNotes(owner);
  const plain: Record<string, string> = { answer: "no", sex: "male", pregnancy: "no", name: "Plainly" };
  // The plan of an experiment is locked: what stands in it was sealed when it was made.
  const open = places.filter(({ table }) => table !== "Experiment");
  for (const { table, column } of open) {
    await db.$executeRaw`UPDATE ${raw(table)} SET ${raw(column)} = ${plain[column] ?? note}
      WHERE ${raw(ownerColumn(table))} = ${owner}::uuid`;
  }
  expect((await db.night.findFirst({ where: { ownerId: owner } }))?.note).toBe(note);
  expect(await findPerson(owner, new Date())).toMatchObject({ sex: "male", name: "Plainly" });
  expect(await sealColumns()).toBe(open.length);
  expect(await sealColumns()).toBe(0);
  const all = await wholeDatabase();
  expect(all).not.toContain("like a fist");
  expect(all).not.toContain("Plainly");
  expect(await findPerson(owner, new Date())).toMatchObject({ sex: "male", name: "Plainly" });
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
