import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { headerScore } from "#testing/header-score";
import { type OwnServer, ownServer } from "./own-server";

// Charley as it stands behind a proxy that serves https: what it says with every answer, whoever gives it.

let server: OwnServer;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await ownServer({ ORIGIN: "https://charley.example.org" });
});
test.afterAll(() => server.stop());

const names = [
  "Content-Security-Policy",
  "Strict-Transport-Security",
  "X-Content-Type-Options",
  "X-Frame-Options",
  "Referrer-Policy",
  "Cross-Origin-Opener-Policy",
  "Cross-Origin-Resource-Policy",
];

function scoreOf(response: Response): number {
  return headerScore(Object.fromEntries(names.map((name) => [name, response.headers.get(name) ?? ""])));
}

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${server.at}${path}`, { redirect: "manual", ...init });

/** An address of every page and every route there is, with something in the place of what names one. */
function everyAddress(): string[] {
  return readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => `/${file.replace(/\/?(page\.tsx|route\.ts)$/, "")}`)
    .map((path) => path.replace(/\/\([^)]*\)/g, "").replace(/\[(?:\.\.\.)?\w+\]/g, "x".repeat(43)))
    .map((path) => path || "/");
}

test("every page, route, static file and error scores at least 130 by the published rules", async () => {
  const home = await (await ask("/")).text();
  const chunks = [...home.matchAll(/\/_next\/static\/[\w./~-]+\.(?:js|css)/g)].map(([path]) => path);
  const files = readdirSync("public", { recursive: true, encoding: "utf8" })
    .filter((file) => file.includes("."))
    .map((file) => `/${file}`);
  expect(chunks.length).toBeGreaterThan(3);
  const odd = ["/no-such-page", "/diary/%ff", "/b/%E0%A4%A", "/_next/static/none.js", "/api/none", "/%00"];
  const addresses = [...everyAddress(), ...chunks, ...files, ...odd];
  expect(addresses.length).toBeGreaterThan(50);
  const weak: string[] = [];
  for (const path of new Set(addresses)) {
    const response = await ask(path);
    await response.arrayBuffer();
    if (scoreOf(response) < 130) weak.push(`${path} ${response.status}: ${scoreOf(response)}`);
  }
  expect(weak).toEqual([]);
});

test("what a proxy took without TLS is refused in words, and what it took with it is answered", async () => {
  const from = (proto: string) => ask("/sign-in", { headers: { "x-forwarded-proto": proto } });
  const plain = await from("http");
  expect(plain.status).toBe(403);
  expect(await plain.text()).toContain("This Charley is open at https://charley.example.org only.");
  expect(plain.headers.get("set-cookie")).toBeNull();
  expect(plain.headers.get("location")).toBeNull();
  expect((await from("https")).status).toBe(200);
  expect((await ask("/sign-in")).status).toBe(200);
});

test("each answer carries the id of its request, a proxy's where it gave one", async () => {
  const idOf = async (path: string, headers: HeadersInit = {}) =>
    (await ask(path, { headers })).headers.get("x-request-id");
  const [one, other, none] = [await idOf("/sign-in"), await idOf("/sign-in"), await idOf("/diary/%ff")];
  for (const id of [one, other, none]) expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect(one).not.toBe(other);
  expect(await idOf("/api/health", { "x-request-id": "0123456789abcdef-7" })).toBe("0123456789abcdef-7");
});

test("an address that cannot be read is nothing's, and nothing sent makes an error of ours", async () => {
  for (const path of ["/diary/%ff", "/b/%E0%A4%A", "/%00"]) expect((await ask(path)).status).toBe(404);
  const json = { "content-type": "application/json" };
  const sent = [
    ask("/api/auth/signin/credentials", { method: "POST", headers: json, body: '{"callbackUrl":"garbage"}' }),
    ask("/api/auth/signin/credentials", {
      method: "POST",
      headers: json,
      body: '{"callbackUrl":"http://["}',
    }),
    ask("/api/auth/callback/credentials", { method: "POST", headers: json, body: "{" }),
    ask(`/api/auth/error?error=${encodeURIComponent("🦵")}`),
    ask("/api/auth/_log", { method: "POST", headers: json, body: '{"level":"error","code":"x"}' }),
    ask("/api/auth/callback/credentials", { method: "POST", headers: json, body: "x".repeat(2_000_000) }),
  ];
  for (const { status } of await Promise.all(sent)) expect(status).toBeLessThan(500);
  expect((await (await ask("/api/auth/csrf")).json()).csrfToken).toEqual(expect.any(String));
});
