import { setImmediate as nextTick } from "node:timers/promises";

/** How much long work is under way, and how much may wait for it: for one person, and for all of them. */
const atOnce = 2;
const longestQueue = { own: 25, all: 100 } as const;

type Waiting = { readonly who: string; readonly go: () => void };

/** Work that was not begun, because too much was waiting already. */
export class TooBusy extends Error {
  override name = "TooBusy";
}

/**
 * Long work in turns, fairly: a person who asks for twenty things at once gets them one after the other, and another
 * person's first comes before the second of them. Between two pieces of work the server answers what is quick.
 */
export class Turns {
  #underWay = 0;
  #waiting: Waiting[] = [];
  #served = new Map<string, number>();

  /** @throws TooBusy when nothing more may wait */
  async take<T>(who: string, work: () => Promise<T>): Promise<T> {
    await this.#turnOf(who);
    try {
      // Whatever came in meanwhile goes first.
      await nextTick();
      return await work();
    } finally {
      await nextTick();
      this.#next();
    }
  }

  #turnOf(who: string): Promise<void> | void {
    if (this.#underWay < atOnce) {
      this.#underWay += 1;
      this.#count(who);
      return;
    }
    const own = this.#waiting.filter((each) => each.who === who).length;
    if (own >= longestQueue.own || this.#waiting.length >= longestQueue.all) throw new TooBusy();
    return new Promise((go) => this.#waiting.push({ who, go }));
  }

  #count(who: string): void {
    this.#served.set(who, (this.#served.get(who) ?? 0) + 1);
  }

  /** Whoever was served least comes next; of equals, who came first. */
  #next(): void {
    const [first, ...others] = this.#waiting;
    if (!first) {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#served.clear();
      return;
    }
    const servedOf = ({ who }: Waiting) => this.#served.get(who) ?? 0;
    const chosen = others.reduce((best, each) => (servedOf(each) < servedOf(best) ? each : best), first);
    this.#waiting = this.#waiting.filter((each) => each !== chosen);
    this.#count(chosen.who);
    chosen.go();
  }
}

const kept = globalThis as { charleyTurns?: Turns };

/** The turns of this process; kept across the reloads of `npm run dev`. */
export const turns: Turns = kept.charleyTurns ?? new Turns();
kept.charleyTurns = turns;
