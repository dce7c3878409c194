import { createHash, hkdfSync, randomBytes } from "node:crypto";
import pg from "pg";
import { env, SettingError } from "#lib/server/env";
import { openedWith, sealedWith } from "#lib/server/sealed";
import { poolConfig } from "./pool-config";

type WrappingKey = { readonly name: string; readonly key: Uint8Array };
type WrappedKey = { readonly ownerId: string; readonly wrapped: Buffer; readonly wrappedBy: string };

function wrappingKeyOf(text: string): WrappingKey {
  const key = new Uint8Array(hkdfSync("sha256", text, "", "charley keys of people", 32));
  return { key, name: createHash("sha256").update(key).digest("hex").slice(0, 16) };
}

/** What seals the keys of people, first what does so now. The secret does until CHARLEY_KEY is set. */
function wrappingKeys(): readonly WrappingKey[] {
  const texts = [env.key, env.keyBefore, env.secret].filter((text) => text !== undefined);
  return texts.map(wrappingKeyOf);
}

const about = (owner: string) => `key of ${owner}`;

/** No more people than this have their keys in memory. */
const most = 2000;
const kept = new Map<string, Uint8Array>();

// Connections of their own: the transaction that needs a key holds one of the others already.
let pool: pg.Pool | null = null;
function connections(): pg.Pool {
  if (pool === null) {
    if (env.databaseUrl === undefined) throw new Error("There is no database to keep keys in.");
    pool = new pg.Pool({ ...poolConfig(env.databaseUrl), max: 2, allowExitOnIdle: true });
    pool.on("error", () => {});
  }
  return pool;
}

const sealedWithAnother = (wrappedBy: string) =>
  new SettingError(
    `The notes here were sealed with another key (${wrappedBy}). Set CHARLEY_KEY, or CHARLEY_KEY_BEFORE, to the one they were sealed with; where none was set, put DATA_DIR/secret back from the backup.`,
  );

/**
 * Looks, before anybody is let in, whether every person's key can be opened with one of these texts.
 * @throws SettingError that says what to set
 */
export async function checkWrappingKeys(databaseUrl: string, texts: readonly string[]): Promise<void> {
  const names = texts.map((text) => wrappingKeyOf(text).name);
  const client = new pg.Client(poolConfig(databaseUrl));
  await client.connect();
  try {
    const { rows } = await client.query<{ wrappedBy: string }>(
      `SELECT "wrappedBy" FROM "PersonKey" WHERE NOT ("wrappedBy" = ANY($1)) LIMIT 1`,
      [names],
    );
    if (rows[0]) throw sealedWithAnother(rows[0].wrappedBy);
  } finally {
    await client.end();
  }
}

function unwrapped({ ownerId, wrapped, wrappedBy }: WrappedKey): Uint8Array {
  const by = wrappingKeys().find(({ name }) => name === wrappedBy);
  if (by === undefined) throw sealedWithAnother(wrappedBy);
  return openedWith(by.key, wrapped, about(ownerId));
}

function wrappedNow(owner: string, key: Uint8Array): Omit<WrappedKey, "wrapped"> & { wrapped: Uint8Array } {
  const [now] = wrappingKeys();
  if (now === undefined) throw new Error("There is no CHARLEY_KEY and no secret to seal with.");
  return { ownerId: owner, wrapped: sealedWith(now.key, key, about(owner)), wrappedBy: now.name };
}

async function storedKey(owner: string): Promise<WrappedKey | undefined> {
  const { rows } = await connections().query<WrappedKey>(
    `SELECT "ownerId", "wrapped", "wrappedBy" FROM "PersonKey" WHERE "ownerId" = $1`,
    [owner],
  );
  return rows[0];
}

/**
 * The 32 bytes that a person's notes are sealed under, made when first asked for.
 * @throws where it was sealed with a key that is not at hand
 */
export async function personKey(owner: string): Promise<Uint8Array> {
  const known = kept.get(owner);
  if (known) return known;
  let stored = await storedKey(owner);
  if (stored === undefined) {
    const made = wrappedNow(owner, randomBytes(32));
    // Two who ask first at once must get the same.
    await connections().query(
      `INSERT INTO "PersonKey" ("ownerId", "wrapped", "wrappedBy") VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [owner, Buffer.from(made.wrapped), made.wrappedBy],
    );
    stored = await storedKey(owner);
  }
  if (stored === undefined) throw new Error("A key that was just made is gone");
  const key = unwrapped(stored);
  if (kept.size >= most) kept.clear();
  kept.set(owner, key);
  return key;
}

/** Seals every key anew that is not yet sealed with what seals now. Gives how many. */
export async function rewrapKeys(): Promise<number> {
  const [now] = wrappingKeys();
  const { rows } = await connections().query<WrappedKey>(
    `SELECT "ownerId", "wrapped", "wrappedBy" FROM "PersonKey" WHERE "wrappedBy" <> $1`,
    [now?.name ?? ""],
  );
  for (const row of rows) {
    const anew = wrappedNow(row.ownerId, unwrapped(row));
    await connections().query(
      `UPDATE "PersonKey" SET "wrapped" = $2, "wrappedBy" = $3 WHERE "ownerId" = $1 AND "wrappedBy" = $4`,
      [row.ownerId, Buffer.from(anew.wrapped), anew.wrappedBy, row.wrappedBy],
    );
  }
  return rows.length;
}
