import { v7 as uuidv7 } from "uuid";
import { expect, test } from "vitest";
import { db } from "#lib/server/db/client";
import { insertPerson } from "./insert-person";
import { insertSession, revokeSessions, updatePassword, updateSessionSeen } from "./mutations";
import { mintOwnerId } from "./owner";
import { hashPassword } from "./passwords";
import { findPerson, findSession } from "./queries";
import { endSession, openSessionByPassword } from "./sign-in";
import { beginTry, type Counted, longestWaitSeconds, waitSeconds } from "./throttle";
import { hashOfToken } from "./token";

const now = new Date();
const password = "three quiet owls";
let lastAddress = 0;
/** A caller nobody has seen before: limits by address stay out of the way. */
const stranger = () => ({ address: `test-${lastAddress++}`, userAgent: "test" });

async function newPerson() {
  const email = `${uuidv7()}@example.org`;
  const owner = await insertPerson({
    email,
    passwordHash: await hashPassword(password),
    timeZone: "Europe/Berlin",
  });
  if (!owner) throw new Error("not made");
  return { email, owner };
}

test("the right password opens a session, a wrong one and an unknown address get the same answer", async () => {
  const { email, owner } = await newPerson();
  const entry = await openSessionByPassword({ email: ` ${email.toUpperCase()} `, password }, stranger(), now);
  expect(entry).toMatchObject({ ok: true, owner });
  const wrong = await openSessionByPassword({ email, password: "three quiet owl" }, stranger(), now);
  const unknown = await openSessionByPassword({ email: "nobody@example.org", password }, stranger(), now);
  expect(wrong).toEqual({ ok: false, reason: "no-match" });
  expect(unknown).toEqual(wrong);
});

test("a session lasts 12 hours, or 30 days when she asked to stay signed in", async () => {
  const { email, owner } = await newPerson();
  for (const [keep, hours, idleHours] of [
    ["no", 12, 2],
    ["yes", 720, 336],
  ] as const) {
    const entry = await openSessionByPassword({ email, password, keep }, stranger(), now);
    if (!entry.ok) throw new Error(entry.reason);
    const after = (anHour: number, offsetMs: number) =>
      new Date(now.getTime() + anHour * 3_600_000 + offsetMs);
    const found = (at: Date) => findSession(owner, hashOfToken(entry.sid), at);
    // Unused it ends long before.
    expect(await found(after(idleHours, -1))).not.toBeNull();
    expect(await found(after(idleHours, 0))).toBeNull();
    await updateSessionSeen(owner, hashOfToken(entry.sid), after(hours, -1000));
    expect(await found(after(hours, -1))).not.toBeNull();
    expect(await found(after(hours, 0))).toBeNull();
  }
});

test("an ended session is over, and the database never held what the cookie carries", async () => {
  const { email, owner } = await newPerson();
  const entry = await openSessionByPassword({ email, password }, stranger(), now);
  if (!entry.ok) throw new Error(entry.reason);
  const rows = await db.$queryRaw<{ text: string }[]>`SELECT s::text AS text FROM "Session" s`;
  expect(rows.map((row) => row.text).join()).not.toContain(entry.sid);
  await endSession({ sub: owner, sid: entry.sid }, now);
  expect(await findSession(owner, hashOfToken(entry.sid), now)).toBeNull();
});

test("a sign-in under way while the password is changed opens nothing the change did not end", async () => {
  const { owner } = await newPerson();
  const { passwordHash: before } = await db.person.findUniqueOrThrow({ where: { id: owner } });
  const passwordHash = await hashPassword("four quiet owls");
  // The old password was proven a moment ago; then it is changed; then the session would be opened.
  await updatePassword(owner, { passwordHash, keep: null, now });
  const session = { keep: true, userAgent: null, now };
  expect(
    await insertSession(owner, { ...session, proof: { by: "password", hash: before ?? "" } }),
  ).toBeNull();
  expect(await db.session.count({ where: { ownerId: owner, revokedAt: null } })).toBe(0);
  expect(
    await insertSession(owner, { ...session, proof: { by: "password", hash: passwordHash } }),
  ).not.toBeNull();
  // And both at once, again and again: whichever comes first, no session of the old password is left.
  let current = passwordHash;
  for (let n = 0; n < 10; n += 1) {
    const next = await hashPassword(`five quiet owls ${n}`);
    await Promise.all([
      insertSession(owner, { ...session, proof: { by: "password", hash: current } }),
      updatePassword(owner, { passwordHash: next, keep: null, now }),
    ]);
    expect(await db.session.count({ where: { ownerId: owner, revokedAt: null } })).toBe(0);
    current = next;
  }
});

