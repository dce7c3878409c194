import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countDraw } from "./count-draw";
import { dispersion } from "./dispersion";
import { exactRateInterval } from "./exact-rate-interval";
import { pooledDispersion } from "./pooled-dispersion";
import { rateInterval } from "./rate-interval";
import { rollingRate } from "./rolling-rate";
import { seededRandom } from "./seeded-random";

const weeks = fc.array(fc.record({ count: fc.nat(40), exposure: fc.integer({ min: 1, max: 7 }) }), {
  minLength: 1,
  maxLength: 30,
});
const split = (units: { count: number; exposure: number }[]) =>
  [units.map((unit) => unit.count), units.map((unit) => unit.exposure)] as const;

describe("exactRateInterval", () => {
  it.each([
    [0, 0, 3.6888794541139354],
    [1, 0.025317807984289876, 5.571643390938898],
    [5, 1.6234863901184207, 11.66833207932267],
    [10, 4.7953886961324335, 18.39035604201778],
    [50, 37.110963737461866, 65.91876666433681],
  ])("gives Garwood's limits for %i events", (events, low, high) => {
    const interval = exactRateInterval(events, 1);
    expect(interval?.low).toBeCloseTo(low, 6);
    expect(interval?.high).toBeCloseTo(high, 6);
  });

  it("is the rule of three at one-sided 95 % with no event", () => {
    expect(exactRateInterval(0, 10, { level: 0.9 })?.high).toBeCloseTo(0.29957, 5);
  });

  it("has no answer without exposure", () => {
    expect(exactRateInterval(3, 0)).toBeNull();
    expect(exactRateInterval(-1, 3)).toBeNull();
    expect(exactRateInterval(Number.NaN, 3)).toBeNull();
  });
});

describe("dispersion", () => {
  it("is Pearson's chi-square over its degrees of freedom", () => {
    expect(dispersion([1, 5, 9, 5], [5, 5, 5, 5], { parameters: 1 })).toBeCloseTo(32 / 5 / 3, 12);
  });

  it("is never below 1, and unknown without a degree of freedom or a mean", () => {
    expect(dispersion([5, 5, 5], [5, 5, 5], { parameters: 1 })).toBe(1);
    expect(dispersion([5], [5], { parameters: 1 })).toBeNull();
    expect(dispersion([], [], { parameters: 0 })).toBeNull();
    expect(dispersion([1, 2, 3], [1, 0, 3], { parameters: 1 })).toBeNull();
    expect(dispersion([1, 2, 3], [1, 2], { parameters: 1 })).toBeNull();
  });
});

describe("rateInterval", () => {
  it("is the hand calculation of the quasi-Poisson formula", () => {
    const estimate = rateInterval([1, 5, 9, 5], [7, 7, 7, 7]);
    expect(estimate).toMatchObject({ events: 20, exposure: 28, method: "quasi-poisson" });
    expect(estimate?.rate).toBeCloseTo(20 / 28, 12);
    // t(3) = 3.182446, dispersion 32/15, exp(3.182446 x sqrt(2.13333 / 20)) = 2.827
    expect(estimate?.high).toBeCloseTo((20 / 28) * Math.exp(3.182446305 * Math.sqrt(32 / 15 / 20)), 6);
  });

  it("ignores units nobody recorded, whatever they hold", () => {
    expect(rateInterval([1, 99, 5, 9, 5], [7, 0, 7, 7, 7])).toEqual(rateInterval([1, 5, 9, 5], [7, 7, 7, 7]));
  });

  it("names the exact interval where clustering cannot be judged", () => {
    expect(rateInterval([0, 0, 0, 0], [7, 7, 7, 7])?.method).toBe("exact");
    expect(rateInterval([3, 4], [7, 7])?.method).toBe("exact");
  });

  it("says null when there is nothing", () => {
    expect(rateInterval([], [])).toBeNull();
    expect(rateInterval([3], [0])).toBeNull();
    expect(rateInterval([Number.NaN, 1, 1], [7, 7, 7])).toBeNull();
  });

  it("keeps its laws: order of weeks, scale of time, limits around the rate, wider at a higher level", () => {
    fc.assert(
      fc.property(weeks, fc.integer({ min: 2, max: 9 }), (units, scale) => {
        const estimate = rateInterval(...split(units));
        if (estimate === null) throw new Error("recorded weeks have a rate");
        expect(estimate.low).toBeLessThanOrEqual(estimate.rate);
        expect(estimate.high).toBeGreaterThan(estimate.rate);
        const [counts, exposures] = split(units);
        const slower = rateInterval(
          counts,
          exposures.map((nights) => nights * scale),
        );
        expect(slower?.high).toBeCloseTo(estimate.high / scale, 9);
        expect(slower?.dispersion ?? 0).toBeCloseTo(estimate.dispersion ?? 0, 9);
        expect(rateInterval(...split([...units].reverse()))?.low).toBeCloseTo(estimate.low, 9);
        expect(rateInterval(counts, exposures, { level: 0.99 })?.high).toBeGreaterThan(estimate.high);
      }),
    );
  });

  it.each([
    { mean: 3, spread: 2, length: 12 },
    { mean: 6, spread: 2, length: 26 },
    { mean: 6, spread: 3, length: 12 },
  ])(
    "covers the truth in 93 to 97 % of diaries: $mean a week, variance $spread x mean, $length weeks",
    (diary) => {
      const random = seededRandom(8);
      const ones = new Array<number>(diary.length).fill(1);
      const runs = 4000;
      let covered = 0;
      for (let run = 0; run < runs; run += 1) {
        const counts = ones.map(() => countDraw(random, { mean: diary.mean, dispersion: diary.spread }));
        const estimate = rateInterval(counts, ones);
        if (estimate && estimate.low <= diary.mean && diary.mean <= estimate.high) covered += 1;
      }
      expect(covered / runs).toBeGreaterThan(0.93);
      expect(covered / runs).toBeLessThan(0.97);
    },
  );
});

