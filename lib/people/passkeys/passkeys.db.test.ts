import { v7 as uuidv7 } from "uuid";
import { expect, test, vi } from "vitest";
import { changePassword } from "#lib/people/accounts/actions";
import type { AccountId } from "#lib/people/accounts/owner";
import { openSessionByPasskey } from "#lib/people/accounts/passkey-sign-in";
import { deleteExpiredChallenges } from "#lib/people/accounts/passkeys";
import { currentPerson, currentSession, isProven } from "#lib/people/accounts/session";
import { openSessionByPassword } from "#lib/people/accounts/sign-in";
import { listHappened } from "#lib/people/history/queries";
import { db } from "#lib/server/db/client";
import { env } from "#lib/server/env";
import { authenticator } from "#testing/authenticator";
import { heldSession, newTestPerson, openTestSession, requestsCarry, testPassword } from "#testing/request";
import {
  finishPasskey,
  getPasskeys,
  proveByPasskey,
  removePasskey,
  renamePasskey,
  startPasskey,
  startProof,
  startSignIn,
} from "./actions";

vi.mock("next/headers", () => import("#testing/request"));

const here = { origin: env.origin, rpId: "localhost" };
const from = () => ({ address: uuidv7(), userAgent: "test" });
const handleOf = (owner: AccountId) => Buffer.from(owner.replaceAll("-", ""), "hex").toString("base64url");

/** Somebody with a passkey, who is signed in. */
async function withPasskey() {
  const person = await newTestPerson();
  requestsCarry(await openTestSession(person.owner));
  const device = authenticator();
  const asked = await startPasskey({});
  if (!asked.ok) throw new Error(asked.reason);
  const { challenge } = asked.value.options;
  expect(await finishPasskey({ made: device.make({ challenge, ...here }) })).toMatchObject({ ok: true });
  return { ...person, device, handle: handleOf(person.owner) };
}
type Holder = Awaited<ReturnType<typeof withPasskey>>;

async function askedToSignIn(): Promise<string> {
  const asked = await startSignIn({});
  if (!asked.ok) throw new Error(asked.reason);
  return asked.value.options.challenge;
}

const enterWith = (answer: unknown, now = new Date()) =>
  openSessionByPasskey({ answer: JSON.stringify(answer) }, from(), now);

/** Signs in as that device would, but for what is changed. */
async function signIn({ device, handle }: Pick<Holder, "device" | "handle">, changed: object = {}) {
  const asked = { challenge: await askedToSignIn(), ...here, userHandle: handle, ...changed };
  return enterWith(device.answer(asked));
}
const refused = { ok: false, reason: "no-match" };

test("a passkey opens the diary of whoever it is, with no address typed, and the history says so", async () => {
  const held = await withPasskey();
  expect(await signIn(held)).toMatchObject({ ok: true, owner: held.owner });
  const says = (await listHappened(held.owner, 10)).map((one) => one.says);
  expect(says).toEqual([
    "Signed in on a device that was not used here before",
    "Signed in with a passkey",
    "A passkey was added",
  ]);
  const stored = await db.passkey.findFirstOrThrow({ where: { ownerId: held.owner } });
  expect(stored).toMatchObject({ counter: 1n, isSynced: true, isBackedUp: true, transports: ["internal"] });
});

test("an answer works once, at this place, for a challenge that is still warm", async () => {
  const held = await withPasskey();
  const challenge = await askedToSignIn();
  const answer = held.device.answer({ challenge, ...here, userHandle: held.handle });
  const twice = await Promise.all([enterWith(answer), enterWith(answer)]);
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await enterWith(answer)).toEqual(refused);

  expect(await signIn(held, { origin: "https://charley.evil.example" })).toEqual(refused);
  expect(await signIn(held, { rpId: "evil.example" })).toEqual(refused);
  expect(await signIn(held, { challenge: "x".repeat(43) })).toEqual(refused);
  // Held by whoever found the device open: it must ask for a finger, a face or a PIN.
  expect(await signIn(held, { isVerified: false })).toEqual(refused);
  const late = held.device.answer({ challenge: await askedToSignIn(), ...here, userHandle: held.handle });
  expect(await enterWith(late, new Date(Date.now() + 11 * 60_000))).toEqual(refused);
  expect(await signIn(held)).toMatchObject({ ok: true });
});

test("a passkey opens nobody else's diary, and not one it was removed from", async () => {
  const held = await withPasskey();
  const other = await withPasskey();
  // Another person's name with one's own key, and a key that nobody has added.
  expect(await signIn({ device: held.device, handle: other.handle })).toEqual(refused);
  expect(await signIn({ device: authenticator(), handle: held.handle })).toEqual(refused);

  // `other` is signed in: neither an answer to their challenge by a stranger's passkey counts, nor one to another purpose.
  const asked = await startProof({});
  if (!asked.ok) throw new Error(asked.reason);
  const { challenge } = asked.value.options;
  const stranger = held.device.answer({ challenge, ...here, userHandle: held.handle });
  expect(await proveByPasskey({ answer: stranger })).toMatchObject({ reason: "no-match" });
  const wrong = other.device.answer({ challenge: "another", ...here, userHandle: other.handle });
  expect(await proveByPasskey({ answer: wrong })).toMatchObject({ reason: "no-match" });
  // Nobody tried to sign in: it was somebody who is.
  expect((await listHappened(other.owner, 1))[0]?.says).toBe(
    "Somebody who was signed in could not show again who they are",
  );
  expect(await enterWith(other.device.answer({ challenge, ...here, userHandle: other.handle }))).toEqual(
    refused,
  );

  const list = await getPasskeys({});
  const id = (list.ok && list.value.passkeys[0]?.id) || "";
  const elsewhere = await openTestSession(other.owner);
  expect(await removePasskey({ id })).toEqual({ ok: true, value: null });
  expect(await signIn(other)).toEqual(refused);
  const renewed = heldSession();
  requestsCarry(elsewhere);
  expect(await currentPerson()).toBeNull();
  requestsCarry(renewed);
  expect(await currentPerson()).not.toBeNull();
});

