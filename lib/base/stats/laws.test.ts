import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countDraw } from "./count-draw";
import { dispersion } from "./dispersion";
import { exactRateInterval } from "./exact-rate-interval";
import { pooledDispersion } from "./pooled-dispersion";
import { proportionInterval } from "./proportion-interval";
import { quasiPoissonComparison } from "./quasi-poisson-comparison";
import { quasiPoissonFit } from "./quasi-poisson-fit";
import { rateRatio } from "./rate-ratio";
import { rollingRate } from "./rolling-rate";
import { seededRandom } from "./seeded-random";
import { simulatedPower } from "./simulated-power";

// What must hold of any numbers: the unit of time does not matter, nor the order where there is none, and changing the sides
// turns the answer over. Compared relatively, because a ratio may be of any size.
const near = (a: number | null | undefined, b: number | null | undefined) => {
  if (a === null || a === undefined || b === null || b === undefined)
    return expect(a ?? null).toBe(b ?? null);
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-7 * Math.max(1e-3, Math.abs(a), Math.abs(b)));
};
const week = fc.record({ count: fc.integer({ min: 0, max: 30 }), exposure: fc.integer({ min: 1, max: 7 }) });
const weeks = fc.array(week, { minLength: 3, maxLength: 20 });
type Week = { count: number; exposure: number };
const side = (units: readonly Week[], scale = 1) => ({
  counts: units.map(({ count }) => count),
  exposures: units.map(({ exposure }) => exposure * scale),
});
const scales = fc.constantFrom(1 / 7, 0.5, 3, 24);

describe("comparisons", () => {
  it("of weeks: swapped sides invert the ratio, and neither the unit of time nor the order of weeks matters", () => {
    fc.assert(
      fc.property(weeks, weeks, scales, (a, b, scale) => {
        const forward = quasiPoissonComparison(side(a), side(b));
        const back = quasiPoissonComparison(side(b), side(a));
        const slower = quasiPoissonComparison(side(a, scale), side(b, scale));
        const shuffled = quasiPoissonComparison(side([...a].reverse()), side([...b].reverse()));
        for (const other of [slower, shuffled]) {
          for (const key of ["ratio", "low", "high", "p", "dispersion"] as const)
            near(other?.[key], forward?.[key]);
        }
        near(back?.p, forward?.p);
        near(back?.ratio, forward && 1 / forward.ratio);
        near(back?.low, forward && 1 / forward.high);
      }),
    );
  });

  it("of two counts: the unit of time does not matter", () => {
    const arm = fc.record({ events: fc.nat(60), exposure: fc.integer({ min: 1, max: 400 }) });
    fc.assert(
      fc.property(arm, arm, scales, (a, b, scale) => {
        const plain = rateRatio(a, b);
        const slower = rateRatio(
          { ...a, exposure: a.exposure * scale },
          { ...b, exposure: b.exposure * scale },
        );
        for (const key of ["ratio", "low", "high", "p"] as const) near(slower?.[key], plain?.[key]);
      }),
    );
  });
});

describe("intervals of one rate or share", () => {
  it("scale with time, and a share's misses are its complement", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 400 }), scales, (events, exposure, scale) => {
        const plain = exactRateInterval(events, exposure);
        const slower = exactRateInterval(events, exposure * scale);
        for (const key of ["rate", "low", "high"] as const) near((slower?.[key] ?? 0) * scale, plain?.[key]);
        const hits = Math.min(events, exposure);
        const [share, misses] = [
          proportionInterval(hits, exposure),
          proportionInterval(exposure - hits, exposure),
        ];
        near((share?.low ?? 0) + (misses?.high ?? 0), 1);
      }),
    );
  });

  it("the exact one covers the truth at least 95 % of the time where cramps do not cluster", () => {
    const random = seededRandom(29);
    const runs = 3000;
    let covered = 0;
    for (let run = 0; run < runs; run += 1) {
      const interval = exactRateInterval(countDraw(random, { mean: 12, dispersion: 1 }), 4);
      if (interval && interval.low <= 3 && 3 <= interval.high) covered += 1;
    }
    expect(covered / runs).toBeGreaterThanOrEqual(0.95);
  });
});

