import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, newPerson, type Person, test } from "./fixtures";
import { settled, typePasswordAgain } from "./verbs";

/** Makes a token in settings and gives it. */
async function makeToken(page: Page, person: Person, { mayRead }: { mayRead: boolean }): Promise<string> {
  await page.goto("/settings/programs");
  await settled(page);
  await page.getByLabel("What the new one is for").fill("Button by the bed");
  if (mayRead) await page.getByLabel("May read the diary").check();
  await page.getByRole("button", { name: "Make a token" }).click();
  await typePasswordAgain(page, person);
  const token = await page.getByText(/^charley_[\w-]{43}$/).textContent();
  return token ?? "";
}

test("a button by the bed logs with a token, and stops when the token is ended", async ({
  page,
  person,
  request,
  baseURL,
  openAccount,
}) => {
  expect(person.email).toContain("@");
  const token = await makeToken(page, person, { mayRead: true });
  const headers = { authorization: `Bearer ${token}` };
  const id = randomUUID();
  const cramp = { id, onset: "2026-03-29T00:13:00+01:00", timeZone: "Europe/Berlin", side: "left" };
  const first = await request.post("/api/v1/cramps", { headers, data: cramp });
  expect(first.status()).toBe(201);
  expect((await request.post("/api/v1/cramps", { headers, data: cramp })).status()).toBe(200);
  // To anybody else that cramp was never there.
  const other = await openAccount({ ...newPerson(), timeZone: "Europe/Berlin" });
  const taken = { id: randomUUID(), rev: 2, at: cramp.onset, entity: "cramp", key: id, body: null };
  const answer = await request.post("/api/outbox", {
    headers: { cookie: `charley.session=${other}`, origin: baseURL ?? "" },
    data: { operations: [taken] },
  });
  expect(await answer.json()).toMatchObject({ results: [{ id: taken.id, status: 404 }] });
  const night = await request.put("/api/v1/nights/2026-03-27", { headers, data: { state: "none" } });
  expect(await night.json()).toMatchObject({ night: "2026-03-27", state: "none" });
  const nights = await request.get("/api/v1/nights?from=2026-03-27&to=2026-03-28", { headers });
  expect(await nights.json()).toMatchObject({ nights: [{ state: "none" }, { state: "cramps", count: 1 }] });
  const report = await request.get("/api/v1/trends?from=2026-03-01&to=2026-03-31", { headers });
  expect(await report.json()).toMatchObject({ recorded: 2, cramps: 1 });

  const wrong = await request.post("/api/v1/cramps", { headers, data: { ...cramp, pain: 11 } });
  expect(wrong.status()).toBe(422);
  expect(wrong.headers()["content-type"]).toContain("application/problem+json");
  expect(await wrong.json()).toMatchObject({ status: 422, errors: [{ field: "pain" }] });

  await page.reload();
  await settled(page);
  await expect(page.getByText(/May read the diary, May add to the diary|last used/).first()).toBeVisible();
  await page.getByRole("button", { name: "End Button by the bed" }).click();
  await expect(page.getByText("You have no token.")).toBeVisible();
  expect((await request.post("/api/v1/cramps", { headers, data: cramp })).status()).toBe(401);
});

test("a token that may only add reads nothing", async ({ page, person, request }) => {
  expect(person.email).toContain("@");
  const headers = { authorization: `Bearer ${await makeToken(page, person, { mayRead: false })}` };
  const refused = await request.get("/api/v1/cramps?from=2026-03-27&to=2026-03-28", { headers });
  expect(refused.status()).toBe(403);
});

test("the description of the API is open to everybody", async ({ request }) => {
  const response = await request.get("/api/v1/openapi.json");
  expect(await response.json()).toMatchObject({
    openapi: "3.1.0",
    paths: { "/cramps": { post: {}, get: {} } },
  });
});
