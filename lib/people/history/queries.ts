import "server-only";
import { z } from "zod";
import { auditEvents, auditOutcomes } from "#lib/people/accounts/audit-events";
import { historyWords } from "#lib/people/accounts/history-words";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";

/** One thing that happened to an account. */
export type Happened = {
  readonly id: string;
  readonly at: string;
  readonly says: string;
  /** The first bits of the address it came from: enough to tell home from elsewhere */
  readonly from: string | null;
};

const row = z.object({
  id: z.string(),
  at: z.date(),
  event: z.enum(auditEvents),
  outcome: z.enum(auditOutcomes),
  address: z.string().nullable(),
});

/** What happened to this account, the latest first. */
export async function listHappened(owner: AccountId, most: number): Promise<Happened[]> {
  const rows = await db.audit.findMany({ where: { ownerId: owner }, orderBy: { seq: "desc" }, take: most });
  return rows.map((each) => {
    const { id, at, event, outcome, address } = row.parse(each);
    return { id, at: at.toISOString(), says: historyWords(event, outcome), from: address };
  });
}

/** Whether nothing was taken out of the list or rewritten in it since: each row is hashed with the one before it. */
export async function isHistoryWhole(owner: AccountId): Promise<boolean> {
  const [broken] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT hash = audit_hash("prevHash", a) AS "isItself",
        row_number() OVER (ORDER BY seq) = 1 OR "prevHash" = lag(hash) OVER (ORDER BY seq) AS follows
      FROM "Audit" a WHERE "ownerId" = ${owner}::uuid) AS link
    WHERE NOT coalesce("isItself" AND follows, false)`;
  return broken?.count === 0;
}
