import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { changePassword, choosePassword, getLink, register } from "#lib/people/accounts/actions";
import { insertAudit } from "#lib/people/accounts/audit";
import { deviceAfter } from "#lib/people/accounts/device";
import { insertOneTimeLink } from "#lib/people/accounts/mutations";
import * as options from "#lib/people/accounts/options";
import { currentPerson } from "#lib/people/accounts/session";
import { openSessionByPassword } from "#lib/people/accounts/sign-in";
import { db } from "#lib/server/db/client";
import { env } from "#lib/server/env";
import { sendMail } from "#lib/server/mail/send-mail";
import { newTestPerson, openTestSession, requestsCarry, testPassword } from "#testing/request";
import { smtpSink } from "#testing/smtp-sink";
import {
  askForReset,
  changeAddress,
  confirmAddress,
  getAddress,
  sendConfirmation,
  tellWhenOpened,
} from "./actions";
import { insertResetLink } from "./mutations";

vi.mock("next/headers", () => import("#testing/request"));

let sink: Awaited<ReturnType<typeof smtpSink>>;
beforeAll(async () => {
  sink = await smtpSink();
});
beforeEach(() => {
  sink.taken.length = 0;
  Object.assign(env, { mail: { url: sink.url, from: "charley@example.org" }, registration: "open" });
});
afterAll(() => sink.close());

/** The letters to an address, once there are so many. */
async function letters(to: string, count: number): Promise<string[]> {
  const all = () => sink.taken.filter((letter) => letter.to === to).map(({ text }) => text);
  await vi.waitFor(() => expect(all()).toHaveLength(count), 15_000);
  return all();
}
const secretIn = (text = "", path: string) => new RegExp(`${path}([\\w-]{43})\\b`).exec(text)?.[1] ?? "";

async function confirmed() {
  const person = await newTestPerson();
  await db.person.update({ where: { id: person.owner }, data: { emailConfirmedAt: new Date() } });
  requestsCarry(await openTestSession(person.owner));
  return person;
}

test("whoever registers is sent a link that confirms the address, once", async () => {
  const email = `${uuidv7()}@example.org`;
  requestsCarry(null);
  await register({ email, password: testPassword, timeZone: "Europe/Berlin" });
  const [text] = await letters(email, 1);
  const token = secretIn(text, "/confirm#");
  const person = await db.person.findFirstOrThrow({ where: { email } });
  expect(person.emailConfirmedAt).toBeNull();
  expect(await confirmAddress({ token: "x".repeat(43) })).toMatchObject({ reason: "link-over" });
  expect(await confirmAddress({ token })).toEqual({ ok: true, value: null });
  expect(await confirmAddress({ token })).toMatchObject({ reason: "link-over" });
  expect((await db.person.findFirstOrThrow({ where: { email } })).emailConfirmedAt).not.toBeNull();
});

test("another address is the person's once its link is followed, and the old one is told", async () => {
  const { owner, email } = await confirmed();
  const other = `${uuidv7()}@example.org`;
  expect(await changeAddress({ email: other })).toEqual({ ok: true, value: null });
  const [asked] = await letters(email, 1);
  expect(asked).toContain("Another e-mail address was asked for");
  const [text] = await letters(other, 1);
  expect(await getAddress({})).toMatchObject({ value: { email, isConfirmed: true } });
  expect(await confirmAddress({ token: secretIn(text, "/confirm#") })).toMatchObject({ ok: true });
  expect(await getAddress({})).toMatchObject({ value: { email: other, isConfirmed: true } });
  const from = { address: uuidv7(), userAgent: null };
  const signIn = (as: string) =>
    openSessionByPassword({ email: as, password: testPassword }, from, new Date());
  expect(await signIn(email)).toMatchObject({ ok: false });
  expect(await signIn(other)).toMatchObject({ ok: true, owner });
});

