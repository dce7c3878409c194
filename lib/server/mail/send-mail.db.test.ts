import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "#lib/server/db/client";
import { env } from "#lib/server/env";
import { smtpSink } from "#testing/smtp-sink";
import { deliverMail, sendMail } from "./send-mail";

let sink: Awaited<ReturnType<typeof smtpSink>>;
const letter = { subject: "Hello", text: "A calm night.\n" };
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const post = (to: string, words = letter, more: Partial<Parameters<typeof sendMail>[2]> = {}) =>
  sendMail(to, words, { kind: "alert", person: null, ...more });
const waiting = () => db.outgoingMail.count({ where: { sealed: { not: null } } });

beforeAll(async () => {
  sink = await smtpSink();
});
beforeEach(async () => {
  await db.outgoingMail.deleteMany();
  sink.taken.length = 0;
  sink.heads.length = 0;
  sink.refuse(null);
  sink.wait(0);
  Object.assign(env, { mail: { url: sink.url, from: "Charley <charley@example.org>" } });
});
afterAll(() => sink.close());

test("a letter arrives once, with the words as written, and its words leave the database", async () => {
  const text =
    "Grüße, 🦵.\nA second line that is rather longer than a line of a letter may be in the oldest mail servers there are.\n";
  const words = { subject: "Good news\r\nBcc: eve@example.org", text };
  expect(await post("ann@example.org", words)).toBe("queued");
  await Promise.all([deliverMail(later(0)), deliverMail(later(0))]);
  await vi.waitFor(() => expect(sink.taken).toHaveLength(1), 10_000);
  expect(sink.taken).toEqual([{ to: "ann@example.org", text }]);
  expect(sink.heads[0]).toContain("From: Charley <charley@example.org>");
  expect(sink.heads[0]).toContain("Subject: Good news Bcc: eve@example.org");
  await vi.waitFor(async () => expect(await waiting()).toBe(0), 10_000);
  expect(await deliverMail(later(600))).toBe(0);
});

test("what waits in the database shows neither address nor words", async () => {
  sink.refuse(451);
  await post("ann@example.org");
  const [row] = await db.$queryRaw<{ text: string }[]>`SELECT encode(sealed, 'escape') || m::text AS text
    FROM "OutgoingMail" m`;
  expect(row?.text).toMatch(/.{50}/);
  expect(row?.text).not.toMatch(/calm|Hello|ann@/);
});

test("a server that is away is tried again, longer each time, and given up in the end", async () => {
  sink.refuse(451);
  await post("ann@example.org");
  const triedOnce = { tries: 1, claim: null };
  await vi.waitFor(async () => expect(await db.outgoingMail.findFirst()).toMatchObject(triedOnce), 10_000);
  const waits: number[] = [];
  for (let n = 0; n < 20 && (await waiting()) > 0; n++) {
    const row = await db.outgoingMail.findFirstOrThrow();
    await deliverMail(row.nextAt);
    const after = await db.outgoingMail.findFirstOrThrow();
    if (after.sealed) waits.push((after.nextAt.getTime() - row.nextAt.getTime()) / 60_000);
  }
  expect(waits).toEqual([2, 4, 8, 16, 32, 64]);
  expect(sink.taken).toEqual([]);

  await post("ben@example.org");
  // Its first try is over once it waits for the next one, a minute later: until then it is in somebody's hands.
  await vi.waitFor(async () => {
    const row = await db.outgoingMail.findFirstOrThrow({ where: { sealed: { not: null } } });
    expect([row.tries, row.nextAt.getTime() - row.createdAt.getTime()]).toEqual([1, 60_000]);
  }, 10_000);
  sink.refuse(null);
  await deliverMail(later(10));
  expect(sink.taken).toMatchObject([{ to: "ben@example.org" }]);
});

test("what is refused for good is not sent again", async () => {
  sink.refuse(550);
  await post("gone@example.org");
  await vi.waitFor(async () => expect(await waiting()).toBe(0), 10_000);
});

test("nobody is flooded, and without a mail server nothing is kept", async () => {
  const answers: string[] = [];
  for (let n = 0; n < 31; n++) answers.push(await post("ann@example.org"));
  expect(answers.filter((answer) => answer === "queued")).toHaveLength(30);
  expect(answers.at(-1)).toBe("too-many");
  expect(await post("ben@example.org")).toBe("queued");
  // What strangers asked for takes nothing from what the person must hear, nor the other way round.
  for (let n = 0; n < 10; n++)
    expect(await post("eve@example.org", letter, { kind: "reset" })).toBe("queued");
  expect(await post("eve@example.org", letter, { kind: "reset" })).toBe("too-many");
  expect(await post("eve@example.org", letter, { kind: "own-reset" })).toBe("queued");
  expect(await post("eve@example.org")).toBe("queued");
  expect(await post("ann@example.org", letter, { kind: "reset" })).toBe("queued");
  // A day later it begins anew.
  expect(await post("ann@example.org", letter, { now: later(25 * 60) })).toBe("queued");
  await db.outgoingMail.deleteMany();
  Object.assign(env, { mail: null });
  expect(await post("ann@example.org")).toBe("off");
  expect(await db.outgoingMail.count()).toBe(0);
});

test("two copies of the app whose clocks differ send a letter once", async () => {
  const mine = () => sink.taken.filter(({ to }) => to === "two@example.org");
  sink.wait(1000);
  await post("two@example.org");
  await vi.waitFor(() => expect(mine()).toHaveLength(1), 10_000);
  await Promise.all([deliverMail(later(5)), deliverMail(later(90))]);
  await vi.waitFor(async () => expect(await waiting()).toBe(0), 10_000);
  expect(mine()).toHaveLength(1);
});

test("a link that has run out meanwhile is not sent any more", async () => {
  sink.refuse(451);
  await post("ann@example.org", letter, { until: later(30) });
  await vi.waitFor(
    async () => expect(await db.outgoingMail.findFirst()).toMatchObject({ tries: 1, claim: null }),
    10_000,
  );
  sink.refuse(null);
  expect(await deliverMail(later(31))).toBe(0);
  expect([sink.taken, await waiting()]).toEqual([[], 0]);
});

test("a letter goes with the account that it is about", async () => {
  const person = "018f0000-0000-7000-8000-00000000ab01";
  await db.timeZone.createMany({ data: [{ name: "UTC" }], skipDuplicates: true });
  await db.person.create({ data: { id: person, timeZone: "UTC" } });
  sink.refuse(451);
  await post("ann@example.org", letter, { person });
  await db.person.delete({ where: { id: person } });
  expect(await db.outgoingMail.count()).toBe(0);
});
