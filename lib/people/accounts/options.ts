import "server-only";
import { cookies, headers } from "next/headers";
import NextAuth, { type NextAuthOptions } from "next-auth";
import { decode, encode } from "next-auth/jwt";
import CredentialsProvider from "next-auth/providers/credentials";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import { remembering } from "#lib/base/remembering";
import { env } from "#lib/server/env";
import { log } from "#lib/server/log";
import { callerOf } from "./address";
import { type Device, deviceSchema } from "./device";
import { type Identity, linkToSession, openSessionByIdentity } from "./identities";
import { openSessionByPasskey } from "./passkey-sign-in";
import { sessionHours } from "./session-hours";
import { endSession, openSessionByPassword, openSessionByTicket } from "./sign-in";
import { hashOfToken } from "./token";

// The only file that knows next-auth on the server: another library would be a change of this file.

const isHttps = env.origin.startsWith("https:");
const month = sessionHours.keep * 3600;

/** Browsers keep `__Host-` cookies only over https, so a box on a plain-http home network must use plain names. */
function cookie(name: string) {
  return {
    name: isHttps ? `__Host-charley.${name}` : `charley.${name}`,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps } as const,
  };
}
const sessionCookie = cookie("session");
/** Outlives sessions and signing out; opens nothing, and only tells whose guesses are counted together. */
const deviceCookie = cookie("device");
const year = 365 * 86_400;

const claimsSchema = z.object({ sub: z.uuid(), sid: z.string().length(43) });
/** What a session cookie claims. Whether the session still stands, only its row can tell. */
export type SessionClaims = z.output<typeof claimsSchema>;

const openedLately = remembering<unknown>({ most: 5000, forMs: 600_000 });

/** What a cookie of ours holds, or null: sealed by our secret, so that nobody makes one up. */
async function opened({ name }: { name: string }, salt = ""): Promise<unknown> {
  const value = (await cookies()).get(name)?.value;
  if (!value || env.secret === undefined) return null;
  // The same cookie always opens to the same claims, until they run out; a key is derived each time it is opened.
  const hash = Buffer.from(hashOfToken(salt + value)).toString("base64");
  const now = Date.now();
  const known = openedLately.find(hash, now);
  if (known !== undefined) return known;
  const claims = await decode({ token: value, secret: env.secret, salt }).catch(() => null);
  const runsOut = z.object({ exp: z.number() }).safeParse(claims).data?.exp ?? 0;
  if (claims !== null) openedLately.keep(hash, claims, now, runsOut * 1000);
  return claims;
}

/** What this request's browser says of itself; null where nobody has signed in from it. */
export async function currentDevice(): Promise<Device | null> {
  return deviceSchema.safeParse(await opened(deviceCookie, deviceCookie.name)).data ?? null;
}

async function keepDevice(device: Device): Promise<void> {
  if (env.secret === undefined) return;
  const sealing = { secret: env.secret, salt: deviceCookie.name, maxAge: year };
  const value = await encode({ ...sealing, token: device });
  (await cookies()).set(deviceCookie.name, value, { ...deviceCookie.options, maxAge: year });
}

type Entry = Awaited<ReturnType<typeof openSessionByPassword>>;

/** What next-auth takes for "signed in"; a refusal becomes an error whose message reaches the sign-in form. */
async function userOf(open: () => Promise<Entry>): Promise<{ id: string; sid: string } | null> {
  const entry = await open().catch((error: unknown) => {
    log.error({ event: "sign-in", err: error }, "sign-in could not be tried");
    throw new Error("unavailable");
  });
  // Whoever signs in where somebody is signed in leaves no session behind.
  const before = entry.ok ? await readSessionClaims() : null;
  if (before) await endSession(before, new Date());
  if (entry.ok && entry.device) await keepDevice(entry.device);
  if (entry.ok) return { id: entry.owner, sid: entry.sid };
  if (entry.reason === "code-needed" || entry.reason === "code-wrong") throw new Error(entry.reason);
  if (entry.reason === "too-many") throw new Error(`wait-${entry.seconds}`);
  return null;
}

type RequestHeaders = Record<string, string | undefined> | undefined;
const caller = (headers: RequestHeaders) => callerOf((name) => headers?.[name] ?? null);

const isUnder = (origin: string, url: string) =>
  URL.canParse(url, origin) && new URL(url, origin).origin === origin;

/** The library's names for what went wrong are words of capitals; anything else is somebody's text. */
const reasonOf = (code: string) => (/^[A-Z_]{1,60}$/.test(code) ? code : "unknown");

const passing = (name: string) => {
  const { name: whole, options: usual } = cookie(name);
  return { name: whole, options: { ...usual, maxAge: 900 } };
};

