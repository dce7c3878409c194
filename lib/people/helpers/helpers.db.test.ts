import { v7 as uuidv7 } from "uuid";
import { beforeEach, expect, test, vi } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { getBin } from "#lib/diary/entries/actions";
import { applyOperation } from "#lib/diary/entries/mutations";
import { operationSchema } from "#lib/diary/entries/schema";
import { blankCramp } from "#lib/diary/nights/blank-bodies";
import { listWriters } from "#lib/diary/revisions/queries";
import { findWholeDiary } from "#lib/exchange/transfer/queries";
import { getHealthRecord } from "#lib/insight/relevance/actions";
import { purgeBin } from "#lib/launch/jobs/purge-bin";
import { purgeLinks } from "#lib/launch/jobs/purge-links";
import { changePassword, choosePassword } from "#lib/people/accounts/actions";
import { deletePerson, insertOneTimeLink, updatePassword } from "#lib/people/accounts/mutations";
import { findHelp, type Help } from "#lib/people/accounts/open-diary";
import type { AccountId } from "#lib/people/accounts/owner";
import { currentPerson, currentSession } from "#lib/people/accounts/session";
import { hashOfToken } from "#lib/people/accounts/token";
import { updateSwitched } from "#lib/people/administration/mutations";
import { listHappened } from "#lib/people/history/queries";
import { db } from "#lib/server/db/client";
import { newTestPerson, openTestSession, requestsCarry, testPassword } from "#testing/request";
import {
  acceptInvitation,
  changeHelper,
  endOneHelper,
  getHelped,
  getHelpers,
  getInvitation,
  inviteHelper,
  leaveHelp,
  openDiary,
} from "./actions";
import { insertInvitedHelper, updateAccepted } from "./mutations";
import { mostHelpers, mostKept } from "./schema";

vi.mock("next/headers", () => import("#testing/request"));

const dayMs = 86_400_000;
const now = new Date();
const later = (days: number) => new Date(now.getTime() + days * dayMs);

let mother: AccountId;
let anna: AccountId;
let motherSession: string;
let annaSession: string;

beforeEach(async () => {
  mother = (await newTestPerson()).owner;
  anna = (await newTestPerson()).owner;
  motherSession = await openTestSession(mother);
  annaSession = await openTestSession(anna);
});

async function invited(may: Help["may"] = "both", days: number | null = null): Promise<string> {
  return tokenOf(await insertInvitedHelper(mother, { name: "Anna", may, days, now }));
}

function tokenOf(made: Awaited<ReturnType<typeof insertInvitedHelper>>): string {
  if (typeof made === "string") throw new Error("too many");
  return made.token;
}

/** Anna says yes; gives what she may do. */
async function agreed(may: Help["may"] = "both", days: number | null = null): Promise<Help> {
  await updateAccepted(anna, hashOfToken(await invited(may, days)), now);
  const row = await db.helper.findFirstOrThrow({ where: { ownerId: mother, helperId: anna, endedAt: null } });
  const open = await findHelp(anna, row.id, now);
  if (!open?.help) throw new Error("not let in");
  return open.help;
}

const cramp = (
  key: string,
  rev = 1,
  body: object | null = blankCramp(civilDate("2026-03-28"), "Europe/Berlin"),
) => operationSchema.parse({ id: uuidv7(), at: "2026-03-29T06:00:00Z", entity: "cramp", key, rev, body });

const says = async (owner: AccountId) => (await listHappened(owner, 50)).map(({ says: words }) => words);

test("an invitation is taken up once, in its time, and by nobody who sent it", async () => {
  const token = hashOfToken(await invited());
  expect(await updateAccepted(mother, token, now)).toBe("own");
  expect(await updateAccepted(anna, token, later(8))).toBe("over");
  const third = (await newTestPerson()).owner;
  const answers = await Promise.all([anna, third, anna, third].map((who) => updateAccepted(who, token, now)));
  expect(answers.filter((answer) => typeof answer === "object")).toEqual([{ owner: mother }]);
  expect(await db.helper.count({ where: { ownerId: mother, helperId: { not: null } } })).toBe(1);
});