describe("rollingRate", () => {
  const nights = [7, 7, 7, 7, 7, 7];
  const rolling = (counts: number[], exposures: number[]) =>
    rollingRate(counts, exposures, { window: 4, minimumExposure: 14, spreadOver: 4 });

  it("is the plain rate of each full window", () => {
    const counts = [1, 4, 2, 6, 3, 5];
    const result = rolling(counts, nights);
    expect(result.slice(0, 3)).toEqual([null, null, null]);
    expect(result[3]).toEqual(rateInterval(counts.slice(0, 4), nights.slice(0, 4)));
    expect(result[5]).toEqual(rateInterval(counts.slice(2), nights.slice(2)));
  });

  it("leaves a gap where nobody wrote, and where too little stands behind", () => {
    expect(rolling([1, 4, 2, 0, 3, 5], [7, 7, 7, 0, 7, 7])[3]).toBeNull();
    expect(rolling([1, 0, 0, 1, 0, 0], [3, 3, 3, 3, 3, 3]).every((point) => point === null)).toBe(true);
    expect(rolling([], [])).toEqual([]);
  });

  it.each([2, 3])(
    "four weeks judged by their half year cover the truth in 93 to 97 % of diaries, variance %i x mean",
    (spread) => {
      const random = seededRandom(17);
      const ones = new Array<number>(26).fill(1);
      const runs = 3000;
      let covered = 0;
      for (let run = 0; run < runs; run += 1) {
        const counts = ones.map(() => countDraw(random, { mean: 4, dispersion: spread }));
        const last = rollingRate(counts, ones, { window: 4, minimumExposure: 1, spreadOver: 26 }).at(-1);
        if (last && last.low <= 4 && 4 <= last.high) covered += 1;
      }
      expect(covered / runs).toBeGreaterThan(0.93);
      expect(covered / runs).toBeLessThan(0.97);
    },
  );
});

describe("pooledDispersion", () => {
  it("of one block is the dispersion around its own mean", () => {
    const pooled = pooledDispersion([1, 5, 9, 5], [7, 7, 7, 7], { block: 4 });
    expect(pooled?.df).toBe(3);
    expect(pooled?.dispersion).toBeCloseTo(32 / 5 / 3, 12);
  });

  it("is not moved by a change of level between blocks, nor by weeks nobody recorded", () => {
    const steady = pooledDispersion([4, 6, 4, 6, 40, 60, 40, 60], new Array(8).fill(7), { block: 4 });
    expect(steady?.df).toBe(6);
    expect(steady?.dispersion).toBeCloseTo((0.8 + 8) / 6, 12);
    expect(pooledDispersion([99, 1, 5, 9, 5], [0, 7, 7, 7, 7], { block: 4 })).toEqual(
      pooledDispersion([1, 5, 9, 5], [7, 7, 7, 7], { block: 4 }),
    );
  });

  it("says null where nothing happened", () => {
    expect(pooledDispersion([], [], { block: 4 })).toBeNull();
    expect(pooledDispersion([0, 0, 0, 0], [7, 7, 7, 7], { block: 4 })).toBeNull();
  });
});
