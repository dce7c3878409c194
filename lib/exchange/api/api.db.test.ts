import { v7 as uuidv7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { addDays, civilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { insertWatch } from "#lib/insight/watch/mutations";
import { amountColumns } from "#lib/knowledge/nutrients/columns";
import { insertApiToken, revokeApiToken } from "#lib/people/access/mutations";
import { listApiTokens } from "#lib/people/access/queries";
import type { TokenScope } from "#lib/people/access/schema";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { seed } from "#lib/server/db/seed";
import { env } from "#lib/server/env";
import { newTestPerson } from "#testing/request";
import { getCramps, postCramp } from "./cramps";
import { getDietEntries, postDietEntry } from "./diet-entries";
import { getFoods } from "./foods";
import { readMeal } from "./meals";
import { getMedicines } from "./medicines";
import { getNights, postNights, putNight } from "./nights";
import { openApi } from "./openapi";
import { operations } from "./operations";
import { getSummary } from "./summary";
import { getTrends } from "./trends";
import { getWatched } from "./watched";

const routes = {
  "POST /cramps": postCramp,
  "GET /cramps": getCramps,
  "PUT /nights/{night}": putNight,
  "POST /nights": postNights,
  "GET /nights": getNights,
  "POST /diet-entries": postDietEntry,
  "GET /diet-entries": getDietEntries,
  "GET /trends": getTrends,
  "GET /watched": getWatched,
  "GET /summary": getSummary,
  "GET /medicines": getMedicines,
  "GET /foods": getFoods,
  "POST /meals/read": readMeal,
};
type Name = keyof typeof routes;

const documentSchema = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        responses: z.record(
          z.string(),
          z.object({ content: z.record(z.string(), z.object({ schema: z.any() })) }),
        ),
        requestBody: z
          .object({ content: z.object({ "application/json": z.object({ schema: z.any() }) }) })
          .optional(),
      }),
    ),
  ),
  components: z.object({ schemas: z.record(z.string(), z.any()) }),
});
// As programs get it: through JSON and back.
const published = documentSchema.parse(JSON.parse(JSON.stringify(openApi(operations, "http://box.example"))));

type Sent = {
  token?: string;
  body?: unknown;
  text?: string;
  query?: string;
  params?: Record<string, string>;
  type?: string;
};

/** Calls a route and holds the answer against what openapi.json says of that status. */
async function call(name: Name, sent: Sent) {
  const [method = "", path = ""] = name.split(" ");
  const body = sent.text ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body));
  const request = new Request(`http://box.example/api/v1${path}${sent.query ?? ""}`, {
    method,
    headers: {
      ...(sent.token && { authorization: `Bearer ${sent.token}` }),
      ...(body !== undefined && { "content-type": sent.type ?? "application/json" }),
    },
    ...(body !== undefined && { body }),
  });
  const response = await routes[name](request, { params: Promise.resolve(sent.params ?? {}) });
  const type = response.headers.get("content-type") ?? "";
  const answer: unknown = await response.json();
  const said = published.paths[path]?.[method.toLowerCase()]?.responses[String(response.status)];
  expect(said, `${name} ${response.status} is described`).toBeDefined();
  const schema = said?.content[type]?.schema;
  expect(schema, `${name} ${response.status} ${type} is described`).toBeDefined();
  const described = schema.$ref ? published.components.schemas.Problem : schema;
  const fits = z.fromJSONSchema(described).safeParse(answer);
  expect(fits.error?.issues ?? []).toEqual([]);
  expect(response.headers.get("cache-control")).toBe("no-store");
  return {
    status: response.status,
    answer: z.record(z.string(), z.unknown()).parse(answer),
    headers: response.headers,
  };
}

let owner: AccountId;
let token: string;

async function tokenOf(person: AccountId, scopes: TokenScope[]): Promise<string> {
  const made = await insertApiToken(person, {
    name: "test",
    scopes,
    days: 30,
    madeFrom: null,
    now: new Date(),
  });
  if (!made) throw new Error("too many");
  return made;
}

