import { request as ask } from "node:http";
import { expect, test } from "@playwright/test";
import { readPrometheus } from "#testing/prometheus-text";
import { type OwnServer, ownServer } from "./own-server";

// Charley whose figures were asked for, as it is started by people.

const token = "0123456789abcdef0123456789abcdef";
let server: OwnServer;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await ownServer({ METRICS_TOKEN: token, METRICS: "loopback" });
});
test.afterAll(() => server.stop());

/** Like fetch, but it may name another host, as a proxy does. */
function statusOf(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const sent = ask(`${server.at}${path}`, { headers }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    });
    sent.once("error", fail).end();
  });
}

test("there is nothing at /metrics unless it was asked for", async ({ request }) => {
  const given = { authorization: `Bearer ${token}`, "x-charley-from-here": "1" };
  expect((await request.get("/metrics", { headers: given })).status()).toBe(404);
});

test("with the token, or from this machine with nobody between, and in no other way", async () => {
  const authorization = `Bearer ${token}`;
  const away = { host: "charley.example.org", "x-forwarded-for": "203.0.113.9" };
  expect(await statusOf("/metrics", {})).toBe(200);
  expect(await statusOf("/metrics", { ...away, authorization })).toBe(200);
  expect(await statusOf("/metrics", away)).toBe(401);
  expect(await statusOf("/metrics", { ...away, "x-charley-from-here": "1" })).toBe(401);
  expect(await statusOf("/metrics", { "x-forwarded-for": "127.0.0.1", "x-charley-from-here": "1" })).toBe(
    401,
  );
  expect(await statusOf("/metrics", { host: "evil.example" })).toBe(401);
});

test("requests are counted by the pattern of their address, whatever it names", async () => {
  const names = [
    "2026-03-28",
    "0198d2c4-1111-7000-8000-00000000cafe",
    "secretTokenOfSomebody",
    "ann@example.org",
  ];
  for (const name of names) {
    for (const before of ["/diary/", "/remedies/", "/s/", "/api/v1/nights/", "/no-such-page/"])
      await statusOf(`${before}${name}?q=${name}`, {});
  }
  const text = await (await fetch(`${server.at}/metrics`)).text();
  for (const name of names) expect(text).not.toContain(name);
  const counted = readPrometheus(text).get("charley_http_requests_total")?.samples ?? [];
  const of = (route: string) =>
    counted.filter(({ labels }) => labels.route === route).reduce((sum, { value }) => sum + value, 0);
  const each = ["/diary/[night]", "/remedies/[id]", "/s/[token]", "/api/v1/nights/[night]", "other"].map(of);
  expect(each).toEqual(each.map(() => names.length));
  expect(readPrometheus(text).get("charley_database_up")?.samples[0]?.value).toBe(1);
});
