import { describe, expect, it } from "vitest";
import { civilDate } from "./civil-date";
import { dateRangeWords, dateWords, durationWords } from "./date-words";
import { livedCalendarDate, livedClockWords } from "./lived-time";
import { civilDateSchema, dateRangeSchema, instantSchema, timeZoneSchema } from "./schema";
import { isTimeZone, timeZones } from "./time-zone";

describe("time as it was lived", () => {
  it("shows the clock of the zone it was lived in, and which pass of a repeated hour", () => {
    expect(livedClockWords("2026-03-28T01:13:00Z", "Europe/Berlin")).toBe("02:13");
    expect(livedClockWords("2026-03-28T01:13:00Z", "Asia/Kolkata")).toBe("06:43");
    expect(livedClockWords("2026-10-25T00:30:00Z", "Europe/Berlin")).toBe("02:30 (first time)");
    expect(livedClockWords("2026-10-25T01:30:00Z", "Europe/Berlin")).toBe("02:30 (second time)");
    expect(livedCalendarDate("2026-03-28T11:00:00Z", "Pacific/Kiritimati")).toBe("2026-03-29");
  });

  it("writes dates plainly, the year only where it is needed", () => {
    expect(dateWords(civilDate("2026-03-28"))).toBe("Sat 28 March");
    expect(dateWords(civilDate("2026-03-28"), { year: true })).toBe("Sat 28 March 2026");
    expect(dateRangeWords(civilDate("2026-03-28"), civilDate("2026-04-24"))).toBe(
      "28 March to 24 April 2026",
    );
    expect(dateRangeWords(civilDate("2025-12-30"), civilDate("2026-01-02"))).toBe(
      "30 December 2025 to 2 January 2026",
    );
    expect(dateRangeWords(civilDate("2026-01-02"), civilDate("2026-01-02"))).toBe("2 January 2026");
  });

  it("writes a measured length", () => {
    expect([45, 60, 150, 3599.6, 3900, 7200].map(durationWords)).toEqual([
      "45 s",
      "1 min",
      "2 min 30 s",
      "1 h",
      "1 h 5 min",
      "2 h",
    ]);
  });
});

describe("a time zone", () => {
  it("is an IANA name, never an offset", () => {
    for (const name of [
      "Europe/Berlin",
      "America/Argentina/Buenos_Aires",
      "America/Port-au-Prince",
      "Asia/Kathmandu",
      "UTC",
    ]) {
      expect(isTimeZone(name)).toBe(true);
    }
    for (const name of [
      "+02:00",
      "GMT+2",
      "Etc/GMT-2",
      "EST",
      "Mars/Olympus",
      "europe/berlin",
      "",
      "Europe/",
    ]) {
      expect(isTimeZone(name)).toBe(false);
    }
  });

  it("can be chosen from a list that holds only such names", () => {
    const zones = timeZones();
    expect(zones.length).toBeGreaterThan(400);
    expect(zones.every(isTimeZone)).toBe(true);
    expect(zones).toContain("UTC");
  });
});

describe("dates and moments as they enter", () => {
  it("are refused with a message at their field", () => {
    expect(civilDateSchema.safeParse("2026-02-30").error?.issues[0]?.message).toBe("Enter a date");
    expect(instantSchema.parse("2026-03-28T02:13:00+01:00")).toBe("2026-03-28T01:13:00.000Z");
    expect(timeZoneSchema.safeParse("+02:00").success).toBe(false);
    expect(
      dateRangeSchema.safeParse({ from: "2026-03-02", to: "2026-03-01" }).error?.issues[0]?.path,
    ).toEqual(["to"]);
  });
});