beforeAll(async () => {
  owner = (await newTestPerson()).owner;
  token = await tokenOf(owner, ["diary:read", "diary:write"]);
});

const cramp = { onset: "2026-03-29T00:13:00+01:00", timeZone: "Europe/Berlin", side: "left", pain: 7 };
const range = "?from=2026-03-01&to=2026-04-11";

describe("cramps", () => {
  test("one post is one cramp in its night; the same again changes nothing; another under the id is refused", async () => {
    const id = uuidv7();
    const first = await call("POST /cramps", { token, body: { id, ...cramp } });
    expect(first).toMatchObject({
      status: 201,
      answer: { id, night: "2026-03-28", onset: "2026-03-28T23:13:00.000Z", source: "api", wokeMe: null },
    });
    const again = await call("POST /cramps", { token, body: { id, ...cramp } });
    expect(again.status).toBe(200);
    expect(again.answer).toEqual(first.answer);
    const other = await call("POST /cramps", { token, body: { id, ...cramp, pain: 3 } });
    expect(other).toMatchObject({ status: 409, answer: { current: { id, pain: 7 } } });
    const listed = await call("GET /cramps", { token, query: range });
    expect(listed.answer.cramps).toEqual([first.answer]);
  });

  test("many at once with one id add one", async () => {
    const id = uuidv7();
    const person = (await newTestPerson()).owner;
    const own = await tokenOf(person, ["diary:write"]);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => call("POST /cramps", { token: own, body: { id, ...cramp } })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
  });

  test("what can never be stored is said to be so, and is no reason to try again in a moment", async () => {
    const zone = "US/PACIFIC";
    expect(await db.timeZone.count({ where: { name: zone } })).toBe(0);
    expect((await call("POST /cramps", { token, body: { ...cramp, timeZone: zone } })).status).toBe(422);
    const odd = await call("POST /diet-entries", {
      token,
      body: { consumedAt: "2025-06-01T08:00:00Z", timeZone: "UTC", kind: "food", name: "Oa\0ts" },
    });
    expect(odd).toMatchObject({ status: 201, answer: { name: "Oats" } });
  });

  test("an id of somebody else's tells nothing, touches nothing and adds nothing, deleted or not", async () => {
    const id = uuidv7();
    await call("POST /cramps", { token, body: { id, ...cramp } });
    const stranger = (await newTestPerson()).owner;
    const theirs = await tokenOf(stranger, ["diary:read", "diary:write"]);
    const where = { ownerId_id: { ownerId: owner, id } };
    for (const body of [
      { id, ...cramp },
      { id, ...cramp, pain: 1 },
    ]) {
      const refused = await call("POST /cramps", { token: theirs, body });
      expect(refused.status).toBe(404);
      expect(JSON.stringify(refused.answer)).not.toMatch(/left|2026|pain/);
    }
    expect((await db.cramp.findUniqueOrThrow({ where })).pain).toBe(7);
    await db.cramp.update({ where, data: { deletedAt: new Date(), rev: 2 } });
    expect((await call("POST /cramps", { token: theirs, body: { id, ...cramp } })).status).toBe(404);
    expect(await db.cramp.count({ where: { ownerId: stranger } })).toBe(0);
  });

  test("what is wrong is named by its field, what is unknown too", async () => {
    const wrong = await call("POST /cramps", {
      token,
      body: { onset: "last night", timeZone: "GMT+1", pain: 11, muscles: ["neck"], colour: "blue" },
    });
    expect(wrong.status).toBe(422);
    const fields = z
      .array(z.object({ field: z.string() }))
      .parse(wrong.answer.errors)
      .map(({ field }) => field);
    expect(fields.sort()).toEqual(["colour", "muscles.0", "onset", "pain", "timeZone"]);
  });
});

