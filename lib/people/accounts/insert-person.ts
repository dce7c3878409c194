import "server-only";
import { v7 as uuidv7 } from "uuid";
import { db } from "#lib/server/db/client";
import { Prisma } from "#prisma/client";
import { type AccountId, mintOwnerId } from "./owner";
import { hashOfToken } from "./token";

type NewPerson = { email: string; passwordHash: string | null; timeZone: string };

/** A new person, or null when the address already belongs to somebody. The first of all runs this Charley. */
export function insertPerson(person: NewPerson): Promise<AccountId | null> {
  return insertPersonIf(person, async () => true);
}

/**
 * The same for whoever comes with an invitation, which is used up; "not-invited" where it is not one that works, unless
 * nobody is here yet.
 */
export function insertPersonByInvitation(
  person: NewPerson,
  { token, now }: { token: string | null; now: Date },
): Promise<AccountId | null | "not-invited"> {
  return insertPersonIf(person, async (tx) => {
    if (token === null) return false;
    const used = await tx.invitation.updateMany({
      where: {
        tokenHash: hashOfToken(token),
        usedAt: null,
        expiresAt: { gt: now },
        person: { disabledAt: null, isAdministrator: true },
      },
      data: { usedAt: now },
    });
    return used.count > 0;
  }).catch((error: unknown) => {
    if (error instanceof NotInvited) return "not-invited";
    throw error;
  });
}

/** Undoes the transaction it is thrown in. */
class NotInvited extends Error {}

/** Two who register first at once must not both be the first. */
const firstOfAll = 51_707_015;

async function insertPersonIf(
  person: NewPerson,
  mayEnter: (tx: Prisma.TransactionClient) => Promise<boolean>,
): Promise<AccountId | null> {
  const id = uuidv7();
  try {
    await db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${firstOfAll})`;
      const isFirst =
        (await tx.person.findFirst({ where: { email: { not: null } }, select: { id: true } })) === null;
      if (!isFirst && !(await mayEnter(tx))) throw new NotInvited();
      await tx.person.create({ data: { id, ...person, isAdministrator: isFirst } });
    });
    return mintOwnerId(id);
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") return null;
    throw error;
  }
}
