import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { v7 as uuid } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { instant } from "#lib/base/time/instant";
import { triesBeforeParking } from "#lib/diary/entries/outcome-of";
import type { Operation } from "#lib/diary/entries/schema";
import type { CrampBody } from "#lib/diary/nights/schema";
import { Outbox } from "./outbox";
import { NotSavedError } from "./outbox-parts";
import type { BatchReply } from "./post-batch";
import { type OutboxStorage, openStorage } from "./storage";

const marker = "a note nobody else may read";
const body: CrampBody = {
  night: civilDate("2026-03-28"),
  onset: instant("2026-03-29T00:13:00Z"),
  timeZone: "Europe/Berlin",
  durationSeconds: null,
  running: true,
  pain: null,
  side: "left",
  muscles: [],
  wokeMe: null,
  relief: [],
  reliefHelped: null,
  note: marker,
  source: "app",
};

/** A server that remembers by revision, and can be told to fail. */
function server() {
  const stored = new Map<string, { rev: number; body: unknown }>();
  const taken = new Set<string>();
  let reply: BatchReply | null = null;
  let losesAnswers = false;
  const calls: (readonly Operation[])[] = [];
  const apply = ({ id, key, rev, body: said }: Operation) => {
    if (taken.has(id)) return { id, status: 200 };
    const current = stored.get(key);
    if ((current?.rev ?? 0) !== rev - 1)
      return { id, status: current ? 409 : 404, ...(current && { current }) };
    stored.set(key, { rev, body: said });
    taken.add(id);
    return { id, status: rev === 1 ? 201 : 200 };
  };
  return {
    stored,
    calls,
    answerWith: (next: BatchReply | null) => {
      reply = next;
    },
    loseAnswers: (lose: boolean) => {
      losesAnswers = lose;
    },
    post: async (_person: string, operations: readonly Operation[]): Promise<BatchReply> => {
      calls.push(operations);
      if (reply) return reply;
      const results = operations.map(apply);
      return losesAnswers ? { kind: "unreachable" } : { kind: "answered", results };
    },
  };
}

let clock = Date.parse("2026-03-29T00:13:00Z");
let storage: OutboxStorage;
let there: ReturnType<typeof server>;

function outboxOf(personId: string, kept: OutboxStorage | null = storage): Outbox {
  return new Outbox({
    personId,
    storage: kept,
    takesWrites: true,
    post: there.post,
    alone: (send) => send(),
    now: () => new Date(clock),
    onChange: () => undefined,
    onSettled: () => undefined,
  });
}

beforeEach(async () => {
  storage = await openStorage(uuid());
  there = server();
});