describe("nights", () => {
  const put = (night: string, body: unknown) =>
    call("PUT /nights/{night}", { token, params: { night }, body });

  test("none, cramps and not recorded are said, kept and taken back", async () => {
    expect(await put("2026-02-10", { state: "none", sleepLostMinutes: 0 })).toMatchObject({
      status: 201,
      answer: { night: "2026-02-10", state: "none", count: 0, sleepLostMinutes: 0, soreness: null },
    });
    expect(await put("2026-02-10", { state: "none", sleepLostMinutes: 0 })).toMatchObject({ status: 200 });
    expect(await put("2026-02-10", { state: "cramps", soreness: "mild" })).toMatchObject({
      answer: { state: "cramps", count: 1, sleepLostMinutes: 0, soreness: "mild" },
    });
    expect(
      await put("2026-02-10", { state: "not-recorded", soreness: null, sleepLostMinutes: null }),
    ).toMatchObject({
      answer: { state: "not-recorded", count: 0, soreness: null },
    });
    expect(await put("2026-02-10", { state: "none" })).toMatchObject({ answer: { state: "none" } });
  });

  test("single cramps outweigh what is said of the night", async () => {
    await call("POST /cramps", {
      token,
      body: { onset: "2026-02-12T02:00:00+01:00", timeZone: "Europe/Berlin" },
    });
    expect(await put("2026-02-11", { state: "none" })).toMatchObject({
      answer: { state: "cramps", count: 1 },
    });
  });

  test("a program does not wipe what the person wrote", async () => {
    const night = new Date("2026-02-14T00:00:00Z");
    await db.night.create({
      data: {
        ownerId: owner,
        night,
        timeZone: "Asia/Tokyo",
        crampCount: 3,
        note: "mine",
        factors: ["travel"],
      },
    });
    expect(await put("2026-02-14", { state: "cramps", sleepDisturbance: 4 })).toMatchObject({
      answer: { count: 3, sleepDisturbance: 4, factors: ["travel"] },
    });
    const row = await db.night.findUniqueOrThrow({ where: { ownerId_night: { ownerId: owner, night } } });
    expect(row).toMatchObject({ note: "mine", timeZone: "Asia/Tokyo", crampCount: 3 });
  });

  test("pain, minutes or sleep lost without a number is at least one cramp, and the state follows", async () => {
    expect(await put("2026-01-10", { worstPain: 6 })).toMatchObject({
      status: 201,
      answer: { state: "cramps", count: 1, countIsFloor: true, worstPain: 6 },
    });
    expect(await put("2026-01-11", { crampMinutes: 4.5, factors: ["travel"], note: "Hot" })).toMatchObject({
      answer: { state: "cramps", countIsFloor: true, minutes: 4.5, factors: ["travel"], note: "Hot" },
    });
    expect(await put("2026-01-12", { sleepLostMinutes: 30 })).toMatchObject({
      answer: { countIsFloor: true },
    });
    expect(await put("2026-01-10", { crampCount: 2 })).toMatchObject({
      answer: { state: "cramps", count: 2, countIsFloor: false, worstPain: 6 },
    });
    expect(await put("2026-01-13", { crampCount: 0 })).toMatchObject({ answer: { state: "none", count: 0 } });
    expect(await put("2026-01-13", { worstPain: 3 })).toMatchObject({
      answer: { state: "cramps", count: 1, countIsFloor: true },
    });
    expect(await put("2026-01-13", { state: "none" })).toMatchObject({
      answer: { state: "none", count: 0, worstPain: null },
    });
    expect(await put("2026-01-14", { sleepDisturbance: 3 })).toMatchObject({
      answer: { state: "not-recorded" },
    });
  });

  test("what cannot both be so is refused at its field", async () => {
    for (const [field, body] of [
      ["worstPain", { state: "none", worstPain: 6 }],
      ["sleepLostMinutes", { state: "none", sleepLostMinutes: 10 }],
      ["crampCount", { state: "cramps", crampCount: 0 }],
      ["crampCount", { state: "not-recorded", crampCount: 2 }],
      ["crampMinutes", { crampCount: 0, crampMinutes: 5 }],
    ] as const) {
      const refused = await put("2026-01-15", body);
      expect(refused).toMatchObject({ status: 422, answer: { errors: [{ field }] } });
    }
  });

  const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

  test("nothing is recorded ahead of its night", async () => {
    const night = tomorrow().slice(0, 10);
    expect(await put(night, { state: "none" })).toMatchObject({
      status: 422,
      answer: { errors: [{ field: "night", message: "This night has not begun yet" }] },
    });
    const onset = { onset: tomorrow(), timeZone: "Europe/Berlin" };
    expect(await call("POST /cramps", { token, body: onset })).toMatchObject({
      status: 422,
      answer: { errors: [{ field: "onset" }] },
    });
    const eaten = { consumedAt: tomorrow(), timeZone: "Europe/Berlin", kind: "food", name: "Oats" };
    expect((await call("POST /diet-entries", { token, body: eaten })).status).toBe(422);
    const soon = new Date(Date.now() + 120_000).toISOString();
    const ahead = await call("POST /cramps", { token, body: { ...onset, onset: soon } });
    expect(ahead.status, "a clock two minutes ahead").toBe(201);
  });

  test("many nights go in one request, all or none of them", async () => {
    const person = (await newTestPerson()).owner;
    const own = await tokenOf(person, ["diary:read", "diary:write"]);
    const post = (nights: unknown) => call("POST /nights", { token: own, body: { nights } });
    const many = Array.from({ length: 500 }, (_, at) => ({
      night: new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10),
      crampCount: at % 3,
    }));
    const first = await post(many);
    expect(first.status).toBe(201);
    expect(first.answer.nights).toHaveLength(500);
    expect(first.answer.nights).toEqual(
      many.map(({ night, crampCount }) => expect.objectContaining({ night, count: crampCount })),
    );
    const again = await post([{ night: "2024-01-02", worstPain: 6 }]);
    expect(again).toMatchObject({ status: 200, answer: { nights: [{ count: 1, worstPain: 6 }] } });
    const bad = await post([
      { night: "2025-12-01", crampCount: 1 },
      { night: "2025-12-02", crampCount: 99 },
    ]);
    expect(bad).toMatchObject({ status: 422, answer: { errors: [{ field: "nights.1.crampCount" }] } });
    const ahead = await post([
      { night: "2025-12-01", crampCount: 1 },
      { night: tomorrow().slice(0, 10), crampCount: 1 },
    ]);
    expect(ahead).toMatchObject({ status: 422, answer: { errors: [{ field: "nights.1.night" }] } });
    const night = new Date("2025-12-01T00:00:00Z");
    expect(await db.night.count({ where: { ownerId: person, night } })).toBe(0);
    expect((await post([...many, { night: "2026-01-01" }])).status).toBe(422);
    expect((await post([many[0], many[0]])).status).toBe(422);
  });

  test("every night of a range is listed, recorded or not", async () => {
    const listed = await call("GET /nights", { token, query: "?from=2026-02-08&to=2026-02-14" });
    const nights = z.array(z.object({ state: z.string() })).parse(listed.answer.nights);
    expect(nights.map(({ state }) => state)).toEqual([
      "not-recorded",
      "not-recorded",
      "none",
      "cramps",
      "not-recorded",
      "not-recorded",
      "cramps",
    ]);
    const bad = await put("2026-02-30", { state: "perhaps" });
    expect(bad.status).toBe(422);
    expect(
      z
        .array(z.object({ field: z.string() }))
        .parse(bad.answer.errors)
        .map(({ field }) => field),
    ).toEqual(["night", "state"]);
  });
});