test("a second invitation changes what the same two had agreed on, and what waits for the diary still gets there", async () => {
  const before = await agreed("see", 7);
  const second = await insertInvitedHelper(mother, { name: "Annie", may: "both", days: null, now });
  expect(await updateAccepted(anna, hashOfToken(tokenOf(second)), now)).toEqual({ owner: mother });
  const after = (await findHelp(anna, before.id, later(30)))?.help;
  expect(after).toMatchObject({ id: before.id, may: "both", until: null });
  expect(await applyOperation(mother, cramp(uuidv7()), after)).toEqual({ status: 201 });
  const standing = await db.helper.findMany({ where: { ownerId: mother, endedAt: null } });
  expect(standing.map(({ id, name }) => [id, name])).toEqual([[before.id, "Annie"]]);
});

test("two invitations taken up at once leave one agreement", async () => {
  const tokens = [await invited("see"), await invited("both")].map(hashOfToken);
  await Promise.all(tokens.map((token) => updateAccepted(anna, token, now)));
  expect(await db.helper.count({ where: { ownerId: mother, helperId: anna, endedAt: null } })).toBe(1);
});

/** As many who helped once as are kept in all; `wrote`: each has written something. */
async function manyBefore(wrote: boolean): Promise<void> {
  const rows = Array.from({ length: mostKept }, (_, n) => ({
    ...{ ownerId: mother, id: uuidv7(), name: `Anna ${n}`, may: "both" },
    ...{ linkUntil: now, acceptedAt: now, endedAt: now },
  }));
  await db.helper.createMany({ data: rows });
  const written = { ownerId: mother, entity: "cramp", rev: 1, at: now };
  if (wrote)
    await db.writtenBy.createMany({
      data: rows.map(({ id }) => ({ ...written, key: uuidv7(), helpId: id })),
    });
}

test("whoever helped once and wrote nothing takes up no room, and keeps no other from being invited", async () => {
  await manyBefore(false);
  requestsCarry(motherSession);
  const invitation = { name: "Eve", ownName: "Mum", may: "see", days: "" } as const;
  expect(await inviteHelper(invitation)).toMatchObject({ ok: true });
  expect(await db.helper.count({ where: { ownerId: mother } })).toBe(1);
});

test("where so many have written that no more names are kept, that is said, and everything stays", async () => {
  await manyBefore(true);
  requestsCarry(motherSession);
  expect(await inviteHelper({ name: "Eve", ownName: "Mum", may: "see", days: "" })).toEqual({
    ok: false,
    reason: "too-many",
    message: expect.stringMatching(/^200 people have written in this diary, and their names stay/),
  });
  expect(await db.writtenBy.count({ where: { ownerId: mother } })).toBe(mostKept);
});

test("the bin is for whoever may write, and holds for them what they may bring back", async () => {
  const { id } = await agreed("both");
  const deleted = { ownerId: mother, timeZone: "Europe/Berlin", rev: 2, deletedAt: new Date() };
  const key = uuidv7();
  await db.cramp.create({ data: { ...deleted, id: key, night: new Date("2026-03-28"), source: "app" } });
  const { timeZone: _, ...gone } = deleted;
  await db.bloodResult.create({ data: { ...gone, test: "potassium", value: "4.0 mmol/L" } });
  const bin = async (session: string) => {
    requestsCarry(session);
    const told = await getBin({});
    return told.ok ? told.value.map(({ entity }) => entity).sort() : told.reason;
  };
  expect(await bin(motherSession)).toEqual(["blood-result", "cramp"]);
  await db.session.updateMany({ where: { ownerId: anna }, data: { openHelp: id } });
  expect(await bin(annaSession)).toEqual(["cramp"]);
  await db.helper.updateMany({ where: { ownerId: mother, id }, data: { may: "see" } });
  expect(await bin(annaSession)).toBe("reads-only");
});

