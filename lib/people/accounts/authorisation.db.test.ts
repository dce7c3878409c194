import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { v7 as uuidv7 } from "uuid";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { summarySnapshot } from "#lib/exchange/summary/build";
import { insertApiToken } from "#lib/people/access/mutations";
import { tokenScopes } from "#lib/people/access/schema";
import { db } from "#lib/server/db/client";
import { authenticator } from "#testing/authenticator";
import {
  type Belongings,
  everythingOf,
  giveBelongings,
  nobodysIds,
  theirBarcode,
  theirMark,
} from "#testing/belongings";
import { emptyDiary } from "#testing/diary";
import { newTestPerson, openTestSession, requestsCarry, requestsSay, testPassword } from "#testing/request";
import { aboutSummary, summaryRequest } from "#testing/summary";
import type { AccountId } from "./owner";
import { newToken } from "./token";

// Reads from the source what can be called from outside: every route handler and every server action. Each must be in
// one of the tables below, so that a new one cannot be forgotten; and each is called without a session, and with another
// person's ids, which must be answered like ids that never were. From the same tables each action is given broken input.

vi.mock("next/headers", () => import("#testing/request"));
vi.mock("next/navigation", () => ({ redirect: () => {}, notFound: () => {} }));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));

const range = { from: "2026-03-01", to: "2026-04-11" };
const day = "2026-03-28";
const rangeQuery = `?from=${range.from}&to=${range.to}`;
const zone = { timeZone: "Europe/Berlin" };
const amounts = { magnesiumMg: null, potassiumMg: null, calciumMg: null, sodiumMg: null, vitaminEMg: null };
const mealItem = {
  ...amounts,
  waterG: null,
  kind: "food",
  name: "Mine",
  foodRef: null,
  quantity: null,
  unit: null,
  grams: null,
};
const followedFood = {
  ...amounts,
  waterG: null,
  name: "Mine",
  brand: null,
  kind: "food",
  basis: "100g",
  servingLabel: null,
  servingGrams: null,
  barcode: null,
  pastEntries: "follow",
};
/** A night and a food of a file, the food taken for one of somebody else's own. */
const sliceOf = (ids: Belongings) => ({
  nights: [
    {
      ...{ line: 1, night: day, crampCount: 1, worstPain: null, crampMinutes: null, sleepLostMinutes: null },
      ...{ sleepDisturbance: null, soreness: null, stretchedBeforeBed: null, factors: [], note: null },
    },
  ],
  cramps: [],
  entries: [
    {
      ...amounts,
      ...{ waterG: null, line: 1, date: day, time: null, name: "Mine", kind: "food", grams: 100 },
      ...{ quantity: 100, unit: "g", note: null, foodRef: `own:${ids.ownFood}` },
    },
  ],
  doses: [],
});
const plan = { what: "stretching", turnNights: 1, pairs: 84, outcome: "cramps", worth: 50 };
const summary = {
  period: range,
  parts: ["medicines"],
  withName: false,
  question: null,
  redFlags: null,
  differential: {},
};
const someSnapshot = summarySnapshot(emptyDiary, summaryRequest, aboutSummary(civilDate("2026-03-28"), 4));
const profile = {
  name: null,
  ...zone,
  birthYear: null,
  sex: null,
  pregnancy: null,
  authority: "us",
  nightStartHour: 12,
};

const wishes = {
  ...zone,
  morningAt: "07:30",
  eveningAt: null,
  isNamed: false,
  quietFrom: null,
  quietTo: null,
  ntfyAddress: null,
};
const browser = { endpoint: "https://push.example.org/mine", p256dh: "p".repeat(87), auth: "a".repeat(22) };
const ceremony = { challenge: newToken(), origin: "http://localhost:3000", rpId: "localhost" };
const madePasskey = authenticator().make(ceremony);
const passkeyAnswer = authenticator().answer({ ...ceremony, userHandle: "x" });

const secret = newToken();

