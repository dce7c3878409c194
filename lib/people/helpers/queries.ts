import "server-only";
import { parseEnum } from "#lib/base/text/parse-enum";
import { aliveAt, standsAt, whoseName } from "#lib/people/accounts/open-diary";
import { type AccountId, mintDiaryOwner } from "#lib/people/accounts/owner";
import { findPerson } from "#lib/people/accounts/queries";
import { helperMays } from "#lib/people/accounts/schema";
import { db } from "#lib/server/db/client";
import type { Prisma } from "#prisma/client";
import type { HelpedDiary, Helper } from "./schema";

/** Who helps with this person's diary, and who is invited to, the newest first. */
export async function listHelpers(owner: AccountId, now: Date): Promise<Helper[]> {
  const rows = await db.helper.findMany({
    where: { ownerId: owner, ...aliveAt(now) },
    orderBy: { createdAt: "desc" },
  });
  const accounts = await db.person.findMany({
    where: { id: { in: rows.flatMap(({ helperId }) => helperId ?? []) } },
    select: { id: true, email: true, emailConfirmedAt: true },
  });
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return rows.map(({ id, name, may, until, helperId, linkUntil }) => ({
    id,
    name,
    may: parseEnum(helperMays, may),
    until: until?.toISOString() ?? null,
    waitsUntil: helperId === null ? linkUntil.toISOString() : null,
    email: (helperId !== null && byId.get(helperId)?.email) || null,
    isConfirmed: helperId !== null && !!byId.get(helperId)?.emailConfirmedAt,
  }));
}

export const countHelpers = (
  owner: AccountId,
  now: Date,
  tx: Prisma.TransactionClient = db,
): Promise<number> => tx.helper.count({ where: { ownerId: owner, ...aliveAt(now) } });

/** The name that an owner's diary goes by; null where the account is switched off. */
async function whoseWords(ownerId: string, now: Date): Promise<string | null> {
  const person = await findPerson(mintDiaryOwner(ownerId), now);
  return person && whoseName(person);
}

/** The diaries that this account helps with, in the order they were accepted. */
export async function listHelped(owner: AccountId, now: Date): Promise<HelpedDiary[]> {
  const rows = await db.helper.findMany({
    where: { helperId: owner, ...standsAt(now) },
    orderBy: { acceptedAt: "asc" },
    take: 50,
  });
  const diaries = await Promise.all(
    rows.map(async ({ id, ownerId, may, until }) => {
      const whose = await whoseWords(ownerId, now);
      const words = { may: parseEnum(helperMays, may), until: until?.toISOString() ?? null };
      return whose === null ? [] : [{ id, whose, ...words }];
    }),
  );
  return diaries.flat();
}

/** What an invitation lets its holder do; null when it was taken up, has ended or run out. */
export async function findInvitation(
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<Omit<HelpedDiary, "id"> | null> {
  const row = await db.helper.findFirst({ where: { tokenHash, acceptedAt: null, ...aliveAt(now) } });
  const whose = row && (await whoseWords(row.ownerId, now));
  if (!row || whose === null) return null;
  return { whose, may: parseEnum(helperMays, row.may), until: row.until?.toISOString() ?? null };
}
