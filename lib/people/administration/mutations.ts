import "server-only";
import type { AccountId } from "#lib/people/accounts/owner";
import { invitationDays } from "#lib/people/accounts/schema";
import { hashOfToken, newToken } from "#lib/people/accounts/token";
import { db } from "#lib/server/db/client";

/** A link with which one more person may register, given back as its secret. */
export async function insertInvitation(owner: AccountId, now: Date): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
  await db.invitation.create({
    data: { ownerId: owner, tokenHash: hashOfToken(token), createdAt: now, expiresAt },
  });
  return token;
}

/**
 * Switches somebody's account off, and with it ends every session at once, or on again. False for nobody, and for an
 * administrator: whoever runs this Charley cannot be locked out of it by a slip.
 */
export async function updateSwitched(
  owner: AccountId,
  { person, isOn, now }: { person: string; isOn: boolean; now: Date },
): Promise<boolean> {
  if (person === owner) return false;
  return db.$transaction(async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { id: person, email: { not: null }, isAdministrator: false },
      data: { disabledAt: isOn ? null : now },
    });
    if (count === 0) return false;
    if (!isOn) {
      await tx.session.updateMany({ where: { ownerId: person, revokedAt: null }, data: { revokedAt: now } });
      // Whoever helped them, or was helped by them, has to be asked again.
      await tx.helper.updateMany({
        where: { OR: [{ ownerId: person }, { helperId: person }], endedAt: null },
        data: { endedAt: now, tokenHash: null },
      });
    }
    return true;
  });
}

/** Erases somebody's account with everything in it; false for nobody, and for an administrator. */
export async function deleteOther(owner: AccountId, person: string): Promise<boolean> {
  if (person === owner) return false;
  const gone = await db.person.deleteMany({
    where: { id: person, email: { not: null }, isAdministrator: false },
  });
  return gone.count > 0;
}

/** Lets somebody run this Charley too. */
export async function updateAdministrator(owner: AccountId): Promise<void> {
  await db.person.updateMany({ where: { id: owner, email: { not: null } }, data: { isAdministrator: true } });
}
