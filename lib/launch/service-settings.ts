import { existsSync, readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { SettingError, settingNames } from "#lib/server/env";

/** Written so that Node reads back the same: within these quotes nothing is taken for anything else. */
function line(name: string, value: string): string {
  const quote = ["'", "`"].find((sign) => !value.includes(sign));
  if (quote === undefined || /[\r\n]/.test(value))
    throw new SettingError(
      `${name} cannot be kept for the service: it holds a line break, or both ' and \`.`,
    );
  return `${name}=${quote}${value}${quote}`;
}

/**
 * The settings the service will start with: those of its file, and over them those of the command that installs it. Else a
 * diary in a DATA_DIR of its own would seem empty after the next start of the machine.
 */
export function serviceSettings(
  file: string,
  variables: Readonly<Record<string, string | undefined>>,
): string {
  const before = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
  const given = settingNames.map((name) => [name, variables[name]?.trim()] as const);
  const now = Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== ""));
  const lines = Object.entries({ ...before, ...now }).map(([name, value]) => line(name, value ?? ""));
  return ["# Settings of Charley's service. After a change: npm run service -- install", ...lines, ""].join(
    "\n",
  );
}
