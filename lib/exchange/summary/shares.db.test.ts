import { beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { diaryOf } from "#testing/diary";
import { aboutSummary, summaryRequest } from "#testing/summary";
import { summarySnapshot } from "./build";
import { insertShare, insertShareView, revokeShare } from "./mutations";
import { findOwnShared, findShare, listShares } from "./queries";
import { summaryPartIds } from "./schema";

const night = civilDate("2026-03-28");
const now = new Date("2026-03-29T09:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const people: AccountId[] = [];

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
const share = (owner: AccountId, count = 1, days = 7) =>
  insertShare(owner, snapshot(count), { parts: [], label: "Dr Blum", now, days });

describe("a share", () => {
  it("opens by its secret, until it runs out, with the snapshot it was made with", async () => {
    const [owner] = people as [AccountId];
    const made = await share(owner);
    const found = await findShare(made.token, later(167));
    expect(found).toMatchObject({ owner, id: made.id, timeZone: "Europe/Berlin" });
    expect(await found?.read("1")).toEqual(snapshot(1));
    expect(await findShare(made.token, later(168))).toBeNull();
    expect(await findShare(`${made.token.slice(1)}A`, now)).toBeNull();
  });

  it("may have every part there is, and none that there is not", async () => {
    const [owner] = people as [AccountId];
    const made = await insertShare(owner, snapshot(1), { parts: summaryPartIds, label: null, now, days: 7 });
    expect(await findShare(made.token, now)).not.toBeNull();
    const key = { ownerId_id: { ownerId: owner, id: made.id } };
    await expect(db.share.update({ where: key, data: { parts: ["diary"] } })).rejects.toThrow(/parts/);
  });

  it("keeps only the hash of the secret, which has 256 bits", async () => {
    const [owner] = people as [AccountId];
    const made = await share(owner);
    expect(Buffer.from(made.token, "base64url")).toHaveLength(32);
    const [row] = await db.$queryRaw<{ text: string }[]>`
      SELECT row_to_json(s)::text AS text FROM "Share" s WHERE id = ${made.id}::uuid`;
    expect(row?.text).toContain(made.id);
    expect(row?.text).not.toContain(made.token);
  });

  it("is sealed at rest: no word of it lies in its row, and its owner alone looks again without the link", async () => {
    const [owner, other] = people as [AccountId, AccountId];
    const marked = { ...snapshot(1), question: "Is it the marmalade?" };
    const made = await insertShare(owner, marked, { parts: [], label: null, now, days: 7 });
    const [row] = await db.$queryRaw<{ text: string }[]>`
      SELECT row_to_json(s)::text AS text FROM "Share" s WHERE id = ${made.id}::uuid`;
    const bytes = /"sealed":"\\\\x([0-9a-f]+)"/.exec(row?.text ?? "")?.[1] ?? "";
    expect(bytes.length).toBeGreaterThan(500);
    expect(`${row?.text}${Buffer.from(bytes, "hex").toString("latin1")}`).not.toMatch(/marmalade|recorded/);
    expect(await findOwnShared(owner, made.id, now)).toEqual(marked);
    expect(await findOwnShared(other, made.id, now)).toBeNull();
  });

  it("still opens when it was made before there was sealing", async () => {
    const [owner] = people as [AccountId];
    const made = await share(owner);
    await db.share.update({
      where: { ownerId_id: { ownerId: owner, id: made.id } },
      data: { snapshot: snapshot(1), sealed: null, keyForLink: null, keyForOwner: null },
    });
    expect(await (await findShare(made.token, now))?.read("1")).toEqual(snapshot(1));
    expect(await findOwnShared(owner, made.id, now)).toEqual(snapshot(1));
  });

  it("leaves nothing of what it showed once it is ended", async () => {
    const [owner] = people as [AccountId];
    const made = await share(owner);
    await revokeShare(owner, made.id, now);
    const row = await db.share.findFirst({ where: { id: made.id } });
    expect(row).toMatchObject({ snapshot: null, sealed: null, keyForLink: null, keyForOwner: null });
    expect(await findOwnShared(owner, made.id, now)).toBeNull();
  });

  it("ends at once and for good when it is ended, by its owner only", async () => {
    const [owner, other] = people as [AccountId, AccountId];
    const made = await share(owner);
    expect(await revokeShare(other, made.id, now)).toBe(false);
    expect(await findShare(made.token, now)).not.toBeNull();
    expect(await revokeShare(owner, made.id, now)).toBe(true);
    expect(await revokeShare(owner, made.id, now)).toBe(false);
    expect(await findShare(made.token, now)).toBeNull();
  });

  it("tells its owner how often it was opened and when last, and nobody else", async () => {
    const [owner, other] = people as [AccountId, AccountId];
    const made = await share(owner);
    await insertShareView(owner, made.id, later(1));
    await insertShareView(owner, made.id, later(3));
    const listed = (await listShares(owner, later(4))).find(({ id }) => id === made.id);
    expect(listed).toMatchObject({
      label: "Dr Blum",
      state: "open",
      timesOpened: 2,
      openings: [later(3).toISOString(), later(1).toISOString()],
    });
    expect((await listShares(owner, later(200))).find(({ id }) => id === made.id)?.state).toBe("expired");
    expect(await listShares(other, now)).toEqual([]);
  });

  it("is refused rather than half shown when its snapshot is not one this Charley knows", async () => {
    const [owner] = people as [AccountId];
    const made = await share(owner);
    await db.share.update({
      where: { ownerId_id: { ownerId: owner, id: made.id } },
      data: { snapshot: { ...snapshot(1), version: 99 }, sealed: null, keyForLink: null, keyForOwner: null },
    });
    expect(await (await findShare(made.token, now))?.read("1")).toBeNull();
  });

  it("dies with its person", async () => {
    const [, other] = people as [AccountId, AccountId];
    const made = await share(other);
    await db.person.delete({ where: { id: other } });
    expect(await findShare(made.token, now)).toBeNull();
  });
});
