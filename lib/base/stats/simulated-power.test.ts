import { describe, expect, it } from "vitest";
import { countDraw } from "./count-draw";
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