/** What each action is given, made of ids that are somebody else's or nobody's. */
const actions: Record<string, (ids: Belongings) => unknown> = {
  "access.getApiTokens": () => ({}),
  "access.makeApiToken": () => ({ name: "Mine", scopes: ["diary:read"], days: 30 }),
  "access.endApiToken": (ids) => ({ id: ids.token }),
  "access.getBedsideLinks": () => ({}),
  "access.makeBedsideLink": () => ({ name: "Mine", days: 30 }),
  "access.endBedsideLink": (ids) => ({ id: ids.bedside }),
  "helpers.getHelpers": () => ({}),
  "helpers.getHelped": () => ({}),
  "helpers.inviteHelper": () => ({ name: "Mine", ownName: "Mine", may: "see", days: "30" }),
  "helpers.changeHelper": (ids) => ({ id: ids.helper, may: "both", days: "" }),
  "helpers.endOneHelper": (ids) => ({ id: ids.helper }),
  "helpers.leaveHelp": (ids) => ({ id: ids.helper }),
  "helpers.acceptInvitation": () => ({ token: secret }),
  "helpers.openDiary": (ids) => ({ id: ids.helper }),
  "reminders.getReminders": () => ({}),
  "notifications.getPushKey": () => ({}),
  "notifications.sendTest": () => ({}),
  "reminders.saveReminders": () => wishes,
  "reminders.followZone": () => zone,
  "reminders.pauseReminders": () => ({ days: 7 }),
  "reminders.snooze": () => ({}),
  "reminders.addDevice": () => browser,
  "reminders.removeDevice": (ids) => ({ id: ids.device }),
  "reminders.makeCalendar": () => ({}),
  "reminders.removeCalendar": () => ({}),
  "administration.getAdministration": () => ({}),
  "administration.invite": () => ({}),
  "administration.switchPerson": (ids) => ({ person: ids.person, isOn: false }),
  "administration.resetPassword": (ids) => ({ person: ids.person }),
  "administration.erasePerson": (ids) => ({ person: ids.person }),
  "accounts.changePassword": () => ({ currentPassword: testPassword, newPassword: "four quiet owls" }),
  "accounts.getSecondStep": () => ({}),
  "accounts.startSecondStep": () => ({}),
  "accounts.turnOnSecondStep": () => ({ code: "000000" }),
  "accounts.turnOffSecondStep": () => ({}),
  "accounts.prove": () => ({ password: testPassword }),
  "accounts.saveProfile": () => profile,
  "accounts.getSessions": () => ({}),
  "accounts.endOneSession": (ids) => ({ key: ids.sessionKey }),
  "accounts.signOutEverywhere": () => ({}),
  "accounts.deleteAccount": () => ({ password: testPassword, confirmation: "delete my diary" }),
  "history.getHistory": () => ({}),
  "identities.getIdentity": () => ({}),
  "identities.startLink": () => ({}),
  "identities.removeIdentity": () => ({}),
  "mail.getAddress": () => ({}),
  "mail.sendConfirmation": () => ({}),
  "mail.tellWhenOpened": () => ({ isOn: true }),
  "mail.sendWeeklyLetter": () => ({ isOn: true }),
  "mail.changeAddress": () => ({ email: "another@example.org" }),
  "passkeys.getPasskeys": () => ({}),
  "passkeys.startPasskey": () => ({}),
  "passkeys.finishPasskey": () => ({ made: madePasskey }),
  "passkeys.renamePasskey": (ids) => ({ id: ids.passkey, name: "Mine" }),
  "passkeys.removePasskey": (ids) => ({ id: ids.passkey }),
  "passkeys.startProof": () => ({}),
  "passkeys.proveByPasskey": () => ({ answer: passkeyAnswer }),
  "relevance.getRelevantSections": () => null,
  "diet.getDietDay": () => ({ day }),
  "diet.proposeMeal": () => ({ text: `${theirMark} and two eggs`, day, hour: 8 }),
  "experiments.getExperiment": () => ({}),
  "experiments.getAskedDays": () => ({}),
  "experiments.askPower": () => ({ ...plan, slice: 0 }),
  "experiments.startExperiment": (ids) => ({ ...plan, own: null, id: ids.experiment, noneApply: true }),
  "experiments.pauseExperiment": (ids) => ({ id: ids.experiment, paused: true }),
  "experiments.stopExperiment": (ids) => ({ id: ids.experiment, why: null }),
  "watch.getWatch": () => ({}),
  "watch.startWatch": (ids) => ({ id: ids.watch, what: "stretching", expects: "more", weeks: 26 }),
  "watch.leaveWatch": (ids) => ({ id: ids.watch }),
  "foods.searchFoods": () => ({ query: theirMark, day, hour: 8 }),
  "foods.getKnownFoods": () => ({ day }),
  "foods.getFood": (ids) => ({ ref: `own:${ids.ownFood}` }),
  "foods.findByBarcode": () => ({ barcode: theirBarcode }),
  "health.getAnswers": () => null,
  "health.getBloodResults": () => null,
  "relevance.getHealthRecord": () => ({ shown: [] }),
  "relevance.getNotices": () => ({ about: null, place: "entry" }),
  "nights.getNightClock": () => ({}),
  "nights.getNights": () => range,
  "entries.getBin": () => ({}),
  "entries.getHasWriters": () => ({}),
  "entries.getWriters": (ids) => ({ entries: [{ entity: "cramp", key: ids.cramp }] }),
  "search.searchDiary": () => ({ query: theirMark }),
  "remedies.getRemedies": () => ({ day }),
  "summary.getVisitQuestions": () => ({}),
  "summary.previewSummary": () => summary,
  "summary.shareSummary": () => ({ ...summary, days: 7, label: null }),
  "summary.makeHealthLink": () => ({ ...summary, kind: "qr", label: null }),
  "summary.getShares": () => ({}),
  "summary.makeFile": () => ({ snapshot: someSnapshot, form: "text", paper: "a4" }),
  "summary.showShared": (ids) => ({ id: ids.share }),
  "summary.endShare": (ids) => ({ id: ids.share }),
  "transfer.matchFoods": () => ({ names: [theirMark] }),
  "transfer.planSlice": (ids) => sliceOf(ids),
  "transfer.writeSlice": (ids) => ({
    ...sliceOf(ids),
    importId: ids.import,
    fileName: "x",
    isLast: true,
    choices: { all: { new: "add", changed: "update", kept: "update" }, rows: {} },
  }),
  "transfer.getImports": () => ({}),
  "transfer.takeOutImport": (ids) => ({ id: ids.import }),
  "transfer.exportDiary": () => ({}),
  "transfer.exportTable": () => ({ file: "nights" }),
  "transfer.restorePerson": () => ({
    ...{ name: null, birthYear: null, sex: null, pregnancy: null, authority: "us", nightStartHour: 12 },
    ...{ glassMl: 250, usualMinimumEntries: null, scheduledDoses: "taken", units: "metric", dayStartHour: 3 },
  }),
  "transfer.restoreRows": () => ({ table: "Condition", rows: [{ name: "dialysis", answer: "no" }] }),
  "trends.getTrends": () => range,
  "trends.getLinks": () => ({ choice: range, slice: 1 }),
  "trends.getTried": (ids) => ({ remedyId: ids.remedy }),
  "before.getBefore": () => ({ night: day }),
  "year.getYear": () => ({ to: day.slice(0, 7) }),
};

