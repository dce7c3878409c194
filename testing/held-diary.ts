// For tests: another write of a person's diary is under way, and what comes meanwhile has to wait for it.
import { setTimeout } from "node:timers/promises";
import { takeOwnerLock } from "#lib/diary/revisions/owner-lock";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import type { Prisma } from "#prisma/client";

/** Whether somebody waits for the lock that this transaction holds: both stand under the same key. */
async function isAwaited(tx: Prisma.TransactionClient): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ isAwaited: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM pg_locks held JOIN pg_locks awaited USING (locktype, database, classid, objid, objsubid)
      WHERE locktype = 'advisory' AND held.pid = pg_backend_pid() AND held.granted AND NOT awaited.granted
    ) AS "isAwaited"`;
  return found?.isAwaited === true;
}

/** Whether a write waits until another of the same diary is over; and what it gave once that was. */
export async function waitsForDiary<Given>(
  owner: AccountId,
  write: () => Promise<Given>,
): Promise<{ waited: boolean; given: Given }> {
  let isDone = false;
  const [begun, waited] = await db.$transaction(async (tx) => {
    await takeOwnerLock(tx, owner);
    const written = write().finally(() => {
      isDone = true;
    });
    // Awaited below: a transaction that gives a promise would wait for it, and it for the transaction.
    const later = { written };
    while (!isDone && !(await isAwaited(tx))) await setTimeout(10);
    return [later, !isDone] as const;
  });
  return { waited, given: await begun.written };
}