test("what was eaten is kept with what is known of it", async () => {
  const id = uuidv7();
  const entry = {
    id,
    consumedAt: "2026-03-29T01:30:00+01:00",
    timeZone: "Europe/Berlin",
    kind: "drink",
    name: "Milk",
    grams: 250,
    calciumMg: 300,
  };
  const first = await call("POST /diet-entries", { token, body: entry });
  expect(first).toMatchObject({
    status: 201,
    answer: { id, day: "2026-03-28", calciumMg: 300, magnesiumMg: null },
  });
  expect((await call("POST /diet-entries", { token, body: entry })).status).toBe(200);
  expect((await call("POST /diet-entries", { token, body: { ...entry, grams: 1 } })).status).toBe(409);
  const stranger = await tokenOf((await newTestPerson()).owner, ["diary:write"]);
  expect((await call("POST /diet-entries", { token: stranger, body: entry })).status).toBe(404);
  const listed = await call("GET /diet-entries", { token, query: range });
  expect(listed.answer.entries).toEqual([first.answer]);
});

test("the report is the screen's own", async () => {
  const report = await call("GET /trends", { token, query: range });
  expect(report).toMatchObject({
    status: 200,
    answer: { range: { from: "2026-03-01", to: "2026-04-11" }, nights: 42 },
  });
  expect((await call("GET /trends", { token, query: "?from=2026-04-11&to=2026-03-01" })).status).toBe(422);
  expect((await call("GET /trends", { token })).status).toBe(422);
});