test("no more are invited than may be, however many at once", async () => {
  const made = await Promise.all(
    Array.from({ length: mostHelpers + 3 }, (_, n) =>
      insertInvitedHelper(mother, { name: `Anna ${n}`, may: "see", days: null, now }),
    ),
  );
  expect(made.filter((one) => one !== "many")).toHaveLength(mostHelpers);
});

test("giving somebody more to do leaves them the time they had, and brings back nobody whose time is over", async () => {
  const { id, until } = await agreed("see", 7);
  requestsCarry(motherSession);
  expect(await changeHelper({ id, may: "both" })).toMatchObject({ ok: true });
  expect((await findHelp(anna, id, now))?.help).toMatchObject({ may: "both", until });
  expect(await changeHelper({ id, may: "both", days: "" })).toMatchObject({ ok: true });
  expect((await findHelp(anna, id, now))?.help).toMatchObject({ until: null });
  await db.helper.updateMany({ where: { id }, data: { until: new Date(0) } });
  for (const days of [{}, { days: "" as const }])
    expect(await changeHelper({ id, may: "both", ...days })).toMatchObject({ reason: "not-found" });
  expect(await findHelp(anna, id, now)).toBeNull();
});

test("who helps is told a name and never the address, and their own address counts once it is confirmed", async () => {
  await db.person.update({ where: { id: mother }, data: { name: null } });
  const invitation = { name: "Anna", may: "see" as const, days: "" as const };
  requestsCarry(motherSession);
  expect(await inviteHelper(invitation)).toMatchObject({
    ok: false,
    fields: { ownName: expect.any(String) },
  });
  expect(await db.helper.count({ where: { ownerId: mother } })).toBe(0);
  const token = await invited();
  expect(await getInvitation({ token })).toMatchObject({ value: { whose: "somebody" } });
  expect(await inviteHelper({ ...invitation, ownName: "Mum" })).toMatchObject({ ok: true });
  expect(await getInvitation({ token })).toMatchObject({ value: { whose: "Mum" } });
  const { id, whose } = await agreed();
  expect(whose).toBe("Mum");
  const confirmed = async () => {
    const told = await getHelpers({});
    return told.ok && told.value.helpers.find((one) => one.id === id)?.isConfirmed;
  };
  expect(await confirmed()).toBe(false);
  await db.person.update({ where: { id: anna }, data: { emailConfirmedAt: now } });
  expect(await confirmed()).toBe(true);
});

