import { v7 as uuidv7 } from "uuid";
import { beforeEach, expect, test, vi } from "vitest";
import { makeApiToken } from "#lib/people/access/actions";
import { insertApiToken, insertBedsideLink } from "#lib/people/access/mutations";
import { findBedsideLink, findByToken } from "#lib/people/access/queries";
import { db } from "#lib/server/db/client";
import { heldSession, newTestPerson, openTestSession, requestsCarry, testPassword } from "#testing/request";
import {
  changePassword,
  choosePassword,
  deleteAccount,
  endOneSession,
  getLink,
  getSessions,
  prove,
  register,
  saveProfile,
  signOutEverywhere,
} from "./actions";
import { insertOneTimeLink } from "./mutations";
import { deletionWord } from "./schema";
import { currentPerson } from "./session";
import { openSessionByPassword, openSessionByTicket } from "./sign-in";
import { hashOfToken } from "./token";

vi.mock("next/headers", () => import("#testing/request"));

const now = new Date();
const caller = () => ({ address: uuidv7(), userAgent: null });
const zone = { timeZone: "Europe/Berlin" };

beforeEach(() => requestsCarry(null));

async function signedIn() {
  const person = await newTestPerson();
  const cookie = await openTestSession(person.owner);
  requestsCarry(cookie);
  return { ...person, cookie };
}

test("registering an address twice answers the same and changes nothing", async () => {
  const email = `${uuidv7()}@example.org`;
  const first = await register({ email, password: testPassword, ...zone });
  const again = await register({ email: email.toUpperCase(), password: "another good phrase", ...zone });
  expect(again).toEqual(first);
  expect((await openSessionByPassword({ email, password: testPassword }, caller(), now)).ok).toBe(true);
  expect(await db.person.count({ where: { email } })).toBe(1);
});

test("only the length and the lists of guesses can refuse a password", async () => {
  const answer = async (password: string) => {
    requestsCarry(null);
    const made = await register({ email: `${uuidv7()}@example.org`, password, ...zone });
    return made.ok ? "taken" : Object.keys(made.fields ?? {}).join();
  };
  expect(await answer("seven77")).toBe("password");
  expect(await answer("x".repeat(129))).toBe("password");
  for (const guess of ["Password1", "iloveyou", "12345678", "abababab", "qwertyuiop"]) {
    expect(await answer(guess)).toBe("password");
  }
  for (const good of ["näher am Fluß", "    spaces    ", "eggplant lamp river", "日本語のパスワード"]) {
    expect(await answer(good)).toBe("taken");
  }
});

test("changing the password needs the old one, keeps this browser in and ends the others", async () => {
  const { owner, email } = await signedIn();
  const stolen = await openTestSession(owner);
  const wrong = await changePassword({ currentPassword: "not this one", newPassword: "four quiet owls" });
  expect(wrong).toMatchObject({ ok: false, fields: { currentPassword: expect.any(String) } });
  const changed = await changePassword({ currentPassword: testPassword, newPassword: "four quiet owls" });
  expect(changed).toEqual({ ok: true, value: { ended: 1, helpers: 0 } });
  expect((await currentPerson())?.ownerId).toBe(owner);
  requestsCarry(stolen);
  expect(await currentPerson()).toBeNull();
  expect((await openSessionByPassword({ email, password: testPassword }, caller(), now)).ok).toBe(false);
});

test("a copy of the very cookie that changes the password opens nothing afterwards", async () => {
  const { owner, cookie } = await signedIn();
  const changed = await changePassword({ currentPassword: testPassword, newPassword: "four quiet owls" });
  expect(changed.ok).toBe(true);
  const renewed = heldSession();
  expect(renewed).not.toBe(cookie);
  requestsCarry(cookie);
  expect(await currentPerson()).toBeNull();
  requestsCarry(renewed);
  expect((await currentPerson())?.ownerId).toBe(owner);
});

test("proving who one is gives another session id too, and lasts ten minutes", async () => {
  const { owner, cookie } = await signedIn();
  const forget = () => db.session.updateMany({ where: { ownerId: owner }, data: { provenAt: null } });
  const token = { name: "Button", scopes: ["diary:read" as const], days: 30 };
  await forget();
  expect(await makeApiToken(token)).toMatchObject({ ok: false, reason: "prove" });
  expect(await prove({ password: "not this one" })).toMatchObject({
    fields: { password: expect.any(String) },
  });
  expect(await makeApiToken(token)).toMatchObject({ ok: false, reason: "prove" });
  expect((await prove({ password: testPassword })).ok).toBe(true);
  expect((await makeApiToken(token)).ok).toBe(true);
  const proven = heldSession();
  requestsCarry(cookie);
  expect(await currentPerson()).toBeNull();
  requestsCarry(proven);
  const tenMinutesAgo = new Date(Date.now() - 600_000);
  await db.session.updateMany({ where: { ownerId: owner }, data: { provenAt: tenMinutesAgo } });
  expect(await makeApiToken(token)).toMatchObject({ ok: false, reason: "prove" });
});