/** Their answers repeat what was asked, and they are asked for the mark itself. */
const echoing = new Set(["diet.proposeMeal", "foods.searchFoods", "transfer.matchFoods"]);

/** Actions that need nobody signed in, why that is right, and what each is given. */
const openActions: Record<string, { why: string; given: unknown }> = {
  "accounts.register": {
    why: "makes an account",
    given: { email: "new@example.org", password: "four quiet owls", ...zone },
  },
  "accounts.getLink": { why: "knows the secret of a one-time link", given: { token: secret } },
  "accounts.choosePassword": {
    why: "knows the secret of a one-time link",
    given: { token: secret, password: "four quiet owls", ...zone },
  },
  "helpers.getInvitation": { why: "knows the secret of an invitation", given: { token: secret } },
  "mail.confirmAddress": { why: "knows the secret of a link sent to the address", given: { token: secret } },
  "mail.askForReset": {
    why: "writes to the confirmed address, and tells whoever asks nothing",
    given: { email: "new@example.org" },
  },
  "passkeys.startSignIn": { why: "gives something to sign, which opens nothing by itself", given: {} },
  "demo.startSampleDiary": { why: "makes a sample diary of its own", given: {} },
};

/** Routes that need nobody signed in, and why that is right. */
const openRoutes: Record<string, string> = {
  "GET api/auth/[...nextauth]": "signs people in",
  "POST api/auth/[...nextauth]": "signs people in",
  "GET api/outbox": "tells a browser who it is signed in as, and says nothing to others",
  "GET api/health": "says only whether Charley is up",
  "GET api/health/live": "says only that the web server answers",
  "GET metrics": "figures of the machine, only with METRICS_TOKEN or from this machine; nothing of anybody",
  "POST b/[token]/cramp": "knows the secret of a bedside link; adds a cramp and tells nothing",
  "GET s/[token]": "knows the secret of a share; a cover that tells nothing, until the button was pressed",
  "GET s/[token]/file": "knows the secret of a share, and the button was pressed in this browser",
  "POST s/[token]/open": "knows the secret of a share; tells nothing but where the page is",
  "POST s/[token]/reply":
    "knows the secret of a share that takes a reply, and the button was pressed in this browser",
  "GET l/[token]": "knows the secret of a SMART Health Link; what it gets is sealed",
  "POST l/[token]": "knows the secret of a SMART Health Link and its passcode; what it gets is sealed",
  "HEAD l/[token]": "tells nobody anything",
  "OPTIONS l/[token]": "tells a browser that viewers of other sites may ask",
  "GET l/[token]/[file]": "knows the secret of a file that a manifest named; what it gets is sealed",
  "HEAD l/[token]/[file]": "tells nobody anything",
  "OPTIONS l/[token]/[file]": "tells a browser that viewers of other sites may ask",
  "POST b/[token]/undo": "knows the secret of a bedside link; takes back what one has just added",
  "GET c/[token]": "knows the secret of a calendar; tells two times of the day and nothing of the diary",
  "GET api/v1/openapi.json": "describes the API and holds nothing of anybody's",
};

