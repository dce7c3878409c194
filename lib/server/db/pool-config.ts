import type { PoolConfig } from "pg";

/** The adapter writes instants as if the session's zone were UTC, so in any other every one of them would be wrong. */
function inUtc(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const given = url.searchParams.get("options");
  url.searchParams.set("options", given === null ? "-c TimeZone=UTC" : `${given} -c TimeZone=UTC`);
  return url.href;
}

/** How every connection is made. Opens nothing by itself. */
export function poolConfig(databaseUrl: string): PoolConfig {
  return {
    connectionString: inUtc(databaseUrl),
    max: 10,
    // Without this limit a request would wait for a free connection for ever.
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
  };
}
