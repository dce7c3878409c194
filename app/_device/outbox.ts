import { v7 as uuid } from "uuid";
import { instantOfDate } from "#lib/base/time/instant";
import { afterAnswer } from "#lib/diary/entries/after-answer";
import { nextBatch, slotOf } from "#lib/diary/entries/next-batch";
import { outcomeOf } from "#lib/diary/entries/outcome-of";
import { retryDelay } from "#lib/diary/entries/retry-delay";
import type { Entity, Operation, OperationResult } from "#lib/diary/entries/schema";
import { type BodyOf, type KeyOf, notSaved, type OutboxParts, type OutboxState } from "./outbox-parts";
import type { BatchReply } from "./post-batch";
import { inRounds } from "./rounds";
import type { Entry, RunningCramp, Written } from "./storage";

/** What went wrong with each write that was sent past the disk, by its id; null: all of them are on the disk. */
type Problems = ReadonlyMap<string, ReturnType<typeof notSaved>> | null;

/** How many confirmed writes are remembered until the screens have read them back. */
const remembered = 200;

/** The writes of one person on this device: kept before anything is said, sent until the server has them. */
export class Outbox {
  readonly #parts: OutboxParts;
  /** Whether the last write could be kept here */
  #keeps: boolean;
  #entries: readonly Entry[] = [];
  #settled: readonly Operation[] = [];
  /** Touched and on their way to the disk */
  #unkept: readonly Operation[] = [];
  #link: OutboxState["link"] = "idle";
  #failures = 0;
  #pausedUntil = 0;
  /** Until when the server asked to be left alone */
  #askedUntil = 0;
  /** What is written in one breath is on the disk whole or not at all, and the queue has the order of the touches. */
  readonly #keep = inRounds((writes: readonly Written[]) => this.#keepAll(writes));
  #sending: Promise<void> | null = null;
  #sendAgain = false;
  #state: OutboxState;
  readonly #listeners = new Set<() => void>();

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#keeps = parts.storage !== null && parts.takesWrites;
    this.#state = { pending: [], entries: [], link: "idle", keepsOnDevice: this.#keeps };
  }

  readonly state = (): OutboxState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads what waits. What another tab has handed in since counts as settled here too. */
  async refresh({ vanishedAreSettled = true } = {}): Promise<void> {
    if (!this.#parts.storage) return;
    const found = await this.#waiting();
    const still = new Set(found.map(({ seq }) => seq));
    const vanished = this.#entries.filter(({ seq }) => !still.has(seq)).map(({ operation }) => operation);
    this.#entries = found;
    if (vanishedAreSettled) this.#settle(vanished);
    this.#publish();
  }

  /** Hands in what may be handed in. `eager`: something changed (a tap, the network), so do not sit out the pause. */
  flush({ eager = false } = {}): Promise<void> {
    if (eager) this.#pausedUntil = 0;
    this.#sendAgain = true;
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  /**
   * Keeps a write; resolves with where it is once it is durable there, rejects with `NotSavedError` where it is nowhere.
   * `rev` is the revision the person saw + 1; a touch that came faster than the screen is given the next one. `running` keeps
   * the cramp that goes on beside the write.
   */
  async save<E extends Entity>(
    entity: E,
    key: KeyOf<E>,
    body: BodyOf<E>,
    rev: number,
    running?: RunningCramp,
  ): Promise<"phone" | "server"> {
    const slot = slotOf({ entity, key });
    const revs = this.#pending().flatMap((one) => (slotOf(one) === slot ? one.rev + 1 : []));
    const at = instantOfDate(this.#parts.now());
    const written: unknown = { id: uuid(), entity, key, rev: Math.max(rev, ...revs), at, body };
    const operation = written as Operation;
    this.#unkept = [...this.#unkept, operation];
    this.#publish();
    try {
      const problems = await this.#keep({ operation, ...(running && { running }) });
      const problem = problems?.get(operation.id);
      if (problem) throw problem;
      if (problems) return "server";
      void this.flush({ eager: true });
      return "phone";
    } finally {
      this.#unkept = this.#unkept.filter(({ id }) => id !== operation.id);
      this.#publish();
    }
  }

  /** The answer where both were shown: the own writes of that entry again on top of what is stored, or that alone. */
  async choose(entry: Entry, answer: "mine" | "theirs"): Promise<void> {
    const slot = slotOf(entry.operation);
    const queued = this.#entries.filter(({ operation }) => slotOf(operation) === slot);
    const next = (entry.current?.rev ?? entry.operation.rev) + 1;
    const again = queued.map(({ operation }, index) => ({ ...operation, id: uuid(), rev: next + index }));
    const seqs = queued.map(({ seq }) => seq);
    await this.#parts.storage?.replace(this.#parts.personId, seqs, answer === "mine" ? again : []);
    this.#settled = this.#settled.filter((operation) => slotOf(operation) !== slot);
    await this.refresh({ vanishedAreSettled: false });
    this.#parts.onSettled([entry.operation.entity]);
    this.#parts.onChange();
    await this.flush({ eager: true });
  }

  /** Tries a parked entry from the start. */
  async tryAgain(entry: Entry): Promise<void> {
    const anew = { ...entry, state: "waiting", tries: 0, notBefore: 0 } as const;
    await this.#parts.storage?.update(this.#parts.personId, anew);
    await this.refresh();
    await this.flush({ eager: true });
  }

  #pending(): readonly Operation[] {
    return [...this.#settled, ...this.#entries.map(({ operation }) => operation), ...this.#unkept];
  }

  #publish(): void {
    this.#state = {
      pending: this.#pending(),
      entries: this.#entries,
      link: this.#link,
      keepsOnDevice: this.#keeps,
    };
    for (const listener of this.#listeners) listener();
  }

  #settle(operations: readonly Operation[]): void {
    const known = new Set(this.#settled.map(({ id }) => id));
    const fresh = operations.filter(({ id }) => !known.has(id));
    if (fresh.length === 0) return;
    this.#settled = [...this.#settled, ...fresh].slice(-remembered);
    this.#parts.onSettled([...new Set(fresh.map(({ entity }) => entity))]);
  }

  async #keepAll(writes: readonly Written[]): Promise<Problems> {
    const { storage, personId } = this.#parts;
    if (!storage) return this.#sendEach(writes);
    try {
      await storage.add(personId, writes);
      this.#keeps = true;
    } catch {
      // The disk is full or the browser took the store away. What it held before goes first: it may be of this entry.
      this.#keeps = false;
      this.#publish();
      await this.flush({ eager: true });
      return this.#sendEach(writes);
    }
    await this.refresh();
    this.#parts.onChange();
    return null;
  }

  /** Past the disk, one after the other. */
  async #sendEach(writes: readonly Written[]): Promise<Problems> {
    const problems = new Map<string, ReturnType<typeof notSaved>>();
    for (const { operation } of writes) {
      const problem = notSaved(await this.#parts.post(this.#parts.personId, [operation]));
      if (problem === null) this.#settle([operation]);
      if (problem?.message === "signed-out") this.#link = "signed-out";
      problems.set(operation.id, problem);
    }
    return problems;
  }

  async #sendAll(): Promise<void> {
    do {
      this.#sendAgain = false;
      await this.#parts.alone(async () => {
        while (await this.#sendBatch());
      });
    } while (this.#sendAgain);
  }

  /** What waits, as the store has it, or, where the browser took that away under this page, as the page still knows it. */
  async #waiting(): Promise<readonly Entry[]> {
    const { storage, personId } = this.#parts;
    const stored = await storage?.list(personId).catch(() => null);
    if (stored === null) this.#keeps = false;
    return stored === null ? this.#entries : (stored ?? []);
  }

  /** Sends one batch; whether it is worth looking for another at once. */
  async #sendBatch(): Promise<boolean> {
    const now = this.#parts.now().getTime();
    const { storage, personId } = this.#parts;
    if (!storage || now < Math.max(this.#pausedUntil, this.#askedUntil)) return false;
    const batch = nextBatch(await this.#waiting(), now);
    if (batch.length === 0) return false;
    this.#link = "sending";
    this.#publish();
    const operations = batch.map(({ operation }) => operation);
    const reply = await this.#parts.post(personId, operations);
    const results = new Map(reply.kind === "answered" ? reply.results.map((one) => [one.id, one]) : []);
    const answered = batch.filter(({ operation }) => results.has(operation.id));
    for (const entry of answered) {
      const result = results.get(entry.operation.id);
      if (result) await this.#take(entry, result);
    }
    if (answered.length > 0) {
      this.#failures = 0;
      this.#link = "idle";
    } else {
      await this.#takeRefusal(batch, reply);
    }
    await this.refresh();
    this.#parts.onChange();
    return answered.length > 0;
  }

  async #take(entry: Entry, result: Omit<OperationResult, "id">): Promise<void> {
    const next = afterAnswer(entry, result, { now: this.#parts.now().getTime(), chance: Math.random() });
    const { storage, personId } = this.#parts;
    const stored = next ? storage?.update(personId, next) : storage?.handIn(entry.seq);
    await stored?.catch(() => {
      const others = this.#entries.filter(({ seq }) => seq !== entry.seq);
      this.#entries = next ? [...others, next].sort((one, other) => one.seq - other.seq) : others;
    });
    if (!next) this.#settle([entry.operation]);
  }

  /** The whole batch was not taken: by nobody's fault (wait), for want of a session (ask), or as a refusal of each. */
  async #takeRefusal(batch: readonly Entry[], reply: BatchReply): Promise<void> {
    const now = this.#parts.now().getTime();
    const { status, askedFor } = reply.kind === "refused" ? reply : { status: 503, askedFor: 0 };
    const outcome = outcomeOf(status);
    this.#link = outcome === "sign-in" ? "signed-out" : "unreachable";
    if (outcome === "refused" || outcome === "forbidden" || outcome === "choose") {
      for (const entry of batch) await this.#take(entry, { status: 400 });
    }
    this.#failures++;
    this.#pausedUntil = now + retryDelay(this.#failures, Math.random());
    this.#askedUntil = askedFor > 0 ? now + askedFor : 0;
  }
}
