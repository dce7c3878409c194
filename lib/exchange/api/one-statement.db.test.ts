import { v7 as uuidv7 } from "uuid";
import { expect, test, vi } from "vitest";
import { POST as postOutbox } from "#app/api/outbox/route";
import { civilDate } from "#lib/base/time/civil-date";
import { blankCramp } from "#lib/diary/nights/blank-bodies";
import { insertApiToken, revokeApiToken } from "#lib/people/access/mutations";
import { listApiTokens } from "#lib/people/access/queries";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { env } from "#lib/server/env";
import { newTestPerson, openTestSession, requestsCarry } from "#testing/request";
import { statementsOf } from "#testing/statements-of";
import { getCramps, postCramp } from "./cramps";
import { getDietEntries, postDietEntry } from "./diet-entries";
import { getNights } from "./nights";
import { getTrends } from "./trends";

vi.mock("next/headers", () => import("#testing/request"));

const onset = "2026-03-29T13:30:00+02:00";
const cramp = (more: object = {}) => ({ onset, timeZone: "Europe/Berlin", ...more });

async function tokenOf(owner: AccountId): Promise<string> {
  const made = await insertApiToken(owner, {
    name: "test",
    scopes: ["diary:write", "diary:read"],
    days: 30,
    madeFrom: null,
    now: new Date(),
  });
  if (!made) throw new Error("too many");
  return made;
}

const withToken = (token: string) => ({ authorization: `Bearer ${token}` });

function got(route: typeof getNights, token: string, query = "from=2026-03-01&to=2026-03-31") {
  const request = new Request(`http://box.example/api/v1?${query}`, { headers: withToken(token) });
  return route(request, { params: Promise.resolve({}) });
}