test("what was named beforehand is told as its page tells it, and has no answer before its day", async () => {
  const person = (await newTestPerson()).owner;
  const own = await tokenOf(person, ["diary:read"]);
  expect((await call("GET /watched", { token: own })).answer).toEqual({ items: [] });
  const tonight = civilDate(new Date().toISOString().slice(0, 10));
  const id = uuidv7();
  await insertWatch(person, { id, what: "factor:alcohol", expects: "more", weeks: 12 }, tonight);
  expect((await call("GET /watched", { token: own })).answer).toMatchObject({
    items: [{ id, name: "Alcohol", state: "watching", answer: null, answerOn: addDays(tonight, 84) }],
  });
  expect((await call("GET /watched", { token })).answer).toEqual({ items: [] });
  const writer = await tokenOf(person, ["diary:write"]);
  expect((await call("GET /watched", { token: writer })).status).toBe(403);
});

test("the page for a clinician comes as facts, and as each of its faces, to a token that may fetch it alone", async () => {
  const reader = await tokenOf(owner, ["summary:read"]);
  // A period without a recorded night has no page, and says so. Of another person: what is written above may be of last night.
  const other = await tokenOf((await newTestPerson()).owner, ["summary:read"]);
  const empty = await call("GET /summary", { token: other, query: "?weeks=4" });
  expect([empty.status, empty.answer.detail]).toEqual([
    422,
    expect.stringContaining("No night of this period is recorded"),
  ]);
  await db.night.create({
    data: {
      ownerId: owner,
      night: columnOfCivilDate(addDays(civilDate(new Date().toISOString().slice(0, 10)), -3)),
      timeZone: "Europe/Berlin",
      crampCount: 1,
    },
  });
  const facts = await call("GET /summary", { token: reader, query: "?weeks=4" });
  expect(facts).toMatchObject({ status: 200, answer: { version: 2, who: { name: null } } });
  expect((await call("GET /trends", { token: reader, query: range })).status).toBe(403);
  const diaryReader = await tokenOf(owner, ["diary:read"]);
  expect((await call("GET /summary", { token: diaryReader })).status).toBe(403);
  expect((await call("GET /summary", { token: reader, query: "?weeks=5" })).status).toBe(422);
  expect((await call("GET /summary", { token: reader, query: "?form=docx" })).status).toBe(422);
  for (const [form, begins] of [
    ["text", "NIGHT LEG CRAMPS"],
    ["html", "<!doctype html>"],
    ["pdf", "%PDF-1.7"],
    ["fhir-document", '{\n "resourceType": "Bundle"'],
    ["fhir-collection", '{\n "resourceType": "Bundle"'],
  ]) {
    const asked = new Request(`http://box.example/api/v1/summary?form=${form}`, {
      headers: { authorization: `Bearer ${reader}` },
    });
    const file = await getSummary(asked, { params: Promise.resolve({}) });
    expect(file.status).toBe(200);
    expect(file.headers.get("cache-control")).toBe("no-store");
    expect(file.headers.get("content-type") === "application/fhir+json").toBe(form?.startsWith("fhir"));
    expect((await file.text()).startsWith(begins ?? "")).toBe(true);
  }
});

