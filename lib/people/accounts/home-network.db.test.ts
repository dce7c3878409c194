import { decode } from "next-auth/jwt";
import { signIn, signOut } from "next-auth/react";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "#lib/server/db/client";
import { env } from "#lib/server/env";
import { newTestPerson, jar as otherCookies, testPassword } from "#testing/request";
import { askLibrary } from "#testing/sign-in-library";
import { findSession } from "./queries";
import { beginTry, type Counted } from "./throttle";
import { hashOfToken } from "./token";

vi.mock("next/headers", () => import("#testing/request"));

// A box without ORIGIN calls itself localhost. A phone on the same network knows it as 192.168.1.5: the browser's half of
// the sign-in library and the server's talk here as they would then, with nothing between them but the network.
const host = "192.168.1.5:3000";
const here = `http://${host}/sign-in`;

const jar = new Map<string, string>();
let setCookies: string[] = [];
let asked: string[] = [];

async function server(path: string, init: RequestInit = {}): Promise<Response> {
  asked.push(path);
  const { method, body } = init;
  const answer = await askLibrary(path, { method, host, jar, body: body ? String(body) : undefined });
  setCookies.push(...answer.setCookies);
  return new Response(JSON.stringify(answer.body), { status: answer.status });
}

const location = { href: here };

beforeAll(() => {
  vi.stubEnv("NEXTAUTH_URL", env.origin);
  vi.stubGlobal("window", { location });
  vi.stubGlobal("localStorage", { setItem: () => {} });
  vi.stubGlobal("fetch", server);
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});
beforeEach(() => {
  jar.clear();
  otherCookies.clear();
  setCookies = [];
  asked = [];
});

async function currentSid(): Promise<string | null> {
  const token = jar.get("charley.session");
  if (!token) return null;
  return String((await decode({ token, secret: env.secret ?? "" }))?.sid);
}

test("from another device one signs in and out without ever being sent to localhost", async () => {
  expect(env.origin).toBe("http://localhost:3000");
  const { owner, email } = await newTestPerson();
  const given = { email, password: testPassword, keep: "no", redirect: false } as const;
  expect(await signIn("credentials", given)).toMatchObject({ ok: true, error: null });
  const sid = await currentSid();
  const session = () => findSession(owner, hashOfToken(sid ?? ""), new Date());
  expect(await session()).not.toBeNull();
  await signOut({ redirect: false });
  expect(await session()).toBeNull();
  expect(await currentSid()).toBeNull();
  expect(asked.every((path) => path.startsWith("/api/auth/"))).toBe(true);
  expect(setCookies.filter((cookie) => /; (Domain|Secure)/i.test(cookie))).toEqual([]);
  expect(location.href).toBe(here);
});

test("from another device a wrong password is said to be one", async () => {
  const { email } = await newTestPerson();
  const given = { email, password: "not the password", keep: "no", redirect: false } as const;
  expect(await signIn("credentials", given)).toMatchObject({ ok: false, error: "CredentialsSignin" });
  expect(await currentSid()).toBeNull();
  expect(location.href).toBe(here);
});

/** When the wait is longer than any machine is slow. */
async function afterThirtyFailures(counted: Counted): Promise<void> {
  const where = { key: { startsWith: `tries:${counted}:` } };
  expect((await db.rateLimiterFlexible.updateMany({ where, data: { points: 30 } })).count).toBeGreaterThan(0);
}

test("whoever guesses from her home makes new devices there wait, not one she has signed in from", async () => {
  const { email } = await newTestPerson();
  const given = { email, password: testPassword, keep: "no", redirect: false } as const;
  expect(await signIn("credentials", given)).toMatchObject({ ok: true });
  const device = otherCookies.get("charley.device") ?? "";
  expect(device).not.toContain(email);
  await signOut({ redirect: false });
  const pair = `${email} 192.168.1.20`;
  await beginTry("pair-sign-in", pair);
  await afterThirtyFailures("pair-sign-in");
  // The one that now has its turn makes the next one wait a quarter of an hour.
  expect(await beginTry("pair-sign-in", pair)).toMatchObject({ ok: true });

  expect(await signIn("credentials", given)).toMatchObject({ ok: true });
  otherCookies.clear();
  const elsewhere = await signIn("credentials", given);
  expect(elsewhere?.error).toMatch(/^wait-[89]\d\d$/);
  // The person's own browser is no way in for somebody else's guesses: it has few of its own, and knows nobody else.
  otherCookies.set("charley.device", device);
  const guess = () => signIn("credentials", { ...given, password: "a wrong guess" });
  expect((await guess())?.error).toBe("CredentialsSignin");
  await afterThirtyFailures("device-sign-in");
  expect((await guess())?.error).toBe("CredentialsSignin");
  expect((await signIn("credentials", given))?.error).toMatch(/^wait-/);
});
