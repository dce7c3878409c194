import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { addDays, type CivilDate, civilDate } from "#lib/base/time/civil-date";
import { askedKey } from "#lib/diary/asked-days/schema";
import { batchAnswer } from "#lib/diary/entries/batch-answer";
import { listOwnedRows } from "#lib/exchange/transfer/queries";
import { diaryBetween } from "#lib/insight/record/queries";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { sealedMark } from "#lib/server/db/sealed-columns";
import { testArrival } from "#testing/arrival";
import { insertExperiment, updateExperimentStopped, updatePaused } from "./mutations";
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
const answerOf = (experiment: string, day: CivilDate, rev: number, done: boolean | null) => ({
  ...{ id: uuid(), entity: "asked-day", key: askedKey({ experiment, day }), rev },
  ...{ at: "2026-03-20T08:00:00Z", body: done === null ? null : { done } },
});
const statusOf = ({ status }: { status: number }) => status;
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

test("a day is answered once however often that arrives, changed, taken back and answered anew", async () => {
  const owner = await somebody();
  const { id, ...rest } = plan();
  await insertExperiment(owner, { id, ...rest }, from(startsOn));
  const first = answerOf(id, startsOn, 1, true);
  expect((await batchAnswer(owner, [first], testArrival))[0]?.status).toBe(201);
  expect(
    (await batchAnswer(owner, [first, answerOf(id, startsOn, 1, true)], testArrival)).map(statusOf),
  ).toEqual([200, 200]);
  const checks = async () => (await findExperiment(owner))?.checks;
  expect(await checks()).toEqual([{ day: startsOn, done: true, rev: 1 }]);
  const other = await batchAnswer(owner, [answerOf(id, startsOn, 1, false)], testArrival);
  expect(other).toMatchObject([{ status: 409, current: { rev: 1, body: { done: true } } }]);
  const changed = [answerOf(id, startsOn, 2, false), answerOf(id, startsOn, 3, null)];
  expect((await batchAnswer(owner, changed, testArrival)).map(statusOf)).toEqual([200, 200]);
  expect(await checks()).toEqual([{ day: startsOn, done: null, rev: 3 }]);
  expect((await batchAnswer(owner, [answerOf(id, startsOn, 4, true)], testArrival)).map(statusOf)).toEqual([
    200,
  ]);
  expect(await checks()).toEqual([{ day: startsOn, done: true, rev: 4 }]);
  expect(await db.experimentDay.count({ where: { ownerId: owner } })).toBe(1);
});

test("only a day it was drawn for is one of it; what was lived before it was stopped elsewhere is kept", async () => {
  const owner = await somebody();
  const { id, ...rest } = plan();
  await insertExperiment(owner, { id, ...rest }, from(startsOn));
  const sent = async (day: CivilDate) =>
    (await batchAnswer(owner, [answerOf(id, day, 1, true)], testArrival)).map(statusOf)[0];
  expect(await sent(addDays(startsOn, -1))).toBe(404);
  expect(await sent(addDays(startsOn, 168))).toBe(404);
  expect(await sent(addDays(startsOn, 167))).toBe(201);
  expect(await updateExperimentStopped(owner, { id, on: addDays(startsOn, 3), why: "unwell" })).toBe(true);
  expect(await updateExperimentStopped(owner, { id, on: addDays(startsOn, 4), why: null })).toBe(false);
  expect(await sent(addDays(startsOn, 2))).toBe(201);
  expect(await findExperiment(owner)).toMatchObject({
    stoppedOn: addDays(startsOn, 3),
    stopReason: "unwell",
  });
});

test("a day that has begun nowhere on earth cannot be answered yet", async () => {
  const owner = await somebody();
  const { id, ...rest } = plan();
  const today = civilDate(new Date().toISOString().slice(0, 10));
  await insertExperiment(owner, { id, ...rest }, from(today));
  const [ahead] = await batchAnswer(owner, [answerOf(id, addDays(today, 2), 1, true)], testArrival);
  expect(ahead).toMatchObject({ status: 422, fields: { day: "This day has not begun yet" } });
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
  expect((await batchAnswer(other, [answerOf(id, startsOn, 1, true)], testArrival)).map(statusOf)).toEqual([
    404,
  ]);
  expect(await updatePaused(other, { id, paused: true, on: startsOn })).toBe(false);
  expect(await updateExperimentStopped(other, { id, on: startsOn, why: null })).toBe(false);
  expect(await findExperiment(owner)).toMatchObject({ checks: [], pauses: [], stoppedOn: null });
});
