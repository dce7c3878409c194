import { v7 as uuid } from "uuid";
import { describe, expect, it } from "vitest";
import type { OwnerId } from "#lib/accounts/owner";
import { db } from "#lib/db/client";
import { applyOperation } from "#lib/outbox/mutations";
import { addDays, civilDate } from "#lib/time/civil-date";
import { instant } from "#lib/time/instant";
import {
  insertLine,
  insertRemedy,
  updateLastDay,
  updateLine,
  updateRemedy,
  updateRemedyDeleted,
} from "./mutations";
import { listDosesOn, listRemedies } from "./queries";
import type { DoseBody, NewRemedy } from "./schema";

const start = civilDate("2026-03-01");
const now = new Date("2026-03-28T08:00:00Z");

async function somebody(): Promise<OwnerId> {
  const id = uuid();
  await db.person.create({ data: { id, timeZone: "Europe/Berlin" } });
  return id as OwnerId;
}

const perDose = { magnesiumMg: 100, potassiumMg: null, calciumMg: null, sodiumMg: null, vitaminEMg: null };
const magnesium = (more: Partial<NewRemedy> = {}): NewRemedy => ({
  id: uuid(),
  lineId: uuid(),
  name: "Magnesium citrate",
  kind: "supplement",
  form: "tablet",
  note: null,
  strength: "100 mg",
  unitsPerDose: 1,
  timesPerDay: 1,
  startedOn: start,
  stoppedOn: null,
  reason: "cramps",
  perDose,
  ...more,
});
const more = (remedy: NewRemedy, startedOn = addDays(start, 10)) => ({
  remedyId: remedy.id,
  lineId: uuid(),
  strength: "200 mg",
  unitsPerDose: 2,
  timesPerDay: 1,
  startedOn,
  reason: null,
  perDose: { ...perDose, magnesiumMg: 200 },
});

describe("the ledger", () => {
  it("keeps what was entered, once however often it is sent", async () => {
    const owner = await somebody();
    const remedy = magnesium();
    await insertRemedy(owner, remedy);
    await insertRemedy(owner, remedy);
    const [read, ...others] = await listRemedies(owner);
    expect(others).toEqual([]);
    expect(read).toMatchObject({
      name: "Magnesium citrate",
      kind: "supplement",
      lines: [{ perDose, startedOn: start }],
    });
  });

  it("another dose is a new line, and the old one ends the day before", async () => {
    const owner = await somebody();
    const remedy = magnesium();
    await insertRemedy(owner, remedy);
    expect(await insertLine(owner, more(remedy), now)).toBe(true);
    const [read] = await listRemedies(owner);
    expect(read?.lines.map((l) => [l.strength, l.startedOn, l.stoppedOn])).toEqual([
      ["100 mg", start, addDays(start, 9)],
      ["200 mg", addDays(start, 10), null],
    ]);
  });

  it("a dose changed on the day it began replaces it", async () => {
    const owner = await somebody();
    const remedy = magnesium();
    await insertRemedy(owner, remedy);
    await insertLine(owner, more(remedy, start), now);
    expect((await listRemedies(owner))[0]?.lines.map((l) => l.strength)).toEqual(["200 mg"]);
  });

  it("a pause and a new beginning leave a gap", async () => {
    const owner = await somebody();
    const remedy = magnesium();
    await insertRemedy(owner, remedy);
    expect(await updateLastDay(owner, { remedyId: remedy.id, lastDay: addDays(start, 4) })).toBe(true);
    expect(await updateLastDay(owner, { remedyId: remedy.id, lastDay: addDays(start, 4) })).toBe(false);
    await insertLine(owner, more(remedy), now);
    expect((await listRemedies(owner))[0]?.lines.map((l) => l.stoppedOn)).toEqual([addDays(start, 4), null]);
  });

  it("is put right, renamed, taken off and brought back", async () => {
    const owner = await somebody();
    const remedy = magnesium();
    await insertRemedy(owner, remedy);
    const line = { ...more(remedy, start), lineId: remedy.lineId, stoppedOn: addDays(start, 3) };
    expect(await updateLine(owner, line)).toBe(true);
    expect(
      await updateRemedy(owner, { id: remedy.id, name: "Mg", kind: "supplement", form: null, note: "x" }),
    ).toBe(true);
    expect((await listRemedies(owner))[0]).toMatchObject({
      name: "Mg",
      note: "x",
      lines: [{ stoppedOn: addDays(start, 3) }],
    });
    expect(await updateRemedyDeleted(owner, { id: remedy.id, deletedAt: now })).toBe(true);
    expect(await listRemedies(owner)).toEqual([]);
    expect(await updateRemedyDeleted(owner, { id: remedy.id, deletedAt: null })).toBe(true);
    expect(await listRemedies(owner)).toHaveLength(1);
  });

  it("answers for somebody else's remedy as for one that never was", async () => {
    const [owner, other] = [await somebody(), await somebody()];
    const remedy = magnesium();
    await insertRemedy(owner, remedy);
    const before = await listRemedies(owner);
    for (const id of [remedy.id, uuid()]) {
      expect(await updateRemedy(other, { id, name: "Mine", kind: "habit", form: null, note: null })).toBe(
        false,
      );
      expect(await insertLine(other, more({ ...remedy, id }), now)).toBe(false);
      expect(await updateLastDay(other, { remedyId: id, lastDay: start })).toBe(false);
      expect(await updateRemedyDeleted(other, { id, deletedAt: now })).toBe(false);
      const line = { ...more({ ...remedy, id }), lineId: remedy.lineId, stoppedOn: null };
      expect(await updateLine(other, line)).toBe(false);
    }
    expect(await listRemedies(owner)).toEqual(before);
    expect(await listRemedies(other)).toEqual([]);
  });
});

describe("doses through the outbox", () => {
  const body = (remedyId: string, status: DoseBody["status"] = "skipped"): DoseBody => ({
    remedyId,
    day: start,
    takenAt: null,
    timeZone: "Europe/Berlin",
    status,
    units: null,
    source: "app",
  });
  const operation = (key: string, rev: number, dose: DoseBody | null) => ({
    id: uuid(),
    entity: "dose" as const,
    key,
    rev,
    at: instant("2026-03-01T20:00:00Z"),
    body: dose,
  });

  it("a skip is kept, taken back and kept again", async () => {
    const owner = await somebody();
    const remedy = magnesium();
    await insertRemedy(owner, remedy);
    const key = uuid();
    expect(await applyOperation(owner, operation(key, 1, body(remedy.id)))).toEqual({ status: 201 });
    expect(await listDosesOn(owner, start)).toMatchObject([{ status: "skipped", rev: 1 }]);
    expect(await applyOperation(owner, operation(key, 2, null))).toEqual({ status: 200 });
    expect(await listDosesOn(owner, start)).toEqual([]);
    expect(await applyOperation(owner, operation(key, 3, body(remedy.id, "extra")))).toEqual({ status: 200 });
    expect(await listDosesOn(owner, start)).toMatchObject([{ status: "extra", rev: 3 }]);
    expect(await applyOperation(owner, operation(key, 3, body(remedy.id, "taken")))).toMatchObject({
      status: 409,
    });
  });

  it("a dose of somebody else's remedy finds nothing", async () => {
    const [owner, other] = [await somebody(), await somebody()];
    const remedy = magnesium();
    await insertRemedy(owner, remedy);
    for (const id of [remedy.id, uuid()])
      expect(await applyOperation(other, operation(uuid(), 1, body(id)))).toEqual({ status: 404 });
  });
});