describe("the outbox", () => {
  it("says saved only when the entry is kept, and forgets it only when the server has it", async () => {
    there.answerWith({ kind: "unreachable" });
    const outbox = outboxOf("anna");
    expect(await outbox.save("cramp", uuid(), body, 1)).toBe("phone");
    await outbox.flush();
    const reopened = outboxOf("anna");
    await reopened.refresh();
    expect(reopened.state().entries).toHaveLength(1);
    there.answerWith(null);
    await reopened.flush();
    expect(reopened.state().entries).toHaveLength(0);
    expect(there.stored.size).toBe(1);
    // The screens still lay it over their lists until they have read it back.
    expect(reopened.state().pending).toHaveLength(1);
  });

  it("keeps through 401, 429, 500 and lost answers, and sends one write once", async () => {
    const outbox = outboxOf("anna");
    for (const [status, link] of [
      [401, "signed-out"],
      [429, "unreachable"],
      [500, "unreachable"],
    ] as const) {
      there.answerWith({ kind: "refused", status, askedFor: 0 });
      await outbox.save("cramp", uuid(), body, 1);
      await outbox.flush({ eager: true });
      expect(outbox.state().link).toBe(link);
    }
    there.answerWith(null);
    there.loseAnswers(true);
    await outbox.flush({ eager: true });
    expect(outbox.state().entries).toHaveLength(3);
    there.loseAnswers(false);
    await outbox.flush({ eager: true });
    expect(outbox.state()).toMatchObject({ entries: [], link: "idle" });
    expect([...there.stored.values()].map(({ rev }) => rev)).toEqual([1, 1, 1]);
  });

  it("keeps what is written in one breath whole or not at all, in its order", async () => {
    const rounds: unknown[][] = [];
    const watched: OutboxStorage = {
      ...storage,
      add: async (person, writes) => {
        rounds.push(writes.map(({ operation }) => operation.key));
        if (rounds.length === 2) throw new DOMException("full", "QuotaExceededError");
        await storage.add(person, writes);
      },
    };
    const outbox = outboxOf("anna", watched);
    const meal = [uuid(), uuid(), uuid()];
    const first = await Promise.all(meal.map((key) => outbox.save("cramp", key, body, 1)));
    expect(first).toEqual(["phone", "phone", "phone"]);
    there.answerWith({ kind: "unreachable" });
    const next = await Promise.allSettled(meal.map((key) => outbox.save("cramp", key, body, 2)));
    expect(next.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(rounds).toEqual([meal, meal]);
    expect((await storage.list("anna")).filter(({ operation }) => operation.rev === 2)).toEqual([]);
  });

  it("leaves the server alone as long as it asked, even when she taps", async () => {
    const outbox = outboxOf("anna");
    there.answerWith({ kind: "refused", status: 429, askedFor: 60_000 });
    await outbox.save("cramp", uuid(), body, 1);
    await outbox.flush();
    const before = there.calls.length;
    there.answerWith(null);
    await outbox.save("cramp", uuid(), body, 1);
    await outbox.flush({ eager: true });
    expect(there.calls).toHaveLength(before);
    clock += 60_000;
    await outbox.flush();
    expect(there.stored.size).toBe(2);
  });

  it("sends at once after the clock was set back, where the server had asked for nothing", async () => {
    const outbox = outboxOf("anna");
    there.answerWith({ kind: "refused", status: 500, askedFor: 0 });
    await outbox.save("cramp", uuid(), body, 1);
    await outbox.flush();
    there.answerWith(null);
    clock -= 3_600_000;
    await outbox.flush({ eager: true });
    expect(outbox.state().entries).toEqual([]);
  });

  it("gives touches that come faster than the screen their own revisions, in their order", async () => {
    const outbox = outboxOf("anna");
    const id = uuid();
    await Promise.all([1, 2, 3].map((pain) => outbox.save("cramp", id, { ...body, pain }, 1)));
    await outbox.flush();
    expect(there.stored.get(id)).toMatchObject({ rev: 3, body: { pain: 3 } });
  });

  it("shows both where the entry was changed elsewhere, holds what follows, and does what she says", async () => {
    for (const answer of ["mine", "theirs"] as const) {
      const outbox = outboxOf("anna");
      const id = uuid();
      await outbox.save("cramp", id, body, 1);
      await outbox.flush();
      there.stored.set(id, { rev: 2, body: { ...body, pain: 9 } });
      await outbox.save("cramp", id, { ...body, pain: 2 }, 2);
      await outbox.save("cramp", id, { ...body, pain: 3 }, 3);
      await outbox.flush();
      const [first, second] = outbox.state().entries;
      expect(first).toMatchObject({ state: "choose", current: { rev: 2, body: { pain: 9 } } });
      expect(second?.state).toBe("waiting");
      expect(there.stored.get(id)).toMatchObject({ rev: 2, body: { pain: 9 } });
      if (first) await outbox.choose(first, answer);
      expect(outbox.state().entries).toHaveLength(0);
      const [rev, pain] = answer === "mine" ? [4, 3] : [2, 9];
      expect(there.stored.get(id)).toMatchObject({ rev, body: { pain } });
    }
  });

  it("parks what the server refuses after a few tries, lets the rest pass, and drops nothing", async () => {
    const outbox = outboxOf("anna");
    await outbox.save("cramp", uuid(), { ...body, pain: 4 }, 7);
    await outbox.save("cramp", uuid(), body, 1);
    for (let i = 0; i < triesBeforeParking; i++) {
      await outbox.flush({ eager: true });
      clock += 10 * 60_000;
    }
    expect(there.stored.size).toBe(1);
    const [parked] = outbox.state().entries;
    expect(parked).toMatchObject({ state: "needs-you", operation: { body: { pain: 4 } } });
    const sent = there.calls.length;
    clock += 3_600_000;
    await outbox.flush({ eager: true });
    expect(there.calls).toHaveLength(sent);
    if (parked) await outbox.tryAgain(parked);
    expect(outbox.state().entries).toMatchObject([{ state: "waiting", tries: 1 }]);
  });

  it("never shows or sends one person's entries to another", async () => {
    there.answerWith({ kind: "unreachable" });
    const hers = outboxOf("anna");
    await hers.save("cramp", uuid(), body, 1);
    await hers.flush();
    there.answerWith(null);
    const calls = there.calls.length;
    const other = outboxOf("bert");
    await other.refresh();
    await other.flush({ eager: true });
    expect(other.state().pending).toHaveLength(0);
    expect(there.calls).toHaveLength(calls);
  });

  it("hands in what it still knows where the browser takes the store away under an open page", async () => {
    const name = uuid();
    const outbox = outboxOf("anna", await openStorage(name));
    there.answerWith({ kind: "unreachable" });
    for (const key of [uuid(), uuid()]) await outbox.save("cramp", key, body, 1);
    await outbox.flush();
    await deleteDB(name);
    await outbox.refresh();
    expect(outbox.state()).toMatchObject({ entries: [{}, {}], keepsOnDevice: false });
    await expect(outbox.save("cramp", uuid(), body, 1)).rejects.toThrow(NotSavedError);
    expect(outbox.state().entries).toHaveLength(2);
    there.answerWith(null);
    expect(await outbox.save("cramp", uuid(), body, 1)).toBe("server");
    expect(outbox.state().entries).toEqual([]);
    expect(there.stored.size).toBe(3);
  });

  it("goes straight to the server where nothing can be kept, and says so when that fails too", async () => {
    const full = { ...storage, add: () => Promise.reject(new DOMException("full", "QuotaExceededError")) };
    for (const kept of [null, full]) {
      const outbox = outboxOf("anna", kept);
      there.answerWith(null);
      expect(await outbox.save("cramp", uuid(), body, 1)).toBe("server");
      expect(outbox.state().keepsOnDevice).toBe(false);
      there.answerWith({ kind: "unreachable" });
      await expect(outbox.save("cramp", uuid(), body, 1)).rejects.toThrow(NotSavedError);
      expect(outbox.state().pending).toHaveLength(1);
    }
  });
});

/** What a store holds, read past our own code. */
async function rowsOf(name: string, store: string): Promise<unknown[]> {
  const raw = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  return new Promise((resolve) => {
    const request = raw.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result);
  });
}

