import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addDays, type CivilDate, civilDate, daysBetween } from "./civil-date";
import { clockChanges, clockOffset } from "./clock-changes";
import { nightOf } from "./night-of";
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

/** How long a night is, in hours, told half hour by half hour by the clock where it is lived. */
function hoursOf(night: CivilDate, timeZone: string, nightStartHour: number): number {
  const noon = Temporal.PlainDate.from(night).toZonedDateTime({ timeZone, plainTime: "12:00" }).toInstant();
  const halves = Array.from({ length: 5 * 48 }, (_, at) =>
    noon.add({ minutes: 30 * (at - 48) - 15 }).toString(),
  );
  return halves.filter((instant) => nightOf({ instant, timeZone, nightStartHour }) === night).length / 2;
}

describe("clockChanges of nights that begin at any hour", () => {
  const anyZone = fc.constantFrom(...timeZones());
  const anyHour = fc.integer({ min: 0, max: 23 });
  const anyYear = fc.integer({ min: 2015, max: 2030 });
  const lived = fc.tuple(anyZone, anyHour, anyYear, fc.nat(363));

  it("are the nights with an hour less or more, and every other night has 24", () => {
    fc.assert(
      fc.property(lived, ([timeZone, nightStartHour, of, day]) => {
        const from = civilDate(`${of}-01-01`);
        const changes = clockChanges({ from, to: addDays(from, 364) }, timeZone, nightStartHour);
        for (const { night, direction } of changes) {
          const hours = hoursOf(night, timeZone, nightStartHour);
          expect([timeZone, night, Math.sign(hours - 24)]).toEqual([
            timeZone,
            night,
            direction === "forward" ? -1 : 1,
          ]);
        }
        const other = addDays(from, day);
        if (changes.some(({ night }) => Math.abs(daysBetween(night, other)) < 2)) return;
        expect([timeZone, other, hoursOf(other, timeZone, nightStartHour)]).toEqual([timeZone, other, 24]);
      }),
      { numRuns: 30 },
    );
  });

  it("follow the hour she set: by day the night before, by night the next one as soon as it has begun", () => {
    const of = (nightStartHour: number) =>
      clockChanges(year, "Europe/Berlin", nightStartHour).map(({ night }) => night);
    expect(of(12)).toEqual(["2026-03-28", "2026-10-24"]);
    expect(of(18)).toEqual(of(12));
    // From two o'clock on the clock of that Sunday is the one that is moved.
    expect(of(0)).toEqual(["2026-03-29", "2026-10-25"]);
    expect(of(2)).toEqual(of(0));
    expect(of(3)).toEqual(of(12));
  });

  it("find a change at either end of the range, and none beyond it", () => {
    fc.assert(
      fc.property(anyZone, anyHour, anyYear, (timeZone, nightStartHour, of) => {
        const from = civilDate(`${of}-01-01`);
        const changes = clockChanges({ from, to: addDays(from, 364) }, timeZone, nightStartHour);
        for (const change of changes) {
          const { night } = change;
          const within = (first: CivilDate, last: CivilDate) =>
            clockChanges({ from: first, to: last }, timeZone, nightStartHour);
          expect(within(night, night)).toEqual([change]);
          expect(within(addDays(night, 1), addDays(night, 5))).toEqual([]);
          expect(within(addDays(night, -5), addDays(night, -1))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
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
