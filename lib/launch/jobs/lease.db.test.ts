import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "#lib/server/db/client";
import { takeLease } from "./lease";

const [one, other] = [randomUUID(), randomUUID()];
const inMinutes = (minutes: number) =>
  db.$executeRaw`UPDATE "Heartbeat" SET "at" = now() + make_interval(mins => ${minutes}) WHERE "name" = 'work'`;

test("of two copies that ask at once one has the lease, and keeps it until it asks no more", async () => {
  const asked = await Promise.all([one, other].map((copy) => takeLease("work", 60, copy)));
  expect(asked.filter(Boolean)).toHaveLength(1);
  const [holder = one, waiting = other] = asked[0] ? [one, other] : [other, one];
  expect(await takeLease("work", 60, holder)).toBe(true);
  expect(await takeLease("work", 60, waiting)).toBe(false);
  expect(await takeLease("other work", 60, waiting)).toBe(true);
  await inMinutes(-1);
  expect(await takeLease("work", 60, waiting)).toBe(true);
  expect(await takeLease("work", 60, holder)).toBe(false);
});

test("a lease that a clock ahead has made for a year holds nobody up", async () => {
  await takeLease("work", 60, one);
  await inMinutes(365 * 1440);
  expect(await takeLease("work", 60, other)).toBe(true);
});
