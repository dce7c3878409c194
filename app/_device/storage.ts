import type { Operation } from "#lib/diary/entries/schema";
import type { CrampBody } from "#lib/diary/nights/schema";
import type { DevicePerson } from "#lib/people/accounts/device-person";
import { accountOfKey } from "#lib/people/accounts/diary-key";
import { type DeviceDatabase, type DeviceSchema, type EntryRow, openDatabase } from "./device-database";
import { hasSealKey, installSealKey, keyOf, keysOf } from "./keys";
import { seal, unseal } from "./seal";

type Stored = { readonly rev: number; readonly body: unknown };

/** What is sealed of an entry: the write, and what the server said when it did not take it. */
type Content = {
  readonly operation: Operation;
  readonly current?: Stored | undefined;
  readonly fields?: Readonly<Record<string, string>> | undefined;
};

/** One write that waits on this device. */
export type Entry = Content & {
  readonly seq: number;
  readonly state: "waiting" | "choose" | "needs-you";
  readonly tries: number;
  readonly notBefore: number;
};

/** The cramp that is going on, so that closing the app does not end it. */
export type RunningCramp = { readonly id: string; readonly rev: number; readonly body: CrampBody };

/** Written to the disk, not only handed to the system: only then may the screen say "saved". */
const strict = { durability: "strict" } as const;

/** The entries of a person, oldest first. What cannot be opened stays where it is. */
export async function listEntries(db: DeviceDatabase, personId: string): Promise<Entry[]> {
  const rows = await db.getAllFromIndex("entries", "personId", personId);
  const keys = await keysOf(db, personId);
  const entries = await Promise.all(
    rows.map(async ({ seq = 0, state, tries, notBefore, kept }) => {
      const content = await unseal<Content>(kept, keys);
      return content ? [{ seq, state, tries, notBefore, ...content }] : [];
    }),
  );
  return entries.flat().sort((a, b) => a.seq - b.seq);
}

async function sealedRow(
  db: DeviceDatabase,
  personId: string,
  { state, tries, notBefore, ...content }: Omit<Entry, "seq">,
): Promise<EntryRow> {
  const kept = await seal(content, await keyOf(db, personId));
  return { id: content.operation.id, personId, state, tries, notBefore, kept };
}

const untried = (operation: Operation) => ({ operation, state: "waiting", tries: 0, notBefore: 0 }) as const;

const countOf = (kept: DeviceSchema["device"]["value"] | undefined): number =>
  kept && "count" in kept ? kept.count : 0;

/** What was typed into a form and not saved yet, sealed like an entry: each form's under its own name. */
function draftsIn(db: DeviceDatabase) {
  const at = (personId: string, name: string) => `draft ${personId} ${name}` as const;
  return {
    async draft(personId: string, name: string): Promise<unknown> {
      const kept = await db.get("device", at(personId, name));
      if (!kept || !("draft" in kept)) return null;
      return unseal<unknown>(kept.draft, await keysOf(db, personId));
    },
    /** `content` null takes it away. */
    async keepDraft(personId: string, name: string, content: unknown): Promise<void> {
      if (content === null) return db.delete("device", at(personId, name));
      await db.put("device", { draft: await seal(content, await keyOf(db, personId)) }, at(personId, name));
    },
  };
}

/** A write, and the cramp that goes on with it. */
export type Written = { readonly operation: Operation; readonly running?: RunningCramp };

async function sealedWrite(db: DeviceDatabase, personId: string, { operation, running }: Written) {
  return {
    operation,
    entry: await sealedRow(db, personId, untried(operation)),
    running: running && { id: running.id, kept: await seal(running, await keyOf(db, personId)) },
  };
}