const asBytes = (rows: unknown) =>
  JSON.stringify(rows, (_name, value: unknown) =>
    value instanceof ArrayBuffer ? Buffer.from(value).toString("latin1") : value,
  );

describe("what lies on the disk", () => {
  it("cannot be read without the browser's key, and the key cannot be read at all", async () => {
    const name = uuid();
    const kept = await openStorage(name);
    const key = uuid();
    const running = { id: key, rev: 1, body };
    const operation = {
      id: uuid(),
      entity: "cramp",
      key,
      rev: 1,
      at: body.onset ?? instant(""),
      body,
    } as const;
    await kept.add("anna", [{ operation, running }]);
    expect((await kept.list("anna"))[0]?.operation.body).toEqual(body);
    expect(await kept.running("anna")).toEqual(running);

    const rows = [...(await rowsOf(name, "entries")), ...(await rowsOf(name, "running"))];
    expect(rows).toHaveLength(2);
    const bytes = asBytes(rows);
    for (const secret of [marker, "cramp", "2026-03-28", "left"]) expect(bytes).not.toContain(secret);
    const [secretKey] = await rowsOf(name, "keys");
    expect(secretKey).toMatchObject({ extractable: false });
    await expect(crypto.subtle.exportKey("raw", secretKey as CryptoKey)).rejects.toThrow();
  });

  it("is also what was typed and not saved yet: sealed, hers alone, and gone when it is saved", async () => {
    const name = uuid();
    const kept = await openStorage(name);
    await kept.keepDraft("anna", "form", { note: marker });
    expect(await kept.draft("anna", "form")).toEqual({ note: marker });
    expect(await kept.draft("anna", "other form")).toBeNull();
    expect(await kept.draft("bert", "form")).toBeNull();
    expect(await kept.person()).toBeNull();
    expect(asBytes(await rowsOf(name, "device"))).not.toContain(marker);
    await kept.keepDraft("anna", "form", null);
    expect(await kept.draft("anna", "form")).toBeNull();
    expect(await rowsOf(name, "device")).toEqual([]);
  });

  it("keeps what was tapped before anybody signed in, for the one who says it is theirs", async () => {
    const nobody = outboxOf("");
    there.answerWith({ kind: "refused", status: 401, askedFor: 0 });
    await nobody.save("cramp", uuid(), body, 1);
    await nobody.flush();
    await storage.adopt("", "anna");
    there.answerWith(null);
    const hers = outboxOf("anna");
    await hers.refresh();
    await hers.flush({ eager: true });
    expect(there.stored.size).toBe(1);
    expect(await storage.list("")).toEqual([]);
  });
});
