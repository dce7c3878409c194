import type pg from "pg";

const oldestMajor = 14;

/** What a server says of itself, each as PostgreSQL spells it. */
export type ServerFacts = { version: string; versionNumber: number; readOnly: string; encoding: string };

/** Asks a server for what `shortcoming` judges. */
export async function serverFacts(client: pg.Client): Promise<ServerFacts> {
  const { rows } = await client.query<ServerFacts>(
    `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS "versionNumber",
       current_setting('transaction_read_only') AS "readOnly", current_setting('server_encoding') AS encoding`,
  );
  const [facts] = rows;
  if (facts === undefined) throw new Error("The server said nothing of itself.");
  return facts;
}

/** Why a diary cannot be kept in this database, with the way out; null when it can. */
export function shortcoming({ version, versionNumber, readOnly, encoding }: ServerFacts): string | null {
  if (versionNumber < oldestMajor * 10_000) {
    return `DATABASE_URL leads to PostgreSQL ${version}; Charley needs ${oldestMajor} or newer.`;
  }
  if (readOnly === "on") {
    return "DATABASE_URL leads to a database that can only be read: a standby, or one whose default_transaction_read_only is on. Give the address of one that can be written to.";
  }
  if (encoding !== "UTF8") {
    return `DATABASE_URL leads to a database in the encoding ${encoding}; Charley needs UTF8: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0;`;
  }
  return null;
}
