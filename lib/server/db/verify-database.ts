import pg from "pg";

async function connected<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** The server's version as a number: 180004. */
export function serverVersion(url: string): Promise<number> {
  return connected(url, async (client) => {
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    return rows[0]?.version ?? 0;
  });
}

/** How many rows each table of the app's own has, all at one moment. */
export function countRows(url: string): Promise<Record<string, number>> {
  return connected(url, async (client) => {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const { rows: tables } = await client.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1",
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ count: string }>(
        `SELECT count(*) AS count FROM public.${client.escapeIdentifier(name)}`,
      );
      counts[name] = Number(rows[0]?.count);
    }
    return counts;
  });
}

/**
 * Reads every row and every btree index of a database and gives what does not fit together, at most ten of each; nothing
 * of what is stored is quoted. Makes the extension amcheck there, so it is for a copy.
 * @param url as a superuser, the database to read
 */
export function findDamage(url: string): Promise<string[]> {
  return connected(url, async (client) => {
    await client.query("CREATE EXTENSION IF NOT EXISTS amcheck");
    const found = await client.query<{ says: string }>(
      `SELECT format('%s: %s', c.relname, v.msg) AS says FROM pg_class c, verify_heapam(c.oid, check_toast => true) v
        WHERE c.relkind IN ('r', 'm') AND c.relpersistence = 'p' LIMIT 10`,
    );
    const damage = found.rows.map(({ says }) => says);
    const { rows: indexes } = await client.query<{ oid: string; name: string }>(
      `SELECT c.oid::text AS oid, c.relname AS name FROM pg_class c JOIN pg_am a ON a.oid = c.relam JOIN pg_index i ON i.indexrelid = c.oid
        WHERE a.amname = 'btree' AND c.relkind = 'i' AND i.indisvalid AND c.relpersistence = 'p'`,
    );
    for (const { oid, name } of indexes) {
      try {
        await client.query("SELECT bt_index_check($1::oid::regclass, true)", [oid]);
      } catch (error) {
        if (damage.push(`${name}: ${error instanceof Error ? error.message : "unreadable"}`) >= 20) break;
      }
    }
    return damage;
  });
}