function posted(route: typeof postCramp, token: string, body: object): Promise<Response> {
  const headers = { ...withToken(token), "content-type": "application/json" };
  const request = new Request("http://box.example/api/v1", {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  return route(request, { params: Promise.resolve({}) });
}

test("the second write by a token is one statement: a cramp, and an entry with its figures", async () => {
  const { owner } = await newTestPerson();
  const token = await tokenOf(owner);
  expect((await posted(postCramp, token, cramp())).status).toBe(201);
  expect(await statementsOf(() => posted(postCramp, token, cramp()))).toBe(1);
  const eaten = {
    consumedAt: onset,
    timeZone: "Europe/Berlin",
    kind: "drink",
    name: "Milk",
    grams: 250,
    calciumMg: 300,
  };
  expect(await statementsOf(() => posted(postDietEntry, token, eaten))).toBe(1);
  expect(await db.cramp.count({ where: { ownerId: owner, source: "api" } })).toBe(2);
  expect(await db.dietEntry.count({ where: { ownerId: owner } })).toBe(1);
});

test("what is sent again, is another's, or is wrong is answered as ever by a token that is remembered", async () => {
  const { owner } = await newTestPerson();
  const token = await tokenOf(owner);
  const id = uuidv7();
  const answers: number[] = [];
  for (const body of [
    cramp({ id }),
    cramp({ id }),
    cramp({ id, pain: 3 }),
    cramp({ pain: 11 }),
    cramp({ timeZone: "US/PACIFIC" }),
  ])
    answers.push((await posted(postCramp, token, body)).status);
  expect(answers).toEqual([201, 200, 409, 422, 422]);
  const stranger = await tokenOf((await newTestPerson()).owner);
  await posted(postCramp, stranger, cramp());
  expect((await posted(postCramp, stranger, cramp({ id }))).status).toBe(404);
});

test("a token that was revoked writes nothing more, nor one of an account that was switched off", async () => {
  for (const end of [
    async (owner: AccountId) => {
      const [made] = await listApiTokens(owner, new Date());
      await revokeApiToken(owner, made?.id ?? "", new Date());
    },
    (owner: AccountId) => db.person.update({ where: { id: owner }, data: { disabledAt: new Date() } }),
  ]) {
    const { owner } = await newTestPerson();
    const token = await tokenOf(owner);
    for (const _ of [1, 2]) expect((await posted(postCramp, token, cramp())).status).toBe(201);
    await end(owner);
    expect((await posted(postCramp, token, cramp())).status).toBe(401);
    expect((await posted(postCramp, token, cramp({ pain: 11 }))).status).toBe(401);
    expect(await db.cramp.count({ where: { ownerId: owner } })).toBe(2);
  }
});

test("a setting that was changed a moment ago holds for the next write", async () => {
  const { owner } = await newTestPerson();
  const token = await tokenOf(owner);
  const nightOf = async () => (await (await posted(postCramp, token, cramp())).json()).night;
  expect([await nightOf(), await nightOf()]).toEqual(["2026-03-29", "2026-03-29"]);
  await db.person.update({ where: { id: owner }, data: { nightStartHour: 18 } });
  expect(await nightOf()).toBe("2026-03-28");
});

test("the limit counts every write once, remembered or not, many at once too", async () => {
  const { owner } = await newTestPerson();
  const token = await tokenOf(owner);
  await posted(postCramp, token, cramp());
  const sent = await Promise.all(Array.from({ length: 130 }, () => posted(postCramp, token, cramp())));
  const refused = sent.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(11);
  expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await db.cramp.count({ where: { ownerId: owner } })).toBe(120);
});

function outbox(body: object): Promise<Response> {
  const headers = { origin: env.origin, "content-type": "application/json" };
  return postOutbox(
    new Request(`${env.origin}/api/outbox`, { method: "POST", headers, body: JSON.stringify(body) }),
  );
}

const operation = () => {
  const body = blankCramp(civilDate("2026-03-28"), "Europe/Berlin");
  return { id: uuidv7(), entity: "cramp", key: uuidv7(), rev: 1, at: "2026-03-28T23:00:00Z", body };
};

test("a batch of a session that is remembered is one statement, and nothing at all once the session has ended", async () => {
  const { owner } = await newTestPerson();
  requestsCarry(await openTestSession(owner));
  const send = async () => {
    const answer = await outbox({ person: owner, operations: [operation(), operation()] });
    return { status: answer.status, ...(await answer.json()) };
  };
  expect((await send()).status).toBe(200);
  const answers: unknown[] = [];
  expect(await statementsOf(async () => answers.push((await send()).results))).toBe(1);
  expect(answers[0]).toEqual([
    expect.objectContaining({ status: 201 }),
    expect.objectContaining({ status: 201 }),
  ]);
  expect((await outbox({ person: uuidv7(), operations: [operation()] })).status).toBe(401);
  await db.session.updateMany({ where: { ownerId: owner }, data: { revokedAt: new Date() } });
  expect((await send()).status).toBe(401);
  expect(await db.cramp.count({ where: { ownerId: owner } })).toBe(4);
});

const reads = { getNights, getCramps, getDietEntries, getTrends };

test.each(Object.entries(reads))(
  "the second %s by a token is one statement, and says what was written",
  async (_, route) => {
    const { owner } = await newTestPerson();
    const token = await tokenOf(owner);
    await posted(postCramp, token, cramp({ pain: 6, note: "after the long walk" }));
    const eaten = { consumedAt: onset, timeZone: "Europe/Berlin", kind: "drink", name: "Milk", grams: 250 };
    await posted(postDietEntry, token, { ...eaten, calciumMg: 300.1, note: "cold" });
    const first = await (await got(route, token)).json();
    const answers: Response[] = [];
    expect(await statementsOf(async () => answers.push(await got(route, token)))).toBe(1);
    expect(await answers[0]?.json()).toEqual(first);
    // A range without them is told apart: what was read is what was asked for.
    expect(await (await got(route, token, "from=2026-02-01&to=2026-02-28")).json()).not.toEqual(first);
    const body = JSON.stringify(first);
    if (route === getCramps) expect(body).toContain("after the long walk");
    if (route === getDietEntries) expect(first.entries[0]).toMatchObject({ calciumMg: 300.1, note: "cold" });
  },
);

test.each(Object.entries(reads))(
  "%s tells nothing to a token that was revoked or asks too often",
  async (_, route) => {
    const { owner } = await newTestPerson();
    const token = await tokenOf(owner);
    expect((await got(route, token)).status).toBe(200);
    const sent = await Promise.all(Array.from({ length: 125 }, () => got(route, token)));
    const refused = sent.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(6);
    expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
    const [made] = await listApiTokens(owner, new Date());
    await revokeApiToken(owner, made?.id ?? "", new Date());
    expect((await got(route, token)).status).toBe(401);
  },
);
