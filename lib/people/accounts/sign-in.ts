import "server-only";
import type { Caller } from "./address";
import { insertAudit } from "./audit";
import { type Device, deviceAfter, isKnown } from "./device";
import {
  insertSession,
  revokeSession,
  spendOneTimeLink,
  updateFirstSignIn,
  updateRehashed,
} from "./mutations";
import { type AccountId, mintOwnerId } from "./owner";
import { hashPassword, needsRehash, verifyPassword } from "./passwords";
import { findByEmail } from "./queries";
import { signInSchema, tokenSchema } from "./schema";
import { hasSecondStep, takeCode } from "./second-step";
import type { SignInProof } from "./sign-in-proof";
import { beginTry, countTry, forgetTries, forgiveTry, type ThrottleTurn } from "./throttle";
import { hashOfToken } from "./token";

export type Entry =
  | { readonly ok: true; readonly owner: AccountId; readonly sid: string; readonly device: Device | null }
  | { readonly ok: false; readonly reason: "no-match" | "code-needed" | "code-wrong" }
  | { readonly ok: false; readonly reason: "too-many"; readonly seconds: number };

export const noMatch: Entry = { ok: false, reason: "no-match" };

/** Who is counted, and how a success is forgotten. */
type Lane = { readonly begin: () => Promise<ThrottleTurn>; readonly succeeded: () => Promise<void> };

/**
 * Nobody's failures make somebody else wait: tries are counted by the browser where it is known, else by the address, and
 * by the account as that address guesses at it. What all addresses guess at one account is counted too, and slows those
 * that have failed before: a first try from an address without failures is never made to wait.
 */
function laneOf(
  email: string,
  { owner, caller, device }: { owner: AccountId | null; caller: Caller; device: Device | null },
): Lane {
  if (owner && isKnown(device, owner)) {
    const who = `${device.device} ${owner}`;
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
  const found = await findByEmail(email);
  const target = found && mintOwnerId(found.id);
  const lane = laneOf(email, { owner: target, caller, device });
  const turn = await lane.begin();
  if (!turn.ok) {
    if (turn.isFirst)
      await insertAudit(null, { event: "sign-in", outcome: "refused", address: caller.address });
    return { ok: false, reason: "too-many", seconds: turn.seconds };
  }
  const matches = await verifyPassword(found?.passwordHash ?? null, password);
  if (!found?.passwordHash || !target || !matches) {
    await insertAudit(target, { event: "sign-in", outcome: "failed", address: caller.address });
    return noMatch;
  }
  const second = await secondStep(target, code, { caller, now });
  if (second) return second;
  await lane.succeeded();
  const hash = await keptHash(target, found.passwordHash, password);
  const proof = { by: "password", hash } as const;
  return enter(target, { keep: keep === "yes", proof, caller, now, device });
}

/** What still stands between a right password and the diary; null when nothing does. */
async function secondStep(
  owner: AccountId,
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
async function keptHash(owner: AccountId, stored: string, password: string): Promise<string> {
  if (!needsRehash(stored)) return stored;
  const after = await hashPassword(password);
  return (await updateRehashed(owner, { before: stored, after })) ? after : stored;
}

/** Opens a session for a ticket that another door of ours has just made. */
export async function openSessionByTicket(ticket: unknown, caller: Caller, now: Date): Promise<Entry> {
  const token = tokenSchema.safeParse(ticket);
  if (!token.success) return noMatch;
  const used = await spendOneTimeLink(hashOfToken(token.data), ["sign-in"], now);
  return used ? enter(used.owner, { keep: true, proof: { by: "link" }, caller, now }) : noMatch;
}

type How = {
  keep: boolean;
  proof: SignInProof;
  caller: Caller;
  now: Date;
  event?: "sign-in" | "passkey-sign-in" | "identity-sign-in";
  /** What the browser's own cookie says of it, null where it has none; left out where nobody is to be told of a new one */
  device?: Device | null;
};

/** Opens a session for somebody who has proven who they are. */
export async function enter(
  owner: AccountId,
  { caller, event = "sign-in", device, ...how }: How,
): Promise<Entry> {
  const sid = await insertSession(owner, { ...how, userAgent: caller.userAgent });
  if (sid === null) return noMatch;
  const { address } = caller;
  await insertAudit(owner, { event, outcome: "ok", address });
  // The very first is no news.
  const isFirst = await updateFirstSignIn(owner, how.now);
  if (device === undefined) return { ok: true, owner, sid, device: null };
  if (!isFirst && !isKnown(device, owner))
    await insertAudit(owner, { event: "new-device", outcome: "ok", address });
  return { ok: true, owner, sid, device: deviceAfter(device, owner) };
}

/** Signing out: the row is ended, so the cookie opens nothing any more, wherever it was copied to. */
export async function endSession(claims: { sub: string; sid: string }, now: Date): Promise<void> {
  const owner = mintOwnerId(claims.sub);
  const ended = await revokeSession(owner, hashOfToken(claims.sid), now);
  if (ended) await insertAudit(owner, { event: "sign-out", outcome: "ok" });
}