test("whoever asks to sign in again and again fills nothing, and what nobody answered goes", async () => {
  requestsCarry(null);
  const answers = [];
  for (let n = 0; n < 61; n += 1) answers.push(await startSignIn({}));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(60);
  expect(answers.at(-1)).toMatchObject({ reason: "too-many" });
  requestsCarry(null);
  expect(await startSignIn({})).toMatchObject({ ok: true });
  expect(await deleteExpiredChallenges(new Date())).toBe(0);
  await deleteExpiredChallenges(new Date(Date.now() + 11 * 60_000));
  expect(await db.passkeyChallenge.count()).toBe(0);
});

test("a copy of a passkey, whose count goes back, is refused", async () => {
  const held = await withPasskey();
  held.device.setCount(7);
  expect(await signIn(held)).toMatchObject({ ok: true });
  held.device.setCount(7);
  expect(await signIn(held)).toEqual(refused);
  held.device.setCount(8);
  expect(await signIn(held)).toMatchObject({ ok: true });
});

test("nobody's wrong guesses make a passkey wait", async () => {
  const held = await withPasskey();
  const address = uuidv7();
  for (let n = 0; n < 30; n++) {
    const guess = { email: held.email, password: "not the password" };
    await openSessionByPassword(guess, { address, userAgent: null }, new Date());
  }
  const challenge = await askedToSignIn();
  const answer = JSON.stringify(held.device.answer({ challenge, ...here, userHandle: held.handle }));
  const entry = await openSessionByPasskey({ answer }, { address, userAgent: null }, new Date());
  expect(entry).toMatchObject({ ok: true });
});

test("it is asked who one is before a passkey is added, named or removed, and a passkey may say it", async () => {
  const held = await withPasskey();
  const list = await getPasskeys({});
  const id = (list.ok && list.value.passkeys[0]?.id) || "";
  await db.session.updateMany({ where: { ownerId: held.owner }, data: { provenAt: null } });
  for (const asked of [startPasskey({}), renamePasskey({ id, name: "Phone" }), removePasskey({ id })]) {
    expect(await asked).toMatchObject({ ok: false, reason: "prove" });
  }
  const before = heldSession();
  const asked = await startProof({});
  if (!asked.ok) throw new Error(asked.reason);
  const ceremony = { challenge: asked.value.options.challenge, ...here, userHandle: held.handle };
  expect(await proveByPasskey({ answer: held.device.answer(ceremony) })).toEqual({ ok: true, value: null });
  expect(heldSession()).not.toBe(before);
  const session = await currentSession();
  expect(session && isProven(session, new Date())).toBe(true);
  expect(await renamePasskey({ id, name: "Phone" })).toEqual({ ok: true, value: null });
  expect(await getPasskeys({})).toMatchObject({ value: { why: null, passkeys: [{ name: "Phone" }] } });
});

test("adding one gives another session id, and a passkey ends with the password unless it is kept", async () => {
  const person = await newTestPerson();
  const cookie = await openTestSession(person.owner);
  requestsCarry(cookie);
  const device = authenticator();
  const asked = await startPasskey({});
  if (!asked.ok) throw new Error(asked.reason);
  const first = { challenge: asked.value.options.challenge, ...here };
  const elsewhere = device.make({ ...first, origin: "https://charley.evil.example" });
  expect(await finishPasskey({ made: elsewhere })).toMatchObject({ reason: "not-verified" });
  // The challenge is used up by whatever answered it first.
  expect(await finishPasskey({ made: device.make(first) })).toMatchObject({ reason: "not-verified" });
  const again = await startPasskey({});
  if (!again.ok) throw new Error(again.reason);
  const challenge = again.value.options.challenge;
  expect(await finishPasskey({ made: device.make({ challenge, ...here }) })).toMatchObject({ ok: true });
  const renewed = heldSession();
  requestsCarry(cookie);
  expect(await currentPerson()).toBeNull();
  requestsCarry(renewed);

  const held = { device, handle: handleOf(person.owner) };
  const change = { currentPassword: testPassword, newPassword: "four quiet owls" };
  expect(await changePassword({ ...change, keepsKeys: true })).toMatchObject({ ok: true });
  expect(await signIn(held)).toMatchObject({ ok: true });
  const back = { currentPassword: "four quiet owls", newPassword: "five quiet owls" };
  expect(await changePassword(back)).toMatchObject({ ok: true });
  expect(await signIn(held)).toEqual(refused);
});