describe("spread", () => {
  it("does not depend on the order of units, nor on the unit of time", () => {
    fc.assert(
      fc.property(weeks, scales, (units, scale) => {
        const { counts, exposures } = side(units);
        const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length + 1;
        const expected = counts.map(() => mean);
        const plain = dispersion(counts, expected, { parameters: 1 });
        near(dispersion([...counts].reverse(), expected, { parameters: 1 }), plain);
        const pooled = pooledDispersion(counts, exposures, { block: 4 });
        near(
          pooledDispersion(counts, side(units, scale).exposures, { block: 4 })?.dispersion,
          pooled?.dispersion,
        );
      }),
    );
  });
});

describe("series", () => {
  it("a rolling rate is the same at a week whatever came before its window and its half year", () => {
    fc.assert(
      fc.property(weeks, weeks, (before, units) => {
        const options = { window: 3, minimumExposure: 1, spreadOver: 3 };
        const { counts, exposures } = side(units);
        const later = side([...before, ...units]);
        const own = rollingRate(counts, exposures, options).slice(2);
        expect(rollingRate(later.counts, later.exposures, options).slice(before.length + 2)).toEqual(own);
      }),
    );
  });

  it("a regression does not depend on the order of its rows, and a step on the unit of time", () => {
    const counts = [3, 5, 2, 7, 4, 6, 1, 8, 3, 2, 9, 4];
    const rows = counts.map((_, at) => [1, at, at % 2]);
    const turned = quasiPoissonFit([...counts].reverse(), [...rows].reverse());
    for (const [at, { ratio, p }] of (quasiPoissonFit(counts, rows)?.ratios ?? []).entries()) {
      near(turned?.ratios[at]?.ratio, ratio);
      near(turned?.ratios[at]?.p, p);
    }
  });
});

describe("what is drawn", () => {
  it("is the same for a seed, lies in [0, 1) and fills it evenly", () => {
    const draws = (seed: number) => Array.from({ length: 20_000 }, seededRandom(seed));
    expect(draws(5)).toEqual(draws(5));
    expect(draws(5).slice(0, 5)).not.toEqual(draws(6).slice(0, 5));
    const tenths = new Array<number>(10).fill(0);
    for (const draw of draws(5)) tenths[Math.floor(10 * draw)] = (tenths[Math.floor(10 * draw)] ?? 0) + 1;
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it("power without an effect is the false positive rate, 3 to 7 %, and grows with the effect and the weeks", () => {
    const power = (ratio: number, weeksPerArm: number) =>
      simulatedPower({ weeklyRate: 6, dispersion: 2, ratio, weeksPerArm, runs: 3000 }) ?? 0;
    expect(power(1, 8)).toBeGreaterThan(0.03);
    expect(power(1, 8)).toBeLessThan(0.07);
    expect(power(0.5, 8)).toBeGreaterThan(power(0.7, 8));
    expect(power(0.5, 12)).toBeGreaterThan(power(0.5, 8));
  });

  it("the exact test keeps its size where cramps do not cluster, and loses it where they do", () => {
    const found = (spread: number) => {
      const random = seededRandom(41);
      let below = 0;
      for (let run = 0; run < 2000; run += 1) {
        const draw = () => countDraw(random, { mean: 24, dispersion: spread });
        const result = rateRatio({ events: draw(), exposure: 8 }, { events: draw(), exposure: 8 });
        if (result !== null && result.p < 0.05) below += 1;
      }
      return below / 2000;
    };
    expect(found(1)).toBeLessThan(0.055);
    expect(found(2)).toBeGreaterThan(0.1);
  });
});
