import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { addDays, type CivilDate, civilDate } from "#lib/base/time/civil-date";
import { listOwnedRows } from "#lib/exchange/transfer/queries";
import { diaryBetween } from "#lib/insight/record/queries";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { sealedMark } from "#lib/server/db/sealed-columns";
import { insertCheck, insertExperiment, updateExperimentStopped, updatePaused } from "./mutations";
import { findExperiment } from "./queries";
import { sealedText } from "./receipt";

const startsOn = civilDate("2026-03-02");

async function somebody(): Promise<AccountId> {
  const id = uuid();
  await db.person.create({ data: { id, timeZone: "Europe/Berlin" } });
  return id as AccountId;
}
const chosen = {
  what: "stretching",
  own: null,
  turnNights: 14,
  pairs: 6,
  outcome: "cramps",
  worth: 50,
} as const;
const plan = () => ({ id: uuid(), ...chosen });
const from = (first: CivilDate) => ({ startsOn: first, promised: 54 });

test("an experiment is drawn once, however often it is sent", async () => {
  const owner = await somebody();
  const one = plan();
  await insertExperiment(owner, one, from(startsOn));
  const drawn = await findExperiment(owner);
  await insertExperiment(owner, one, from(addDays(startsOn, 9)));
  expect(await findExperiment(owner)).toEqual(drawn);
  expect(drawn).toMatchObject({ ...one, startsOn, promised: 54, stoppedOn: null, checks: [] });
  expect(drawn?.salt).toMatch(/^[0-9a-f]{32}$/);
  const text = drawn && sealedText(drawn);
  expect(
    createHash("sha256")
      .update(text ?? "")
      .digest("hex"),
  ).toBe(drawn?.receipt);
  expect(text).toContain(`seed: ${drawn?.seed}`);
});

test("a test of single nights is read back as one, and lasts as many nights", async () => {
  const owner = await somebody();
  const one = { ...plan(), turnNights: 1, pairs: 84 } as const;
  await insertExperiment(owner, one, from(startsOn));
  expect(await findExperiment(owner)).toMatchObject({ turnNights: 1, pairs: 84 });
  expect(await insertExperiment(owner, plan(), from(addDays(startsOn, 168)))).toBe(false);
  expect(await insertExperiment(owner, plan(), from(addDays(startsOn, 169)))).toBe(true);
});

test("of two begun at once one is, and another only when it is over or was stopped", async () => {
  const owner = await somebody();
  const begun = await Promise.all(
    [plan(), plan(), plan()].map((one) => insertExperiment(owner, one, from(startsOn))),
  );
  expect(begun.filter((isBegun) => isBegun)).toHaveLength(1);
  expect(await db.experiment.count({ where: { ownerId: owner } })).toBe(1);
  // Twelve turns of two weeks: its last day is the 168th, and a new one is begun the day before its own first.
  expect(await insertExperiment(owner, plan(), from(addDays(startsOn, 168)))).toBe(false);
  expect(await insertExperiment(owner, plan(), from(addDays(startsOn, 169)))).toBe(true);
  const other = await somebody();
  const first = plan();
  await insertExperiment(other, first, from(startsOn));
  await updateExperimentStopped(other, { id: first.id, on: addDays(startsOn, 3), why: null });
  expect(await insertExperiment(other, plan(), from(addDays(startsOn, 4)))).toBe(true);
});

test("its plan is locked in the database itself", async () => {
  const owner = await somebody();
  const { id, ...rest } = plan();
  await insertExperiment(owner, { id, ...rest }, from(startsOn));
  const key = { ownerId_id: { ownerId: owner, id } };
  await expect(db.experiment.update({ where: key, data: { seed: 1 } })).rejects.toThrow(/locked/);
  for (const data of [{ what: "evening-water" }, { outcome: "minutes" }, { worth: 90 }, { promised: 90 }]) {
    await expect(db.experiment.update({ where: key, data })).rejects.toThrow(/locked/);
  }
});

test("a day's answer can be changed, and ends with the experiment", async () => {
  const owner = await somebody();
  const { id, ...rest } = plan();
  await insertExperiment(owner, { id, ...rest }, from(startsOn));
  expect(await insertCheck(owner, { id, day: startsOn, done: true })).toBe(true);
  expect(await insertCheck(owner, { id, day: startsOn, done: false })).toBe(true);
  expect((await findExperiment(owner))?.checks).toEqual([{ day: startsOn, done: false }]);
  expect(await updateExperimentStopped(owner, { id, on: addDays(startsOn, 3), why: "unwell" })).toBe(true);
  expect(await updateExperimentStopped(owner, { id, on: addDays(startsOn, 4), why: null })).toBe(false);
  expect(await insertCheck(owner, { id, day: startsOn, done: true })).toBe(false);
  expect(await findExperiment(owner)).toMatchObject({
    stoppedOn: addDays(startsOn, 3),
    stopReason: "unwell",
  });
});

