import type { Entity } from "#lib/diary/entries/schema";
import type { DevicePerson } from "#lib/people/accounts/device-person";
import { accountOfKey, helpOfKey } from "#lib/people/accounts/diary-key";
import { noteOnLeaving, nothingMissed } from "./handed-in-note";
import { Outbox } from "./outbox";
import type { OutboxParts } from "./outbox-parts";
import { postBatch } from "./post-batch";
import { type OutboxStorage, openStorage, type RunningCramp } from "./storage";

/** Who is signed in, asked of the server by a device that knows nobody; null when nobody is or nothing is heard in time. */
async function signedInPerson(): Promise<DevicePerson | null> {
  try {
    const response = await fetch("/api/outbox", { redirect: "error", signal: AbortSignal.timeout(2_000) });
    if (response.status !== 200) return null;
    const { seal: _, ...person }: DevicePerson & { seal?: string } = await response.json();
    return person;
  } catch {
    return null;
  }
}

/**
 * Fetches the key that goes when the person signs out, where this device does not hold it: true when it now does, and
 * what was sealed with it before can be read again.
 */
async function fetchSealKey(storage: OutboxStorage, personId: string): Promise<boolean> {
  try {
    if (await storage.hasSealKey(personId)) return false;
    const response = await fetch("/api/outbox", { redirect: "error", signal: AbortSignal.timeout(10_000) });
    if (response.status !== 200) return false;
    const told: { personId?: unknown; seal?: unknown } = await response.json();
    if (typeof told.personId !== "string" || typeof told.seal !== "string") return false;
    if (accountOfKey(told.personId) !== accountOfKey(personId)) return false;
    await storage.installSealKey(personId, told.seal);
    return true;
  } catch {
    return false;
  }
}

async function openWhatWasLocked(
  storage: OutboxStorage,
  personId: string,
  outboxes: readonly Outbox[],
): Promise<void> {
  if (!(await fetchSealKey(storage, personId))) return;
  for (const outbox of outboxes) {
    await outbox.refresh();
    await outbox.flush({ eager: true });
  }
}

/** Whose entries are when nobody has ever signed in on this device: they wait until someone says they are theirs. */
export const nobody = "";

export type Listeners = {
  /** Told which kinds of entries the server has just taken, so that lists can be read again */
  readonly onSettled: (entities: readonly Entity[]) => void;
  /** Told that what this page was sent may have been read before the page before it handed something in */
  readonly onMissed: () => void;
};

/** What was typed into forms and not saved yet. Where the browser keeps nothing, it is gone with the page. */
export type Drafts = {
  readonly read: (name: string) => Promise<unknown>;
  readonly keep: (name: string, content: unknown) => Promise<void>;
};

/** One write after the other: what was typed last is what is kept. */
function draftsOf(storage: OutboxStorage | null, personId: string): Drafts {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: async (name) => (await storage?.draft(personId, name).catch(() => null)) ?? null,
    keep: async (name, content) => {
      last = last.then(() => storage?.keepDraft(personId, name, content).catch(() => undefined));
      await last;
    },
  };
}

export type OpenOutbox = {
  readonly outbox: Outbox;
  /** Who the entries of this page belong to; null when nobody has signed in on this device yet */
  readonly person: DevicePerson | null;
  /** The cramp that was going on when the page was last closed */
  readonly running: RunningCramp | null;
  /** How many entries wait from before anybody signed in here */
  readonly unclaimed: number;
  /** What waits for other diaries that the same account writes in, each sent to its own */
  readonly others: readonly OtherDiary[];
  readonly claim: () => Promise<void>;
  readonly drafts: Drafts;
  readonly close: () => void;
};

/** How often what waits is looked at; how often it is really sent, the outbox's growing pauses decide. */
const every = 5_000;

/** One tab sends at a time. Without locks (plain http) two may: the server tells a repeated write by its id. */
function alone(send: () => Promise<void>): Promise<void> {
  return navigator.locks ? navigator.locks.request("charley-outbox", send) : send();
}

type Channel = { tell: () => void; onChange: (listener: () => void) => void; close: () => void };

/** The other tabs of this browser. A write may still be on its way when the page has closed the channel. */
function otherTabs(): Channel {
  let channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("charley-outbox");
  return {
    tell: () => channel?.postMessage("changed"),
    onChange: (listener) => channel?.addEventListener("message", listener),
    close: () => {
      channel?.close();
      channel = null;
    },
  };
}

