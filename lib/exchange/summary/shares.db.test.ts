import { beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { mintOwnerId, type OwnerId } from "#lib/people/accounts/owner";
import { hashOfToken } from "#lib/people/accounts/token";
import { db } from "#lib/server/db/client";
import { diaryOf } from "#testing/diary";
import { aboutSummary, summaryRequest } from "#testing/summary";
import { summarySnapshot } from "./build";
import { insertShare, insertShareView, revokeShare } from "./mutations";
import { findShare, listShares } from "./queries";
import { summaryPartIds } from "./schema";

const night = civilDate("2026-03-28");
const now = new Date("2026-03-29T09:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const people: OwnerId[] = [];

beforeAll(async () => {
  await db.timeZone.createMany({ data: [{ name: "Europe/Berlin" }], skipDuplicates: true });
  for (const last of ["a", "b"]) {
    const id = `018f0000-0000-7000-8000-00000000000${last}`;
    await db.person.create({ data: { id, timeZone: "Europe/Berlin" } });
    people.push(mintOwnerId(id));
  }
});

const snapshot = (count: number) =>
  summarySnapshot(
    diaryOf(Array.from({ length: 28 }, () => count)),
    { ...summaryRequest, parts: [], question: null },
    aboutSummary(night, 4),
  );
const share = (owner: OwnerId, count = 1, days = 7) =>
  insertShare(owner, snapshot(count), { parts: [], label: "Dr Blum", now, days });

describe("a share", () => {
  it("opens by its secret, until it runs out, with the snapshot it was made with", async () => {
    const [owner] = people as [OwnerId];
    const made = await share(owner);
    const found = await findShare(hashOfToken(made.token), later(167));
    expect(found).toMatchObject({ owner, id: made.id, snapshot: snapshot(1) });
    expect(await findShare(hashOfToken(made.token), later(168))).toBeNull();
    expect(await findShare(hashOfToken(`${made.token.slice(1)}A`), now)).toBeNull();
  });

  it("may have every part there is, and none that there is not", async () => {
    const [owner] = people as [OwnerId];
    const made = await insertShare(owner, snapshot(1), { parts: summaryPartIds, label: null, now, days: 7 });
    expect(await findShare(hashOfToken(made.token), now)).not.toBeNull();
    const key = { ownerId_id: { ownerId: owner, id: made.id } };
    await expect(db.share.update({ where: key, data: { parts: ["diary"] } })).rejects.toThrow(/parts/);
  });

  it("keeps only the hash of the secret, which has 256 bits", async () => {
    const [owner] = people as [OwnerId];
    const made = await share(owner);
    expect(Buffer.from(made.token, "base64url")).toHaveLength(32);
    const [row] = await db.$queryRaw<{ text: string }[]>`
      SELECT row_to_json(s)::text AS text FROM "Share" s WHERE id = ${made.id}::uuid`;
    expect(row?.text).toContain(made.id);
    expect(row?.text).not.toContain(made.token);
  });

  it("ends at once and for good when it is ended, by its owner only", async () => {
    const [owner, other] = people as [OwnerId, OwnerId];
    const made = await share(owner);
    expect(await revokeShare(other, made.id, now)).toBe(false);
    expect(await findShare(hashOfToken(made.token), now)).not.toBeNull();
    expect(await revokeShare(owner, made.id, now)).toBe(true);
    expect(await revokeShare(owner, made.id, now)).toBe(false);
    expect(await findShare(hashOfToken(made.token), now)).toBeNull();
  });

  it("tells its owner how often it was opened and when last, and nobody else", async () => {
    const [owner, other] = people as [OwnerId, OwnerId];
    const made = await share(owner);
    await insertShareView(owner, made.id, later(1));
    await insertShareView(owner, made.id, later(3));
    const listed = (await listShares(owner, later(4))).find(({ id }) => id === made.id);
    expect(listed).toMatchObject({
      label: "Dr Blum",
      state: "open",
      timesOpened: 2,
      lastOpenedAt: later(3).toISOString(),
    });
    expect((await listShares(owner, later(200))).find(({ id }) => id === made.id)?.state).toBe("expired");
    expect(await listShares(other, now)).toEqual([]);
  });

  it("is refused rather than half shown when its snapshot is not one this Charley knows", async () => {
    const [owner] = people as [OwnerId];
    const made = await share(owner);
    await db.share.update({
      where: { ownerId_id: { ownerId: owner, id: made.id } },
      data: { snapshot: { ...snapshot(1), version: 99 } },
    });
    expect(await findShare(hashOfToken(made.token), now)).toBeNull();
  });

  it("dies with its person", async () => {
    const [, other] = people as [OwnerId, OwnerId];
    const made = await share(other);
    await db.person.delete({ where: { id: other } });
    expect(await findShare(hashOfToken(made.token), now)).toBeNull();
  });
});