test("both see it through: invited, accepted, changed, opened once a day, ended", async () => {
  requestsCarry(motherSession);
  const made = await inviteHelper({ name: "Anna", ownName: "Mum", may: "see", days: "30" });
  if (!made.ok) throw new Error(made.message);
  expect(made.value.qr).toContain("<svg");
  const token = made.value.address.split("/h/")[1] ?? "";
  expect(await getInvitation({ token })).toMatchObject({ ok: true, value: { may: "see" } });
  requestsCarry(annaSession);
  expect(await acceptInvitation({ token })).toMatchObject({ ok: true });
  expect(await acceptInvitation({ token })).toMatchObject({ ok: false, reason: "link-over" });
  expect(await getInvitation({ token })).toMatchObject({ ok: false, reason: "link-over" });
  const helped = await getHelped({});
  const id = helped.ok ? (helped.value[0]?.id ?? "") : "";
  expect(await currentPerson()).not.toBeNull();
  for (const one of [id, null, id]) expect(await openDiary({ id: one })).toMatchObject({ ok: true });
  expect((await currentSession())?.diary).toMatchObject({ person: { ownerId: mother, email: null } });
  // The pages of the account itself are for one's own diary.
  expect(await currentPerson()).toBeNull();
  expect(await getHelpers({})).toMatchObject({ ok: false, reason: "owners-only" });

  requestsCarry(motherSession);
  expect(await getHelpers({})).toMatchObject({
    value: { helpers: [{ id, name: "Anna", waitsUntil: null }] },
  });
  expect(await changeHelper({ id, may: "both", days: "" })).toMatchObject({ ok: true });
  expect(await endOneHelper({ id })).toMatchObject({ ok: true });
  expect(await endOneHelper({ id })).toMatchObject({ ok: false, reason: "not-found" });
  expect(await says(mother)).toEqual([
    "Somebody who helped with this diary may do so no more",
    "What somebody who helps may do, or until when, was changed",
    "Somebody who helps opened this diary",
    "Somebody who was invited may help with this diary from now on",
    "Somebody was invited to help with this diary",
  ]);
  expect(await says(anna)).toEqual([
    "You may help with somebody’s diary no more",
    "What you may do in somebody’s diary, or until when, was changed",
    "You opened the diary of somebody you help",
    "You said yes to helping with somebody’s diary",
  ]);
  requestsCarry(annaSession);
  expect((await currentSession())?.diary).toBe("over");
  expect(await openDiary({ id })).toMatchObject({ ok: false, reason: "diary-over" });
  expect(await openDiary({ id: null })).toMatchObject({ ok: true });
  expect((await currentSession())?.diary).toMatchObject({ person: { ownerId: anna }, help: null });
});

test("whoever helps can leave, and nobody else ends it for them", async () => {
  const { id } = await agreed();
  requestsCarry(await openTestSession((await newTestPerson()).owner));
  expect(await leaveHelp({ id })).toMatchObject({ ok: false });
  expect(await endOneHelper({ id })).toMatchObject({ ok: false });
  expect(await openDiary({ id })).toMatchObject({ ok: false });
  expect(await findHelp(anna, id, now)).not.toBeNull();
  requestsCarry(annaSession);
  expect(await leaveHelp({ id })).toMatchObject({ ok: true });
  expect(await findHelp(anna, id, now)).toBeNull();
  expect(await says(mother)).toContain("Somebody who helped with this diary may do so no more");
});

test("it ends by itself on its day, in the middle of a write too", async () => {
  const help = await agreed("both", 30);
  expect(await findHelp(anna, help.id, later(29))).not.toBeNull();
  expect(await findHelp(anna, help.id, later(31))).toBeNull();
  expect(await applyOperation(mother, cramp(uuidv7()), help)).toEqual({ status: 201 });
  await db.helper.updateMany({ where: { ownerId: mother }, data: { until: new Date(0) } });
  // Let in before, and no more when it comes to be written.
  expect(await applyOperation(mother, cramp(uuidv7()), help)).toEqual({ status: 403 });
  await db.helper.updateMany({ where: { ownerId: mother }, data: { until: null, may: "see" } });
  expect(await applyOperation(mother, cramp(uuidv7()), help)).toEqual({ status: 403 });
  expect(await db.cramp.count({ where: { ownerId: mother } })).toBe(1);
});

test("erasing either account ends it, and what was written stays with its name in the owner's diary", async () => {
  const help = await agreed();
  const key = uuidv7();
  await applyOperation(mother, cramp(key), help);
  await deletePerson(anna);
  const wrote = [{ entity: "cramp", key, rev: 1, name: "Anna" }];
  expect(await listWriters(mother, [{ entity: "cramp", key: key.toUpperCase() }])).toEqual(wrote);
  requestsCarry(motherSession);
  expect(await getHelpers({})).toMatchObject({ ok: true, value: { helpers: [] } });
  const { tables } = await findWholeDiary(mother, civilDate("2026-04-01"));
  expect(tables.WrittenBy).toMatchObject([{ entity: "cramp", key, helpId: help.id }]);
  expect(tables.Helper).toMatchObject([{ id: help.id, name: "Anna" }]);
  expect(tables.Helper?.[0]).not.toHaveProperty("tokenHash");
});

