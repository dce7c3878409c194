import fc from "fast-check";
import { expect, test } from "vitest";
import { instantOfDate } from "./instant";
import { livedHour } from "./lived-hour";

const zones = Intl.supportedValuesOf("timeZone");
// Before 1973 some clocks stood off by seconds, and nobody kept this diary.
const moments = fc.integer({ min: Date.UTC(1973, 0, 1), max: Date.UTC(2037, 0, 1) });

test("is the hour of the zone's own calendar, in any week of any zone", () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), moments, (timeZone, moment) => {
      const clock = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" });
      expect(livedHour(instantOfDate(new Date(moment)), timeZone)).toBe(Number(clock.format(moment)));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["the last minute before the clocks go forward", "2026-03-29T00:59:00.000Z", "Europe/Berlin", 1],
  ["the first after it", "2026-03-29T01:00:00.000Z", "Europe/Berlin", 3],
  ["the hour lived twice, first", "2026-10-25T00:30:00.000Z", "Europe/Berlin", 2],
  ["the hour lived twice, again", "2026-10-25T01:30:00.000Z", "Europe/Berlin", 2],
  ["half an hour ahead", "2026-06-01T18:29:00.000Z", "Asia/Kolkata", 23],
])("%s", (_, instant, timeZone, hour) => {
  expect(livedHour(instant, timeZone)).toBe(hour);
});

test("does not know a zone that is none", () => {
  expect(() => livedHour("2026-03-29T00:59:00.000Z", "Mars/Olympus")).toThrow(RangeError);
});
