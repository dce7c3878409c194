import { expect, test } from "vitest";
import { deleteExpiredTries } from "#lib/people/accounts/throttle";
import { db } from "#lib/server/db/client";
import { clockHolds, judgeClock } from "./clock-holds";
import { tidyUp } from "./registry";

const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

test("a clock that is a year ahead for a while purges nothing, then or when it is right again", () => {
  let seen: Date | null = null;
  const at = (hour: number) => {
    const now = hours(hour);
    const verdict = judgeClock(seen, now);
    if (verdict !== "wait") seen = now;
    return verdict;
  };
  expect([at(0), at(1), at(23)]).toEqual(["note", "wait", "wait"]);
  expect([at(25), at(26)]).toEqual(["purge", "wait"]);
  expect([at(26 + 8760), at(27)]).toEqual(["note", "note"]);
  expect([at(28), at(52)]).toEqual(["wait", "purge"]);
});

test("a clock that the database's own does not agree with is not trusted, and what is in the bin stays", async () => {
  await db.heartbeat.create({ data: { name: "clock", at: hours(8760 - 30) } });
  expect(await clockHolds(hours(8760))).toBe(false);
  const ownerId = "018f0000-0000-7000-8000-0000000000cc";
  await db.timeZone.createMany({ data: [{ name: "UTC" }], skipDuplicates: true });
  await db.person.create({ data: { id: ownerId, timeZone: "UTC" } });
  const remedy = { ownerId, id: ownerId, name: "Magnesium", kind: "supplement", deletedAt: hours(-24 * 31) };
  await db.remedy.create({ data: remedy });
  await tidyUp(hours(8760));
  await tidyUp(hours(0));
  expect(await db.remedy.count({ where: { ownerId } })).toBe(1);
  await db.heartbeat.update({ where: { name: "clock" }, data: { at: hours(-25) } });
  await tidyUp(hours(0));
  expect(await db.remedy.count({ where: { ownerId } })).toBe(0);
});

test("a lock-out that a clock ahead has made for a year is lifted, and one for an hour stays", async () => {
  await db.rateLimiterFlexible.createMany({
    data: [
      { key: "a year", points: 121, expire: hours(8760) },
      { key: "an hour", points: 121, expire: hours(1) },
      { key: "over", points: 121, expire: hours(-1) },
    ],
  });
  expect(await deleteExpiredTries(new Date())).toBe(2);
  expect((await db.rateLimiterFlexible.findMany()).map(({ key }) => key)).toEqual(["an hour"]);
});
