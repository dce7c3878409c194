import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  civilDate,
  civilDateOfColumn,
  columnOfCivilDate,
  daysBetween,
  parseCivilDate,
} from "./civil-date";
import { parseClockTime } from "./clock-time";
import { countDates, dateRange, datesIn, isWithin, lastWeeks } from "./date-range";
import { addSeconds, dateOfInstant, instant, instantOfDate, parseInstant, secondsBetween } from "./instant";
import { weeks } from "./weeks";

const anyDate = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(civilDate("1960-01-01"), days));

describe("a civil date", () => {
  it("refuses what is not a date, or not written as one", () => {
    for (const text of [
      "",
      "2026-2-3",
      "2026-02-30",
      "0026-02-03",
      "2026-03-28T02:13",
      "28.03.2026",
      "2300-01-01",
    ]) {
      expect(parseCivilDate(text)).toBeNull();
    }
    expect(parseCivilDate("2024-02-29")).toBe("2024-02-29");
  });

  it("survives a DATE column in whatever zone the server stands", () => {
    fc.assert(fc.property(anyDate, (date) => civilDateOfColumn(columnOfCivilDate(date)) === date));
    expect(columnOfCivilDate(civilDate("2026-03-29")).getTime()).toBe(Date.UTC(2026, 2, 29));
  });

  it("adds days as it counts them", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});

describe("an instant", () => {
  it("is the same moment however it was written", () => {
    expect(parseInstant("2026-03-28T02:13:00+01:00")).toBe("2026-03-28T01:13:00.000Z");
    expect(parseInstant("2026-03-28T02:13:00")).toBeNull();
    expect(parseInstant("yesterday")).toBeNull();
    const moment = instant("2026-03-28T01:13:00Z");
    expect(instantOfDate(dateOfInstant(moment))).toBe(moment);
    expect(secondsBetween(moment, addSeconds(moment, 150.5))).toBe(150.5);
  });

  it("is read as Temporal reads it, and refused where Temporal refuses it", () => {
    const anyMoment = fc.date({
      min: new Date("1901-01-01"),
      max: new Date("2198-12-31"),
      noInvalidDate: true,
    });
    const offsets = ["Z", "z", "+01:00", "-0330", "+14", "+00:00", "", "+24:00"];
    const part = (most: number) => fc.integer({ min: 0, max: most }).map((one) => `${one}`.padStart(2, "0"));
    const written = fc.oneof(
      fc
        .tuple(anyMoment, fc.constantFrom(...offsets))
        .map(([date, offset]) => date.toISOString().slice(0, -1) + offset),
      fc
        .tuple(anyMoment, fc.constantFrom(...offsets))
        .map(([date, offset]) => date.toISOString().slice(0, 16) + offset),
      fc
        .tuple(
          part(13),
          part(32),
          part(25),
          part(61),
          part(62),
          fc.constantFrom("", ".5", ",1234567", ".1234567890"),
        )
        .map(
          ([month, day, hour, minute, second, fraction]) =>
            `2026-${month}-${day} ${hour}:${minute}:${second}${fraction}Z`,
        ),
    );
    fc.assert(
      fc.property(written, (text) => {
        let expected: string | null = null;
        try {
          expected = Temporal.Instant.from(text).toString({ smallestUnit: "millisecond" });
        } catch {
          expected = null;
        }
        expect(parseInstant(text)).toBe(expected);
      }),
    );
  });
});

describe("a clock time", () => {
  it("is read as people type it, and refused past 23:59", () => {
    expect([" 2:30", "02:30", "23:59:07", "24:00", "12:60", "noon"].map(parseClockTime)).toEqual([
      "02:30",
      "02:30",
      "23:59",
      null,
      null,
      null,
    ]);
  });
});

describe("a range of dates", () => {
  it("holds both its ends and nothing outside", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 500 }), (from, days) => {
        const range = dateRange(from, addDays(from, days));
        if (!range) throw new Error("a range from an earlier to a later date exists");
        const dates = datesIn(range);
        expect(dates).toHaveLength(countDates(range));
        expect([dates[0], dates.at(-1)]).toEqual([range.from, range.to]);
        expect(dates.every((date) => isWithin(date, range))).toBe(true);
        expect(isWithin(addDays(range.from, -1), range) || isWithin(addDays(range.to, 1), range)).toBe(false);
      }),
      { numRuns: 50 },
    );
    expect(dateRange(civilDate("2026-03-02"), civilDate("2026-03-01"))).toBeNull();
  });

  it("of the last four weeks ends on its night and holds 28", () => {
    const range = lastWeeks(4, civilDate("2026-03-28"));
    expect(range).toEqual({ from: "2026-03-01", to: "2026-03-28" });
    expect(countDates(range)).toBe(28);
  });

  it("falls into weeks without gap or overlap, whole from the end, the rest first", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 400 }), (from, days) => {
        const range = { from, to: addDays(from, days) };
        const found = weeks(range);
        expect(found.flatMap((week) => datesIn(week))).toEqual(datesIn(range));
        expect(found.slice(1).every((week) => week.nights === 7 && countDates(week) === 7)).toBe(true);
        expect(found[0]?.nights).toBe(((countDates(range) - 1) % 7) + 1);
      }),
      { numRuns: 50 },
    );
  });
});
