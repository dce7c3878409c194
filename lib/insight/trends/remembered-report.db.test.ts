import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { columnOfCivilDate } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import { diaryBetween } from "#lib/insight/record/queries";
import { db } from "#lib/server/db/client";
import { afterAnyWrites, lastWritten, somebody, type Tx } from "#testing/any-writes";
import { rememberedReport } from "./remembered-report";
import { trendReport } from "./report";

const timeZone = "Europe/Berlin";

test("a remembered report is the one made anew, after any order of writes, deletions, settings and days, and of its own person", async () => {
  await afterAnyWrites(
    async (owner, today) => {
      const range = lastWeeks(4, today);
      const fresh = trendReport(await diaryBetween(owner, range), range);
      // Twice: as it is made, and as it is remembered.
      for (const _ of [1, 2]) {
        const { report, sent } = await rememberedReport(owner, range);
        expect(report).toEqual(fresh);
        expect(sent().json).toBe(JSON.stringify(fresh));
      }
    },
    { numRuns: 8 },
  );
});

test("what has not changed is not made again, and its name changes with one cramp of its person alone", async () => {
  const [owner, other] = [await somebody(), await somebody()];
  const range = lastWeeks(4, lastWritten);
  const first = await rememberedReport(owner, range);
  await db.cramp.create({
    data: { ownerId: other, id: uuid(), night: columnOfCivilDate(lastWritten), timeZone },
  });
  expect((await rememberedReport(owner, range)).report).toBe(first.report);
  await db.cramp.create({
    data: { ownerId: owner, id: uuid(), night: columnOfCivilDate(lastWritten), timeZone },
  });
  expect((await rememberedReport(owner, range)).sent().etag).not.toBe(first.sent().etag);
});

test("writers of one person who hold each other's entries never wait for one another", async () => {
  const owner = await somebody();
  const ids = [uuid(), uuid()];
  const night = columnOfCivilDate(lastWritten);
  await db.cramp.createMany({ data: ids.map((id) => ({ ownerId: owner, id, night, timeZone })) });
  // Both have changed the diary, and the first then waits for nothing that the second will not give back.
  const change = (tx: Tx, id: string) =>
    tx.cramp.updateMany({ where: { ownerId: owner, id }, data: { pain: 1 } });
  let go = () => {};
  const going = new Promise<void>((done) => {
    go = done;
  });
  const one = db.$transaction(async (tx) => {
    await change(tx, ids[0] ?? "");
    await going;
    await change(tx, ids[1] ?? "");
  });
  const two = db.$transaction(async (tx) => {
    await change(tx, ids[1] ?? "");
    go();
  });
  await expect(Promise.all([one, two])).resolves.toBeDefined();
  expect(await db.changedDiary.count()).toBe(0);
});
