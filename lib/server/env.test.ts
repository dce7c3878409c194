import { expect, test } from "vitest";
import { readEnv, SettingError } from "./env";

test("with nothing set it listens on port 3000 for the whole network and is off by itself", () => {
  expect(readEnv({})).toMatchObject({
    port: 3000,
    host: "0.0.0.0",
    databaseUrl: undefined,
    origin: "http://localhost:3000",
    openFoodFacts: null,
    logLevel: "info",
  });
});

test("barcodes are looked up nowhere, at Open Food Facts, or at a copy of it", () => {
  const at = (value: string) => readEnv({ OPEN_FOOD_FACTS: value }).openFoodFacts;
  expect(at("off")).toBeNull();
  expect(at("on")).toBe("https://world.openfoodfacts.org");
  expect(at("http://127.0.0.1:8080")).toBe("http://127.0.0.1:8080");
});

test("behind https it listens to this machine alone, where the proxy is, unless it is told otherwise", () => {
  const host = (more: Record<string, string>) =>
    readEnv({ ORIGIN: "https://charley.example.org", ...more }).host;
  expect(host({})).toBe("127.0.0.1");
  expect(host({ HOST: "0.0.0.0" })).toBe("0.0.0.0");
});

test("sample diaries can be switched off", () => {
  expect(readEnv({}).samples).toBe(true);
  expect(readEnv({ SAMPLES: "off" }).samples).toBe(false);
});

test("the proxies that are believed are addresses and networks", () => {
  expect(() => readEnv({ TRUSTED_PROXIES: "172.18.0.0/16, 10.0.0.2,fd00::/8" })).not.toThrow();
});

test("mail needs a server and somebody it is from, and without a server there is none", () => {
  const SMTP_URL = "smtps://charley:secret@mail.example.org";
  expect(readEnv({}).mail).toBeNull();
  expect(readEnv({ MAIL_FROM: "charley@example.org" }).mail).toBeNull();
  const from = "Charley <charley@example.org>";
  expect(readEnv({ SMTP_URL, MAIL_FROM: from }).mail).toEqual({ url: SMTP_URL, from });
  expect(() => readEnv({ SMTP_URL })).toThrow("MAIL_FROM must be set");
});

test("another service to sign in by needs both halves of what it knows Charley by", () => {
  const OIDC_ISSUER = "https://auth.example.org/application/o/charley/";
  expect(readEnv({}).oidc).toBeNull();
  expect(() => readEnv({ OIDC_ISSUER, OIDC_CLIENT_ID: "charley" })).toThrow("must be set beside OIDC_ISSUER");
  const whole = { OIDC_ISSUER, OIDC_CLIENT_ID: "charley", OIDC_CLIENT_SECRET: "s" };
  expect(readEnv(whole).oidc).toMatchObject({ issuer: OIDC_ISSUER, id: "charley" });
});

test("figures are told to nobody unless it is asked for, and a token is too long to be guessed", () => {
  expect(readEnv({}).metrics).toEqual({ token: undefined, loopback: false });
  expect(readEnv({ METRICS: "loopback" }).metrics.loopback).toBe(true);
  expect(readEnv({ METRICS_TOKEN: "x".repeat(32) }).metrics.token).toBe("x".repeat(32));
  expect(() => readEnv({ METRICS_TOKEN: "x".repeat(31) })).toThrow("METRICS_TOKEN must be at least 32");
  expect(() => readEnv({ METRICS: "on" })).toThrow("METRICS must be off or loopback");
});

test("a blank value is the same as none", () => {
  expect(readEnv({ PORT: "", HOST: " ", DATABASE_URL: "", ORIGIN: "\t", DATA_DIR: "" })).toEqual(readEnv({}));
});

test("the public address follows the port unless it is named, and has no slash at its end", () => {
  expect(readEnv({ PORT: "8080" }).origin).toBe("http://localhost:8080");
  expect(readEnv({ PORT: "8080", ORIGIN: "https://charley.example.org/" }).origin).toBe(
    "https://charley.example.org",
  );
});

test.each([
  ["PORT", "0"],
  ["PORT", "65536"],
  ["PORT", "80a"],
  ["PORT", "3000.5"],
  ["HOST", "my host"],
  ["DATABASE_URL", "mysql://localhost/charley"],
  ["DATABASE_URL", "charley"],
  ["ORIGIN", "charley.example.org"],
  ["ORIGIN", "https://example.org/charley"],
  ["OPEN_FOOD_FACTS", "yes"],
  ["SMTP_URL", "https://mail.example.org"],
  ["OIDC_ISSUER", "auth.example.org"],
  ["MAIL_FROM", "Charley"],
  ["MAIL_FROM", "a@example.org, b@example.org"],
  ["LOG_LEVEL", "loud"],
  ["TRUSTED_PROXIES", "everybody"],
  ["TRUSTED_PROXIES", "10.0.0.0/33"],
  ["SAMPLES", "few"],
  ["REGISTRATION", "friends"],
  ["NEXTAUTH_SECRET", "short"],
])("a wrong %s (%s) is one line that names it", (name, value) => {
  const attempt = () => readEnv({ [name]: value });
  expect(attempt).toThrow(SettingError);
  expect(attempt).toThrow(new RegExp(`^${name} [^\\n]+$`));
});

test("backups are made where, how often and as many as is said", () => {
  const hour = 3_600_000;
  expect(readEnv({})).toMatchObject({ backupDir: undefined, backupEveryMs: 24 * hour, backupKeep: 14 });
  const told = { BACKUP_DIR: "/mnt/b", BACKUP_EVERY: "6h", BACKUP_KEEP: "3" };
  expect(readEnv(told)).toMatchObject({ backupDir: "/mnt/b", backupEveryMs: 6 * hour, backupKeep: 3 });
  expect(() => readEnv({ BACKUP_EVERY: "daily" })).toThrow(
    "BACKUP_EVERY must be hours or days, such as 12h or 1d",
  );
  expect(() => readEnv({ BACKUP_KEEP: "0" })).toThrow("BACKUP_KEEP must be at least 1");
});
