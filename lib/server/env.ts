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

function isSmtpUrl(text: string): boolean {
  return URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== "";
}

function isIssuer(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).search === "";
}

const mailFrom = /^(?:[^<>@\r\n]{0,60}<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

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
  SMTP_URL: z
    .string()
    .refine(isSmtpUrl, "must look like smtps://user:password@mail.example.org or smtp://127.0.0.1:25")
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(mailFrom, "must be an address, such as charley@example.org or Charley <charley@example.org>")
    .optional(),
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer, "must be the issuer's address, such as https://auth.example.org, as it names itself")
    .optional(),
  OIDC_CLIENT_ID: z.string().max(400).optional(),
  OIDC_CLIENT_SECRET: z.string().max(400).optional(),
  OIDC_NAME: z.string().max(40, "must be at most 40 characters").default("your other account"),
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
  METRICS: z.enum(["off", "loopback"], "must be off or loopback").default("off"),
  METRICS_TOKEN: z
    .string()
    .regex(/^\S{32,}$/, "must be at least 32 characters without spaces")
    .optional(),
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

export const settingNames: readonly string[] = Object.keys(settings.shape);

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
  /** What mail is sent through, and from whom; null: none is sent. */
  mail: { readonly url: string; readonly from: string } | null;
  /** Another service that people may sign in by (OpenID Connect), and what a button calls it; null: none. */
  oidc: {
    readonly issuer: string;
    readonly id: string;
    readonly secret: string;
    readonly name: string;
  } | null;
  /** Where backups are made by themselves; undefined: only when somebody asks for one. */
  backupDir: string | undefined;
  backupEveryMs: number;
  /** How many are kept. */
  backupKeep: number;
  /** Who may read figures of the service: a program with the token, whoever asks from this machine itself, or nobody. */
  metrics: { readonly token: string | undefined; readonly loopback: boolean };
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

function mailOf(url: string | undefined, from: string | undefined): Env["mail"] {
  if (url === undefined) return null;
  if (from === undefined)
    throw new SettingError("MAIL_FROM must be set beside SMTP_URL, such as Charley <charley@example.org>");
  return { url, from };
}

function oidcOf(found: z.output<typeof settings>): Env["oidc"] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret, OIDC_NAME: name } = found;
  if (issuer === undefined) return null;
  if (id === undefined || secret === undefined)
    throw new SettingError("OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set beside OIDC_ISSUER");
  return { issuer, id, secret, name };
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
    mail: mailOf(found.SMTP_URL, found.MAIL_FROM),
    oidc: oidcOf(found),
    backupDir: found.BACKUP_DIR,
    backupEveryMs:
      Number.parseInt(found.BACKUP_EVERY, 10) * (found.BACKUP_EVERY.endsWith("d") ? 24 : 1) * 3_600_000,
    backupKeep: found.BACKUP_KEEP,
    metrics: { token: found.METRICS_TOKEN, loopback: found.METRICS === "loopback" },
    logLevel: found.LOG_LEVEL,
    secret: found.NEXTAUTH_SECRET,
    key: found.CHARLEY_KEY,
    keyFile: found.CHARLEY_KEY_FILE,
    keyBefore: found.CHARLEY_KEY_BEFORE,
  };
}

/** The settings of this process, read once. */
export const env: Env = readEnv(process.env);