/** What is written about the entries that wait. */
export function entryWrites(db: DeviceDatabase) {
  return {
    /**
     * Resolves once the writes are on the disk, all in one transaction. `running` is kept with its write; a write that says
     * the running cramp is over (or gone) ends it, wherever it is written.
     */
    async add(personId: string, writes: readonly Written[]): Promise<void> {
      const rows = await Promise.all(writes.map((write) => sealedWrite(db, personId, write)));
      const tx = db.transaction(["entries", "running"], "readwrite", strict);
      const going = tx.objectStore("running");
      for (const { operation, entry, running } of rows) {
        await tx.objectStore("entries").add(entry);
        if (running) await going.put(running, personId);
        const ends = operation.entity === "cramp" && !operation.body?.running;
        if (ends && (await going.get(personId))?.id === operation.key) await going.delete(personId);
      }
      await tx.done;
    },

    async update(personId: string, { seq, ...entry }: Entry): Promise<void> {
      const changed = { ...(await sealedRow(db, personId, entry)), seq };
      const tx = db.transaction("entries", "readwrite", strict);
      if (await tx.store.get(seq)) await tx.store.put(changed);
      await tx.done;
    },

    /** Takes entries away and puts others in their place, or neither. */
    async replace(
      personId: string,
      seqs: readonly number[],
      operations: readonly Operation[],
    ): Promise<void> {
      const rows = await Promise.all(
        operations.map((operation) => sealedRow(db, personId, untried(operation))),
      );
      const tx = db.transaction("entries", "readwrite", strict);
      await Promise.all([
        ...seqs.map((seq) => tx.store.delete(seq)),
        ...rows.map((added) => tx.store.add(added)),
      ]);
      await tx.done;
    },

    /** Makes one person's entries another's: those tapped before anybody had signed in. */
    async adopt(from: string, to: string): Promise<void> {
      const entries = await listEntries(db, from);
      const rows = await Promise.all(
        entries.map(async ({ seq, ...entry }) => ({ ...(await sealedRow(db, to, entry)), seq })),
      );
      const tx = db.transaction("entries", "readwrite", strict);
      await Promise.all(rows.map((moved) => tx.store.put(moved)));
      await tx.done;
    },
  };
}

/** Every diary that entries of this account wait for here. */
export async function diariesOf(db: DeviceDatabase, personId: string): Promise<string[]> {
  const rows = await db.getAll("entries");
  const keys = rows.map((row) => row.personId).filter((key) => accountOfKey(key) === accountOfKey(personId));
  return [...new Set(keys)];
}

async function knownPerson(db: DeviceDatabase): Promise<DevicePerson | null> {
  const known = await db.get("device", "person");
  return known && "personId" in known ? known : null;
}

/** Opens this device's store. Rejects where the browser has none (a private window, a blocked site). */
export async function openStorage(name?: string) {
  const db = await openDatabase(name);
  return {
    ...entryWrites(db),
    ...draftsIn(db),

    list: (personId: string) => listEntries(db, personId),

    /** The other diaries for which this account has written something that still waits. */
    others: async (personId: string): Promise<string[]> =>
      (await diariesOf(db, personId)).filter((key) => key !== personId),

    async running(personId: string): Promise<RunningCramp | null> {
      const going = await db.get("running", personId);
      return going ? unseal<RunningCramp>(going.kept, await keysOf(db, personId)) : null;
    },

    /** Takes an entry away because the server has it. Counted, so that the next page can tell whether it missed it. */
    async handIn(seq: number): Promise<void> {
      const tx = db.transaction(["entries", "device"], "readwrite", strict);
      const device = tx.objectStore("device");
      await tx.objectStore("entries").delete(seq);
      await device.put({ count: countOf(await device.get("handed-in")) + 1 }, "handed-in");
      await tx.done;
    },

    /** How many entries this device has handed in, whoever's they were. */
    handedIn: async (): Promise<number> => countOf(await db.get("device", "handed-in")),

    person: () => knownPerson(db),
    async rememberPerson(person: DevicePerson): Promise<void> {
      const before = await knownPerson(db);
      const isSame = before !== null && accountOfKey(before.personId) === accountOfKey(person.personId);
      const hasOthers = person.help !== undefined || (isSame && before.hasOthers === true);
      await db.put("device", { ...person, ...(hasOthers && { hasOthers }) }, "person");
    },

    hasSealKey: (personId: string) => hasSealKey(db, personId),
    installSealKey: (personId: string, secret: string) => installSealKey(db, personId, secret),
  };
}

export type OutboxStorage = Awaited<ReturnType<typeof openStorage>>;
