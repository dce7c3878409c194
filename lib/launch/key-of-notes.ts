import { readFileSync } from "node:fs";
import { type Env, SettingError } from "#lib/server/env";
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

/** What the keys of people are sealed with, where the operator set it. */
export function keyOf(env: Env): string | undefined {
  return env.key ?? (env.keyFile === undefined ? undefined : keyIn(env.keyFile));
}

/** All that the keys of people may be sealed with. */
export function wrappingTexts(env: Env): readonly string[] {
  return [keyOf(env), env.keyBefore, env.secret ?? secret(env.dataDir)].filter((text) => text !== undefined);
}