test("a medicine's name is understood, asked or unknown", async () => {
  const of = async (name: string) => {
    const { status, answer } = await call("GET /medicines", {
      token,
      query: `?name=${encodeURIComponent(name)}`,
    });
    expect(status).toBe(200);
    return answer.items;
  };
  expect(await of("Hyzaar 100/25")).toEqual([
    {
      name: "Hyzaar 100/25",
      ingredients: [
        { name: "losartan", classes: ["arb"] },
        { name: "hydrochlorothiazide", classes: ["thiazide-diuretic"] },
      ],
      understood: "exact",
    },
  ]);
  expect(await of("blood thinner")).toMatchObject([{ understood: "ask" }]);
  expect(await of("frobnicate")).toEqual([{ name: "frobnicate", ingredients: [], understood: "unknown" }]);
  expect((await call("GET /medicines", { token, query: "?name=" })).status).toBe(422);
});

test("a sentence is read as foods with their amounts, and what is not certain says so", async () => {
  await seed({ databaseUrl: env.databaseUrl ?? "", seedDir: "prisma/seed", amountColumns });
  const read = await call("POST /meals/read", {
    token,
    body: { text: "banana 1, 50g oats, a toast, half a watermelon, frobnicate. skipped breakfast" },
  });
  expect(read.status).toBe(200);
  expect(read.answer.lines).toMatchObject([
    { food: "Banana, raw", grams: 118, understood: "exact", amounts: { magnesiumMg: expect.any(Number) } },
    { food: "Oats, dry", grams: 50, understood: "assumed", amounts: { magnesiumMg: 69 } },
    { food: "Toast, white", understood: expect.stringMatching(/exact|assumed/) },
    { food: "Watermelon, raw", grams: 2250, understood: "exact" },
    { understood: "name-only", grams: null, amounts: { potassiumMg: null } },
  ]);
  expect((await call("POST /meals/read", { token, body: { text: " " } })).status).toBe(422);
  expect((await call("POST /meals/read", { token, body: { text: "tea", day: "soon" } })).status).toBe(422);
});

test("foods are found by name with their figures", async () => {
  await seed({ databaseUrl: env.databaseUrl ?? "", seedDir: "prisma/seed", amountColumns });
  const found = await call("GET /foods", { token, query: "?query=banana" });
  expect(found.status).toBe(200);
  const items = z.array(z.unknown()).parse(found.answer.items);
  expect(items[0]).toMatchObject({
    name: "Banana, raw",
    basis: "100g",
    amounts: { magnesiumMg: 27 },
  });
  expect(items.length).toBeLessThanOrEqual(20);
  expect((await call("GET /foods", { token, query: "?query=frobnicate" })).answer.items).toEqual([]);
  expect((await call("GET /foods", { token, query: "?query=" })).status).toBe(422);
});

test("a food by its name gets its figures only where food and amount are certain", async () => {
  await seed({ databaseUrl: env.databaseUrl ?? "", seedDir: "prisma/seed", amountColumns });
  const person = (await newTestPerson()).owner;
  const own = await tokenOf(person, ["diary:write"]);
  const eaten = { consumedAt: "2026-03-28T08:00:00Z", timeZone: "UTC", kind: "food" };
  const post = async (body: object) =>
    (await call("POST /diet-entries", { token: own, body: { ...eaten, ...body } })).answer;
  expect(await post({ name: "Banana", grams: 100 })).toMatchObject({
    name: "Banana",
    foodRef: expect.stringMatching(/^sr24:/),
    grams: 100,
    magnesiumMg: 27,
    source: "api",
  });
  const unknown = { foodRef: null, quantity: null, magnesiumMg: null, waterG: null };
  expect(await post({ name: "frobnicate", grams: 100 }), "no such food").toMatchObject({
    ...unknown,
    grams: 100,
  });
  expect(await post({ name: "oats", grams: 50 }), "dry or cooked was not said").toMatchObject(unknown);
  expect(await post({ name: "banana and toast", grams: 100 }), "two foods").toMatchObject(unknown);
  expect(await post({ name: "Magnesium", kind: "supplement" }), "no food").toMatchObject(unknown);
  const said = await post({ name: "Banana", grams: 100, calciumMg: 7 });
  expect(said, "what was sent is kept").toMatchObject({ foodRef: null, calciumMg: 7, magnesiumMg: null });
  // Sent again it stays one entry, also where the food has other figures by then.
  const id = uuidv7();
  const sent = { ...eaten, id, name: "Banana", grams: 100 };
  const again = (body: object) => call("POST /diet-entries", { token: own, body });
  expect((await again(sent)).status).toBe(201);
  await db.dietEntry.updateMany({ where: { ownerId: person, id }, data: { magnesiumMg: 1 } });
  expect(await again(sent)).toMatchObject({ status: 200, answer: { id, magnesiumMg: 1 } });
  expect((await again({ ...sent, grams: 90 })).status).toBe(409);
});

