import "server-only";
import { Prisma } from "#prisma/client";

/**
 * Waits until no other write of this person's diary is under way, and holds back the next until the transaction is over. Two
 * that write the same entries in another order would else wait for each other, and one of them fail.
 */
export const ownerLock = (owner: string): Prisma.Sql =>
  Prisma.sql`pg_advisory_xact_lock(hashtextextended(${`diary ${owner}`}, 0))`;

/** Takes it as the first statement of a transaction. */
export const takeOwnerLock = (tx: Prisma.TransactionClient, owner: string): Promise<unknown> =>
  tx.$queryRaw`SELECT ${ownerLock(owner)}::text`;