test("a session is opened by what still holds when it is stored, and by nothing else", async () => {
  const { owner } = await newPerson();
  const session = { keep: true, userAgent: null, now };
  const id = uuidv7();
  const hash = new Uint8Array(32).fill(7);
  const keys = async () => {
    const bytes = {
      credentialId: new Uint8Array(Buffer.from(id)),
      publicKey: hash,
      counter: 0n,
      isSynced: true,
      isBackedUp: true,
      transports: [],
    };
    await db.passkey.create({ data: { ownerId: owner, id, name: "Phone", createdAt: now, ...bytes } });
    await db.outsideIdentity.create({ data: { ownerId: owner, issuer: "x", subjectHash: hash } });
  };
  const opened = () =>
    Promise.all(
      (
        [
          { by: "passkey", id },
          { by: "identity", hash },
        ] as const
      ).map(async (proof) => (await insertSession(owner, { ...session, proof })) !== null),
    );
  await keys();
  expect(await opened()).toEqual([true, true]);
  const passwordHash = await hashPassword("four quiet owls");
  await updatePassword(owner, { passwordHash, keep: null, now });
  expect(await opened()).toEqual([false, false]);
  for (let n = 0; n < 10; n += 1) {
    await keys();
    await Promise.all([opened(), updatePassword(owner, { passwordHash, keep: null, now })]);
    expect(await db.session.count({ where: { ownerId: owner, revokedAt: null } })).toBe(0);
  }
  await db.person.update({ where: { id: owner }, data: { disabledAt: now } });
  expect(await insertSession(owner, { ...session, proof: { by: "link" } })).toBeNull();
});

