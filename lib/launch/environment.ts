import { readFileSync } from "node:fs";
import { type Env, SettingError } from "#lib/server/env";
import type { Database } from "./database";
import { pushKeys } from "./push-keys";
import { secret } from "./secret";

/** The text of the key's file. */
function keyIn(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, "utf8").trim();
  } catch {
    throw new SettingError(`CHARLEY_KEY_FILE leads to ${file}, which cannot be read`);
  }
  if (text.length < 32) throw new SettingError(`CHARLEY_KEY_FILE holds fewer than 32 characters: ${file}`);
  return text;
}

/** What a process of the app is told, on top of what we were told ourselves: where the database is, and the secret. */
export function environment(env: Env, database: Database): NodeJS.ProcessEnv {
  const key = env.key ?? (env.keyFile === undefined ? undefined : keyIn(env.keyFile));
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
