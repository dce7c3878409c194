import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { listOwnedRows } from "#lib/exchange/transfer/queries";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { insertCheck, insertExperiment, updateExperimentStopped, updatePaused } from "./mutations";
import { findExperiment } from "./queries";

const startsOn = civilDate("2026-03-02");

async function somebody(): Promise<OwnerId> {
  const id = uuid();
  await db.person.create({ data: { id, timeZone: "Europe/Berlin" } });
  return id as OwnerId;
}
const plan = () => ({ id: uuid(), what: "stretching", blockWeeks: 2, pairs: 6 }) as const;

test("an experiment is drawn once, however often it is sent", async () => {
  const owner = await somebody();
  const one = plan();
  await insertExperiment(owner, one, startsOn);
  const drawn = await findExperiment(owner);
  await insertExperiment(owner, one, addDays(startsOn, 9));
  expect(await findExperiment(owner)).toEqual(drawn);
  expect(drawn).toMatchObject({ ...one, startsOn, stoppedOn: null, checks: [] });
});

test("of two begun at once one is, and another only when it is over or was stopped", async () => {
  const owner = await somebody();
  const begun = await Promise.all(
    [plan(), plan(), plan()].map((one) => insertExperiment(owner, one, startsOn)),
  );
  expect(begun.filter((isBegun) => isBegun)).toHaveLength(1);
  expect(await db.experiment.count({ where: { ownerId: owner } })).toBe(1);
  // Twelve turns of two weeks: its last day is the 168th, and a new one is begun the day before its own first.
  expect(await insertExperiment(owner, plan(), addDays(startsOn, 168))).toBe(false);
  expect(await insertExperiment(owner, plan(), addDays(startsOn, 169))).toBe(true);
  const other = await somebody();
  const first = plan();
  await insertExperiment(other, first, startsOn);
  await updateExperimentStopped(other, { id: first.id, on: addDays(startsOn, 3), why: null });
  expect(await insertExperiment(other, plan(), addDays(startsOn, 4))).toBe(true);
});

test("its plan is locked in the database itself", async () => {
  const owner = await somebody();
  const { id, ...rest } = plan();
  await insertExperiment(owner, { id, ...rest }, startsOn);
  const key = { ownerId_id: { ownerId: owner, id } };
  await expect(db.experiment.update({ where: key, data: { seed: 1 } })).rejects.toThrow(/locked/);
  await expect(db.experiment.update({ where: key, data: { what: "evening-water" } })).rejects.toThrow(
    /locked/,
  );
});

test("a day's answer can be changed, and ends with the experiment", async () => {
  const owner = await somebody();
  const { id, ...rest } = plan();
  await insertExperiment(owner, { id, ...rest }, startsOn);
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
  await insertExperiment(owner, { id, ...rest }, startsOn);
  expect(await insertCheck(owner, { id, day: addDays(startsOn, -1), done: true })).toBe(false);
});

test("a pause is kept with its days, however often it is sent, and can be taken up again and begun anew", async () => {
  const owner = await somebody();
  const { id, ...rest } = plan();
  await insertExperiment(owner, { id, ...rest }, startsOn);
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
  await insertExperiment(owner, { id, ...rest }, startsOn);
  await updatePaused(owner, { id, paused: true, on: startsOn });
  const taken = await listOwnedRows(owner, "Experiment");
  expect(taken).toMatchObject([{ id, what: "stretching", pairs: 6 }]);
  expect(taken.flatMap(Object.keys)).not.toContain("seed");
  expect(await listOwnedRows(owner, "ExperimentPause")).toHaveLength(1);
});

test("someone else's experiment is as if it were not there", async () => {
  const [owner, other] = [await somebody(), await somebody()];
  const { id, ...rest } = plan();
  await insertExperiment(owner, { id, ...rest }, startsOn);
  expect(await findExperiment(other)).toBeNull();
  expect(await insertCheck(other, { id, day: startsOn, done: true })).toBe(false);
  expect(await updatePaused(other, { id, paused: true, on: startsOn })).toBe(false);
  expect(await updateExperimentStopped(other, { id, on: startsOn, why: null })).toBe(false);
  expect(await findExperiment(owner)).toMatchObject({ checks: [], pauses: [], stoppedOn: null });
});
