import "server-only";
import { createHmac } from "node:crypto";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "#lib/server/db/client";
import { env } from "#lib/server/env";
import { Prisma } from "#prisma/client";

const day = 86_400;
export const longestWaitSeconds = 900;

/** What is counted, and how many tries are free before each further one has to wait. */
const freeTries = {
  // From one address, the account it guesses at.
  "pair-sign-in": 5,
  // From all addresses together, as far as each of them has failed before.
  "account-sign-in": 20,
  "device-sign-in": 5,
  // Several people may live behind one address.
  "address-sign-in": 20,
  "address-register": 10,
  "address-link": 20,
  "account-password": 5,
  // Only whoever has the password gets so far.
  "account-code": 5,
} as const;
export type Counted = keyof typeof freeTries;

const store = { storeClient: db, clearExpiredByTimeout: false } as const;
const tries = new RateLimiterPrisma({ ...store, keyPrefix: "tries", points: 1_000_000, duration: day });
const turns = new RateLimiterPrisma({ ...store, keyPrefix: "turn", points: 1, duration: 1 });

/** 1, 2, 4 … seconds from the first try that is not free, never more than 15 minutes. */
export function waitSeconds(triesBeyondFree: number): number {
  return Math.min(longestWaitSeconds, 2 ** Math.max(0, triesBeyondFree - 1));
}

/** The table holds no address and no e-mail, nor anything that they could be found by without the server's secret. */
const hidden = (who: string) =>
  createHmac("sha256", env.secret ?? "")
    .update(who)
    .digest("base64url")
    .slice(0, 22);
const keyOf = (counted: Counted, who: string) => `${counted}:${hidden(who)}`;

/**
 * Whether it may be done now. `isFirst` marks the first refusal of a wait: it is worth writing down, and the thousands that
 * may follow it are not.
 */
export type ThrottleTurn =
  /** `tries`: how many of late, this one too */
  | { readonly ok: true; readonly tries: number }
  | { readonly ok: false; readonly seconds: number; readonly isFirst: boolean };

async function consume(
  limiter: RateLimiterPrisma,
  key: string,
  customDuration?: number,
): Promise<ThrottleTurn> {
  try {
    const { consumedPoints } = await limiter.consume(
      key,
      1,
      customDuration === undefined ? {} : { customDuration },
    );
    return { ok: true, tries: consumedPoints };
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    return { ok: false, seconds, isFirst: refused.consumedPoints === limiter.points + 1 };
  }
}

/** Takes one from a limiter for `who` (an address, a token's id); the seconds to wait when there is none left. */
export function takeOne(limiter: RateLimiterPrisma, who: string): Promise<ThrottleTurn> {
  return consume(limiter, hidden(who));
}

/**
 * Counts a try before it is made, so that many at once are all counted. Beyond the free ones each try needs a turn,
 * and each turn makes the next one wait twice as long. Counted in the database: a restart forgives nothing.
 */
export async function beginTry(counted: Counted, who: string): Promise<ThrottleTurn> {
  const key = keyOf(counted, who);
  const { consumedPoints } = await tries.penalty(key, 1);
  const beyond = consumedPoints - freeTries[counted];
  if (beyond <= 0) return { ok: true, tries: consumedPoints };
  const turn = await consume(turns, key, waitSeconds(beyond));
  if (turn.ok) return { ok: true, tries: consumedPoints };
  // A try that was not made does not make the next wait longer.
  await tries.reward(key, 1);
  return turn;
}

/** Counts a try that need not wait. */
export async function countTry(counted: Counted, who: string): Promise<void> {
  await tries.penalty(keyOf(counted, who), 1);
}

/** The try was a good one and does not count. */
export async function forgiveTry(counted: Counted, who: string): Promise<void> {
  await tries.reward(keyOf(counted, who), 1);
}

/** The person has proven who they are: earlier failures are forgotten. */
export async function forgetTries(counted: Counted, who: string): Promise<void> {
  const key = keyOf(counted, who);
  await Promise.all([tries.delete(key), turns.delete(key)]);
}

/** For a limit of so many in so long, as tokens and bedside links have. */
export function windowLimiter(keyPrefix: string, points: number, duration: number): RateLimiterPrisma {
  return new RateLimiterPrisma({ ...store, keyPrefix, points, duration });
}

/**
 * The same as `takeOne`, as a part of a statement that does more: counts once for each row of `who` (none or one), and gives
 * `points`, how many there are with this one, and `expire`, when the window ends.
 */
export function countedOne(limiter: RateLimiterPrisma, name: string, from: string, now: Date): Prisma.Sql {
  const ends = new Date(now.getTime() + limiter.duration * 1000);
  return Prisma.sql`
    INSERT INTO "RateLimiterFlexible" AS c ("key", "points", "expire")
    SELECT ${limiter.getKey(hidden(name))}, 1, ${ends}::timestamptz FROM ${Prisma.raw(from)}
    ON CONFLICT ("key") DO UPDATE SET
      "points" = CASE WHEN c."expire" <= ${now}::timestamptz THEN 1 ELSE c."points" + 1 END,
      "expire" = CASE WHEN c."expire" <= ${now}::timestamptz THEN EXCLUDED."expire" ELSE c."expire" END
    RETURNING "points", "expire"::timestamptz AS expire`;
}

/**
 * Removes counts that no longer matter, and those that end later than any count may: the clock was ahead when they were
 * made, and they would lock somebody out for as long as it was.
 */
export async function deleteExpiredTries(now: Date): Promise<number> {
  return (
    await db.rateLimiterFlexible.deleteMany({
      where: {
        OR: [{ expire: { lt: now } }, { expire: { gt: new Date(now.getTime() + 1.1 * day * 1000) } }],
      },
    })
  ).count;
}
