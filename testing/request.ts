// For tests: stands in for "next/headers" (`vi.mock("next/headers", () => import("./request"))`), so
// that actions and route handlers run as they do in a request, with the real session cookie and the real database.
import { encode } from "next-auth/jwt";
import { v7 as uuidv7 } from "uuid";
import { insertPerson } from "#lib/people/accounts/insert-person";
import { insertSession, updateFirstSignIn } from "#lib/people/accounts/mutations";
import type { AccountId } from "#lib/people/accounts/owner";
import { hashPassword } from "#lib/people/accounts/passwords";
import { db } from "#lib/server/db/client";
import { env } from "#lib/server/env";

let cookie: string | null = null;
let said: Readonly<Record<string, string>> = {};
let address = "192.0.2.1";
let lastAddress = 0;

/** What was set besides the session; a test that plays another browser empties it. */
export const jar = new Map<string, string>();

export async function cookies() {
  const held = () => new Map([...jar, ...(cookie ? [["charley.session", cookie] as const] : [])]);
  const all = () => [...held()].map(([name, value]) => ({ name, value }));
  return {
    get: (name: string) => all().find((each) => each.name === name),
    getAll: all,
    set: (name: string, value: string) => {
      if (name === "charley.session") cookie = value;
      else jar.set(name, value);
    },
  };
}

export async function headers(): Promise<Headers> {
  return new Headers({ "x-forwarded-for": address, "user-agent": "test", host: "localhost:3000", ...said });
}

/** The session cookie that the browser holds now: an action may have given it another. */
export const heldSession = (): string | null => cookie;

/** Every request from here on carries this session cookie; null: none. Each time from an address not seen before. */
export function requestsCarry(session: string | null): void {
  cookie = session;
  lastAddress += 1;
  address = `192.0.${2 + Math.floor(lastAddress / 250)}.${lastAddress % 250}`;
}

/** Headers that every request from here on carries beside. */
export function requestsSay(headers: Readonly<Record<string, string>>): void {
  said = headers;
}

export const testPassword = "three quiet owls";
let passwordHash: Promise<string> | undefined;

export async function newTestPerson(): Promise<{ owner: AccountId; email: string }> {
  passwordHash ??= hashPassword(testPassword);
  const email = `${uuidv7()}@example.org`;
  const owner = await insertPerson({ email, passwordHash: await passwordHash, timeZone: "Europe/Berlin" });
  if (!owner) throw new Error("The address was taken");
  return { owner, email };
}

/** Opens a session in which the password has just been asked for again, and gives the cookie's value. */
export async function openTestSession(owner: AccountId): Promise<string> {
  const sid = await insertSession(owner, {
    keep: true,
    userAgent: "test",
    proof: { by: "link" },
    now: new Date(),
  });
  if (sid === null) throw new Error("no session");
  await db.session.updateMany({ where: { ownerId: owner }, data: { provenAt: new Date() } });
  await updateFirstSignIn(owner, new Date());
  return encode({ token: { sub: owner, sid }, secret: env.secret ?? "" });
}
