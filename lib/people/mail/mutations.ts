import "server-only";
import { addDays, type CivilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { hashOfToken, newToken } from "#lib/people/accounts/token";
import { db } from "#lib/server/db/client";
import { Prisma } from "#prisma/client";

type Confirmed =
  | { readonly reason: "confirmed"; readonly owner: AccountId; readonly isNew: boolean }
  | { readonly reason: "over" }
  | { readonly reason: "taken" };

/** Uses a link up and makes the address it was sent to the person's: both or neither. */
export async function spendAddressLink(tokenHash: Uint8Array<ArrayBuffer>, now: Date): Promise<Confirmed> {
  try {
    return await db.$transaction(async (tx) => {
      const [used] = await tx.oneTimeLink.updateManyAndReturn({
        where: { tokenHash, purpose: "email", usedAt: null, expiresAt: { gt: now } },
        data: { usedAt: now },
        select: { ownerId: true, email: true },
      });
      if (!used?.email) return { reason: "over" };
      const where = { id: used.ownerId };
      const before = await tx.person.findUnique({ where, select: { email: true } });
      await tx.person.update({ where, data: { email: used.email, emailConfirmedAt: now } });
      const isNew = before?.email !== used.email;
      // A link in the letterbox that was left behind opens nothing any more.
      if (isNew)
        await tx.oneTimeLink.updateMany({
          where: { ownerId: used.ownerId, usedAt: null },
          data: { usedAt: now },
        });
      return { reason: "confirmed", owner: mintOwnerId(used.ownerId), isNew };
    });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")
      return { reason: "taken" };
    throw error;
  }
}

export async function updateToldWhenOpened(owner: AccountId, isOn: boolean): Promise<void> {
  await db.person.update({ where: { id: owner }, data: { toldWhenOpened: isOn } });
}

/** Sends the person their week from the next one on; nothing changes where they have asked before. */
export async function startWeeklyLetter(owner: AccountId, passed: CivilDate): Promise<void> {
  await db.person.updateMany({
    where: { id: owner, letterWeek: null },
    data: { letterWeek: columnOfCivilDate(passed) },
  });
}

export async function endWeeklyLetter(owner: AccountId): Promise<void> {
  await db.person.update({ where: { id: owner }, data: { letterWeek: null } });
}

/** Takes the letter of a week to be written, for one caller only; false when it was written or is not wanted any more. */
export async function claimLetterOf(owner: AccountId, week: CivilDate): Promise<boolean> {
  const monday = columnOfCivilDate(week);
  const { count } = await db.person.updateMany({
    where: { id: owner, letterWeek: { lt: monday } },
    data: { letterWeek: monday },
  });
  return count === 1;
}

/** Gives it back: the queue did not take it. */
export async function releaseLetterOf(owner: AccountId, week: CivilDate): Promise<void> {
  await db.person.updateMany({
    where: { id: owner, letterWeek: columnOfCivilDate(week) },
    data: { letterWeek: columnOfCivilDate(addDays(week, -7)) },
  });
}

/**
 * A link to choose another password, for a letter to this address; null where it is not the person's confirmed one any more.
 * Anybody can ask for it, so it ends no other: not the one of whoever runs this Charley, nor one the person asked for.
 */
export async function insertResetLink(
  owner: AccountId,
  email: string,
  { now, until }: { now: Date; until: Date },
): Promise<string | null> {
  const token = newToken();
  return db.$transaction(async (tx) => {
    // Holds a change of the address back until this link is there for it to end.
    const stands = await tx.$queryRaw<unknown[]>`
      SELECT FROM "Person" WHERE "id" = ${owner}::uuid AND "email" = ${email} AND "emailConfirmedAt" IS NOT NULL
        AND "disabledAt" IS NULL FOR SHARE`;
    if (stands.length === 0) return null;
    const of = { ownerId: owner, purpose: "reset", createdAt: now, expiresAt: until };
    await tx.oneTimeLink.create({ data: { ...of, tokenHash: hashOfToken(token) } });
    return token;
  });
}
