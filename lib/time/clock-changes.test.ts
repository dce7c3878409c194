import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { civilDate } from "./civil-date";
import { clockChanges, clockOffset } from "./clock-changes";
import { timeZones } from "./time-zone";

const year = { from: civilDate("2026-01-01"), to: civilDate("2026-12-31") };

describe("clockChanges", () => {
  it("names the night, by its evening, in which the clocks are changed", () => {
    expect(clockChanges(year, "Europe/Berlin")).toEqual([
      { night: "2026-03-28", direction: "forward" },
      { night: "2026-10-24", direction: "back" },
    ]);
    expect(clockChanges(year, "America/Santiago").map(({ direction }) => direction)).toEqual([
      "back",
      "forward",
    ]);
    // By the sun of New Zealand a change at noon UTC, and by Alaska's one at three in the night.
    for (const timeZone of ["Pacific/Auckland", "America/Anchorage", "America/Adak", "Atlantic/Azores"]) {
      const changes = clockChanges(year, timeZone);
      expect(changes).toHaveLength(2);
      for (const { night } of changes) {
        const evening = Temporal.PlainDate.from(night);
        const at = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone, plainTime: "12:00" });
        const [before, after] = [at(evening), at(evening.add({ days: 1 }))];
        expect([timeZone, before.offset === after.offset]).toEqual([timeZone, false]);
      }
    }
  });

  it("knows none where the clocks are left alone, and none outside the range", () => {
    expect(clockChanges(year, "Asia/Tokyo")).toEqual([]);
    expect(clockChanges(year, "UTC")).toEqual([]);
    expect(clockChanges({ ...year, from: civilDate("2017-01-01") }, "Europe/Berlin")).toHaveLength(20);
    // Four a year: summer time stops for Ramadan.
    const morocco = { from: civilDate("2017-01-01"), to: civilDate("2017-12-31") };
    expect(clockChanges(morocco, "Africa/Casablanca")).toHaveLength(4);
    const night = civilDate("2026-03-28");
    expect(clockChanges({ from: night, to: night }, "Europe/Berlin")).toHaveLength(1);
    const after = civilDate("2026-03-29");
    expect(clockChanges({ from: after, to: after }, "Europe/Berlin")).toEqual([]);
    const before = civilDate("2026-03-27");
    expect(clockChanges({ from: before, to: before }, "Europe/Berlin")).toEqual([]);
  });
});

describe("clockOffset", () => {
  it("is what Temporal says of the same moment, in every zone, summer and winter", () => {
    for (const timeZone of timeZones()) {
      const offset = clockOffset(timeZone);
      for (const date of [civilDate("2025-01-15"), civilDate("2025-07-15")]) {
        const noon = Temporal.Instant.from(`${date}T12:00Z`).toZonedDateTimeISO(timeZone);
        expect([timeZone, offset(date)]).toEqual([timeZone, noon.offsetNanoseconds / 60e9]);
      }
    }
  });
});
