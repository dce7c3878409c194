import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { insertApiToken } from "#lib/people/access/mutations";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { newTestPerson } from "#testing/request";
import { postCramp } from "./cramps";
import { postDietEntry } from "./diet-entries";
import { readMeal } from "./meals";
import { getNights, putNight } from "./nights";

/** docs/buttons.md as it is read by whoever sets a button up. */
const page = readFileSync("docs/buttons.md", "utf8");
const today = civilDate(new Date().toISOString().slice(0, 10));
const lastNight = addDays(today, -1);
/** Long enough ago to be of no night that the page says anything else of. */
const moment = new Date(Date.now() - 20 * 86_400_000).toISOString();

/** What the programs put in the place of their placeholders. */
const filled = (text: string) =>
  text
    // Python's isoformat has six digits of a second.
    .replaceAll("{{ now().isoformat() }}", moment.replace(/\.(\d{3})Z$/, ".$1123+00:00"))
    .replaceAll("{{ (now() - timedelta(days=1)).date() }}", lastNight)
    .replaceAll("«Formatted Date»", moment.replace(/\.\d{3}Z$/, "+00:00"))
    .replaceAll("«Dictated Text»", "two eggs and a banana")
    .replaceAll("%onset", moment.replace(/\.\d{3}Z$/, "Z"));

/** Every payload of the page with the address that stands before it. */
const payloads = [...page.matchAll(/'(\{"[^\n]*\})'|^(\{"[^\n]*\})$|return "(\{[^\n]*\})";/gm)].map(
  (found) => {
    const [all, quoted, plain, inCode] = found;
    const before = page.slice(0, found.index);
    const [address = ""] = before.match(/api\/v1\/[a-z-]+(?:\/[a-z]+)?/g)?.slice(-1) ?? [];
    const method = before.lastIndexOf("method: put") > before.lastIndexOf("method: post") ? "PUT" : "POST";
    const written = (inCode ?? "").replaceAll('" + now + "', moment.replace(/\.\d{3}Z$/, "Z"));
    const text = quoted ?? plain ?? written.replaceAll('\\"', '"');
    return {
      all,
      method: address.startsWith("api/v1/nights") ? method : "POST",
      address,
      text: filled(text),
    };
  },
);

let owner: AccountId;
let token: string;

beforeAll(async () => {
  owner = (await newTestPerson()).owner;
  const made = await insertApiToken(owner, {
    name: "button",
    scopes: ["diary:read", "diary:write"],
    days: 30,
    madeFrom: null,
    now: new Date(),
  });
  if (made === null) throw new Error("too many");
  token = made;
});

const send = (
  route: (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>,
  { method, address, text }: { method: string; address: string; text: string },
) => {
  const params: Record<string, string> = address.startsWith("api/v1/nights") ? { night: lastNight } : {};
  return route(
    new Request(`http://box.example/${address}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: text,
    }),
    { params: Promise.resolve<Record<string, string>>(params) },
  );
};

test("every payload of the page on buttons is taken by the API", async () => {
  expect(payloads.map(({ address }) => address)).toEqual([
    "api/v1/cramps",
    "api/v1/diet-entries",
    "api/v1/nights",
    "api/v1/cramps",
    "api/v1/cramps",
    "api/v1/meals/read",
    "api/v1/cramps",
  ]);
  for (const payload of payloads) {
    expect(() => JSON.parse(payload.text), payload.text).not.toThrow();
    const route = payload.address.startsWith("api/v1/nights")
      ? putNight
      : payload.address === "api/v1/diet-entries"
        ? postDietEntry
        : payload.address === "api/v1/meals/read"
          ? readMeal
          : postCramp;
    const answer = await send(route, payload);
    expect([200, 201], `${payload.text}: ${await answer.clone().text()}`).toContain(answer.status);
  }
  expect(await db.cramp.count({ where: { ownerId: owner, source: "api" } })).toBe(4);
  expect(await db.dietEntry.count({ where: { ownerId: owner, source: "api" } })).toBe(1);
});

test("the sensor's query answers with what its templates read", async () => {
  const [, query = ""] = /resource_template: https:\/\/[^/]+\/api\/v1\/nights(\?\S.*)$/m.exec(page) ?? [];
  const answer = await getNights(
    new Request(`http://box.example/api/v1/nights${filled(query)}`, {
      headers: { authorization: `Bearer ${token}` },
    }),
    { params: Promise.resolve({}) },
  );
  expect(answer.status).toBe(200);
  const shape = z.object({
    nights: z.array(z.object({ night: z.string(), state: z.string(), count: z.int() })),
  });
  const { nights } = shape.parse(await answer.json());
  expect(nights).toHaveLength(1);
  expect(nights[0]?.night).toBe(lastNight);
});
