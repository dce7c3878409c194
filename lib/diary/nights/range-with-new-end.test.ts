import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { countDates } from "#lib/base/time/date-range";
import { rangeWithNewEnd } from "./range-with-new-end";

const latest = civilDate("2026-11-21");
const most = 93;
const range = (from: string, to: string) => ({ from: civilDate(from), to: civilDate(to) });
const shown = range("2026-11-08", "2026-11-21");

describe("choosing one end of a stretch of nights", () => {
  it("leaves the other where it fits, and brings it along where it does not", () => {
    const move = (chosen: Parameters<typeof rangeWithNewEnd>[1]) =>
      rangeWithNewEnd(shown, chosen, { latest, most });
    expect(move({ from: civilDate("2026-10-01") })).toEqual(range("2026-10-01", "2026-11-21"));
    expect(move({ from: civilDate("2026-01-01") })).toEqual(range("2026-01-01", "2026-01-14"));
    expect(move({ to: civilDate("2026-01-31") })).toEqual(range("2026-01-18", "2026-01-31"));
    expect(move({ to: civilDate("2026-11-10") })).toEqual(range("2026-11-08", "2026-11-10"));
    expect(move({ from: civilDate("2027-05-01") })).toEqual(range("2026-11-21", "2026-11-21"));
  });

  it("always gives 1 to the most nights, none after the latest, with the chosen end in it", () => {
    const day = fc.integer({ min: -3000, max: 400 }).map((days) => addDays(latest, days));
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 0 }).map((days) => addDays(latest, days)),
        fc.integer({ min: 1, max: most }),
        day,
        fc.boolean(),
        (to, length, end, isFrom) => {
          const before = { from: addDays(to, 1 - length), to };
          const after = rangeWithNewEnd(before, isFrom ? { from: end } : { to: end }, { latest, most });
          expect(countDates(after)).toBeGreaterThanOrEqual(1);
          expect(countDates(after)).toBeLessThanOrEqual(most);
          expect(after.to <= latest).toBe(true);
          const [wanted] = [end, latest].sort();
          expect(isFrom ? after.from : after.to).toBe(wanted);
        },
      ),
    );
  });
});
