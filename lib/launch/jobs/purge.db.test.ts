import { expect, it } from "vitest";
import { civilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { db } from "#lib/server/db/client";
import { deleteExpiredSamples } from "./delete-expired-samples";
import { purgeBin } from "./purge-bin";
import { runJobs } from "./registry";

const ownerId = "018f0000-0000-7000-8000-0000000000aa";
const now = new Date("2026-06-30T12:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const uuid = (last: number) => `018f0000-0000-7000-8000-${String(last).padStart(12, "0")}`;

it("keeps what is younger than its limit, and everything that is not over", async () => {
  await db.timeZone.createMany({ data: [{ name: "UTC" }], skipDuplicates: true });
  await db.person.create({ data: { id: ownerId, timeZone: "UTC" } });
  const night = columnOfCivilDate(civilDate("2026-01-01"));
  const cramp = (id: number, deletedAt: Date | null) => ({
    ownerId,
    id: uuid(id),
    night,
    timeZone: "UTC",
    deletedAt,
  });
  await db.cramp.createMany({ data: [cramp(1, daysAgo(31)), cramp(2, daysAgo(29)), cramp(3, null)] });
  const remedy = (id: number, deletedAt: Date | null) => ({
    ownerId,
    id: uuid(id),
    name: "Magnesium",
    kind: "supplement",
    deletedAt,
  });
  await db.remedy.createMany({ data: [remedy(1, daysAgo(31)), remedy(2, daysAgo(29)), remedy(3, null)] });
  const answer = (name: string, deletedAt: Date | null) => ({ ownerId, name, answer: "yes", deletedAt });
  await db.condition.createMany({
    data: [
      answer("dialysis", daysAgo(31)),
      answer("kidney-disease", daysAgo(29)),
      answer("heart-failure", null),
    ],
  });
  const share = (id: number, expiresAt: Date, revokedAt: Date | null) => ({
    ownerId,
    id: uuid(id),
    tokenHash: new Uint8Array(32).fill(id),
    fromNight: night,
    toNight: night,
    snapshot: {},
    createdAt: daysAgo(61),
    expiresAt,
    revokedAt,
  });
  await db.share.createMany({
    data: [
      share(1, daysAgo(31), null),
      share(2, daysAgo(29), null),
      share(3, daysAgo(-9), daysAgo(31)),
      share(4, daysAgo(-9), null),
    ],
  });
  await db.sharing.create({ data: { ownerId, id: uuid(1), day: daysAgo(400), label: "Dr Blum" } });
  const operation = (id: number, appliedAt: Date) => ({
    ownerId,
    id: uuid(id),
    entity: "cramp",
    key: uuid(id),
    rev: 1,
    bodyHash: new Uint8Array(32),
    appliedAt,
  });
  const letter = (id: number, createdAt: Date) => ({
    id: uuid(id),
    kind: "alert",
    toHash: new Uint8Array(32),
    createdAt,
    nextAt: createdAt,
  });
  await db.outgoingMail.createMany({ data: [letter(1, daysAgo(1.1)), letter(2, daysAgo(0.9))] });
  await db.operation.createMany({ data: [operation(1, daysAgo(91)), operation(2, daysAgo(89))] });
  await runJobs(now);
  await runJobs(now);
  const left = async (rows: Promise<{ id: string }[]>) =>
    (await rows).map(({ id }) => Number(id.slice(-1))).sort();
  expect(await left(db.cramp.findMany({ where: { ownerId } }))).toEqual([2, 3]);
  expect(await left(db.remedy.findMany({ where: { ownerId } }))).toEqual([2, 3]);
  const answers = await db.condition.findMany({ where: { ownerId }, orderBy: { name: "asc" } });
  expect(answers.map(({ name }) => name)).toEqual(["heart-failure", "kidney-disease"]);
  expect(await left(db.share.findMany({ where: { ownerId } }))).toEqual([2, 4]);
  // That there was one marks the trend for good.
  expect(await db.sharing.count({ where: { ownerId } })).toBe(1);
  // What a link showed is gone once it has run out, before its row is.
  const shows = await db.share.findMany({ where: { ownerId }, orderBy: { id: "asc" } });
  expect(shows.map(({ snapshot }) => snapshot)).toEqual([null, {}]);
  expect(await left(db.operation.findMany({ where: { ownerId } }))).toEqual([2]);
  expect(await left(db.outgoingMail.findMany())).toEqual([2]);
  expect(await db.person.count({ where: { id: ownerId } })).toBe(1);
});

it("removes more sample diaries than it takes at a time, and nobody else's", async () => {
  const ids = Array.from({ length: 45 }, (_, n) => uuid(1000 + n));
  await db.timeZone.createMany({ data: [{ name: "UTC" }], skipDuplicates: true });
  await db.person.createMany({
    data: ids.map((id, n) => ({ id, timeZone: "UTC", demoExpiresAt: n === 0 ? daysAgo(-1) : daysAgo(n) })),
  });
  const others = await db.person.count({ where: { demoExpiresAt: null } });
  expect(await deleteExpiredSamples(now)).toBe(44);
  expect(await db.person.count({ where: { id: { in: ids } } })).toBe(1);
  expect(await db.person.count({ where: { demoExpiresAt: null } })).toBe(others);
});

it("empties a bin that is fuller than one batch", async () => {
  const night = columnOfCivilDate(civilDate("2026-01-01"));
  const data = Array.from({ length: 5001 }, (_, n) => ({
    ownerId,
    id: uuid(10_000 + n),
    night,
    timeZone: "UTC",
    deletedAt: daysAgo(31),
  }));
  await db.cramp.createMany({ data });
  expect(await purgeBin(now)).toBeGreaterThanOrEqual(5001);
  expect(await db.cramp.count({ where: { ownerId, deletedAt: { lt: daysAgo(30) } } })).toBe(0);
});

it("finds what has been in the bin for long without reading the table", async () => {
  const binned = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'deletedAt' ORDER BY 1`;
  expect(binned.length).toBeGreaterThan(10);
  const plans = await db.$transaction(async (tx) => {
    // So small a table would be read whole whatever it has.
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    const explain = ({ name }: { name: string }) =>
      tx.$queryRawUnsafe<{ "QUERY PLAN": string }[]>(
        `EXPLAIN SELECT "ownerId" FROM "${name}" WHERE "deletedAt" < '2026-05-01' LIMIT 5000`,
      );
    const all: string[] = [];
    for (const table of binned) all.push(JSON.stringify(await explain(table)));
    return all;
  });
  expect(plans.filter((plan) => !plan.includes("_deletedAt_binned"))).toEqual([]);
});