test.each([
  ["end with the password", false],
  ["go on where the person keeps them", true],
])("tokens and bedside links %s", async (_, keepsKeys) => {
  const { owner } = await signedIn();
  const made = { days: 30, madeFrom: null, now };
  const token = await insertApiToken(owner, { ...made, name: "Button", scopes: ["diary:read"] });
  const link = await insertBedsideLink(owner, { ...made, name: "Bed" });
  const words = { currentPassword: testPassword, newPassword: "four quiet owls" };
  expect((await changePassword({ ...words, keepsKeys })).ok).toBe(true);
  expect((await findByToken(hashOfToken(token ?? ""), now)) !== null).toBe(keepsKeys);
  expect((await findBedsideLink(hashOfToken(link ?? ""), now)) !== null).toBe(keepsKeys);
});

test("tokens and bedside links end by themselves, and with a link to choose a password", async () => {
  const { owner } = await signedIn();
  const made = { days: 30, madeFrom: "Firefox", now };
  const token = hashOfToken(
    (await insertApiToken(owner, { ...made, name: "B", scopes: ["diary:read"] })) ?? "",
  );
  const link = hashOfToken((await insertBedsideLink(owner, { ...made, name: "Bed" })) ?? "");
  const later = new Date(now.getTime() + 30 * 86_400_000);
  const found = async (at: Date) => [await findByToken(token, at), await findBedsideLink(link, at)];
  expect(await found(new Date(later.getTime() - 1))).toEqual([expect.anything(), expect.anything()]);
  expect(await found(later)).toEqual([null, null]);
  const reset = await insertOneTimeLink(owner, "reset", now);
  await choosePassword({ token: reset, password: "four quiet owls", timeZone: null });
  expect(await found(now)).toEqual([null, null]);
});

test("a newer link to choose a password takes the older one's place", async () => {
  const { owner } = await signedIn();
  const older = await insertOneTimeLink(owner, "reset", now);
  const newer = await insertOneTimeLink(owner, "reset", now);
  expect(await getLink({ token: older })).toMatchObject({ ok: false, reason: "link-over" });
  expect((await getLink({ token: newer })).ok).toBe(true);
});

test("changing the password ends the links that could choose yet another one", async () => {
  const { owner } = await signedIn();
  const token = await insertOneTimeLink(owner, "reset", now);
  const changed = await changePassword({ currentPassword: testPassword, newPassword: "four quiet owls" });
  expect(changed.ok).toBe(true);
  expect(await getLink({ token })).toMatchObject({ ok: false, reason: "link-over" });
});

test("the old password cannot be guessed without end by whoever holds the phone", async () => {
  await signedIn();
  const answers: Awaited<ReturnType<typeof changePassword>>[] = [];
  // On a busy machine a wait of a second is over before the next guess: the waits grow, and one of them is met.
  for (let n = 0; n < 12 && !answers.some((answer) => !answer.ok && answer.reason === "too-many"); n += 1) {
    answers.push(await changePassword({ currentPassword: `guess ${n}`, newPassword: "four quiet owls" }));
  }
  expect(answers.at(-1)).toMatchObject({ ok: false, reason: "too-many" });
});

test("signing out everywhere ends every session, this one too", async () => {
  const { owner, cookie } = await signedIn();
  await openTestSession(owner);
  expect(await signOutEverywhere({})).toEqual({ ok: true, value: { ended: 2 } });
  requestsCarry(cookie);
  expect(await currentPerson()).toBeNull();
});

test("one session of several can be ended, and only one's own", async () => {
  const other = await signedIn();
  const { owner, cookie } = await signedIn();
  const stolen = await openTestSession(owner);
  const listed = await getSessions({});
  if (!listed.ok) throw new Error(listed.reason);
  expect(listed.value.map((session) => session.isThisOne).sort()).toEqual([false, true]);
  const elsewhere = listed.value.find((session) => !session.isThisOne);
  expect((await endOneSession({ key: elsewhere?.key ?? "" })).ok).toBe(true);
  requestsCarry(stolen);
  expect(await currentPerson()).toBeNull();
  requestsCarry(other.cookie);
  const mine = listed.value.find((session) => session.isThisOne);
  expect(await endOneSession({ key: mine?.key ?? "" })).toMatchObject({ ok: false, reason: "not-found" });
  requestsCarry(cookie);
  expect((await currentPerson())?.ownerId).toBe(owner);
});