test("erasing the owner's account closes the diary for who helped", async () => {
  const { id } = await agreed();
  requestsCarry(annaSession);
  await openDiary({ id });
  await deletePerson(mother);
  expect((await currentSession())?.diary).toBe("over");
  expect(await db.helper.count({ where: { id } })).toBe(0);
});

test("switching off either account ends it for good", async () => {
  const administrator = (await newTestPerson()).owner;
  for (const person of [mother, anna]) {
    const { id } = await agreed();
    for (const isOn of [false, true])
      expect(await updateSwitched(administrator, { person, isOn, now })).toBe(true);
    expect(await findHelp(anna, id, now)).toBeNull();
  }
});

test("another password ends an invitation that lies about, and not who has said yes", async () => {
  const { id } = await agreed();
  const token = await invited();
  await updatePassword(mother, { passwordHash: "x", keep: null, now });
  expect(await updateAccepted(anna, hashOfToken(token), now)).toBe("over");
  expect(await findHelp(anna, id, now)).not.toBeNull();
});

test("a link to choose a password ends everybody who helps, and tells both", async () => {
  const { id } = await agreed();
  const link = await insertOneTimeLink(mother, "reset", now);
  requestsCarry(motherSession);
  const chosen = { token: link, password: "four quiet owls", timeZone: null };
  expect(await choosePassword(chosen)).toMatchObject({ ok: true });
  expect(await findHelp(anna, id, now)).toBeNull();
  expect(await says(mother)).toContain("Somebody who helped with this diary may do so no more");
  expect(await says(anna)).toContain("You may help with somebody’s diary no more");
});

test("whoever changes their password hears that somebody still helps", async () => {
  await agreed();
  requestsCarry(motherSession);
  const words = { currentPassword: testPassword, newPassword: "four quiet owls" };
  expect(await changePassword(words)).toMatchObject({ ok: true, value: { helpers: 1 } });
});

test("once an entry is gone for good nobody wrote it, and what has ended is tidied away", async () => {
  const help = await agreed();
  const key = uuidv7();
  await applyOperation(mother, cramp(key), help);
  await applyOperation(mother, cramp(key, 2, null), help);
  const written = () => db.writtenBy.count({ where: { ownerId: mother } });
  expect(await written()).toBe(1);
  await db.helper.updateMany({ where: { id: help.id }, data: { endedAt: now } });
  await invited();
  await purgeLinks(later(50));
  expect(await db.helper.count({ where: { ownerId: mother } })).toBe(1);
  await purgeBin(later(50));
  expect(await written()).toBe(0);
  await purgeLinks(later(50));
  expect(await db.helper.count({ where: { ownerId: mother } })).toBe(0);
});

test("what ended by itself is tidied away a month later", async () => {
  await agreed("see", 7);
  await purgeLinks(later(30));
  expect(await db.helper.count({ where: { ownerId: mother } })).toBe(1);
  await purgeLinks(later(38));
  expect(await db.helper.count({ where: { ownerId: mother } })).toBe(0);
});

test("which warnings their owner put away is not for who helps", async () => {
  const { id } = await agreed();
  const at = now.toISOString();
  const away = { entity: "put-away", body: { rule: "S1", version: 1, putAwayAt: at } };
  await applyOperation(mother, operationSchema.parse({ ...away, id: uuidv7(), at, key: uuidv7(), rev: 1 }));
  const putAway = async () => {
    const told = await getHealthRecord({ shown: [] });
    return told.ok ? told.value.putAway.length : told.reason;
  };
  requestsCarry(motherSession);
  expect(await putAway()).toBe(1);
  requestsCarry(annaSession);
  await openDiary({ id });
  expect(await putAway()).toBe(0);
});
