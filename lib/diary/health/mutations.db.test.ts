import { v7 as uuid } from "uuid";
import { describe, expect, it } from "vitest";
import { instantOfDate } from "#lib/base/time/instant";
import { applyOperation } from "#lib/diary/entries/mutations";
import { listDeleted } from "#lib/diary/entries/queries";
import { type Operation, operationSchema } from "#lib/diary/entries/schema";
import type { Answer } from "#lib/knowledge/safety/schema";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { insertNoticesShown, insertShownElsewhere } from "./mutations";
import { findLatelyObserved, listAnswers, listHealthAnswers, listPutAway } from "./queries";
import type { LegCheckBody, QuestionId } from "./schema";

const now = new Date("2026-03-28T08:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

async function somebody(): Promise<AccountId> {
  const id = uuid();
  await db.person.create({ data: { id, timeZone: "Europe/Berlin" } });
  return id as AccountId;
}

const listLegChecks = async (of: AccountId, checked: Date) =>
  (await findLatelyObserved(of, { checked, drunk: checked })).legChecks;
const findMostWaterInAnHour = async (of: AccountId, drunk: Date) =>
  (await findLatelyObserved(of, { checked: drunk, drunk })).mostWaterInAnHourG;

describe("answers", () => {
  const give = (key: QuestionId, rev: number, answer: Answer | null): Operation => ({
    id: uuid(),
    entity: "health-answer",
    key,
    rev,
    at: instantOfDate(now),
    body: answer && { answer },
  });

  it("are kept and changed, don’t know is an answer of its own, each person's own", async () => {
    const [owner, other] = [await somebody(), await somebody()];
    const given = [
      give("kidney-disease", 1, "unknown"),
      give("heart-failure", 1, "no"),
      give("kidney-disease", 2, "yes"),
      give("heart-failure", 2, "unknown"),
    ];
    const statuses = [];
    for (const one of given) statuses.push((await applyOperation(owner, one)).status);
    expect(statuses).toEqual([201, 201, 200, 200]);
    expect(await listAnswers(owner)).toEqual({ "kidney-disease": "yes", "heart-failure": "unknown" });
    expect(await listAnswers(other)).toEqual({});
    const other409 = await applyOperation(owner, give("kidney-disease", 2, "no"));
    expect(other409).toEqual({ status: 409, current: { rev: 2, body: { answer: "yes" } } });
    expect(await applyOperation(other, give("kidney-disease", 3, "no"))).toEqual({ status: 404 });
  });

  it("can be taken back: then it was not answered, and the next one follows", async () => {
    const owner = await somebody();
    await applyOperation(owner, give("kidney-disease", 1, "yes"));
    expect(await applyOperation(owner, give("kidney-disease", 2, null))).toEqual({ status: 200 });
    expect(await listAnswers(owner)).toEqual({});
    expect(await listHealthAnswers(owner)).toEqual({
      answers: [],
      cleared: [{ question: "kidney-disease", rev: 2 }],
    });
    expect(await listDeleted(owner, new Date(0))).toMatchObject([
      { entity: "health-answer", key: "kidney-disease", rev: 2, body: { answer: "yes" } },
    ]);
    await applyOperation(owner, give("kidney-disease", 3, "no"));
    expect(await listAnswers(owner)).toEqual({ "kidney-disease": "no" });
  });

  it("are taken only to the questions that are asked, and only yes, no and don’t know", () => {
    expect(operationSchema.safeParse(give("heart-failure", 1, "unknown")).success).toBe(true);
    expect(
      operationSchema.safeParse({ ...give("heart-failure", 1, "no"), key: "flag:breathless" }).success,
    ).toBe(false);
    expect(
      operationSchema.safeParse({ ...give("heart-failure", 1, "no"), body: { answer: null } }).success,
    ).toBe(false);
  });
});

describe("a check of the leg", () => {
  const checkedAt = instantOfDate(later(0));
  const check = (present: LegCheckBody["present"], rev = 1, key = uuid()) =>
    ({
      id: uuid(),
      entity: "leg-check",
      key,
      rev,
      at: checkedAt,
      body: { checkedAt, timeZone: "Europe/Berlin", present, absent: ["breathless"] },
    }) satisfies Operation;

  it("is kept with the moment it was made, each person's own, and can be taken back", async () => {
    const [owner, other] = [await somebody(), await somebody()];
    const made = check(["dark-urine"]);
    expect(await applyOperation(owner, made)).toEqual({ status: 201 });
    expect(await listLegChecks(owner, now)).toEqual([{ ...made.body, id: made.key, rev: 1 }]);
    expect(await listLegChecks(owner, later(1))).toEqual([]);
    expect(await listLegChecks(other, now)).toEqual([]);
    expect(await listAnswers(owner)).toEqual({});
    for (const rev of [1, 2]) {
      expect(await applyOperation(other, check(["cold-leg"], rev, made.key))).toEqual({ status: 404 });
    }
    await applyOperation(owner, { ...made, id: uuid(), rev: 2, body: null });
    expect(await listLegChecks(owner, now)).toEqual([]);
  });

  it("by a clock that runs ahead counts no longer than from when it arrived", async () => {
    const owner = await somebody();
    const ahead = instantOfDate(new Date(Date.now() + 365 * 86_400_000));
    const made = check(["dark-urine"]);
    await applyOperation(owner, { ...made, body: { ...made.body, checkedAt: ahead } });
    expect(await listLegChecks(owner, new Date(Date.now() - 60_000))).toHaveLength(1);
    expect(await listLegChecks(owner, new Date(Date.now() + 60_000))).toEqual([]);
  });

  it("keeps what its signs were told to mean: rule, version, place and time, once", async () => {
    const owner = await somebody();
    const made = check(["dark-urine"]);
    for (const id of [made.id, uuid()]) await applyOperation(owner, { ...made, id });
    await applyOperation(owner, check([]));
    const rows = await db.noticeShown.findMany({ where: { ownerId: owner } });
    expect(rows.map((r) => [r.ruleId, r.ruleVersion, r.place, r.shownAt])).toEqual([
      ["S17", 1, "leg-check", now],
    ]);
  });
});

describe("notices that were shown", () => {
  it("are kept with rule, version, place and time, once an hour for a place", async () => {
    const owner = await somebody();
    const shown = [{ id: "S1", version: 1 }] as const;
    await insertNoticesShown(owner, shown, { place: "ledger", now });
    await insertNoticesShown(owner, shown, { place: "ledger", now: later(30) });
    await insertNoticesShown(owner, shown, { place: "article", now: later(30) });
    await insertNoticesShown(owner, [{ id: "S1", version: 2 }], { place: "ledger", now: later(40) });
    await insertNoticesShown(owner, shown, { place: "ledger", now: later(61) });
    const rows = await db.noticeShown.findMany({ where: { ownerId: owner }, orderBy: { id: "asc" } });
    expect(rows.map((r) => [r.ruleId, r.ruleVersion, r.place, r.shownAt])).toEqual([
      ["S1", 1, "ledger", now],
      ["S1", 1, "article", later(30)],
      ["S1", 2, "ledger", later(40)],
      ["S1", 1, "ledger", later(61)],
    ]);
  });

  it("by a device without the server are kept at their moment, once however often they are handed in", async () => {
    const owner = await somebody();
    const shown = (shownAt: Date) => ({
      rule: "S8",
      version: 1,
      place: "ledger",
      shownAt: instantOfDate(shownAt),
    });
    // The server has said it since.
    await insertNoticesShown(owner, [{ id: "S8", version: 1 }], { place: "ledger", now: later(600) });
    const list = [shown(now), { rule: "S99" }, shown(later(5000))];
    for (const _ of ["sent", "sent again"]) await insertShownElsewhere(owner, list, later(700));
    const rows = await db.noticeShown.findMany({ where: { ownerId: owner }, orderBy: { shownAt: "asc" } });
    expect(rows.map((r) => [r.ruleId, r.ruleVersion, r.place, r.shownAt])).toEqual([
      ["S8", 1, "ledger", now],
      ["S8", 1, "ledger", later(600)],
      ["S8", 1, "ledger", later(700)],
    ]);
  });

  const putAway = (rev: number, key = uuid()) =>
    ({
      id: uuid(),
      entity: "put-away",
      key,
      rev,
      at: instantOfDate(now),
      body: { rule: "S13", version: 1, putAwayAt: instantOfDate(now) },
    }) satisfies Operation;

  it("stay away from the moment they were put away, in that version, until they are taken out again", async () => {
    const [owner, other] = [await somebody(), await somebody()];
    const made = putAway(1);
    expect(await applyOperation(owner, made)).toEqual({ status: 201 });
    expect(await listPutAway(owner, now)).toEqual([{ ...made.body, id: made.key, rev: 1 }]);
    expect(await listPutAway(owner, later(1))).toEqual([]);
    expect(await listPutAway(other, now)).toEqual([]);
    for (const rev of [1, 2]) {
      expect(await applyOperation(other, putAway(rev, made.key))).toEqual({ status: 404 });
    }
    await applyOperation(owner, { ...made, id: uuid(), rev: 2, body: null });
    expect(await listPutAway(owner, now)).toEqual([]);
  });

  it("by a clock that runs ahead stay away no longer than from when that arrived", async () => {
    const owner = await somebody();
    const made = putAway(1);
    const ahead = instantOfDate(new Date(Date.now() + 365 * 86_400_000));
    await applyOperation(owner, { ...made, body: { ...made.body, putAwayAt: ahead } });
    expect(await listPutAway(owner, new Date(Date.now() - 60_000))).toHaveLength(1);
    expect(await listPutAway(owner, new Date(Date.now() + 60_000))).toEqual([]);
  });

  it("that were only shown cannot be taken for one that was put away", async () => {
    const owner = await somebody();
    await insertNoticesShown(owner, [{ id: "S1", version: 1 }], { place: "ledger", now });
    const { id } = await db.noticeShown.findFirstOrThrow({ where: { ownerId: owner } });
    for (const rev of [1, 2]) {
      expect(await applyOperation(owner, putAway(rev, id))).toEqual({ status: 404 });
    }
  });
});

describe("water within an hour", () => {
  it("adds up drinks that lie within sixty minutes, and knows nothing without times", async () => {
    const owner = await somebody();
    expect(await findMostWaterInAnHour(owner, now)).toBeNull();
    const drink = (minutes: number | null, waterG: number | null) => ({
      ownerId: owner,
      id: uuid(),
      kind: "drink",
      name: "Water",
      day: new Date("2026-03-28"),
      timeZone: "Europe/Berlin",
      consumedAt: minutes === null ? null : later(minutes),
      waterG,
    });
    await db.dietEntry.createMany({
      data: [drink(0, 500), drink(50, 700), drink(90, 300), drink(100, null), drink(null, 5000)],
    });
    expect(await findMostWaterInAnHour(owner, now)).toBe(1200);
  });
});
