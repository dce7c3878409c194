import "server-only";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import type { PersonListed } from "./schema";

/** Everybody who has an account, the oldest first; for the administrator who asks. */
export async function listPeople(owner: AccountId): Promise<PersonListed[]> {
  const rows = await db.person.findMany({
    where: { email: { not: null }, OR: [{ id: owner }, { demoExpiresAt: null }] },
    orderBy: { createdAt: "asc" },
    take: 1000,
    select: {
      id: true,
      email: true,
      isAdministrator: true,
      disabledAt: true,
      createdAt: true,
      sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: "desc" }, take: 1 },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    email: row.email ?? "",
    isAdministrator: row.isAdministrator,
    isOn: row.disabledAt === null,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.sessions[0]?.lastSeenAt.toISOString() ?? null,
  }));
}

/** Invitations of this administrator that still work, sample diaries that still stand, and how large the database is. */
export async function findMachineFacts(
  owner: AccountId,
  now: Date,
): Promise<{ openInvitations: number; samples: number; databaseBytes: number }> {
  const [openInvitations, samples, [size]] = await Promise.all([
    db.invitation.count({ where: { ownerId: owner, usedAt: null, expiresAt: { gt: now } } }),
    db.person.count({ where: { demoExpiresAt: { gt: now } } }),
    db.$queryRaw<{ bytes: number }[]>`SELECT pg_database_size(current_database())::float8 AS bytes`,
  ]);
  return { openInvitations, samples, databaseBytes: size?.bytes ?? 0 };
}
