import { type DeviceDatabase, openDatabase } from "./device-database";
import { keyOf, keysOf } from "./keys";
import { canSeal, seal, unseal } from "./seal";

/** What a page last read, and when: milliseconds, by this device's clock. */
export type Reading<Content> = { readonly content: Content; readonly readAt: number };

const prefix = "reading ";
const at = (personId: string, name: string) => `${prefix}${personId} ${name}` as const;

/** The keys that begin so, in the alphabet's order. */
function keysFrom(db: DeviceDatabase, beginning: string) {
  return db.getAllKeys("device", IDBKeyRange.bound(beginning, `${beginning}\uffff`));
}

/**
 * What pages have read for a person, kept on this device for when there is no connection: sealed like an entry, replaced by
 * what is read next, and gone when the person signs out. Rejects where the browser keeps nothing.
 */
export async function openReadings(name?: string) {
  const db = await openDatabase(name);
  return {
    /** Without a key nothing is kept: such a page is not opened without a connection either. */
    async keep(personId: string, name: string, content: unknown, readAt: number): Promise<void> {
      if (!canSeal()) return;
      const reading = await seal(content, await keyOf(db, personId));
      await db.put("device", { reading, readAt }, at(personId, name));
    },

    /** Null where nothing is kept under that name. What is kept was written by this code or by an older one of it. */
    async read<Content>(personId: string, name: string): Promise<Reading<Content> | null> {
      const kept = await db.get("device", at(personId, name));
      if (!kept || !("reading" in kept)) return null;
      const content = await unseal<Content>(kept.reading, await keysOf(db, personId));
      return content === null ? null : { content, readAt: kept.readAt };
    },

    /** The names kept for the person that begin with `beginning`, in the alphabet's order. */
    async names(personId: string, beginning: string): Promise<string[]> {
      const whole = at(personId, "");
      return (await keysFrom(db, at(personId, beginning))).map((key) => key.slice(whole.length));
    },

    async forget(personId: string, name: string): Promise<void> {
      await db.delete("device", at(personId, name));
    },

    /** Takes away what was read for anybody but `personId`; for everybody where nobody is signed in. */
    async forgetOthers(personId: string | null): Promise<void> {
      const own = personId === null ? null : at(personId, "");
      for (const key of await keysFrom(db, prefix)) {
        if (own === null || !key.startsWith(own)) await db.delete("device", key);
      }
    },

    close: () => db.close(),
  };
}

export type Readings = Awaited<ReturnType<typeof openReadings>>;
