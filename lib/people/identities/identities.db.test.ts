import { once } from "node:events";
import type { Server } from "node:http";
import { decode } from "next-auth/jwt";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { changePassword } from "#lib/people/accounts/actions";
import { linkToSession } from "#lib/people/accounts/identities";
import { updatePassword } from "#lib/people/accounts/mutations";
import { currentPerson } from "#lib/people/accounts/session";
import { db } from "#lib/server/db/client";
import { env } from "#lib/server/env";
import { heldSession, newTestPerson, openTestSession, requestsCarry, testPassword } from "#testing/request";
import { askLibrary } from "#testing/sign-in-library";
import { getIdentity, removeIdentity, startLink } from "./actions";

vi.mock("next/headers", () => import("#testing/request"));

// A real provider of OpenID Connect, on a port of its own; what the settings say of it must be there before they are read.
const issuer = await vi.hoisted(async () => {
  const { createServer } = await import("node:net");
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((listening) => probe.once("listening", listening));
  const bound = probe.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  await new Promise((closed) => probe.close(closed));
  Object.assign(process.env, {
    OIDC_ISSUER: `http://127.0.0.1:${port}`,
    OIDC_CLIENT_ID: "charley",
    OIDC_CLIENT_SECRET: "known to two servers and to nobody else",
    OIDC_NAME: "Authelia",
    NEXTAUTH_URL: "http://localhost:3000",
  });
  return `http://127.0.0.1:${port}`;
});

let provider: Server;
beforeAll(async () => {
  const { default: Provider } = await import("oidc-provider");
  const callback = `${env.origin}/api/auth/callback/oidc`;
  const client = { client_id: "charley", client_secret: env.oidc?.secret ?? "", redirect_uris: [callback] };
  const made = new Provider(issuer, { clients: [client], pkce: { required: () => true } });
  provider = made.listen(Number(new URL(issuer).port), "127.0.0.1");
  await once(provider, "listening");
});
afterAll(() => {
  provider.closeAllConnections();
  provider.close();
});

const jar = new Map<string, string>();
beforeEach(() => jar.clear());
const host = "localhost:3000";

/** What the browser is told to leave for. */
async function leave(): Promise<string> {
  const csrf = await askLibrary("/api/auth/csrf", { host, jar });
  const csrfToken = String(Reflect.get(Object(csrf.body), "csrfToken"));
  const body = new URLSearchParams({ csrfToken, json: "true", callbackUrl: env.origin }).toString();
  const left = await askLibrary("/api/auth/signin/oidc", { method: "POST", host, jar, body });
  return String(Reflect.get(Object(left.body), "url"));
}

