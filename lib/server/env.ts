import { isIP } from "node:net";
import { join } from "node:path";
import { z } from "zod";

/** A setting that cannot be used. The message is one line, names the variable and says what would be right. */
export class SettingError extends Error {
  override name = "SettingError";
}

const port = z.coerce
  .number("must be a number from 1 to 65535")
  .int("must be a whole number")
  .min(1, "must be a number from 1 to 65535")
  .max(65535, "must be a number from 1 to 65535");

/** Only the parts that can work: a path or a query in ORIGIN would be lost in every link made from it. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

function isAddressOrNetwork(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const longest = isIP(address) === 6 ? 128 : 32;
  const isNetwork = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest);
  return isIP(address) !== 0 && more.length === 0 && isNetwork;
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
}

const settings = z.object({
  PORT: port.default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "must be an address or a name to listen on, such as 127.0.0.1 or 0.0.0.0")
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .refine((text) => text.split(/[\s,]+/).every(isAddressOrNetwork), {
      error: "must be addresses or networks, such as 172.18.0.2 or 172.18.0.0/16, with commas between",
    })
    .optional(),
  REGISTRATION: z.enum(["open", "invite", "closed"], "must be open, invite or closed").default("invite"),
  SAMPLES: z.enum(["on", "off"], "must be on or off").default("on"),
  DATA_DIR: z.string().optional(),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, "must look like postgresql://user:password@host:5432/name")
    .optional(),
  ORIGIN: z
    .string()
    .transform((text) => text.replace(/\/$/, ""))
    .refine(isOrigin, "must be the address people type, such as https://charley.example.org, without a path")
    .optional(),
  OPEN_FOOD_FACTS: z
    .string()
    .refine((text) => text === "on" || text === "off" || isOrigin(text), {
      error: "must be on, off, or the address of a copy of it, such as https://foods.example.org",
    })
    .default("off"),
  NOTIFY_HOSTS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((one) => one !== ""))
    .refine((origins) => origins.every(isOrigin), {
      error: "must be addresses without a path, such as http://192.168.1.5:8080, with commas between",
    })
    .default([]),
  BACKUP_DIR: z.string().optional(),
  BACKUP_EVERY: z
    .string()
    .regex(/^[1-9]\d{0,2}[hd]$/, "must be hours or days, such as 12h or 1d")
    .default("1d"),
  BACKUP_KEEP: z.coerce
    .number("must be how many backups to keep, such as 14")
    .int("must be a whole number")
    .min(1, "must be at least 1")
    .default(14),
  PUSH_KEYS: z
    .string()
    .regex(/^[\w-]{87}\.[\w-]{43}$/, "is the file push-keys of the data folder")
    .optional(),
  LOG_LEVEL: z
    .enum(
      ["fatal", "error", "warn", "info", "debug", "silent"],
      "must be fatal, error, warn, info, debug or silent",
    )
    .default("info"),
  // Handed on by the launcher, not set by people.
  NEXTAUTH_SECRET: z.string().min(32, "must be at least 32 characters").optional(),
  CHARLEY_KEY: z.string().min(32, "must be at least 32 characters").optional(),
  CHARLEY_KEY_FILE: z.string().optional(),
  CHARLEY_KEY_BEFORE: z.string().min(32, "must be at least 32 characters").optional(),
  CHARLEY_DATABASE: z.enum(["embedded", "external"], "is set by npm start").default("external"),
});

/** What the environment says, checked. Only the data folder and the public address are worked out. */
export type Env = {
  port: number;
  host: string;
  /** Where the database's files and the secret live. */
  dataDir: string;
  /** Absent during `next build`, and before the launcher has started the embedded database. */
  databaseUrl: string | undefined;
  /** Where the database runs: our own embedded one, or one that was named in DATABASE_URL. */
  database: "embedded" | "external";
  /** The public address, without a slash at the end. */
  origin: string;
  /** Who may register: everybody, who has been invited, or nobody. The first account can always be made. */
  registration: "open" | "invite" | "closed";
  /** Whether anybody may open a sample diary. */
  samples: boolean;
  /** Where barcodes are looked up, without a slash at the end; null: nowhere. */
  openFoodFacts: string | null;
  /** Where notifications may go although it is not on the public internet: an ntfy server at home. */
  notifyHosts: readonly string[];
  /** What signs notifications, base64url. Absent during `next build`. */
  pushKeys: { readonly publicKey: string; readonly privateKey: string } | null;
  /** Where backups are made by themselves; undefined: only when somebody asks for one. */
  backupDir: string | undefined;
  backupEveryMs: number;
  /** How many are kept. */
  backupKeep: number;
  logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "silent";
  /** Signs sessions. Absent during `next build`. */
  secret: string | undefined;
  /** What the keys of people are sealed with; undefined: the secret is. */
  key: string | undefined;
  /** A file that holds it, for the launcher. */
  keyFile: string | undefined;
  /** What they were sealed with before. */
  keyBefore: string | undefined;
};

/** PostgreSQL refuses to run as root, so root's files live where an unprivileged account can reach them. */
function defaultDataDir(): string {
  return process.getuid?.() === 0 ? "/var/lib/charley/data" : join(process.cwd(), ".data");
}

function openFoodFactsAt(setting: string): string | null {
  if (setting === "off") return null;
  return setting === "on" ? "https://world.openfoodfacts.org" : setting;
}

function pushKeysOf(setting: string | undefined): Env["pushKeys"] {
  const [publicKey, privateKey] = setting?.split(".") ?? [];
  return publicKey && privateKey ? { publicKey, privateKey } : null;
}

/**
 * Reads the settings out of environment variables. A blank one counts as not set.
 * @throws SettingError when a value cannot be used
 */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== "");
  const parsed = settings.safeParse(Object.fromEntries(given.map(([name, value]) => [name, value?.trim()])));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new SettingError(`${String(issue?.path[0])} ${issue?.message}`);
  }
  const found = parsed.data;
  const origin = found.ORIGIN ?? `http://localhost:${found.PORT}`;
  return {
    port: found.PORT,
    // Only a proxy can serve https, and whoever goes round it goes round its encryption too.
    host: found.HOST ?? (origin.startsWith("https:") ? "127.0.0.1" : "0.0.0.0"),
    dataDir: found.DATA_DIR ?? defaultDataDir(),
    databaseUrl: found.DATABASE_URL,
    database: found.CHARLEY_DATABASE,
    origin,
    registration: found.REGISTRATION,
    samples: found.SAMPLES === "on",
    openFoodFacts: openFoodFactsAt(found.OPEN_FOOD_FACTS),
    notifyHosts: found.NOTIFY_HOSTS,
    pushKeys: pushKeysOf(found.PUSH_KEYS),
    backupDir: found.BACKUP_DIR,
    backupEveryMs:
      Number.parseInt(found.BACKUP_EVERY, 10) * (found.BACKUP_EVERY.endsWith("d") ? 24 : 1) * 3_600_000,
    backupKeep: found.BACKUP_KEEP,
    logLevel: found.LOG_LEVEL,
    secret: found.NEXTAUTH_SECRET,
    key: found.CHARLEY_KEY,
    keyFile: found.CHARLEY_KEY_FILE,
    keyBefore: found.CHARLEY_KEY_BEFORE,
  };
}

/** The settings of this process, read once. */
export const env: Env = readEnv(process.env);
