import type { Env } from "#lib/server/env";
import type { Database } from "./database";
import { keyOf } from "./key-of-notes";
import { pushKeys } from "./push-keys";
import { secret } from "./secret";

/** What a process of the app is told, on top of what we were told ourselves: where the database is, and the secret. */
export function environment(env: Env, database: Database): NodeJS.ProcessEnv {
  const key = keyOf(env);
  return {
    ...process.env,
    ...(key !== undefined && { CHARLEY_KEY: key }),
    DATABASE_URL: database.url,
    CHARLEY_DATABASE: database.kind,
    DATA_DIR: env.dataDir,
    ORIGIN: env.origin,
    NEXTAUTH_URL: env.origin,
    NEXTAUTH_SECRET: env.secret ?? secret(env.dataDir),
    PUSH_KEYS:
      env.pushKeys === null ? pushKeys(env.dataDir) : `${env.pushKeys.publicKey}.${env.pushKeys.privateKey}`,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}
