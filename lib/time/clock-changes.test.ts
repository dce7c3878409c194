import { describe, expect, it } from "vitest";
import { civilDate } from "./civil-date";
import { clockChanges, sameClocks } from "./clock-changes";

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
  });

  it("knows none where the clocks are left alone, and none outside the range", () => {
    expect(clockChanges(year, "Asia/Tokyo")).toEqual([]);
    expect(clockChanges(year, "UTC")).toEqual([]);
    const night = civilDate("2026-03-28");
    expect(clockChanges({ from: night, to: night }, "Europe/Berlin")).toHaveLength(1);
    const after = civilDate("2026-03-29");
    expect(clockChanges({ from: after, to: after }, "Europe/Berlin")).toEqual([]);
    const before = civilDate("2026-03-27");
    expect(clockChanges({ from: before, to: before }, "Europe/Berlin")).toEqual([]);
  });
});

describe("sameClocks", () => {
  it("compares what the clocks show, not what the zone is called", () => {
    expect(sameClocks(year.from, "Europe/Berlin", "Europe/Vienna")).toBe(true);
    expect(sameClocks(year.from, "Europe/Berlin", "Africa/Lagos")).toBe(true);
    expect(sameClocks(civilDate("2026-07-01"), "Europe/Berlin", "Africa/Lagos")).toBe(false);
  });
});
