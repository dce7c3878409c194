import fc from "fast-check";
import { expect, it } from "vitest";
import { dayOf } from "#lib/base/time/day-of";
import { instant, instantOfDate } from "#lib/base/time/instant";
import { dietDayNow } from "./diet-day-now";
import { typedTimeOf, whenOf } from "./when-of";

const anyZone = fc.constantFrom(
  "Europe/Berlin",
  "Asia/Tokyo",
  "America/New_York",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
);
const anyMoment = fc
  .date({ min: new Date("2020-01-01T00:00:00Z"), max: new Date("2030-01-01T00:00:00Z"), noInvalidDate: true })
  .map(instantOfDate);
const anyHour = fc.integer({ min: 0, max: 23 });

it("lies in its day in the zone it is lived in, and its typed time stays in that day", () => {
  fc.assert(
    fc.property(anyMoment, anyZone, anyHour, (now, timeZone, dayStartHour) => {
      const entry = dietDayNow(timeZone, { now, dayStartHour });
      expect(dayOf({ instant: entry.consumedAt, timeZone: entry.timeZone, dayStartHour })).toBe(entry.day);
      const typed = { clock: typedTimeOf(entry), repeatedHour: "first" as const };
      const { consumedAt } = whenOf({ day: entry.day, typed, timeZone, dayStartHour });
      expect(dayOf({ instant: consumedAt ?? "", timeZone, dayStartHour })).toBe(entry.day);
    }),
  );
});

it("is tomorrow's breakfast in Tokyo while it is still last night at home", () => {
  const now = instant("2026-03-28T23:30:00Z");
  expect(dietDayNow("Asia/Tokyo", { now, dayStartHour: 3 }).day).toBe("2026-03-29");
  expect(dietDayNow("Europe/Berlin", { now, dayStartHour: 3 }).day).toBe("2026-03-28");
});
