import pg from "pg";
import { beforeEach, expect, it, vi } from "vitest";
import { trendReport } from "#lib/insight/trends/report";
import { db } from "#lib/server/db/client";
import { giveBelongings } from "#testing/belongings";
import { newTestPerson, openTestSession, requestsCarry } from "#testing/request";
import { previewSummary, shareSummary } from "./actions";
import { summaryPartIds } from "./schema";

vi.mock("next/headers", () => import("#testing/request"));
vi.mock("#lib/insight/trends/report", { spy: true });

const request = {
  period: { from: "2026-03-01", to: "2026-04-11" },
  parts: [...summaryPartIds],
  withName: true,
  question: null,
  redFlags: null,
  differential: {},
};
const statements = vi.spyOn(pg.Client.prototype, "query");

beforeEach(async () => {
  const { owner } = await newTestPerson();
  await giveBelongings(owner);
  requestsCarry(await openTestSession(owner));
  statements.mockClear();
  vi.mocked(trendReport).mockClear();
});

it("makes a summary and its link from one read of the record: one report, twelve statements at most", async () => {
  const shared = await shareSummary({ ...request, days: 7, label: null });
  expect(shared).toMatchObject({ ok: true });
  expect(vi.mocked(trendReport)).toHaveBeenCalledTimes(1);
  // With the two that ask who is there.
  expect(statements.mock.calls.length).toBeGreaterThan(5);
  expect(statements.mock.calls.length).toBeLessThanOrEqual(12);
});

it("makes nothing of a period without a recorded night, and says what is missing", async () => {
  const empty = { ...request, period: { from: "2025-03-01", to: "2025-04-11" } };
  const before = await db.noticeShown.count();
  const said = "No night of this period is recorded";
  for (const answer of [await previewSummary(empty), await shareSummary({ ...empty, days: 7, label: null })])
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining(said) });
  expect(await db.share.count({ where: { fromNight: new Date("2025-03-01") } })).toBe(0);
  expect(await db.noticeShown.count()).toBe(before);
});

it("shows a summary beforehand from the same single read", async () => {
  expect(await previewSummary(request)).toMatchObject({ ok: true });
  expect(vi.mocked(trendReport)).toHaveBeenCalledTimes(1);
  expect(statements.mock.calls.length).toBeLessThanOrEqual(12);
});
