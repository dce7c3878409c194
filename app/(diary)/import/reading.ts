import type { Lead } from "#lib/exchange/recognition/lead";
import type { Opened } from "#lib/exchange/recognition/open-file";
import type { Proposal, Skipped } from "#lib/exchange/recognition/schema";

/** When a person's nights begin, and where. */
export type Times = {
  readonly timeZone: string;
  readonly nightStartHour: number;
  readonly glassMl?: number;
  readonly dietHabitsRev?: number;
};
type Ask =
  | { readonly ask: "open"; readonly file: File; readonly times: Times }
  | { readonly ask: "paste"; readonly text: string; readonly times: Times }
  | { readonly ask: "lead"; readonly table: number; readonly lead: Lead }
  | { readonly ask: "left-out"; readonly reasons: readonly Skipped[] };
export type ReadingRequest = Ask & { readonly id: number };
export type ReadingAnswer = { readonly id: number } & (
  | { readonly value: unknown }
  | { readonly read: number }
  | { readonly failed: true }
);

type Waiting = {
  readonly done: (value: unknown) => void;
  readonly failed: (problem: Error) => void;
  readonly onRead: (bytes: number) => void;
};

/** A file that is read in a worker: it stays on the device, and the page can stop the reading at any time. */
export class Reading {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor() {
    this.#worker = new Worker(new URL("./reading-worker.ts", import.meta.url), { type: "module" });
    this.#worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
      const waiting = this.#waiting.get(data.id);
      if ("read" in data) return waiting?.onRead(data.read);
      this.#waiting.delete(data.id);
      if ("failed" in data) waiting?.failed(new Error("The file could not be read"));
      else waiting?.done(data.value);
    };
    this.#worker.onerror = () => {
      for (const { failed } of this.#waiting.values()) failed(new Error("The reading stopped"));
      this.#waiting.clear();
    };
  }

  // The worker is ours: what it answers has the shape of what was asked.
  #asked<Value>(ask: Ask, onRead: (bytes: number) => void = () => undefined): Promise<Value> {
    this.#last += 1;
    const id = this.#last;
    return new Promise<Value>((done, failed) => {
      this.#waiting.set(id, { done: (value) => done(value as Value), failed, onRead });
      this.#worker.postMessage({ ...ask, id });
    });
  }

  open(file: File, times: Times, onRead: (bytes: number) => void): Promise<Opened> {
    return this.#asked({ ask: "open", file, times }, onRead);
  }

  paste(text: string, times: Times): Promise<Opened> {
    return this.#asked({ ask: "paste", text, times });
  }

  led(table: number, lead: Lead): Promise<Proposal | null> {
    return this.#asked({ ask: "lead", table, lead });
  }

  leftOut(reasons: readonly Skipped[]): Promise<string> {
    return this.#asked({ ask: "left-out", reasons });
  }

  end(): void {
    this.#worker.terminate();
  }
}