type Call = (ids: Belongings) => Promise<Response>;

function outboxPost(ids: Belongings, person?: string): Promise<Response> {
  const write = { id: uuidv7(), rev: 2, at: "2026-03-28T01:13:00Z", body: null };
  return callRoute("POST", "api/outbox", {
    body: {
      person,
      operations: [
        { ...write, id: uuidv7(), entity: "cramp", key: ids.cramp },
        { ...write, id: uuidv7(), entity: "diet-entry", key: ids.dietEntry },
        { ...write, id: uuidv7(), entity: "dose", key: ids.dose },
        { ...write, id: uuidv7(), entity: "own-food", key: ids.ownFood, body: followedFood },
        {
          ...write,
          id: uuidv7(),
          entity: "saved-meal",
          key: ids.meal,
          body: { name: "Mine", items: [mealItem] },
        },
        { ...write, id: uuidv7(), entity: "remedy", key: ids.remedy },
        { ...write, id: uuidv7(), entity: "health-answer", key: "kidney-disease" },
        { ...write, id: uuidv7(), entity: "leg-check", key: ids.legCheck },
        { ...write, id: uuidv7(), entity: "put-away", key: ids.putAway },
        { ...write, id: uuidv7(), entity: "asked-day", key: `${ids.experiment} 2026-03-28` },
      ],
    },
  });
}

/** Routes for somebody signed in, and how each is called with ids. */
const routes: Record<string, Call> = {
  "POST api/outbox": (ids) => outboxPost(ids),
  "GET api/v1/cramps": () => callRoute("GET", "api/v1/cramps", { query: rangeQuery }),
  "POST api/v1/cramps": (ids) =>
    callRoute("POST", "api/v1/cramps", {
      body: { id: ids.cramp, onset: "2026-03-29T02:13:00+01:00", ...zone },
    }),
  "GET api/v1/nights": () => callRoute("GET", "api/v1/nights", { query: rangeQuery }),
  "PUT api/v1/nights/[night]": (ids) =>
    callRoute("PUT", "api/v1/nights/[night]", { params: { night: ids.night }, body: { state: "none" } }),
  "POST api/v1/nights": (ids) =>
    callRoute("POST", "api/v1/nights", { body: { nights: [{ night: ids.night, state: "none" }] } }),
  "GET api/v1/diet-entries": () => callRoute("GET", "api/v1/diet-entries", { query: rangeQuery }),
  "POST api/v1/diet-entries": (ids) =>
    callRoute("POST", "api/v1/diet-entries", {
      body: { id: ids.dietEntry, consumedAt: "2026-03-28T08:00:00Z", ...zone, kind: "food", name: "Mine" },
    }),
  "POST api/v1/meals/read": () =>
    callRoute("POST", "api/v1/meals/read", { body: { text: "porridge and half a banana", day } }),
  // What the other person's own food is called by.
  "GET api/v1/foods": () =>
    callRoute("GET", "api/v1/foods", { query: `?query=${encodeURIComponent(theirMark)}` }),
  "GET api/v1/medicines": () => callRoute("GET", "api/v1/medicines", { query: "?name=Magnesium" }),
  "GET api/v1/trends": () => callRoute("GET", "api/v1/trends", { query: rangeQuery }),
  "GET api/v1/watched": () => callRoute("GET", "api/v1/watched", {}),
  "GET api/v1/summary": () => callRoute("GET", "api/v1/summary", { query: "?weeks=4&form=text" }),
};

