import { beforeEach, expect, test, vi } from "vitest";
import { insertAudit } from "#lib/people/accounts/audit";
import { auditEvents, auditOutcomes } from "#lib/people/accounts/audit-events";
import { historyWords } from "#lib/people/accounts/history-words";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { newTestPerson, openTestSession, requestsCarry } from "#testing/request";
import { getHistory } from "./actions";
import { isHistoryWhole } from "./queries";

vi.mock("next/headers", () => import("#testing/request"));

let owner: AccountId;
beforeEach(async () => {
  ({ owner } = await newTestPerson());
  requestsCarry(await openTestSession(owner));
});

test("a person sees what happened, latest first, from about where, and nobody else's", async () => {
  const { owner: other } = await newTestPerson();
  await insertAudit(other, { event: "export", outcome: "ok" });
  await insertAudit(owner, { event: "sign-in", outcome: "failed", address: "203.0.113.9" });
  await insertAudit(owner, { event: "token-made", outcome: "ok" });
  const history = await getHistory({});
  if (!history.ok) throw new Error(history.reason);
  expect(history.value.happened.map(({ says, from }) => [says, from])).toEqual([
    ["A token for another program was made", null],
    ["Somebody tried to sign in with a wrong password", "203.0.x.x"],
  ]);
  expect(history.value.isWhole).toBe(true);
});

test("rows written at once follow one another", async () => {
  await Promise.all(Array.from({ length: 12 }, () => insertAudit(owner, { event: "export", outcome: "ok" })));
  expect(await isHistoryWhole(owner)).toBe(true);
});

test.each([
  ["taken out", (id: string) => db.$executeRaw`DELETE FROM "Audit" WHERE id = ${id}::uuid`],
  ["rewritten", (id: string) => db.$executeRaw`UPDATE "Audit" SET outcome = 'failed' WHERE id = ${id}::uuid`],
])("a row that is %s behind the triggers' back is noticed", async (_, tamper) => {
  for (let n = 0; n < 3; n++) await insertAudit(owner, { event: "export", outcome: "ok" });
  const [, middle] = await db.audit.findMany({ where: { ownerId: owner }, orderBy: { seq: "asc" } });
  await expect(tamper(middle?.id ?? "")).rejects.toThrow("append-only");
  await db.$executeRaw`ALTER TABLE "Audit" DISABLE TRIGGER "Audit_append_only"`;
  await tamper(middle?.id ?? "");
  await db.$executeRaw`ALTER TABLE "Audit" ENABLE TRIGGER "Audit_append_only"`;
  expect(await isHistoryWhole(owner)).toBe(false);
});

test("it is never emptied, and what is older than 13 months may go", async () => {
  await expect(db.$executeRaw`TRUNCATE "Audit"`).rejects.toThrow("append-only");
  const old = new Date(Date.now() - 400 * 86_400_000);
  const entry = { ownerId: owner, event: "export", outcome: "ok" };
  const id = "0190a000-0000-7000-8000-000000000001";
  await db.audit.create({ data: { ...entry, id, at: old } });
  await insertAudit(owner, { event: "export", outcome: "ok" });
  expect((await db.audit.deleteMany({ where: { ownerId: owner, at: { lte: old } } })).count).toBe(1);
  expect(await isHistoryWhole(owner)).toBe(true);
});

test("everything that can happen has words of its own", () => {
  const said = auditEvents.flatMap((event) => auditOutcomes.map((outcome) => historyWords(event, outcome)));
  expect(new Set(said).size).toBeGreaterThan(auditEvents.length);
  for (const words of said) expect(words).toMatch(/^[A-Z][^_]+$/);
});