test("a link to choose a password works once, in its time, and ends every session", async () => {
  const { owner, email, cookie } = await signedIn();
  const token = await insertOneTimeLink(owner, "reset", now);
  expect(await getLink({ token })).toEqual({ ok: true, value: { email, isFirst: false } });
  const choice = { token, password: "four quiet owls", timeZone: null };
  const answers = await Promise.all([choosePassword(choice), choosePassword(choice), choosePassword(choice)]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(await currentPerson()).toBeNull();
  expect((await openSessionByPassword({ email, password: "four quiet owls" }, caller(), now)).ok).toBe(true);
  expect(await getLink({ token })).toMatchObject({ ok: false, reason: "link-over" });
  requestsCarry(cookie);
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  const late = await insertOneTimeLink(owner, "reset", minutesAgo(60));
  const unknown = await getLink({ token: "x".repeat(43) });
  expect(await getLink({ token: late })).toEqual(unknown);
  const welcome = await insertOneTimeLink(owner, "welcome", minutesAgo(7 * 24 * 60 - 1));
  expect((await getLink({ token: welcome })).ok).toBe(true);
});

test("a sign-in ticket opens one session within a minute and is no link to choose a password", async () => {
  const { owner } = await newTestPerson();
  const ticket = await insertOneTimeLink(owner, "sign-in", now);
  expect(await getLink({ token: ticket })).toMatchObject({ ok: false });
  expect((await openSessionByTicket(ticket, caller(), now)).ok).toBe(true);
  expect((await openSessionByTicket(ticket, caller(), now)).ok).toBe(false);
  const late = await insertOneTimeLink(owner, "sign-in", new Date(now.getTime() - 60_000));
  expect((await openSessionByTicket(late, caller(), now)).ok).toBe(false);
});

test("the profile is saved as told, and what is not told stays unknown", async () => {
  await signedIn();
  const person = await currentPerson();
  if (!person) throw new Error("signed out");
  const { ownerId: _o, email: _e, sampleUntil: _s, ...profile } = person;
  expect((await saveProfile({ ...profile, name: " Ann ", birthYear: 1954, sex: "female" })).ok).toBe(true);
  expect(await currentPerson()).toMatchObject({
    name: "Ann",
    birthYear: 1954,
    sex: "female",
    pregnancy: null,
  });
  const bad = await saveProfile({ ...profile, birthYear: 12, timeZone: "GMT+2" });
  expect(bad).toMatchObject({
    ok: false,
    fields: { birthYear: expect.any(String), timeZone: expect.any(String) },
  });
});

test("deleting the account needs the words and the password, and leaves no row but the audit", async () => {
  const { owner } = await signedIn();
  await db.cramp.create({
    data: { ownerId: owner, id: uuidv7(), night: new Date("2026-03-28"), timeZone: "Europe/Berlin" },
  });
  const bread = { kind: "food", name: "Bread", day: new Date("2026-03-28"), timeZone: "Europe/Berlin" };
  await db.dietEntry.create({ data: { ...bread, ownerId: owner, id: uuidv7() } });
  expect(await db.intakeDay.count({ where: { ownerId: owner } })).toBe(1);
  const answers = [
    await deleteAccount({ password: testPassword, confirmation: "yes" }),
    await deleteAccount({ password: "not this one", confirmation: deletionWord }),
  ];
  expect(answers.map((answer) => !answer.ok && Object.keys(answer.fields ?? {}).join())).toEqual([
    "confirmation",
    "password",
  ]);
  expect(
    (await deleteAccount({ password: testPassword, confirmation: ` ${deletionWord.toUpperCase()}` })).ok,
  ).toBe(true);
  expect(await currentPerson()).toBeNull();
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.columns
    WHERE column_name = 'ownerId' AND table_schema = 'public'`;
  expect(tables.length).toBeGreaterThan(15);
  for (const { name } of tables) {
    const rows = await db.$queryRawUnsafe<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM "${name}" WHERE "ownerId" = '${owner}'`,
    );
    expect([name, (rows[0]?.count ?? 0) > 0]).toEqual([name, name === "Audit"]);
  }
});

test("the audit cannot be rewritten and holds no content", async () => {
  const { owner, email } = await signedIn();
  await changePassword({ currentPassword: testPassword, newPassword: "four quiet owls" });
  const rows = await db.$queryRaw<{ text: string }[]>`SELECT a::text AS text FROM "Audit" a`;
  const all = rows.map((row) => row.text).join("\n");
  expect(all).toContain("password,ok");
  for (const secret of [email, testPassword, "four quiet owls"]) expect(all).not.toContain(secret);
  await expect(db.audit.deleteMany({ where: { ownerId: owner } })).rejects.toThrow(/append-only/);
  await expect(db.audit.updateMany({ data: { outcome: "x" } })).rejects.toThrow(/append-only/);
});