test("somebody's address is not taken, nor told to whoever asks for it", async () => {
  const { email: taken } = await newTestPerson();
  const { email } = await confirmed();
  expect(await changeAddress({ email: taken })).toEqual({ ok: true, value: null });
  const [text] = await letters(taken, 1);
  expect(text).toContain("It is yours already");
  expect(text).not.toContain("/confirm#");
  expect(await getAddress({})).toMatchObject({ value: { email } });

  // Nothing that the asker can see differs: what happened, what they are told by mail, and the older link.
  const seenBy = async (asked: string) => {
    const { owner: asker, email: own } = await confirmed();
    await changeAddress({ email: asked });
    const [told] = await letters(own, 1);
    await letters(asked, 1);
    const links = await db.oneTimeLink.count({ where: { ownerId: asker, purpose: "email", usedAt: null } });
    const events = await db.audit.findMany({ where: { ownerId: asker }, select: { event: true } });
    return [told?.split("\n")[0]?.split(":")[0], links, events];
  };
  sink.taken.length = 0;
  expect(await seenBy(taken)).toEqual(await seenBy(`${uuidv7()}@example.org`));

  // Taken meanwhile, between the letter and the press.
  const other = `${uuidv7()}@example.org`;
  await changeAddress({ email: other });
  const [link] = await letters(other, 1);
  const { owner } = await newTestPerson();
  await db.person.update({ where: { id: owner }, data: { email: other } });
  expect(await confirmAddress({ token: secretIn(link, "/confirm#") })).toMatchObject({ reason: "taken" });
});

test("a forgotten password is chosen anew by a link that works once, for half an hour, and ends sessions", async () => {
  const { email } = await confirmed();
  expect(await askForReset({ email: ` ${email.toUpperCase()}` })).toEqual({ ok: true, value: null });
  const [text] = await letters(email, 1);
  const token = secretIn(text, "/link/");
  const stored = await db.oneTimeLink.findMany({ where: { person: { email }, purpose: "reset" } });
  expect(stored).toHaveLength(1);
  expect(Buffer.from(stored[0]?.tokenHash ?? []).toString("base64url")).not.toContain(token);
  const lasts = (stored[0]?.expiresAt.getTime() ?? 0) - (stored[0]?.createdAt.getTime() ?? 0);
  expect(lasts).toBe(30 * 60_000);
  const choice = { token, password: "four quiet owls", timeZone: null };
  expect(await choosePassword(choice)).toEqual({ ok: true, value: null });
  expect(await currentPerson()).toBeNull();
  expect(await choosePassword(choice)).toMatchObject({ reason: "link-over" });
  expect((await letters(email, 2))[1]).toContain("A password was chosen with a link");
});

test("nobody learns whose address it is, and no link goes to one that was not confirmed", async () => {
  const { email } = await newTestPerson();
  requestsCarry(null);
  const answers = [await askForReset({ email }), await askForReset({ email: "nobody@example.org" })];
  expect(answers).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ]);
  const sure = await confirmed();
  for (let n = 0; n < 5; n++) await askForReset({ email: sure.email });
  await letters(sure.email, 3);
  expect(sink.taken.filter(({ to }) => to !== sure.email)).toEqual([]);
  expect(await db.oneTimeLink.count({ where: { person: { email } } })).toBe(0);
});

test("a link that a stranger asked for ends no other, and none outlives the address it was sent to", async () => {
  const { owner, email } = await confirmed();
  const given = await insertOneTimeLink(owner, "reset", new Date());
  await askForReset({ email });
  const [text] = await letters(email, 1);
  const sent = secretIn(text, "/link/");
  expect(await getLink({ token: given })).toMatchObject({ ok: true });
  await askForReset({ email });
  await letters(email, 2);
  expect(await getLink({ token: sent })).toMatchObject({ ok: true });

  const other = `${uuidv7()}@example.org`;
  await changeAddress({ email: other });
  const [asked] = await letters(other, 1);
  expect(await confirmAddress({ token: secretIn(asked, "/confirm#") })).toMatchObject({ ok: true });
  for (const token of [given, sent]) expect(await getLink({ token })).toMatchObject({ reason: "link-over" });
  expect(await insertResetLink(owner, email, { now: new Date(), until: new Date() })).toBeNull();
});

test("a stranger who asks for links uses up neither the person's own asking nor what they hear of", async () => {
  const { owner, email } = await confirmed();
  requestsCarry(null);
  for (let n = 0; n < 5; n++) await askForReset({ email });
  await letters(email, 3);
  // From another address.
  requestsCarry(null);
  await askForReset({ email });
  await letters(email, 4);
  const reset = { kind: "reset", person: null } as const;
  const words = { subject: "Hello", text: "A calm night.\n" };
  while ((await sendMail(email, words, reset)) === "queued");
  // From a browser that the person has signed in from.
  vi.spyOn(options, "currentDevice").mockResolvedValue(deviceAfter(null, owner));
  await askForReset({ email });
  await letters(email, 11);
  vi.restoreAllMocks();
});

