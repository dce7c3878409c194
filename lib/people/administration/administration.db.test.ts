import { v7 as uuidv7 } from "uuid";
import { beforeAll, expect, test, vi } from "vitest";
import { insertPersonByInvitation } from "#lib/people/accounts/insert-person";
import type { AccountId } from "#lib/people/accounts/owner";
import { findPerson } from "#lib/people/accounts/queries";
import { openSessionByPassword } from "#lib/people/accounts/sign-in";
import { db } from "#lib/server/db/client";
import { giveBelongings, theirMark } from "#testing/belongings";
import { newTestPerson, openTestSession, requestsCarry, testPassword } from "#testing/request";
import { erasePerson, getAdministration, invite, resetPassword, switchPerson } from "./actions";
import { type PeopleVerb, peopleCommand } from "./people-command";

vi.mock("next/headers", () => import("#testing/request"));

const now = new Date();
const newcomer = () => ({ email: `${uuidv7()}@example.org`, passwordHash: null, timeZone: "Europe/Berlin" });
const signIn = (email: string) =>
  openSessionByPassword({ email, password: testPassword }, { address: uuidv7(), userAgent: null }, now);

let administrator: { owner: AccountId; email: string };
let cookie: string;

beforeAll(async () => {
  administrator = await newTestPerson();
  cookie = await openTestSession(administrator.owner);
  requestsCarry(cookie);
});

async function invitation(): Promise<string> {
  const made = await invite({});
  return made.ok ? (made.value.address.split("#")[1] ?? "") : "";
}

test("the first account runs this Charley, and the next ones do not", async () => {
  const second = await newTestPerson();
  expect((await findPerson(administrator.owner, now))?.isAdministrator).toBe(true);
  expect((await findPerson(second.owner, now))?.isAdministrator).toBe(false);
});

test("an invitation lets one person in, once, within its week", async () => {
  const token = await invitation();
  expect(token).toHaveLength(43);
  expect(await insertPersonByInvitation(newcomer(), { token: null, now })).toBe("not-invited");
  expect(await insertPersonByInvitation(newcomer(), { token: "x".repeat(43), now })).toBe("not-invited");
  const late = new Date(now.getTime() + 8 * 86_400_000);
  expect(await insertPersonByInvitation(newcomer(), { token, now: late })).toBe("not-invited");
  const tries = await Promise.all([1, 2, 3].map(() => insertPersonByInvitation(newcomer(), { token, now })));
  expect(tries.filter((each) => each === "not-invited")).toHaveLength(2);
});

test("an address that is taken uses no invitation up", async () => {
  const token = await invitation();
  const taken = { ...newcomer(), email: administrator.email };
  expect(await insertPersonByInvitation(taken, { token, now })).toBeNull();
  expect(await insertPersonByInvitation(newcomer(), { token, now })).toMatch(/^[0-9a-f-]{36}$/);
});

test("who is switched off is out at once and cannot come in until switched on", async () => {
  const { owner, email } = await newTestPerson();
  const theirs = await openTestSession(owner);
  expect((await switchPerson({ person: owner, isOn: false })).ok).toBe(true);
  requestsCarry(theirs);
  expect(await getAdministration({})).toMatchObject({ ok: false, reason: "signed-out" });
  expect(await signIn(email)).toEqual({ ok: false, reason: "no-match" });
  requestsCarry(cookie);
  expect((await switchPerson({ person: owner, isOn: true })).ok).toBe(true);
  expect(await signIn(email)).toMatchObject({ ok: true });
});

test("an administrator is shown people and the machine, and nothing of a diary", async () => {
  const { owner, email } = await newTestPerson();
  await giveBelongings(owner);
  const seen = await getAdministration({});
  expect(JSON.stringify(seen)).toContain(email);
  expect(JSON.stringify(seen)).not.toContain(theirMark);
});

test("a person is erased with everything, an administrator never by a slip", async () => {
  const { owner } = await newTestPerson();
  await giveBelongings(owner);
  expect((await erasePerson({ person: owner })).ok).toBe(true);
  expect(await db.cramp.count({ where: { ownerId: owner } })).toBe(0);
  for (const verb of [erasePerson, (on: { person: string }) => switchPerson({ ...on, isOn: false })]) {
    expect(await verb({ person: administrator.owner })).toMatchObject({ ok: false, reason: "not-found" });
  }
  expect(await resetPassword({ person: uuidv7() })).toMatchObject({ ok: false, reason: "not-found" });
});

test("the shell can do it too, and names nobody's diary", async () => {
  const { owner, email } = await newTestPerson();
  await giveBelongings(owner);
  const run = async (verb: PeopleVerb, ...args: string[]) => {
    const answer = await peopleCommand(verb, args, { origin: "http://box.example", now });
    return answer.ok ? answer.lines.join(" ") : "refused";
  };
  expect(await run("people")).toContain(email);
  expect(await run("people")).not.toContain(theirMark);
  expect(await run("invite")).toMatch(/http:\/\/box\.example\/register#[\w-]{43}$/);
  await run("switch-off", email);
  expect(await findPerson(owner, now)).toBeNull();
  await run("switch-on", email);
  expect(await findPerson(owner, now)).not.toBeNull();
  expect(await run("switch-off", administrator.email)).toBe("refused");
  expect(await run("remove-second-step", email)).toContain("signs in with the password alone");
  expect(await run("remove-second-step", email)).toBe("refused");
  await run("make-administrator", email);
  expect((await findPerson(owner, now))?.isAdministrator).toBe(true);
  expect(await run("switch-off", "nobody@example.org")).toBe("refused");
});

test("nobody else learns that there is an administration, and a stolen cookie alone does not do", async () => {
  const { owner } = await newTestPerson();
  requestsCarry(await openTestSession(owner));
  expect(await getAdministration({})).toMatchObject({ ok: false, reason: "not-found" });
  requestsCarry(cookie);
  await db.session.updateMany({ where: { ownerId: administrator.owner }, data: { provenAt: null } });
  expect(await invite({})).toMatchObject({ ok: false, reason: "prove" });
});
