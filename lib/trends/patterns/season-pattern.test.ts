import { describe, expect, it } from "vitest";
import { nightSummary } from "#lib/nights/night-summary";
import { countDraw } from "#lib/stats/count-draw";
import { seededRandom } from "#lib/stats/seeded-random";
import { addDays, type CivilDate } from "#lib/time/civil-date";
import { datesIn } from "#lib/time/date-range";
import { lastTestNight, nightRecord } from "../testing-diary";
import { seasonPattern } from "./season-pattern";

const nights = (years: number, cramps: (night: CivilDate, at: number) => number | null) =>
  datesIn({ from: addDays(lastTestNight, 1 - 365 * years), to: lastTestNight }).map((night, at) => {
    const crampCount = cramps(night, at);
    return {
      night,
      summary: nightSummary(crampCount === null ? null : nightRecord(night, { crampCount }), []),
    };
  });
const monthOf = (night: CivilDate) => Number(night.slice(5, 7));

describe("seasonPattern", () => {
  it("is shown from more than a year on", () => {
    expect(seasonPattern(nights(1, () => 1))).toBeNull();
    expect(seasonPattern(nights(2, () => 1))?.bars).toHaveLength(12);
  });

  it("counts each recorded night once, and leaves a month with too few without a figure", () => {
    const pattern = seasonPattern(nights(2, (night) => (monthOf(night) === 2 ? null : 1)));
    const february = pattern?.bars[1];
    expect(february).toEqual({ label: "Feb", value: null, low: null, high: null, nights: 0 });
    expect(pattern?.bars[6]).toMatchObject({ label: "Jul", value: 7, nights: 62 });
    expect(pattern?.bars.reduce((sum, bar) => sum + (bar.nights ?? 0), 0)).toBe(pattern?.known);
    expect(pattern?.finding).toMatch(/^No month stands out from the others, 674 of 730 nights recorded\.$/);
  });

  it("names a summer that is three times the winter, and doubts it until it was lived three times", () => {
    const summer = (night: CivilDate) => (monthOf(night) >= 6 && monthOf(night) <= 8 ? 0.9 : 0.2);
    const random = seededRandom(3);
    const lived = (years: number) =>
      seasonPattern(nights(years, (night) => countDraw(random, { mean: summer(night), dispersion: 1.5 })));
    expect(lived(2)?.finding).toMatch(
      /^June, July and August stand out with more cramps.* it may be a bad spell and no season/,
    );
    expect(lived(4)?.finding).toMatch(/June|July|August/);
    expect(lived(4)?.finding).not.toContain("bad spell");
  });

  it("finds a season in at most 7 % of people who have none, though their cramps come in spells", () => {
    let fooled = 0;
    for (let person = 0; person < 300; person += 1) {
      const random = seededRandom(500 + person);
      const mean = 0.3 + random() * 0.7;
      let level = 0;
      const pattern = seasonPattern(
        nights(2, () => {
          level = 0.9 * level + (random() + random() + random() - 1.5) * 0.35;
          return countDraw(random, { mean: mean * Math.exp(level - 0.15), dispersion: 1.6 });
        }),
      );
      if (!pattern?.finding.startsWith("No month")) fooled += 1;
    }
    expect(fooled / 300).toBeLessThanOrEqual(0.07);
  });
});