test("whoever asks for more letters than an address is sent is told so", async () => {
  const { owner, email } = await newTestPerson();
  requestsCarry(await openTestSession(owner));
  const words = { subject: "Hello", text: "A calm night.\n" };
  while ((await sendMail(email, words, { kind: "confirm", person: null })) === "queued");
  expect(await sendConfirmation({})).toMatchObject({
    reason: "too-many",
    message: expect.stringMatching(/tomorrow/),
  });
});

test("whose address it is already hears that somebody registered with it, and who did waits for no letter", async () => {
  const { email } = await newTestPerson();
  requestsCarry(null);
  await register({ email, password: testPassword, timeZone: "Europe/Berlin" });
  expect((await letters(email, 1))[0]).toContain("It has an account already");
});

test("the person hears of a new password and of a new device, and not of the one they always use", async () => {
  const { owner, email } = await confirmed();
  await changePassword({ currentPassword: testPassword, newPassword: "four quiet owls" });
  expect((await letters(email, 1))[0]).toContain("The password was changed");
  const given = { email, password: "four quiet owls" };
  const from = { address: "203.0.113.7", userAgent: null };
  const entry = await openSessionByPassword(given, from, new Date());
  const [, told] = await letters(email, 2);
  expect(told).toContain("not used here before");
  expect(told).toContain("203.0.x.x");
  expect(told).toContain(`${env.origin}/own?to=/settings/security`);
  const known = entry.ok ? entry.device : null;
  expect(await openSessionByPassword(given, from, new Date(), known)).toMatchObject({ ok: true, owner });
  const heard = (of: string) => db.audit.count({ where: { ownerId: of, event: "new-device" } });
  expect(await heard(owner)).toBe(1);
  // Known is the person, not the address: it may change, and another account may have it one day.
  const other = `${uuidv7()}@example.org`;
  await db.person.update({ where: { id: owner }, data: { email: other } });
  const next = { ...given, email: other };
  expect(await openSessionByPassword(next, from, new Date(), known)).toMatchObject({ ok: true, owner });
  expect(await heard(owner)).toBe(1);
  const { owner: heir } = await newTestPerson();
  await db.person.update({ where: { id: heir }, data: { email, firstSignInAt: new Date() } });
  const theirs = { email, password: testPassword };
  expect(await openSessionByPassword(theirs, from, new Date(), known)).toMatchObject({ ok: true });
  expect(await heard(heir)).toBe(1);
});

test("whoever asked for it hears that something they shared was opened, ten times a day at most", async () => {
  const { owner, email } = await confirmed();
  const opened = () => insertAudit(owner, { event: "share-view", outcome: "ok", address: "203.0.113.7" });
  await opened();
  expect(await tellWhenOpened({ isOn: true })).toEqual({ ok: true, value: null });
  expect(await getAddress({})).toMatchObject({ value: { toldWhenOpened: true } });
  await opened();
  const [text] = await letters(email, 1);
  expect(text).toContain("A shared summary was opened: ");
  expect(text).toContain("203.0.x.x");
  expect(text).toContain(`${env.origin}/own?to=/share`);
  for (let n = 0; n < 12; n++) {
    await opened();
    await new Promise((go) => setTimeout(go, 30));
  }
  await letters(email, 10);
  await changePassword({ currentPassword: testPassword, newPassword: "four quiet owls" });
  expect((await letters(email, 11))[10]).toContain("The password was changed");
  await tellWhenOpened({ isOn: false });
  expect(await getAddress({})).toMatchObject({ value: { toldWhenOpened: false } });
});

test("without a mail server everything says so, and nothing else changes", async () => {
  Object.assign(env, { mail: null });
  const { email } = await confirmed();
  expect(await getAddress({})).toMatchObject({ value: { sendsMail: false, email, isConfirmed: true } });
  for (const asked of [
    sendConfirmation({}),
    changeAddress({ email: "x@example.org" }),
    askForReset({ email }),
  ]) {
    expect(await asked).toMatchObject({ ok: false, reason: "off" });
  }
  const change = { currentPassword: testPassword, newPassword: "four quiet owls" };
  expect(await changePassword(change)).toMatchObject({ ok: true });
  expect(await db.outgoingMail.count({ where: { sealed: { not: null } } })).toBe(0);
});
