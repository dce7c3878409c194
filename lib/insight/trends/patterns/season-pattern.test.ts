import { describe, expect, it } from "vitest";
import { countDraw } from "#lib/base/stats/count-draw";
import { seededRandom } from "#lib/base/stats/seeded-random";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { datesIn } from "#lib/base/time/date-range";
import { nightSummary } from "#lib/diary/nights/night-summary";
import { lastTestNight, nightRecord } from "#testing/diary";
import { nullDiary } from "#testing/null-diary";
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

  it("says nothing of a season until enough months were lived twice", () => {
    const summer = (night: CivilDate) => (monthOf(night) === 7 ? 3 : 0);
    const from = addDays(lastTestNight, 1 - 400);
    const points = nights(2, summer).filter(({ night }) => night >= from);
    expect(seasonPattern(points)?.finding).toBe(
      "Too few months lived twice to tell a season from a bad spell, 400 of 400 nights recorded.",
    );
    expect(seasonPattern(points)?.bars[6]?.value).toBe(21);
  });

  it.each([2, 4])(
    "finds a season in at most 7 of 100 people who have none, in %i years that hold bad spells",
    (years) => {
      const people = 300;
      let fooled = 0;
      for (let person = 0; person < people; person += 1) {
        const { counts } = nullDiary(500 + person, 52 * years);
        const pattern = seasonPattern(nights(years, (_, at) => counts[at] ?? null));
        if (!pattern?.finding.startsWith("No month")) fooled += 1;
      }
      expect(fooled / people).toBeLessThanOrEqual(0.07);
    },
  );
});
