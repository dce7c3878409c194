/** Chance that can be repeated: the same seed gives the same numbers on every machine. */
export type SeededRandom = {
  /** From 0 up to and not including 1 */
  next(): number;
  /** A whole number from `from` to `to`, both included */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<const Items extends readonly [unknown, ...unknown[]]>(items: Items): Items[number];
  /** How many events happen when `mean` are expected (Knuth's product method; for small means) */
  poisson(mean: number): number;
  /** A positive factor with mean 1 and variance 1/shape: sum of exponentials, so `shape` is a whole number */
  gammaFactor(shape: number): number;
  /** `count` bytes, for ids */
  bytes(count: number): Uint8Array;
};

function poisson(next: () => number, mean: number): number {
  const floor = Math.exp(-mean);
  let count = 0;
  for (let product = next(); product > floor; product *= next()) count++;
  return count;
}

/** The mulberry32 generator (Tommy Ettinger, public domain): 32 bits of state, good enough to tell a story with. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (items) => items[int(0, items.length - 1)] ?? items[0],
    poisson: (mean) => poisson(next, mean),
    gammaFactor: (shape) => {
      let sum = 0;
      for (let part = 0; part < shape; part++) sum -= Math.log(1 - next());
      return sum / shape;
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => int(0, 255)),
  };
}