/** Another service, asked by OpenID Connect: nothing but who somebody is there. */
function outside({ issuer, id, secret, name }: NonNullable<typeof env.oidc>): OAuthConfig<{ sub: string }> {
  return {
    id: "oidc",
    name,
    type: "oauth",
    issuer,
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId: id,
    clientSecret: secret,
    authorization: { params: { scope: "openid" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    profile: ({ sub }) => ({ id: sub }),
    httpOptions: { timeout: 10_000 },
  };
}

/**
 * What to do with somebody whom another service has named: link that name to the account of this session, where that was just
 * asked for; open a session for whoever's it is; or send them back to sign in. A string is where they go.
 */
async function enterFromOutside(identity: Identity, user: object): Promise<boolean | string> {
  const now = new Date();
  const before = await readSessionClaims();
  const linked = before && (await linkToSession(identity, before, now));
  if (linked) {
    if (linked.claims) await writeSessionCookie(linked.claims, { keep: linked.keep });
    return linked.claims ? "/settings/security#identity" : "/settings/security?taken#identity";
  }
  const incoming = await headers();
  const from = callerOf((name) => incoming.get(name));
  const entry = await openSessionByIdentity(identity, { caller: from, now, device: await currentDevice() });
  if (!entry.ok) return "/sign-in?why=not-linked";
  if (entry.device) await keepDevice(entry.device);
  if (before) await endSession(before, now);
  Object.assign(user, { id: entry.owner, sid: entry.sid });
  return true;
}

const options: NextAuthOptions = {
  ...(env.secret !== undefined && { secret: env.secret }),
  pages: { signIn: "/sign-in", signOut: "/settings/security", error: "/sign-in" },
  session: { strategy: "jwt", maxAge: month },
  useSecureCookies: isHttps,
  cookies: {
    sessionToken: sessionCookie,
    csrfToken: cookie("csrf"),
    callbackUrl: cookie("callback"),
    // For a quarter of an hour, while somebody is away at another service.
    pkceCodeVerifier: passing("pkce"),
    state: passing("state"),
    nonce: passing("nonce"),
  },
  providers: [
    CredentialsProvider({
      id: "credentials",
      credentials: { email: {}, password: {}, keep: {}, code: {} },
      authorize: (credentials, request) =>
        userOf(async () =>
          openSessionByPassword(credentials, caller(request.headers), new Date(), await currentDevice()),
        ),
    }),
    CredentialsProvider({
      id: "passkey",
      credentials: { answer: {}, keep: {} },
      authorize: (credentials, request) =>
        userOf(async () =>
          openSessionByPasskey(credentials, caller(request.headers), new Date(), await currentDevice()),
        ),
    }),
    ...(env.oidc ? [outside(env.oidc)] : []),
    CredentialsProvider({
      id: "ticket",
      credentials: { ticket: {} },
      authorize: (credentials, request) =>
        userOf(() => openSessionByTicket(credentials?.ticket, caller(request.headers), new Date())),
    }),
  ],
  callbacks: {
    signIn: ({ user, account }) =>
      account?.provider === "oidc" && env.oidc
        ? enterFromOutside({ issuer: env.oidc.issuer, subject: account.providerAccountId }, user)
        : true,
    // The library's own throws at what is no address.
    redirect: ({ url, baseUrl }) => (isUnder(baseUrl, url) ? new URL(url, baseUrl).href : baseUrl),
    jwt: ({ token, user }) =>
      user && "sid" in user ? { sub: user.id, sid: user.sid } : { sub: token.sub, sid: token.sid },
    // Nothing about the person: whoever holds an ended cookie learns nothing from it.
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    signOut: async ({ token }) => {
      const claims = claimsSchema.safeParse(token);
      if (claims.success) await endSession(claims.data, new Date());
    },
  },
  logger: {
    error: (code) => log.error({ event: "sign-in", reason: reasonOf(code) }, "next-auth"),
    warn: (code) => log.debug({ event: "sign-in", reason: reasonOf(code) }, "next-auth"),
    debug: () => {},
  },
};

export const authHandler = NextAuth(options);

/** Puts another session's claims into this browser's cookie, which is kept as long as it was asked to be. */
export async function writeSessionCookie(claims: SessionClaims, { keep }: { keep: boolean }): Promise<void> {
  if (env.secret === undefined) return;
  const value = await encode({ secret: env.secret, token: claims, maxAge: month });
  const lasts = keep ? { maxAge: month } : {};
  (await cookies()).set(sessionCookie.name, value, { ...sessionCookie.options, ...lasts });
}

/** Reads and verifies the session cookie of this request. */
export async function readSessionClaims(): Promise<SessionClaims | null> {
  const claims = claimsSchema.safeParse(await opened(sessionCookie));
  return claims.success ? claims.data : null;
}