test("signing out everywhere ends a session that is just being opened", async () => {
  const { owner } = await newPerson();
  const ended = await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM "Person" WHERE id = ${owner}::uuid FOR SHARE`;
    const all = revokeSessions(owner, now, null);
    await new Promise((go) => setTimeout(go, 200));
    const sidHash = new Uint8Array(32).fill(9);
    await tx.session.create({ data: { ownerId: owner, sidHash, expiresAt: new Date(now.getTime() + 1e9) } });
    return { all };
  });
  expect(await ended.all).toBe(1);
  expect(await db.session.count({ where: { ownerId: owner, revokedAt: null } })).toBe(0);
});

test("somebody who comes back long after their sessions were tidied away hears of a new device", async () => {
  const { email, owner } = await newPerson();
  const heard = () => db.audit.count({ where: { ownerId: owner, event: "new-device" } });
  const first = await openSessionByPassword({ email, password }, stranger(), now);
  expect([first.ok, await heard()]).toEqual([true, 0]);
  await db.session.deleteMany({ where: { ownerId: owner } });
  expect(await openSessionByPassword({ email, password }, stranger(), now)).toMatchObject({ ok: true });
  expect(await heard()).toBe(1);
});

test("one person's session id does not open another's account", async () => {
  const [one, other] = [await newPerson(), await newPerson()];
  const entry = await openSessionByPassword({ email: one.email, password }, stranger(), now);
  if (!entry.ok) throw new Error(entry.reason);
  expect(await findSession(other.owner, hashOfToken(entry.sid), now)).toBeNull();
});

test("from one address five tries are free, then each has to wait, however many come at once", async () => {
  const { email } = await newPerson();
  const guesser = stranger();
  const answers = await Promise.all(
    Array.from({ length: 30 }, () => openSessionByPassword({ email, password: "wrong words" }, guesser, now)),
  );
  const tried = answers.filter((answer) => !answer.ok && answer.reason === "no-match").length;
  // Five free ones and those that took a turn: one at once, more only where hashing takes longer than the first waits.
  expect(tried).toBeGreaterThanOrEqual(6);
  expect(tried).toBeLessThan(10);
  await asAfter(12, "pair-sign-in");
  await openSessionByPassword({ email, password: "wrong words" }, guesser, now);
  const next = await openSessionByPassword({ email, password }, guesser, now);
  expect(next).toMatchObject({ ok: false, reason: "too-many" });
});

/** As after so many failures, when the wait is longer than any machine is slow. */
async function asAfter(points: number, counted: Counted): Promise<void> {
  const where = { key: { startsWith: `tries:${counted}:` } };
  expect((await db.rateLimiterFlexible.updateMany({ where, data: { points } })).count).toBeGreaterThan(0);
}

test("a stranger who goes on guessing from many addresses never makes the owner wait at a new one", async () => {
  const { email } = await newPerson();
  const guessers = Array.from({ length: 6 }, stranger);
  for (const guesser of guessers) {
    for (let n = 0; n < 4; n += 1) {
      await openSessionByPassword({ email, password: "wrong words" }, guesser, now);
    }
  }
  await asAfter(40, "account-sign-in");
  // They take every turn there is; the owner's right password needs none.
  const waits = await Promise.all(
    guessers.map((guesser) => openSessionByPassword({ email, password: "wrong words" }, guesser, now)),
  );
  expect(waits.filter((answer) => !answer.ok && answer.reason === "too-many").length).toBeGreaterThanOrEqual(
    5,
  );
  for (let phone = 0; phone < 3; phone += 1) {
    expect(await openSessionByPassword({ email, password }, stranger(), now)).toMatchObject({ ok: true });
  }
});

test("an address that has to wait is written down once a wait, and the account's owner does not wait with it", async () => {
  const { email } = await newPerson();
  const guesser = stranger();
  const guess = () => openSessionByPassword({ email, password: "wrong words" }, guesser, now);
  await beginTry("address-sign-in", guesser.address);
  // As after 32 failures, when the wait is longer than any machine is slow.
  await db.rateLimiterFlexible.updateMany({
    where: { key: { startsWith: "tries:address-sign-in:" } },
    data: { points: 32 },
  });
  await guess();
  const refusals = () => db.audit.count({ where: { event: "sign-in", outcome: "refused" } });
  const before = await refusals();
  for (let n = 0; n < 10; n += 1) expect(await guess()).toMatchObject({ reason: "too-many" });
  expect(await refusals()).toBe(before + 1);
  expect((await openSessionByPassword({ email, password }, stranger(), now)).ok).toBe(true);
});

test("the wait doubles from a second and is never longer than 15 minutes", async () => {
  expect([1, 2, 3, 4, 11, 12, 400].map(waitSeconds)).toEqual([1, 2, 4, 8, 900, 900, 900]);
  expect(longestWaitSeconds).toBe(900);
  for (let n = 0; n < 7; n += 1) await beginTry("account-password", "doubling");
  const refused = await beginTry("account-password", "doubling");
  expect(refused.ok).toBe(false);
  // Counted in the database: another process, or this one started again, sees the same.
  const rows = await db.rateLimiterFlexible.findMany({
    where: { key: { startsWith: "turn:account-password" } },
  });
  expect(rows.length).toBeGreaterThan(0);
});

test("after the wait one more try is let through, and success forgets the failures", async () => {
  const { email } = await newPerson();
  const phone = stranger();
  for (let n = 0; n < 6; n += 1) await openSessionByPassword({ email, password: "wrong words" }, phone, now);
  await new Promise((done) => setTimeout(done, 1100));
  expect((await openSessionByPassword({ email, password }, phone, now)).ok).toBe(true);
  for (let n = 0; n < 5; n += 1) {
    const answer = await openSessionByPassword({ email, password: "wrong words" }, phone, now);
    expect(answer).toMatchObject({ reason: "no-match" });
  }
});

test("a hash made with older parameters is made again at the next sign-in", async () => {
  const { email, owner } = await newPerson();
  const { hash } = await import("@node-rs/argon2");
  const old = await hash(password, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
  await db.person.update({ where: { id: owner }, data: { passwordHash: old } });
  expect((await openSessionByPassword({ email, password }, stranger(), now)).ok).toBe(true);
  const row = await db.person.findUniqueOrThrow({ where: { id: owner } });
  expect(row.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

// Another program on the same processor can disturb a measurement, not make two unequal ones equal: tried again, not widened.
test("known and unknown addresses take the same time", { retry: 4 }, async () => {
  const { email } = await newPerson();
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let n = 0; n < 60; n += 1) {
    const pair = [["known", email] as const, ["unknown", `${n}@example.net`] as const];
    for (const [kind, address] of n % 2 === 0 ? pair : pair.toReversed()) {
      await db.rateLimiterFlexible.deleteMany();
      const began = performance.now();
      await openSessionByPassword({ email: address, password: "wrong words" }, stranger(), now);
      times[kind].push(performance.now() - began);
    }
  }
  const median = (list: number[]) => list.toSorted((a, b) => a - b)[list.length / 2] ?? 0;
  expect(Math.abs(median(times.known) / median(times.unknown) - 1)).toBeLessThan(0.1);
});

test("a sample diary whose time is up is nobody", async () => {
  const { owner } = await newPerson();
  await db.person.update({ where: { id: owner }, data: { demoExpiresAt: new Date(now.getTime() + 1000) } });
  expect(await findPerson(owner, now)).not.toBeNull();
  expect(await findPerson(owner, new Date(now.getTime() + 1000))).toBeNull();
  expect(await findPerson(mintOwnerId(uuidv7()), now)).toBeNull();
});