/** Signs in at the provider as `who`, agrees to what it asks, and gives the address that it sends the browser back to. */
async function atProvider(address: string, who: string): Promise<string> {
  const theirs = new Map<string, string>();
  let url = address;
  let form: URLSearchParams | null = null;
  for (let step = 0; step < 12; step++) {
    const cookie = [...theirs].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer: Response = await fetch(url, {
      redirect: "manual",
      headers: { cookie },
      ...(form && { method: "POST", body: form }),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      theirs.set(name, value);
    }
    const next = answer.headers.get("location");
    form = null;
    if (next) {
      url = new URL(next, url).href;
      if (url.startsWith(env.origin)) return url;
      continue;
    }
    const page = await answer.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? "";
    form = new URLSearchParams({ prompt, login: who, password: "any" });
  }
  throw new Error("The provider sent nobody back");
}

const claimsOf = (token: unknown) => z.object({ sub: z.uuid(), sid: z.string() }).parse(token);

/** Comes back from the provider; where to then, and whose session there is. */
async function comeBack(address: string) {
  const { pathname, search } = new URL(address);
  const answer = await askLibrary(`${pathname}${search}`, { host, jar });
  const token = jar.get("charley.session");
  const claims = token ? await decode({ token, secret: env.secret ?? "" }) : null;
  return { location: answer.location ?? "", owner: claims?.sub ?? null };
}

async function signInAs(who: string) {
  jar.clear();
  return comeBack(await atProvider(await leave(), who));
}

/** Somebody signed in who links who they are at the provider. */
async function linkedAs(who: string) {
  const person = await newTestPerson();
  requestsCarry(await openTestSession(person.owner));
  expect(await startLink({})).toEqual({ ok: true, value: null });
  const back = await signInAs(who);
  return { ...person, back };
}

test("what is linked while signed in signs in, and nothing else does", async () => {
  requestsCarry(null);
  expect(await signInAs("ann")).toEqual({ location: "/sign-in?why=not-linked", owner: null });

  const person = await newTestPerson();
  const cookie = await openTestSession(person.owner);
  requestsCarry(cookie);
  // Signed in, but nothing was asked for: nobody's account is linked by a page that sends them round.
  expect(await signInAs("ann")).toMatchObject({ location: "/sign-in?why=not-linked" });
  expect(await getIdentity({})).toEqual({ ok: true, value: { service: "Authelia", isLinked: false } });

  expect(await startLink({})).toEqual({ ok: true, value: null });
  expect(await signInAs("ann")).toEqual({ location: "/settings/security#identity", owner: null });
  expect(await getIdentity({})).toMatchObject({ value: { isLinked: true } });
  const renewed = heldSession();
  requestsCarry(cookie);
  expect(await currentPerson()).toBeNull();

  requestsCarry(null);
  expect(await signInAs("ann")).toMatchObject({ owner: person.owner });
  expect(await signInAs("ben")).toEqual({ location: "/sign-in?why=not-linked", owner: null });

  requestsCarry(renewed);
  expect(await removeIdentity({})).toEqual({ ok: true, value: null });
  requestsCarry(null);
  expect(await signInAs("ann")).toEqual({ location: "/sign-in?why=not-linked", owner: null });
});

test("one account of the service opens one diary", async () => {
  const first = await linkedAs("cleo");
  const second = await linkedAs("cleo");
  expect(second.back.location).toBe("/settings/security?taken#identity");
  expect(await getIdentity({})).toMatchObject({ value: { isLinked: false } });
  requestsCarry(null);
  expect(await signInAs("cleo")).toMatchObject({ owner: first.owner });
});

test("an answer that was not asked for by this browser opens nothing", async () => {
  const { owner } = await linkedAs("dora");
  requestsCarry(null);
  jar.clear();
  const back = await atProvider(await leave(), "dora");
  const wrong = new URL(back);
  wrong.searchParams.set("state", "x".repeat(43));
  expect(await comeBack(wrong.href)).toMatchObject({ owner: null });
  // A link that somebody else began, opened in a browser that began nothing.
  jar.clear();
  const again = await comeBack(back);
  expect(again.owner).toBeNull();
  expect(again.location).toContain("error=OAuthCallback");
  expect(await signInAs("dora")).toMatchObject({ owner });
});

test("linking and taking apart need the password again, and a new password ends it", async () => {
  const { owner } = await linkedAs("eve");
  const { db } = await import("#lib/server/db/client");
  await db.session.updateMany({ where: { ownerId: owner }, data: { provenAt: null } });
  expect(await startLink({})).toMatchObject({ reason: "prove" });
  expect(await removeIdentity({})).toMatchObject({ reason: "prove" });
  const change = { currentPassword: testPassword, newPassword: "four quiet owls" };
  expect(await changePassword(change)).toMatchObject({ ok: true });
  requestsCarry(null);
  expect(await signInAs("eve")).toEqual({ location: "/sign-in?why=not-linked", owner: null });
});

test("an identity that is being linked while the password is changed does not outlive the change", async () => {
  for (let n = 0; n < 10; n += 1) {
    const { owner } = await newTestPerson();
    const claims = claimsOf(await decode({ token: await openTestSession(owner), secret: env.secret ?? "" }));
    const now = new Date();
    const linksUntil = new Date(now.getTime() + 60_000);
    await db.session.updateMany({ where: { ownerId: owner }, data: { linksUntil } });
    await Promise.all([
      linkToSession({ issuer: "https://id.example", subject: owner }, claims, now),
      updatePassword(owner, { passwordHash: "another", keep: null, now }),
    ]);
    expect(await db.outsideIdentity.count({ where: { ownerId: owner } })).toBe(0);
    expect(await db.session.count({ where: { ownerId: owner, revokedAt: null } })).toBe(0);
  }
});
