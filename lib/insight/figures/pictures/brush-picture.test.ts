import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "#lib/base/time/civil-date";
import { countDates } from "#lib/base/time/date-range";
import { trendReport } from "#lib/insight/trends/report";
import { rangeSchema } from "#lib/insight/trends/schema";
import { diaryOf, lastTestNight } from "#testing/diary";
import { brushed, brushPicture, stripPath } from "./brush-picture";
import { canLookCloser } from "./can-look-closer";
import { nightBars } from "./night-bars";

const report = (nights: number) =>
  trendReport(diaryOf([...Array.from({ length: 100 }, () => 2), null, 0]), {
    from: addDays(lastTestNight, 1 - nights),
    to: lastTestNight,
  });

describe("the brush", () => {
  it("chooses nights within the range, a week at least, and the whole of it from end to end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 9, max: 800 }), fc.nat(), fc.nat(), (nights, a, b) => {
        const picture = brushPicture(report(nights));
        const steps = picture.heights.length;
        expect(brushed(picture, 0, steps - 1)).toEqual(picture.range);
        const first = a % (steps - picture.leastSteps + 1);
        const last = first + picture.leastSteps - 1 + (b % (steps - first - picture.leastSteps + 1));
        const chosen = brushed(picture, first, last);
        expect(chosen.from >= picture.range.from && chosen.to <= picture.range.to).toBe(true);
        // The first step of all may be the odd nights that are left over.
        if (first > 0) expect(countDates(chosen)).toBeGreaterThanOrEqual(7);
        expect(rangeSchema.safeParse(chosen).success).toBe(true);
        if (last < steps - 1) {
          const next = brushed(picture, last + 1, steps - 1);
          expect(daysBetween(chosen.to, next.from)).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("comes down from weeks to single nights, and ends at a week", () => {
    expect(brushPicture(report(3650)).stepNights).toBe(7);
    expect(brushPicture(report(56)).stepNights).toBe(1);
    expect(canLookCloser(report(7))).toBe(false);
  });

  it("is not there before more than a week is recorded", () => {
    expect(canLookCloser(report(8))).toBe(false);
    expect(canLookCloser(report(9))).toBe(true);
  });

  it("draws nothing where nothing was recorded", () => {
    const picture = brushPicture(report(10));
    expect(picture.heights.slice(-3)).toEqual([1, null, 0]);
    expect(stripPath(picture, 40).match(/M/g)).toHaveLength(9);
  });
});

describe("single nights", () => {
  it("are drawn in a short range: cramps, none, and a gap", () => {
    expect(nightBars(report(57))).toBeNull();
    const bars = nightBars(report(14));
    expect(bars?.bars.slice(-3).map(({ cramps }) => cramps)).toEqual([2, null, 0]);
    expect(bars?.most).toBe(2);
  });
});
