import { expect, it, vi } from "vitest";
import { db } from "#lib/server/db/client";
import { requestsCarry } from "#testing/request";
import { liveShare } from "./open-share";

vi.mock("next/headers", () => import("#testing/request"));

it("tells a thousand tries at guessing a link nothing, writes few of them down, and keeps no address", async () => {
  requestsCarry(null);
  const guess = () => liveShare("x".repeat(43));
  const denied = (outcome: string) => db.audit.count({ where: { event: "share-deny", outcome } });
  expect(await guess()).toBeNull();
  // As after all that a minute allows, in a minute longer than any machine is slow.
  await db.rateLimiterFlexible.updateMany({
    where: { key: { startsWith: "share-open:" } },
    data: { points: 60, expire: new Date(Date.now() + 86_400_000) },
  });
  for (let n = 0; n < 20; n += 1) expect(await guess()).toBeNull();
  expect([await denied("failed"), await denied("refused")]).toEqual([1, 1]);
  const keys = (await db.rateLimiterFlexible.findMany()).map(({ key }) => key);
  expect(keys.filter((key) => key.startsWith("share-open:"))).toHaveLength(1);
  expect(keys.join()).not.toContain("192.0.");
});
