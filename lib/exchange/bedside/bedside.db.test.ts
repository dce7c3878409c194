import { v7 as uuidv7 } from "uuid";
import { expect, test } from "vitest";
import { insertBedsideLink, revokeBedsideLink } from "#lib/people/access/mutations";
import { listBedsideLinks } from "#lib/people/access/queries";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { newTestPerson } from "#testing/request";
import { isBedsideLink, pressCramp, undoPress } from "./press";

const now = new Date();
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);

async function newLink(): Promise<{ owner: AccountId; token: string }> {
  const { owner } = await newTestPerson();
  const token = await insertBedsideLink(owner, { name: "Bedside table", days: 30, madeFrom: null, now });
  if (!token) throw new Error("too many");
  return { owner, token };
}

const crampsOf = (owner: AccountId) => db.cramp.findMany({ where: { ownerId: owner, deletedAt: null } });

test("one press is one cramp, marked as from the bedside, at that moment in her zone", async () => {
  const { owner, token } = await newLink();
  const pressed = await pressCramp(token, { id: uuidv7(), side: "left" }, now);
  expect(pressed).toMatchObject({ ok: true, clock: expect.stringMatching(/^\d\d:\d\d$/) });
  expect(await crampsOf(owner)).toMatchObject([
    { side: "left", source: "bedside", onset: now, timeZone: "Europe/Berlin", pain: null },
  ]);
  expect((await listBedsideLinks(owner, now))[0]?.lastUsedAt).toBe(now.toISOString());
});

test("the same form pressed twice in a hurry is one cramp, and an hour later another", async () => {
  const { owner, token } = await newLink();
  const form = { id: uuidv7(), side: "right" };
  const first = await pressCramp(token, form, now);
  expect(await pressCramp(token, form, after(2))).toMatchObject({ ok: true, id: first.ok ? first.id : "" });
  expect(await crampsOf(owner)).toHaveLength(1);
  await pressCramp(token, form, after(3600));
  expect(await crampsOf(owner)).toHaveLength(2);
});

test("undo takes back only what a link has just added, and never says whether it did", async () => {
  const { owner, token } = await newLink();
  const other = await newLink();
  const pressed = await pressCramp(token, { id: uuidv7(), side: "left" }, now);
  const id = pressed.ok ? pressed.id : "";
  await undoPress(other.token, { id }, now);
  await undoPress(token, { id: uuidv7() }, now);
  await undoPress(token, { id }, after(11 * 60));
  expect(await crampsOf(owner)).toHaveLength(1);
  await undoPress(token, { id }, after(10));
  expect(await crampsOf(owner)).toHaveLength(0);
  const written = uuidv7();
  await db.cramp.create({
    data: {
      ownerId: owner,
      id: written,
      night: new Date("2026-03-28"),
      timeZone: "Europe/Berlin",
      source: "app",
    },
  });
  await undoPress(token, { id: written }, now);
  expect(await crampsOf(owner)).toHaveLength(1);
});

test("an ended link, an unknown one and nonsense are answered alike and add nothing", async () => {
  const { owner, token } = await newLink();
  expect(await isBedsideLink(token, now)).toBe(true);
  const [link] = await listBedsideLinks(owner, now);
  await revokeBedsideLink(owner, link?.id ?? "", now);
  const form = { id: uuidv7(), side: "left" };
  for (const dead of [token, "x".repeat(43), "short"]) {
    expect(await pressCramp(dead, form, now)).toEqual({ ok: false, reason: "no-link" });
    expect(await isBedsideLink(dead, now)).toBe(false);
  }
  expect(await crampsOf(owner)).toHaveLength(0);
});

test("a found sticker cannot fill the diary", async () => {
  const { owner, token } = await newLink();
  const answers = [];
  for (let n = 0; n < 32; n += 1) {
    answers.push(await pressCramp(token, { id: uuidv7(), side: "left" }, after(n * 60)));
  }
  expect(answers.filter(({ ok }) => ok)).toHaveLength(30);
  expect(answers.at(-1)).toEqual({ ok: false, reason: "too-many" });
  expect(await crampsOf(owner)).toHaveLength(30);
});
