import "server-only";
import { cookies } from "next/headers";
import NextAuth, { type NextAuthOptions } from "next-auth";
import { decode, encode } from "next-auth/jwt";
import CredentialsProvider from "next-auth/providers/credentials";
import { z } from "zod";
import { env } from "#lib/server/env";
import { log } from "#lib/server/log";
import { callerOf } from "./address";
import { type Device, deviceSchema } from "./device";
import { sessionHours } from "./session-hours";
import { endSession, openSessionByPassword, openSessionByTicket } from "./sign-in";

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

/** What a cookie of ours holds, or null: sealed by our secret, so that nobody makes one up. */
async function opened({ name }: { name: string }, salt = ""): Promise<unknown> {
  const value = (await cookies()).get(name)?.value;
  if (!value || env.secret === undefined) return null;
  return decode({ token: value, secret: env.secret, salt }).catch(() => null);
}

async function readDevice(): Promise<Device | null> {
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

const options: NextAuthOptions = {
  ...(env.secret !== undefined && { secret: env.secret }),
  pages: { signIn: "/sign-in", signOut: "/settings/security", error: "/sign-in" },
  session: { strategy: "jwt", maxAge: month },
  useSecureCookies: isHttps,
  cookies: {
    sessionToken: sessionCookie,
    csrfToken: cookie("csrf"),
    callbackUrl: cookie("callback"),
  },
  providers: [
    CredentialsProvider({
      id: "credentials",
      credentials: { email: {}, password: {}, keep: {}, code: {} },
      authorize: (credentials, request) =>
        userOf(async () =>
          openSessionByPassword(credentials, caller(request.headers), new Date(), await readDevice()),
        ),
    }),
    CredentialsProvider({
      id: "ticket",
      credentials: { ticket: {} },
      authorize: (credentials, request) =>
        userOf(() => openSessionByTicket(credentials?.ticket, caller(request.headers), new Date())),
    }),
  ],
  callbacks: {
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
