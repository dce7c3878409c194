import { setTimeout as sleep } from "node:timers/promises";

type Held = { url: string; release: () => Promise<void> };

const longestPauseMs = 60_000;

/**
 * A database that comes back: one that goes away by itself is opened again, at first at once, then after pauses that
 * double up to a minute, for as long as it takes. Meanwhile the app answers that it is not ready.
 * @param open opens it, and calls back when it goes away
 * @throws what `open` throws the first time: a database that never was there is not waited for
 */
export async function keepDatabase<Database extends Held>(
  open: (onLost: () => void) => Promise<Database>,
  { say, pauseMs }: { say: (line: string) => void; pauseMs: number },
): Promise<{ current: () => Database; moved: () => Promise<void>; release: () => Promise<void> }> {
  const stopping = new AbortController();
  let recovering = Promise.resolve();
  let move = () => {};
  let moved = Promise.resolve();
  const rearm = () => {
    moved = new Promise((done) => {
      move = done;
    });
  };
  rearm();

  async function recover(): Promise<void> {
    say("The database went away; starting it again.");
    for (let pause = pauseMs; !stopping.signal.aborted; pause = Math.min(2 * pause, longestPauseMs)) {
      try {
        const before = held.url;
        held = await open(onLost);
        if (held.url === before) return;
        move();
        return rearm();
      } catch (error) {
        const [why] = String(error instanceof Error ? error.message : error).split("\n");
        say(`It did not start, and is tried again in ${Math.ceil(pause / 1000)} s: ${why}`);
        await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  }
  const onLost = () => {
    if (!stopping.signal.aborted) recovering = recover();
  };

  let held = await open(onLost);
  return {
    current: () => held,
    /** Settles when it has come back at another address than it has now. */
    moved: () => moved,
    release: async () => {
      stopping.abort();
      await recovering;
      await held.release();
    },
  };
}