describe("the door", () => {
  test("without a token, with a wrong or an ended one, nothing is told", async () => {
    const ended = await tokenOf(owner, ["diary:read"]);
    const [newest] = await listApiTokens(owner, new Date());
    await revokeApiToken(owner, newest?.id ?? "", new Date());
    for (const bad of [undefined, "charley_short", `charley_${"x".repeat(43)}`, ended]) {
      const answer = await call("GET /cramps", { ...(bad && { token: bad }), query: range });
      expect(answer.status).toBe(401);
      expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/);
    }
  });

  test("a token does only what it may", async () => {
    const reader = await tokenOf(owner, ["diary:read"]);
    const writer = await tokenOf(owner, ["diary:write"]);
    expect((await call("POST /cramps", { token: reader, body: cramp })).status).toBe(403);
    expect((await call("GET /cramps", { token: writer, query: range })).status).toBe(403);
    expect((await call("GET /trends", { token: writer, query: range })).status).toBe(403);
  });

  test("what is not JSON, or too much of it, is refused", async () => {
    expect((await call("POST /cramps", { token, text: "{onset" })).status).toBe(400);
    expect((await call("POST /cramps", { token, text: "[]" })).status).toBe(400);
    expect((await call("POST /cramps", { token, body: cramp, type: "text/plain" })).status).toBe(415);
    const note = "x".repeat(70_000);
    expect((await call("POST /cramps", { token, body: { ...cramp, note } })).status).toBe(413);
  });

  test("last use is shown, and a program gone wild is slowed down", async () => {
    const person = (await newTestPerson()).owner;
    const own = await tokenOf(person, ["diary:read"]);
    expect((await listApiTokens(person, new Date()))[0]?.lastUsedAt).toBeNull();
    const statuses = new Set<number>();
    for (let n = 0; n < 125; n += 1) {
      const { status, headers } = await call("GET /cramps", { token: own, query: range });
      statuses.add(status);
      if (status === 429) expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    }
    expect([...statuses]).toEqual([200, 429]);
    expect((await listApiTokens(person, new Date()))[0]?.lastUsedAt).not.toBeNull();
  });
});

test("every operation is described with the fields its route takes", () => {
  const described = Object.entries(published.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(Object.keys(routes).sort());
  const body = published.paths["/cramps"]?.post?.requestBody?.content["application/json"].schema;
  expect(body).toMatchObject({
    type: "object",
    required: ["onset", "timeZone"],
    additionalProperties: false,
    properties: { onset: { type: "string", format: "date-time" }, pain: expect.anything() },
  });
  expect(Object.keys(body.properties).sort()).toEqual([
    "durationSeconds",
    "id",
    "muscles",
    "note",
    "onset",
    "pain",
    "side",
    "timeZone",
    "wokeMe",
  ]);
  const night = published.paths["/nights/{night}"]?.put?.requestBody?.content["application/json"].schema;
  expect(night.required).toEqual([]);
  expect(Object.keys(night.properties).sort()).toEqual([
    "crampCount",
    "crampMinutes",
    "factors",
    "note",
    "sleepDisturbance",
    "sleepLostMinutes",
    "soreness",
    "state",
    "stretchedBeforeBed",
    "worstPain",
  ]);
});
