import { describe, expect, it } from "vitest";
import { countDraw } from "./count-draw";
import { pairedOrders } from "./paired-orders";
import { randomisationTest } from "./randomisation-test";
import { seededRandom } from "./seeded-random";
import { simulatedPower } from "./simulated-power";

describe("countDraw", () => {
  it.each([
    { mean: 3, dispersion: 1 },
    { mean: 3, dispersion: 2 },
    { mean: 0.4, dispersion: 3 },
    { mean: 900, dispersion: 1 },
  ])("has mean $mean and variance $dispersion x mean", ({ mean, dispersion }) => {
    const random = seededRandom(11);
    const draws = Array.from({ length: 20_000 }, () => countDraw(random, { mean, dispersion }));
    const average = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + (draw - average) ** 2, 0) / (draws.length - 1);
    expect(average / mean).toBeCloseTo(1, 1);
    expect(variance / average / dispersion).toBeGreaterThan(0.93);
    expect(variance / average / dispersion).toBeLessThan(1.07);
  });

  it("gives 0 for no mean", () => {
    expect(countDraw(seededRandom(1), { mean: 0, dispersion: 2 })).toBe(0);
  });
});

describe("simulatedPower", () => {
  // The table this follows used 800 runs, an error of about 3.5 points at two standard errors each.
  it.each([
    [1, 0.5, 8, 3],
    [3, 0.5, 8, 27],
    [3, 0.5, 16, 49],
    [3, 0.7, 12, 13],
    [6, 0.5, 12, 65],
    [6, 0.7, 16, 33],
  ])("%i a week, ratio %f, %i weeks each: about %i %%", (weeklyRate, ratio, weeksPerArm, percent) => {
    const power = simulatedPower({ weeklyRate, ratio, weeksPerArm, dispersion: 2, runs: 1500 });
    expect(Math.abs(100 * (power ?? 0) - percent)).toBeLessThan(9);
  });

  it("gives the same figure twice, and none for an empty question", () => {
    const question = { weeklyRate: 3, ratio: 0.5, weeksPerArm: 4, dispersion: 2, runs: 200 };
    expect(simulatedPower(question)).toBe(simulatedPower(question));
    expect(simulatedPower({ ...question, weeklyRate: 0 })).toBeNull();
    expect(simulatedPower({ ...question, weeksPerArm: 0 })).toBeNull();
  });
});

describe("randomisationTest", () => {
  const drawn = pairedOrders(6)[0] ?? [];
  const best = drawn.map((arm) => ({ events: arm === "a" ? 1 : 9, exposure: 14 }));

  it.each([
    [3, 0.25],
    [5, 0.0625],
    [6, 0.03125],
  ])("with %i pairs cannot go below %f", (pairs, smallest) => {
    const orders = pairedOrders(pairs);
    expect(orders).toHaveLength(2 ** pairs);
    const result = randomisationTest(best.slice(0, 2 * pairs), drawn.slice(0, 2 * pairs), orders);
    expect(result?.p).toBe(smallest);
  });

  it("is 1 when every block is alike, and copes with a side without cramps", () => {
    const alike = best.map(() => ({ events: 4, exposure: 14 }));
    expect(randomisationTest(alike, drawn, pairedOrders(6))?.p).toBe(1);
    const none = drawn.map((arm) => ({ events: arm === "a" ? 0 : 5, exposure: 14 }));
    expect(randomisationTest(none, drawn, pairedOrders(6))?.p).toBe(0.03125);
  });

  it("keeps its size whatever the weeks have in common: at most 5 % of drifting null diaries are below 0.05", () => {
    const random = seededRandom(21);
    const orders = pairedOrders(6);
    const runs = 600;
    let found = 0;
    for (let run = 0; run < runs; run += 1) {
      let level = 0;
      const periods = drawn.map(() => {
        level = 0.7 * level + (random() - 0.5) * 2;
        return { events: countDraw(random, { mean: 6 * Math.exp(level), dispersion: 2 }), exposure: 14 };
      });
      const order = orders[Math.floor(random() * orders.length)] ?? [];
      const result = randomisationTest(periods, order, orders);
      if (result !== null && result.p < 0.05) found += 1;
    }
    expect(found / runs).toBeLessThan(0.055);
  });

  it("has no answer without cramps, without orders, or past sixteen pairs", () => {
    expect(randomisationTest([], [], [])).toBeNull();
    expect(
      randomisationTest(
        best.map(() => ({ events: 0, exposure: 14 })),
        drawn,
        pairedOrders(6),
      ),
    ).toBeNull();
    expect(pairedOrders(0)).toEqual([]);
    expect(pairedOrders(17)).toEqual([]);
  });
});
