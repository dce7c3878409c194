import "server-only";
import { createHash } from "node:crypto";
import type { Prisma } from "#prisma/client";
import { openPool } from "./pool";

/**
 * What a pooler says that hands each transaction to another connection: a statement prepared on one is not known on the next.
 * Nothing of it has been done by then.
 */
const unprepared = new Set(["26000", "42P05"]);
let prepares = true;

/**
 * Runs one statement, which is one round trip and one commit. Its text is planned once a connection: put what varies into its
 * values, or every call is another statement.
 */
export async function statement<Row extends object>(sql: Prisma.Sql): Promise<Row[]> {
  const asked = { text: sql.text, values: sql.values as unknown[] };
  if (!prepares) return (await openPool().query<Row>(asked)).rows;
  const name = createHash("sha256").update(asked.text).digest("base64url").slice(0, 40);
  try {
    return (await openPool().query<Row>({ ...asked, name })).rows;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && unprepared.has(String(error.code)))) throw error;
    prepares = false;
    return statement(sql);
  }
}
