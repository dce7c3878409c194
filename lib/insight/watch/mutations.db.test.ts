import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { addDays, type CivilDate, civilDate } from "#lib/base/time/civil-date";
import { listOwnedRows } from "#lib/exchange/transfer/queries";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { insertWatch, updateWatchLeft } from "./mutations";
import { listWatches } from "./queries";

const tonight = civilDate("2026-03-02");

async function somebody(): Promise<AccountId> {
  const id = uuid();
  await db.person.create({ data: { id, timeZone: "Europe/Berlin" } });
  return mintOwnerId(id);
}
const named = () => ({ id: uuid(), what: "factor:alcohol", expects: "more", weeks: 12 }) as const;

const leave = (of: AccountId, id: string, night: CivilDate) =>
  updateWatchLeft(of, { id, from: addDays(night, 1), tonight: night });

test("what is watched is locked once with its date, however often it is sent", async () => {
  const owner = await somebody();
  const one = named();
  expect(await insertWatch(owner, one, tonight)).toBe(true);
  expect(await insertWatch(owner, one, addDays(tonight, 3))).toBe(true);
  expect(await listWatches(owner)).toEqual([{ ...one, lockedOn: tonight, leftOn: null }]);
  const key = { ownerId_id: { ownerId: owner, id: one.id } };
  for (const data of [{ what: "stretching" }, { expects: "fewer" }, { weeks: 26 }]) {
    await expect(db.watch.update({ where: key, data })).rejects.toThrow(/locked/);
  }
});

test("one at a time: of two named at once one is, and another only after its nights or once it was left", async () => {
  const owner = await somebody();
  const begun = await Promise.all([named(), named(), named()].map((one) => insertWatch(owner, one, tonight)));
  expect(begun.filter(Boolean)).toHaveLength(1);
  expect(await insertWatch(owner, named(), addDays(tonight, 83))).toBe(false);
  expect(await insertWatch(owner, named(), addDays(tonight, 84))).toBe(true);
  const [latest] = await listWatches(owner);
  const [, answered] = await listWatches(owner);
  expect(await leave(owner, answered?.id ?? "", addDays(tonight, 84))).toBe(false);
  expect(await leave(owner, latest?.id ?? "", addDays(tonight, 90))).toBe(true);
  expect(await leave(owner, latest?.id ?? "", addDays(tonight, 91))).toBe(false);
  expect(await insertWatch(owner, named(), addDays(tonight, 90))).toBe(true);
  expect(await listWatches(owner)).toHaveLength(3);
});

test("it is taken along in an export, goes with the person, and is nobody else's", async () => {
  const [owner, other] = [await somebody(), await somebody()];
  const one = named();
  await insertWatch(owner, one, tonight);
  expect(await listOwnedRows(owner, "Watch")).toMatchObject([{ id: one.id, what: "factor:alcohol" }]);
  expect(await listWatches(other)).toEqual([]);
  expect(await leave(other, one.id, tonight)).toBe(false);
  expect((await listWatches(owner))[0]?.leftOn).toBeNull();
  await db.person.delete({ where: { id: owner } });
  expect(await db.watch.count({ where: { ownerId: owner } })).toBe(0);
});
