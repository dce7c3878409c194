import { accountOfKey } from "#lib/people/accounts/diary-key";
import type { DeviceDatabase } from "./device-database";
import { canSeal, keyFrom, newKey } from "./seal";

// Two keys may seal what a person writes here: one that this browser made, for as long as the server has not been heard,
// and one that the server gives whoever is signed in. The second goes when they sign out and comes back when they return.
// What somebody writes in another's diary is theirs: their own keys seal it too, so that it can be read when they may no longer
// open that diary.

const given = (personId: string) => `seal ${accountOfKey(personId)}`;
const made = (personId: string) => accountOfKey(personId);
const strict = { durability: "strict" } as const;

/** Every key of a person on this device, the server's first. */
export async function keysOf(db: DeviceDatabase, personId: string): Promise<CryptoKey[]> {
  const found = [await db.get("keys", given(personId)), await db.get("keys", made(personId))];
  return found.filter((key) => key !== undefined);
}

/** The key to seal with, made when it is first needed; null where the browser gives none out. */
export async function keyOf(db: DeviceDatabase, personId: string): Promise<CryptoKey | null> {
  const [known] = await keysOf(db, personId);
  if (known || !canSeal()) return known ?? null;
  const fresh = await newKey();
  // Another tab may have made one meanwhile: the first one stored is everybody's.
  const tx = db.transaction("keys", "readwrite", strict);
  const first = await tx.store.get(made(personId));
  if (!first) await tx.store.put(fresh, made(personId));
  await tx.done;
  return first ?? fresh;
}

export async function hasSealKey(db: DeviceDatabase, personId: string): Promise<boolean> {
  return (await db.getKey("keys", given(personId))) !== undefined;
}

export async function installSealKey(db: DeviceDatabase, personId: string, secret: string): Promise<void> {
  if (canSeal()) await db.put("keys", await keyFrom(secret), given(personId));
}

export async function forgetKeys(db: DeviceDatabase, personId: string): Promise<void> {
  await db.delete("keys", given(personId));
  await db.delete("keys", made(personId));
}
