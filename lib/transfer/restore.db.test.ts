import { afterAll, expect, it, vi } from "vitest";
import { newTestPerson, openTestSession, requestsCarry } from "#lib/accounts/testing-request";
import { db } from "#lib/db/client";
import { listDriftedIntakeDays } from "#lib/diet/testing-intake-days";
import { isUnstorable } from "#lib/is-unstorable";
import { restoreRows } from "./actions";

afterAll(async () => expect(await listDriftedIntakeDays()).toEqual([]));

vi.mock("next/headers", () => import("#lib/accounts/testing-request"));

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
  expect(isUnstorable(new Error("Connection terminated"))).toBe(false);
  const meta = { driverAdapterError: { cause: { originalCode: "57P01" } } };
  expect(isUnstorable(Object.assign(new Error("terminating"), { code: "P2010", meta }))).toBe(false);
});
