import { describe, expect, it } from "vitest";
import { type Pair, pairedFlipRatio, pairedFlipTest } from "./paired-flips";
import { seededRandom } from "./seeded-random";

const pair = (a: number | null, b: number | null): Pair => ({ with: a, without: b });
const pairs = (seed: number, count: number, ratio: number): Pair[] => {
  const random = seededRandom(seed);
  const draw = (mean: number) => Math.floor(-Math.log(1 - random()) * mean * 3);
  return Array.from({ length: count }, () => pair(draw(ratio), draw(1)));
};

describe("pairedFlipTest", () => {
  it("asks every order of few pairs: all six on one side happen by luck twice in 64", () => {
    const found = pairedFlipTest(new Array(6).fill(pair(1, 3)));
    expect(found).toEqual({ p: 2 / 64, orders: 64, lower: "with" });
    expect(pairedFlipTest(new Array(6).fill(pair(3, 1)))?.lower).toBe("without");
  });

  it("does not care which of the two is called with, nor in what unit they were measured", () => {
    for (const seed of [1, 2, 3]) {
      const one = pairs(seed, 20, 0.5);
      const turned = one.map((two) => pair(two.without, two.with));
      const minutes = one.map((two) => pair((two.with ?? 0) * 60, (two.without ?? 0) * 60));
      expect(pairedFlipTest(turned)?.p).toBe(pairedFlipTest(one)?.p);
      expect(pairedFlipTest(minutes)?.p).toBe(pairedFlipTest(one)?.p);
    }
  });

  it("takes a pair nobody recorded for no pair, and half a pair for half of one", () => {
    const some = pairs(4, 30, 0.5);
    expect(pairedFlipTest([...some, pair(null, null)])).toEqual(pairedFlipTest(some));
    const half = pairedFlipTest([...some, ...new Array(8).fill(pair(0, null))]);
    expect(half?.p).toBeLessThan(pairedFlipTest([...some, ...new Array(8).fill(pair(null, 0))])?.p ?? 0);
  });

  it("is silent where nothing was recorded, or nothing but zeros", () => {
    expect(pairedFlipTest([])).toBeNull();
    expect(pairedFlipTest([pair(null, null)])).toBeNull();
    expect(pairedFlipTest([pair(0, 0), pair(0, null)])).toBeNull();
  });

  it("refuses a true null in at most 5 of 100, of few pairs and of many", () => {
    for (const count of [8, 40]) {
      const refused = Array.from({ length: 400 }, (_, seed) => pairedFlipTest(pairs(seed, count, 1)));
      expect(refused.filter((found) => (found?.p ?? 1) <= 0.05).length / 400).toBeLessThanOrEqual(0.075);
    }
  });
});

describe("pairedFlipRatio", () => {
  it("excludes 1 exactly where the test refuses it, and holds its own ratio", () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const some = pairs(seed, 30, seed % 2 ? 0.5 : 1);
      const [test, range] = [pairedFlipTest(some), pairedFlipRatio(some)];
      if (!test || !range) throw new Error("thirty pairs have something to say");
      const excludes = range.low > 1 || (range.high ?? Number.POSITIVE_INFINITY) < 1;
      // The ends are found to a thousandth.
      if (Math.abs(test.p - 0.05) > 0.005) expect(excludes).toBe(test.p <= 0.05);
      expect(range.ratio).toBeGreaterThan(range.low);
      expect(range.ratio).toBeLessThan(range.high ?? Number.POSITIVE_INFINITY);
    }
  });

  it("turns with the sides: one over the ratio, one over the ends", () => {
    const some = pairs(7, 40, 0.5);
    const range = pairedFlipRatio(some);
    const turned = pairedFlipRatio(some.map((two) => pair(two.without, two.with)));
    expect(1 / (turned?.ratio ?? 0)).toBeCloseTo(range?.ratio ?? 0, 2);
    expect(1 / (turned?.low ?? 0)).toBeCloseTo(range?.high ?? 0, 2);
  });

  it("tells no ratio where one side had none, and an open end where nothing is refused", () => {
    expect(pairedFlipRatio([pair(0, 2), pair(0, 1)])).toBeNull();
    expect(pairedFlipRatio([pair(1, 2), pair(2, 1)])).toMatchObject({ low: 0, high: null });
  });
});
