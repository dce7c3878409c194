import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarStep } from "./calendar-step";
import { addDays, civilDate, daysBetween } from "./civil-date";
import { isWithin } from "./date-range";

const range = { from: civilDate("2026-09-01"), to: civilDate("2026-11-22") };
const from = (date: string, key: string) => calendarStep(civilDate(date), key, range);

describe("a key in the calendar", () => {
  it("goes a day or a week on, from one month into the next", () => {
    expect(from("2026-11-01", "ArrowLeft")).toBe("2026-10-31");
    expect(from("2026-10-31", "ArrowRight")).toBe("2026-11-01");
    expect(from("2026-11-03", "ArrowUp")).toBe("2026-10-27");
    expect(from("2026-10-27", "ArrowDown")).toBe("2026-11-03");
  });

  it("goes to the ends of the row as the month shows it, and no further than there are nights", () => {
    // Thursday 1 October begins its month, Friday the 20th stands in the last week that has begun.
    expect(from("2026-10-03", "Home")).toBe("2026-10-01");
    expect(from("2026-10-03", "End")).toBe("2026-10-04");
    expect(from("2026-10-14", "Home")).toBe("2026-10-12");
    expect(from("2026-11-20", "End")).toBe("2026-11-22");
    expect(calendarStep(civilDate("2026-11-17"), "End", { ...range, to: civilDate("2026-11-19") })).toBe(
      "2026-11-19",
    );
  });

  it("goes to the same day of another month, or to its last", () => {
    expect(from("2026-10-31", "PageUp")).toBe("2026-09-30");
    expect(from("2026-10-12", "PageDown")).toBe("2026-11-12");
  });

  it("means nothing at the edge, where it already is, or when it is another key", () => {
    expect(from("2026-11-22", "ArrowRight")).toBeNull();
    expect(from("2026-09-03", "ArrowUp")).toBeNull();
    expect(from("2026-10-12", "Home")).toBeNull();
    expect(from("2026-10-31", "PageDown")).toBeNull();
    for (const key of ["Enter", "Tab", "a"]) expect(from("2026-10-12", key)).toBeNull();
  });

  it("never leaves the range, and one arrow takes back the other", () => {
    const anyNight = fc.integer({ min: 0, max: daysBetween(range.from, range.to) });
    const anyKey = fc.constantFrom("Home", "End", "PageUp", "PageDown", "ArrowUp", "ArrowDown");
    fc.assert(
      fc.property(anyNight, anyKey, (day, key) => {
        const night = addDays(range.from, day);
        const next = calendarStep(night, key, range);
        if (next === null) return;
        expect(isWithin(next, range)).toBe(true);
        if (key === "ArrowUp") expect(calendarStep(next, "ArrowDown", range)).toBe(night);
        if (key === "ArrowDown") expect(calendarStep(next, "ArrowUp", range)).toBe(night);
      }),
    );
  });
});
