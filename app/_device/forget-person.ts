import { openDatabase } from "./device-database";
import { forgetKeys, hasSealKey } from "./keys";
import { diariesOf, entryWrites, listEntries } from "./storage";

/**
 * Makes this device know nobody: what waits cannot be read until the person signs in again. What was written before the
 * server's key came is sealed anew with it first.
 */
async function forgetPersonIn(name: string | undefined): Promise<void> {
  const db = await openDatabase(name);
  const known = await db.get("device", "person");
  const personId = known && "personId" in known ? known.personId : null;
  if (personId !== null && (await hasSealKey(db, personId))) {
    for (const diary of await diariesOf(db, personId)) {
      for (const entry of await listEntries(db, diary)) await entryWrites(db).update(diary, entry);
    }
    await forgetKeys(db, personId);
  }
  await db.delete("device", "person");
}

/** After signing out: who it was, the cramp that was going on and what waits are no longer to be read on this device. */
export async function forgetPerson(name?: string): Promise<void> {
  await forgetPersonIn(name).catch(() => undefined);
}
