import { seededRandom } from "#lib/base/stats/seeded-random";

/** Chance that can be repeated, in the shapes a story needs. */
export type StoryRandom = {
  /** A whole number from `from` to `to`, both included */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<const Items extends readonly [unknown, ...unknown[]]>(items: Items): Items[number];
  /** How many events happen when `mean` are expected (Knuth's product method; for small means) */
  poisson(mean: number): number;
  /** A positive factor with mean 1 and variance 1/shape: a mean of exponentials, so `shape` is a whole number */
  gammaFactor(shape: number): number;
  /** `count` bytes, for ids */
  bytes(count: number): Uint8Array;
};

export function storyRandom(seed: number): StoryRandom {
  const next = seededRandom(seed);
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    int,
    chance: (probability) => next() < probability,
    pick: (items) => items[int(0, items.length - 1)] ?? items[0],
    poisson: (mean) => {
      const floor = Math.exp(-mean);
      let count = 0;
      for (let product = next(); product > floor; product *= next()) count++;
      return count;
    },
    gammaFactor: (shape) => {
      let sum = 0;
      for (let part = 0; part < shape; part++) sum -= Math.log(1 - next());
      return sum / shape;
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => int(0, 255)),
  };
}