test("a day before the first is not one of it", async () => {
  const owner = await somebody();
  const { id, ...rest } = plan();
  await insertExperiment(owner, { id, ...rest }, from(startsOn));
  expect(await insertCheck(owner, { id, day: addDays(startsOn, -1), done: true })).toBe(false);
});

test("a pause is kept with its days, however often it is sent, and can be taken up again and begun anew", async () => {
  const owner = await somebody();
  const { id, ...rest } = plan();
  await insertExperiment(owner, { id, ...rest }, from(startsOn));
  const day = (days: number) => addDays(startsOn, days);
  for (const on of [day(3), day(4)]) expect(await updatePaused(owner, { id, paused: true, on })).toBe(true);
  expect((await findExperiment(owner))?.pauses).toEqual([{ from: day(3), to: null }]);
  for (const on of [day(6), day(7)]) expect(await updatePaused(owner, { id, paused: false, on })).toBe(true);
  expect((await findExperiment(owner))?.pauses).toEqual([{ from: day(3), to: day(5) }]);
  await updatePaused(owner, { id, paused: true, on: day(9) });
  await updatePaused(owner, { id, paused: false, on: day(9) });
  expect((await findExperiment(owner))?.pauses).toEqual([{ from: day(3), to: day(5) }]);
  await updateExperimentStopped(owner, { id, on: day(10), why: null });
  expect(await updatePaused(owner, { id, paused: true, on: day(11) })).toBe(false);
});

test("the draw is sealed: what is handed out to take away tells of the plan, and not of the order", async () => {
  const owner = await somebody();
  const { id, ...rest } = plan();
  await insertExperiment(owner, { id, ...rest }, from(startsOn));
  await updatePaused(owner, { id, paused: true, on: startsOn });
  const taken = await listOwnedRows(owner, "Experiment");
  expect(taken).toMatchObject([{ id, what: "stretching", pairs: 6 }]);
  expect(taken.flatMap(Object.keys)).not.toContain("seed");
  expect(taken.flatMap(Object.keys)).not.toContain("salt");
  expect(await listOwnedRows(owner, "ExperimentPause")).toHaveLength(1);
});

test("something of the person's own is kept in their words, sealed in the table, and locked with the plan", async () => {
  const owner = await somebody();
  const own = "Two pillows under the calves";
  const one = { ...plan(), what: "own", own, turnNights: 1, pairs: 84 } as const;
  await insertExperiment(owner, one, from(startsOn));
  const drawn = await findExperiment(owner);
  expect(drawn).toMatchObject({ what: "own", own });
  expect(drawn && sealedText(drawn)).toContain(`in the words of the person: ${own}\n`);
  const range = { from: startsOn, to: addDays(startsOn, 27) };
  expect((await diaryBetween(owner, range)).experiments).toMatchObject([{ name: own, from: startsOn }]);
  const [row] = await db.$queryRaw<
    { own: string }[]
  >`SELECT own FROM "Experiment" WHERE id = ${one.id}::uuid`;
  expect(row?.own.startsWith(sealedMark)).toBe(true);
  expect(row?.own).not.toContain("pillows");
  await expect(
    db.$executeRaw`UPDATE "Experiment" SET own = 'another' WHERE id = ${one.id}::uuid`,
  ).rejects.toThrow(/locked/);
  await expect(
    insertExperiment(await somebody(), { ...one, id: uuid(), own: null }, from(startsOn)),
  ).rejects.toThrow(/own_named/);
});

test("someone else's experiment is as if it were not there", async () => {
  const [owner, other] = [await somebody(), await somebody()];
  const { id, ...rest } = plan();
  await insertExperiment(owner, { id, ...rest }, from(startsOn));
  expect(await findExperiment(other)).toBeNull();
  expect(await insertCheck(other, { id, day: startsOn, done: true })).toBe(false);
  expect(await updatePaused(other, { id, paused: true, on: startsOn })).toBe(false);
  expect(await updateExperimentStopped(other, { id, on: startsOn, why: null })).toBe(false);
  expect(await findExperiment(owner)).toMatchObject({ checks: [], pauses: [], stoppedOn: null });
});