async function callRoute(
  method: string,
  route: string,
  { body, params = {}, query = "" }: { body?: unknown; params?: Record<string, string>; query?: string },
): Promise<Response> {
  const module: Record<string, unknown> = await import(resolve("app", route, "route.ts"));
  const handler = module[method];
  if (typeof handler !== "function") throw new Error(`${route} has no ${method}`);
  const request = new Request(`http://localhost:3000/${route}${query}`, {
    method,
    headers: {
      "content-type": "application/json",
      origin: "http://localhost:3000",
      "sec-fetch-site": "same-origin",
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return handler(request, { params: Promise.resolve(params) });
}

/** "nights.getNights" and the like, each with the words it is declared by. */
function declaredActions(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync("lib", { recursive: true, encoding: "utf8" })) {
    if (!/\.ts$/.test(file)) continue;
    const source = readFileSync(join("lib", file), "utf8");
    if (!/^\s*["']use server["']/m.test(source)) continue;
    expect(file).toMatch(/^[\w-]+\/[\w-]+\/actions\.ts$/);
    for (const [, name = "", by = ""] of source.matchAll(
      /^export (?:const|async function|function) (\w+)(?: = (\w+))?/gm,
    )) {
      found.set(`${file.split("/")[1]}.${name}`, by);
    }
  }
  return found;
}

function declaredRoutes(): string[] {
  return readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("route.ts"))
    .flatMap((file) => {
      const source = readFileSync(join("app", file), "utf8");
      const methods = source.matchAll(/\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b(?=\s*[(=,}]|:\s)/g);
      const exported = [...methods].map(([, method]) => method);
      return [...new Set(exported)].map((method) => `${method} ${file.replace(/\/route\.ts$/, "")}`);
    });
}

const layerOfRoom = (room: string) =>
  readdirSync("lib").find((layer) => existsSync(join("lib", layer, room, "actions.ts"))) ?? "";

async function callAction(name: string, input: unknown): Promise<unknown> {
  const [room = "", verb = ""] = name.split(".");
  const module: Record<string, unknown> = await import(resolve("lib", layerOfRoom(room), room, "actions.ts"));
  const action = module[verb];
  if (typeof action !== "function") throw new Error(`There is no action ${name}`);
  return action(input);
}

/** An answer with the ids it was asked with blanked out, and what is new in every answer too. */
function comparable(answer: unknown, ids: Belongings): string {
  let text = JSON.stringify(answer) ?? "undefined";
  for (const id of Object.values(ids)) text = text.replaceAll(id, "ID");
  return text
    .replace(/"letters":"[A-Z2-7]{32}"/g, "LETTERS")
    .replace(/"qr":"(?:[^"\\]|\\.)*"/g, "QR")
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[57][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, "UUID")
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+(Z|\+00:00)/g, "INSTANT")
    .replace(/\b[0-9a-f]{64}\b/g, "HASH")
    .replace(/"challenge":"[\w-]{43}"|"user":\{[^}]*\}/g, "ASKED")
    .replace(/Summary [A-Z]{8}/g, "LETTERS")
    .replace(/charley_[\w-]{43}|\/[\w-]{43}(?=["\\/])/g, "SECRET");
}

/** The token that requests carry beside the session. */
let bearer: string | null = null;
let them: { owner: AccountId; ids: Belongings };
let theirsBefore = "";

beforeAll(async () => {
  const { owner } = await newTestPerson();
  them = { owner, ids: await giveBelongings(owner) };
  theirsBefore = await everythingOf(owner);
  expect(theirsBefore).toContain(theirMark);
});

async function asSomebodyElse(): Promise<void> {
  const { owner } = await newTestPerson();
  requestsCarry(await openTestSession(owner));
  bearer = await insertApiToken(owner, {
    name: "test",
    scopes: tokenScopes,
    days: 30,
    madeFrom: null,
    now: new Date(),
  });
}

function asNobody(): void {
  requestsCarry(null);
  bearer = null;
}

const declared = declaredActions();

test("every action is in the table, and nothing in the table is gone", () => {
  expect(declared.size).toBeGreaterThan(10);
  // One that takes its turn, or asks for the password first, is an action like any other.
  const kind = (by: string) =>
    /^(night|account|anywhere|heavy|heavyAccount|proven|admin)Action$/.test(by) ? "action" : by;
  const expected = [...declared].map(([name, by]) => `${kind(by)} ${name}`).sort();
  const listed = [
    ...Object.keys(actions).map((name) => `action ${name}`),
    ...Object.keys(openActions).map((name) => `openAction ${name}`),
  ].sort();
  expect(expected).toEqual(listed);
});

test("every route is in the table, and nothing in the table is gone", () => {
  expect(declaredRoutes().sort()).toEqual([...Object.keys(openRoutes), ...Object.keys(routes)].sort());
});

test.each(Object.keys(actions))("%s refuses whoever is not signed in", async (name) => {
  asNobody();
  const answer = await callAction(name, actions[name]?.(them.ids));
  expect(answer).toMatchObject({ ok: false, reason: "signed-out" });
  expect(await everythingOf(them.owner)).toBe(theirsBefore);
});

test.each(Object.keys(actions))("%s answers another person's ids like missing ones", async (name) => {
  const missing = nobodysIds();
  const given = actions[name];
  await asSomebodyElse();
  const toTheirs = await callAction(name, given?.(them.ids));
  await asSomebodyElse();
  const toMissing = await callAction(name, given?.(missing));
  // An input that no longer fits would prove nothing.
  expect(toTheirs).not.toMatchObject({ reason: "invalid" });
  expect(comparable(toTheirs, them.ids)).toBe(comparable(toMissing, missing));
  if (!echoing.has(name)) expect(JSON.stringify(toTheirs) ?? "").not.toContain(theirMark);
  expect(await everythingOf(them.owner)).toBe(theirsBefore);
});

/** No field takes it: it is of every wrong type at once, and the wire between browser and server carries it. */
const broken = Number.NaN;

/** Take weeks or two dates, so that what is neither is told of the whole. */
const markedAsWhole = new Set(["trends.getTrends"]);

/** Each way to break one input, with the field that must be marked ("" where it belongs to none). */
function breakages(given: unknown): [string, unknown][] {
  const fields = typeof given === "object" && given !== null ? Object.keys(given) : [];
  return [
    ["", broken],
    ["", undefined],
    ...fields.map((field): [string, unknown] => [field, { ...Object(given), [field]: broken }]),
  ];
}

test.each([...Object.keys(actions), ...Object.keys(openActions)])(
  "%s answers broken input with a message at the field, and does nothing",
  async (name) => {
    const { owner } = await newTestPerson();
    requestsCarry(await openTestSession(owner));
    const before = await everythingOf(owner);
    const given = actions[name]?.(nobodysIds()) ?? openActions[name]?.given ?? null;
    for (const [field, input] of breakages(given)) {
      const answer = await callAction(name, input);
      expect(answer, field).toMatchObject({ ok: false, reason: "invalid", message: expect.any(String) });
      const marked = answer && typeof answer === "object" && "fields" in answer ? Object(answer.fields) : {};
      const messages = Object.entries(marked).filter(
        ([path]) =>
          path === field || path.startsWith(`${field}.`) || (path === "" && markedAsWhole.has(name)),
      );
      expect(
        messages.length,
        `${name} marks ${field || "the whole"}: ${JSON.stringify(marked)}`,
      ).toBeGreaterThan(0);
      for (const [, message] of messages) expect(message).toMatch(/\w/);
    }
    expect(await everythingOf(owner)).toBe(before);
  },
);

test.each(Object.keys(routes))("%s refuses whoever is not signed in", async (name) => {
  asNobody();
  const answer = await routes[name]?.(them.ids);
  expect(answer?.status).toBe(401);
  expect(await everythingOf(them.owner)).toBe(theirsBefore);
});

/** What makes an entry under the id it is given: nobody's id is a new one's there, and only somebody else's is refused. */
const makesAnEntry = ["POST api/v1/cramps", "POST api/v1/diet-entries"];

test.each(makesAnEntry)(
  "%s refuses another person's id, and tells nothing of what is there",
  async (name) => {
    const missing = nobodysIds();
    await asSomebodyElse();
    const toTheirs = await routes[name]?.(them.ids);
    const toMissing = await routes[name]?.(missing);
    expect([toTheirs?.status, toMissing?.status]).toEqual([404, 201]);
    const text = (await toTheirs?.text()) ?? "";
    expect(text).toContain('"status":404');
    expect(text).not.toContain(theirMark);
    expect(await everythingOf(them.owner)).toBe(theirsBefore);
  },
);

const answersMissingAlike = Object.keys(routes).filter((name) => !makesAnEntry.includes(name));

test.each(answersMissingAlike)("%s answers another person's ids like missing ones", async (name) => {
  const missing = nobodysIds();
  await asSomebodyElse();
  const toTheirs = await routes[name]?.(them.ids);
  await asSomebodyElse();
  const toMissing = await routes[name]?.(missing);
  const text = (await toTheirs?.text()) ?? "";
  expect(toTheirs?.status).toBe(toMissing?.status);
  expect(comparable(text, them.ids)).toBe(comparable(await toMissing?.text(), missing));
  expect(text).not.toContain(theirMark);
  expect(await everythingOf(them.owner)).toBe(theirsBefore);
});

// --- Somebody who helps with another's diary ---------------------------------------------------------------------------

/** A way into another's diary, and what each kind of door says to whoever comes by it. */
type Way = {
  readonly may: "see" | "both" | "write";
  readonly end?: (row: { ownerId: AccountId; id: string; helper: AccountId }) => Promise<unknown>;
  readonly reads: "let in" | "writes-only" | "diary-over";
  readonly nights: "let in" | "diary-over";
};
const over = { reads: "diary-over", nights: "diary-over" } as const;
const changed = (data: object) => (row: { ownerId: AccountId; id: string }) =>
  db.helper.updateMany({ where: { ownerId: row.ownerId, id: row.id }, data });

const ways: Record<string, Way> = {
  "who may see": { may: "see", reads: "let in", nights: "let in" },
  "who may see and write": { may: "both", reads: "let in", nights: "let in" },
  "who may only write": { may: "write", reads: "writes-only", nights: "let in" },
  "whose time is over": { may: "both", end: changed({ until: new Date(0) }), ...over },
  "whom the owner has ended": { may: "both", end: changed({ endedAt: new Date() }), ...over },
  "who has not said yes": {
    may: "both",
    end: changed({ helperId: null, acceptedAt: null }),
    ...over,
  },
  "who was let in by somebody now switched off": {
    may: "both",
    end: ({ ownerId }) => db.person.update({ where: { id: ownerId }, data: { disabledAt: new Date() } }),
    ...over,
  },
};

/** What a door of each kind says to a helper; null: it asks for nobody's diary. */
const saidBy: Record<string, (way: Way) => string | null> = {
  action: ({ reads }) => reads,
  heavyAction: ({ reads }) => reads,
  nightAction: ({ nights }) => nights,
  accountAction: () => "owners-only",
  heavyAccountAction: () => "owners-only",
  provenAction: () => "owners-only",
  adminAction: () => "owners-only",
  anywhereAction: () => null,
};

async function helped(way: Way) {
  const owner = (await newTestPerson()).owner;
  const ids = await giveBelongings(owner);
  const helper = (await newTestPerson()).owner;
  const session = await openTestSession(helper);
  const accepted = { helperId: helper, acceptedAt: new Date(), linkUntil: new Date() };
  const id = uuidv7();
  await db.helper.create({ data: { ownerId: owner, id, name: "Anna", may: way.may, ...accepted } });
  await db.session.updateMany({ where: { ownerId: helper }, data: { openHelp: id } });
  requestsCarry(session);
  const made = { name: "test", scopes: tokenScopes, days: 30, madeFrom: null, now: new Date() };
  bearer = await insertApiToken(helper, made);
  // That it was opened is told once a day.
  await callAction("nights.getNightClock", {});
  await way.end?.({ ownerId: owner, id, helper });
  return { owner, ids, helper, id, before: await everythingOf(owner) };
}

describe.each(Object.entries(ways))("somebody %s", (_, way) => {
  test("is let in by the doors of a diary as far as its owner said, and by no other", async () => {
    const { owner, ids, before } = await helped(way);
    const saw: string[] = [];
    for (const [name, by] of declared) {
      const given = actions[name];
      const expected = given && saidBy[by]?.(way);
      if (!given || expected === null) continue;
      const answer = Object(await callAction(name, given(ids)));
      const reason = answer.ok === false ? answer.reason : null;
      if (expected === "let in")
        expect([name, reason]).not.toEqual([
          name,
          expect.stringMatching(/^(owners-only|writes-only|diary-over|diary-moved)$/),
        ]);
      else expect([name, reason]).toEqual([name, expected]);
      if (JSON.stringify(answer)?.includes(theirMark) && !echoing.has(name)) saw.push(name);
    }
    expect(await everythingOf(owner)).toBe(before);
    // What is tried and watched is read with the trends, also by the name its owner gave it: both are told before they agree.
    const named = ["nights.getNights", "experiments.getExperiment", "watch.getWatch", "trends.getTrends"];
    if (way.reads === "let in") expect(saw).toEqual(expect.arrayContaining(named));
    else expect(saw).toEqual([]);
  });

  test("brings nothing of their own there by a token, or by what waits for another diary", async () => {
    const { owner, ids, helper, before } = await helped(way);
    for (const [name, call] of Object.entries(routes)) {
      const text = (await (await call(ids)).text()) ?? "";
      expect([name, text.includes(theirMark)]).toEqual([name, false]);
    }
    await outboxPost(ids, helper);
    await outboxPost(ids, `${uuidv7()}/${uuidv7()}`);
    expect(await everythingOf(owner)).toBe(before);
  });

  test("writes as far as they may, and each entry says by whom", async () => {
    const { owner, ids, helper, id, before } = await helped(way);
    const answer = await outboxPost(ids, `${helper}/${id}`);
    const told: { results: { status: number; current?: unknown }[] } = await answer.json();
    const statuses = told.results.map(({ status }) => status);
    expect(told.results.every(({ current }) => current === undefined)).toBe(true);
    // A food that takes the past along, what somebody says of their health, and what they put away, is nobody's but theirs.
    if (way.may === "both" && way.reads === "let in") {
      expect(statuses).toEqual([200, 200, 200, 403, 200, 200, 403, 200, 403, 403]);
      const rows = await db.writtenBy.findMany({ where: { ownerId: owner, helpId: id } });
      expect(rows.map(({ entity, rev }) => [entity, rev]).sort()).toEqual(
        ["cramp", "diet-entry", "dose", "leg-check", "remedy", "saved-meal"].map((entity) => [entity, 2]),
      );
    } else {
      expect(statuses.filter((status) => status !== 403)).toEqual([]);
      expect(await everythingOf(owner)).toBe(before);
    }
  });
});

test("who may only write adds nights and cramps, puts right their own, and is told nothing of others'", async () => {
  const { owner, ids, helper, id } = await helped({ may: "write", reads: "writes-only", nights: "let in" });
  const at = "2026-03-29T06:00:00Z";
  const key = uuidv7();
  const body = {
    ...{ night: "2026-03-27", onset: null, timeZone: "Europe/Berlin", durationSeconds: null, running: false },
    ...{ pain: 4, side: "left", muscles: [], wokeMe: null, relief: [], reliefHelped: null, note: null },
    source: "app",
  };
  const post = async (operation: object) => {
    const operations = [{ id: uuidv7(), at, ...operation }];
    const answer = await callRoute("POST", "api/outbox", { body: { person: `${helper}/${id}`, operations } });
    return Object((await answer.json()).results[0]);
  };
  expect(await post({ entity: "cramp", key, rev: 1, body })).toMatchObject({ status: 201 });
  expect(await post({ entity: "cramp", key, rev: 2, body: { ...body, pain: 5 } })).toMatchObject({
    status: 200,
  });
  expect(await post({ entity: "cramp", key: ids.cramp, rev: 2, body })).toMatchObject({ status: 403 });
  // The owner's night is there already: it stays, and is not shown.
  const night = {
    ...{
      timeZone: "Europe/Berlin",
      crampCount: 1,
      worstPain: null,
      crampMinutes: null,
      sleepLostMinutes: null,
    },
    ...{ sleepDisturbance: null, soreness: null, stretchedBeforeBed: null, factors: [], factorsAsked: false },
    ...{ note: null, source: "app" },
  };
  // Nor is it to be guessed: there, deleted, changed or just as it was sent, the answer is one.
  const {
    rev: _rev,
    ownerId: _owner,
    createdAt: _c,
    updatedAt: _u,
    ...stored
  } = await db.night.findFirstOrThrow({
    where: { ownerId: owner, night: new Date(ids.night) },
  });
  const asStored = { ...night, ...stored, night: undefined };
  const asked = [
    await post({ entity: "night", key: ids.night, rev: 1, body: night }),
    await post({ entity: "night", key: ids.night, rev: 1, body: asStored }),
    await post({ entity: "night", key: ids.night, rev: 1, body: null }),
    await post({ entity: "night", key: "2026-03-11", rev: 1, body: null }),
  ];
  for (const { id: _, ...refused } of asked)
    expect(refused).toEqual({ status: 403, fields: { diary: expect.stringContaining("nobody else") } });
  const range = { from: "2026-03-20", to: "2026-03-31" };
  const seen = Object(await callAction("nights.getNights", range));
  expect(seen.value.cramps.map((cramp: { id: string }) => cramp.id)).toEqual([key]);
  expect(seen.value.records).toEqual([]);
  // What the owner has changed since is the owner's to read.
  await db.cramp.updateMany({ where: { ownerId: owner, id: key }, data: { rev: 3, note: theirMark } });
  for (const note of [theirMark, "something else"])
    expect(await post({ entity: "cramp", key, rev: 3, body: { ...body, pain: 5, note } })).toMatchObject({
      status: 403,
    });
  expect(JSON.stringify(await callAction("nights.getNights", range))).not.toContain(key);
  expect(await post({ entity: "cramp", key, rev: 4, body })).toMatchObject({ status: 403 });
});

test("a page that was sent for another diary is answered by none", async () => {
  const { helper, id } = await helped({ may: "both", reads: "let in", nights: "let in" });
  const range = { from: "2026-03-20", to: "2026-03-31" };
  requestsSay({ "x-charley-diary": `${helper}/${id}` });
  expect(await callAction("nights.getNights", range)).toMatchObject({ ok: true });
  for (const other of [helper, `${helper}/${uuidv7()}`, "anything"]) {
    requestsSay({ "x-charley-diary": other });
    expect(await callAction("nights.getNights", range)).toMatchObject({ ok: false, reason: "diary-moved" });
    expect(await callAction("access.getApiTokens", {})).toMatchObject({ ok: false, reason: "owners-only" });
  }
  requestsSay({});
});
