import { afterAll, expect, it, vi } from "vitest";
import { db } from "#lib/server/db/client";
import { isPermanentRefusal } from "#lib/server/is-permanent-refusal";
import { listDriftedIntakeDays } from "#testing/intake-days";
import { newTestPerson, openTestSession, requestsCarry } from "#testing/request";
import { restoreRows } from "./actions";

afterAll(async () => expect(await listDriftedIntakeDays()).toEqual([]));

vi.mock("next/headers", () => import("#testing/request"));

const now = "2026-03-28T08:00:00+00:00";
const row = { name: "dialysis", answer: "no", updatedAt: now };

it("says of a stretch the database refuses that the file is not as Charley writes it, and adds none of it", async () => {
  const { owner } = await newTestPerson();
  requestsCarry(await openTestSession(owner));
  const read = (rows: (typeof row)[]) => restoreRows({ table: "Condition", rows });
  for (const bad of [
    { ...row, name: "gout", answer: "perhaps" },
    { ...row, name: "gout", updatedAt: "soon" },
  ]) {
    expect(await read([row, bad])).toMatchObject({ ok: false, reason: "not-a-diary" });
    expect(await db.condition.count({ where: { ownerId: owner } })).toBe(0);
  }
  expect(await read([row])).toEqual({ ok: true, value: { added: 1 } });
});

it("does not blame the file where the database is away", () => {
  expect(isPermanentRefusal(new Error("Connection terminated"))).toBe(false);
  const meta = { driverAdapterError: { cause: { originalCode: "57P01" } } };
  expect(isPermanentRefusal(Object.assign(new Error("terminating"), { code: "P2010", meta }))).toBe(false);
});
