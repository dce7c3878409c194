import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { civilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { dietEntriesIn } from "#lib/diary/diet/queries";
import { nightsIn } from "#lib/diary/nights/queries";
import { db } from "#lib/server/db/client";
import { Prisma } from "#prisma/client";
import { lastWritten, somebody } from "#testing/any-writes";
import { readAtOnce, rowsAtOnce } from "./read-at-once";

const range = { from: civilDate("2026-03-01"), to: lastWritten };
const night = columnOfCivilDate(lastWritten);
const timeZone = "Europe/Berlin";

/** A diary with a row of each kind that is full, and one that is as empty as it may be. */
async function written() {
  const ownerId = await somebody();
  const onset = new Date("2026-03-29T01:13:07.089Z");
  const full = {
    pain: 7,
    side: "left",
    muscles: ["calf"],
    relief: ["walk"],
    reliefHelped: "partly",
    note: "schön",
  };
  await db.cramp.create({
    data: { ownerId, id: uuid(), night, timeZone, onset, durationSeconds: 90, ...full },
  });
  const bare = await db.cramp.create({ data: { ownerId, id: uuid(), night, timeZone } });
  // As rows are that no screen wrote.
  await db.$executeRaw`UPDATE "Cramp" SET "muscles" = NULL, "relief" = NULL WHERE "id" = ${bare.id}::uuid`;
  const said = { crampCount: 2, crampMinutes: 7.3, factors: ["heat", "long walk"], note: 'a "note"' };
  await db.night.create({ data: { ownerId, night, timeZone, ...said } });
  await db.night.create({
    data: { ownerId, night: columnOfCivilDate(range.from), timeZone, deletedAt: new Date(), rev: 3 },
  });
  const eaten = { kind: "food", name: "Oats", magnesiumMg: 0.1 + 0.2, note: "with milk", consumedAt: onset };
  const printed = { columns: { magnesiumMg: { amount: 3, unit: "mg" } } };
  await db.dietEntry.create({ data: { ownerId, id: uuid(), day: night, timeZone, printed, ...eaten } });
  await db.dietEntry.create({
    data: { ownerId, id: uuid(), day: night, timeZone, kind: "drink", name: "Tea" },
  });
  return ownerId;
}

test("rows read at once are those that the client reads one table after the other", async () => {
  const ownerId = await written();
  await written();
  const rows = await rowsAtOnce(ownerId, {
    ...nightsIn(ownerId, range),
    entries: dietEntriesIn(ownerId, range),
  });
  expect(rows.cramps).toHaveLength(2);
  expect(rows).toEqual({
    cramps: await db.cramp.findMany({ where: { ownerId }, orderBy: { onset: "asc" } }),
    nights: await db.night.findMany({ where: { ownerId }, orderBy: { night: "asc" } }),
    entries: await db.dietEntry.findMany({ where: { ownerId }, orderBy: { consumedAt: "asc" } }),
  });
});

test("whoever is not let in is told nothing", async () => {
  const ownerId = await written();
  const until = new Date("2026-03-29T06:00:00Z");
  const over = Prisma.sql`SELECT 3 AS points, ${until}::timestamptz AS expire FROM standing`;
  const read = (standing: ReturnType<typeof Prisma.sql>) =>
    readAtOnce(ownerId, nightsIn(ownerId, range), { standing, counted: over, most: 2 });
  expect(await read(Prisma.sql`SELECT`)).toEqual({ entered: false, waitUntil: until });
  expect(await read(Prisma.sql`SELECT WHERE false`)).toEqual({ entered: false, waitUntil: null });
});
