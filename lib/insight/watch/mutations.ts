import "server-only";
import { type CivilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import type { NewWatch } from "./schema";

/**
 * Locks what is watched, once however often it is sent. False where another is still watched in that night: of two named at
 * once on two devices, one is.
 */
export async function insertWatch(
  owner: AccountId,
  { id, what, expects, weeks }: NewWatch,
  lockedOn: CivilDate,
): Promise<boolean> {
  const first = columnOfCivilDate(lockedOn);
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM "Person" WHERE id = ${owner}::uuid FOR UPDATE`;
    const watched = await tx.$queryRaw<unknown[]>`
      SELECT FROM "Watch" WHERE "ownerId" = ${owner}::uuid AND id <> ${id}::uuid AND "leftOn" IS NULL
        AND "lockedOn" + 7 * "weeks"::int > ${first}::date`;
    if (watched.length > 0) return false;
    const data = [{ ownerId: owner, id, what, expects, weeks, lockedOn: first }];
    await tx.watch.createMany({ data, skipDuplicates: true });
    return true;
  });
}

/**
 * Leaves it before its answer; whether there was one to leave: what is answered stays so. `from` is the first night it is no
 * longer watched.
 */
export async function updateWatchLeft(
  owner: AccountId,
  { id, from, tonight }: { id: string; from: CivilDate; tonight: CivilDate },
): Promise<boolean> {
  const left = await db.$executeRaw`
    UPDATE "Watch" SET "leftOn" = ${columnOfCivilDate(from)}::date
    WHERE "ownerId" = ${owner}::uuid AND id = ${id}::uuid AND "leftOn" IS NULL
      AND "lockedOn" + 7 * "weeks"::int > ${columnOfCivilDate(tonight)}::date`;
  return left === 1;
}