/** Sends when there is reason to hope: at once, when the network or the page comes back, and by and by while it is seen. */
function keepSending(outboxes: readonly Outbox[], channel: Channel): () => void {
  const retry = () => {
    for (const outbox of outboxes) if (outbox.state().entries.length > 0) void outbox.flush();
  };
  const wake = () => {
    if (document.visibilityState !== "visible") return;
    for (const outbox of outboxes) void outbox.flush({ eager: true });
  };
  const timer = setInterval(() => document.visibilityState === "visible" && retry(), every);
  window.addEventListener("online", wake);
  document.addEventListener("visibilitychange", wake);
  channel.onChange(() => void Promise.all(outboxes.map((outbox) => outbox.refresh())).then(retry));
  wake();
  return () => {
    clearInterval(timer);
    window.removeEventListener("online", wake);
    document.removeEventListener("visibilitychange", wake);
    channel.close();
  };
}

/** What this account has written for another diary, and has not arrived there yet. */
export type OtherDiary = {
  readonly diary: string;
  readonly outbox: Outbox;
};

type Parts = Pick<OutboxParts, "personId" | "takesWrites" | "onChange" | "onSettled"> & {
  readonly storage: OutboxStorage | null;
};

const outboxOf = (parts: Parts) =>
  new Outbox({
    ...parts,
    post: async (id, operations) =>
      id === nobody ? { kind: "refused", status: 401, askedFor: 0 } : postBatch(id, operations),
    alone,
    now: () => new Date(),
  });

/** What waits for another diary goes there, whichever is open: each batch says which it was written for. */
async function othersOf(
  storage: OutboxStorage | null,
  personId: string,
  parts: Omit<Parts, "personId" | "storage">,
): Promise<readonly OtherDiary[]> {
  const keys = personId === nobody ? [] : ((await storage?.others(personId).catch(() => [])) ?? []);
  return Promise.all(
    keys.map(async (diary) => {
      const outbox = outboxOf({ ...parts, storage, personId: diary });
      await outbox.refresh();
      return { diary, outbox };
    }),
  );
}

/**
 * Opens this device's outbox for the signed-in person, or (null, on the night screen) for whoever signed in here last.
 * Never fails: where the browser keeps nothing, the outbox says so and writes go straight to the server.
 */
export async function openOutbox(
  signedIn: DevicePerson | null,
  { onSettled, onMissed }: Listeners,
): Promise<OpenOutbox> {
  const storage = await openStorage().catch(() => null);
  const person = signedIn ?? (await storage?.person()) ?? (await signedInPerson());
  // Also the one the server named: with the session gone, what is tapped next must still be the person's.
  const remembered = person && storage?.rememberPerson(person);
  const takesWrites = await Promise.resolve(remembered).then(
    () => true,
    () => false,
  );
  const personId = person?.personId ?? nobody;
  const channel = otherTabs();
  const countHandedIn = async () => (await storage?.handedIn().catch(() => 0)) ?? 0;
  let handedIn = 0;
  const count = () => void countHandedIn().then((counted) => (handedIn = counted));
  const outbox = outboxOf({
    personId,
    storage,
    takesWrites,
    onChange: channel.tell,
    onSettled: (entities) => {
      onSettled(entities);
      count();
    },
  });
  await outbox.refresh();
  const others = await othersOf(storage, personId, { takesWrites, onChange: channel.tell, onSettled: count });
  const all = [outbox, ...others.map((other) => other.outbox)];
  if (signedIn && storage) void openWhatWasLocked(storage, personId, all);
  // Asked after the queue was read: an entry is either still in it or has been handed in by now.
  handedIn = await countHandedIn();
  if (!nothingMissed(handedIn)) onMissed();
  const stopNoting = noteOnLeaving(() => handedIn);
  const stopSending = keepSending(all, channel);
  // Asked in somebody's own diary alone: "It is mine" said in another's would put it there.
  const isAsked = personId !== nobody && helpOfKey(personId) === null;
  const strays = isAsked ? ((await storage?.list(nobody)) ?? []) : [];
  return {
    outbox,
    person,
    running: (await storage?.running(personId).catch(() => null)) ?? null,
    unclaimed: strays.length,
    others,
    drafts: draftsOf(storage, personId),
    claim: async () => {
      await storage?.adopt(nobody, accountOfKey(personId));
      await outbox.refresh();
      await outbox.flush({ eager: true });
    },
    // The store stays open: a write on its way to the disk must arrive.
    close: () => {
      stopNoting();
      stopSending();
    },
  };
}
