import "server-only";
import type { Caller } from "./address";
import { insertAudit } from "./audit";
import { type Device, deviceAfter, isKnown } from "./device";
import { insertSession, revokeSession, spendOneTimeLink, updateRehashed } from "./mutations";
import { mintOwnerId, type OwnerId } from "./owner";
import { hashPassword, needsRehash, verifyPassword } from "./passwords";
import { findByEmail } from "./queries";
import { signInSchema, tokenSchema } from "./schema";
import { hasSecondStep, takeCode } from "./second-step";
import { beginTry, countTry, forgetTries, forgiveTry, type Turn } from "./throttle";
import { hashOfToken } from "./token";

type Entry =
  | { readonly ok: true; readonly owner: OwnerId; readonly sid: string; readonly device: Device | null }
  | { readonly ok: false; readonly reason: "no-match" | "code-needed" | "code-wrong" }
  | { readonly ok: false; readonly reason: "too-many"; readonly seconds: number };

const noMatch: Entry = { ok: false, reason: "no-match" };

/** Who is counted, and how a success is forgotten. */
type Lane = { readonly begin: () => Promise<Turn>; readonly succeeded: () => Promise<void> };

/**
 * Nobody's failures make somebody else wait: tries are counted by the browser where it is known, else by the address, and
 * by the account as that address guesses at it. What all addresses guess at one account is counted too, and slows those
 * that have failed before: a first try from an address without failures is never made to wait.
 */
function laneOf(email: string, caller: Caller, device: Device | null): Lane {
  if (isKnown(device, email)) {
    const who = `${device.device} ${email}`;
    return {
      begin: () => beginTry("device-sign-in", who),
      succeeded: () => forgetTries("device-sign-in", who),
    };
  }
  const pair = `${email} ${caller.address}`;
  return {
    begin: async () => {
      const byAddress = await beginTry("address-sign-in", caller.address);
      if (!byAddress.ok) return byAddress;
      const byPair = await beginTry("pair-sign-in", pair);
      if (!byPair.ok) return byPair;
      if (byPair.tries > 1) return beginTry("account-sign-in", email);
      await countTry("account-sign-in", email);
      return byPair;
    },
    succeeded: async () => {
      await forgetTries("pair-sign-in", pair);
      await forgetTries("account-sign-in", email);
      await forgiveTry("address-sign-in", caller.address);
    },
  };
}

/**
 * Opens a session for an e-mail address and its password. Unknown address and wrong password differ neither in the
 * answer nor in the time it takes. Tries are counted before they are made.
 * @param device what the browser's own cookie says of it, null where it has none
 */
export async function openSessionByPassword(
  input: unknown,
  caller: Caller,
  now: Date,
  device: Device | null = null,
): Promise<Entry> {
  const given = signInSchema.safeParse(input);
  if (!given.success) return noMatch;
  const { email, password, keep, code } = given.data;
  const lane = laneOf(email, caller, device);
  const turn = await lane.begin();
  if (!turn.ok) {
    if (turn.isFirst)
      await insertAudit(null, { event: "sign-in", outcome: "refused", address: caller.address });
    return { ok: false, reason: "too-many", seconds: turn.seconds };
  }
  const found = await findByEmail(email);
  const matches = await verifyPassword(found?.passwordHash ?? null, password);
  if (!found?.passwordHash || !matches) {
    const target = found ? mintOwnerId(found.id) : null;
    await insertAudit(target, { event: "sign-in", outcome: "failed", address: caller.address });
    return noMatch;
  }
  const owner = mintOwnerId(found.id);
  const second = await secondStep(owner, code, { caller, now });
  if (second) return second;
  await lane.succeeded();
  const passwordHash = await keptHash(owner, found.passwordHash, password);
  const entry = await enter(owner, { keep: keep === "yes", passwordHash, caller, now });
  return entry.ok ? { ...entry, device: deviceAfter(device, email) } : entry;
}

/** What still stands between a right password and the diary; null when nothing does. */
async function secondStep(
  owner: OwnerId,
  code: string,
  { caller, now }: { caller: Caller; now: Date },
): Promise<Entry | null> {
  if (!(await hasSecondStep(owner))) return null;
  if (code === "") return { ok: false, reason: "code-needed" };
  const turn = await beginTry("account-code", owner);
  if (!turn.ok) return { ok: false, reason: "too-many", seconds: turn.seconds };
  if (await takeCode(owner, code, now)) {
    await forgetTries("account-code", owner);
    return null;
  }
  await insertAudit(owner, { event: "second-step", outcome: "failed", address: caller.address });
  return { ok: false, reason: "code-wrong" };
}

/** The hash that now stands for a password that has just been proven: made again where it was made with older parameters. */
async function keptHash(owner: OwnerId, stored: string, password: string): Promise<string> {
  if (!needsRehash(stored)) return stored;
  const after = await hashPassword(password);
  return (await updateRehashed(owner, { before: stored, after })) ? after : stored;
}

/** Opens a session for a ticket that another door of ours has just made. */
export async function openSessionByTicket(ticket: unknown, caller: Caller, now: Date): Promise<Entry> {
  const token = tokenSchema.safeParse(ticket);
  if (!token.success) return noMatch;
  const used = await spendOneTimeLink(hashOfToken(token.data), ["sign-in"], now);
  return used ? enter(used.owner, { keep: true, passwordHash: null, caller, now }) : noMatch;
}

async function enter(
  owner: OwnerId,
  { caller, ...how }: { keep: boolean; passwordHash: string | null; caller: Caller; now: Date },
): Promise<Entry> {
  const sid = await insertSession(owner, { ...how, userAgent: caller.userAgent });
  if (sid === null) return noMatch;
  await insertAudit(owner, { event: "sign-in", outcome: "ok", address: caller.address });
  return { ok: true, owner, sid, device: null };
}

/** Signing out: the row is ended, so the cookie opens nothing any more, wherever it was copied to. */
export async function endSession(claims: { sub: string; sid: string }, now: Date): Promise<void> {
  const owner = mintOwnerId(claims.sub);
  const ended = await revokeSession(owner, hashOfToken(claims.sid), now);
  if (ended) await insertAudit(owner, { event: "sign-out", outcome: "ok" });
}
