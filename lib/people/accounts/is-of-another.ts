import "server-only";
import { z } from "zod";
import { db } from "#lib/server/db/client";
import { Prisma } from "#prisma/client";
import type { AccountId } from "./owner";

/** Whatever an action of the account is asked for by its id. None of these tables is long, so that looking is cheap. */
const tables = ["Share", "Import", "Watch", "Experiment", "Passkey", "ApiToken", "BedsideLink"] as const;

const byIdSchema = z.object({ id: z.uuid() });

/**
 * Whether what was asked for by its id belongs to somebody else. Its asker is told the same either way: only the log learns of it.
 */
export async function isOfAnother(asker: AccountId, asked: unknown): Promise<boolean> {
  const byId = byIdSchema.safeParse(asked);
  if (!byId.success) return false;
  const { id } = byId.data;
  const others = tables.map(
    (table) =>
      Prisma.sql`SELECT FROM ${Prisma.raw(`"${table}"`)} WHERE "id" = ${id}::uuid AND "ownerId" <> ${asker}::uuid`,
  );
  // Of a help both are told: whoever's diary it is, and who helped with it.
  const help = Prisma.sql`
    SELECT FROM "Helper" WHERE "id" = ${id}::uuid AND "ownerId" <> ${asker}::uuid AND "helperId" IS DISTINCT FROM ${asker}::uuid`;
  const found = await db.$queryRaw<unknown[]>`
    SELECT 1 AS found WHERE EXISTS (${Prisma.join([...others, help], " UNION ALL ")})`;
  return found.length > 0;
}
