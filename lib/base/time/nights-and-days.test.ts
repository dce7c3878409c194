import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "./civil-date";
import { parseClockTime } from "./clock-time";
import { dayOf } from "./day-of";
import { instantOf } from "./instant-of";
import { instantOnDay } from "./instant-on-day";
import { livedHour } from "./lived-hour";
import { livedCalendarDate, livedClock } from "./lived-time";
import { nightOf } from "./night-of";
import { repeatedHourOf } from "./repeated-hour";

const zones = [
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "Asia/Kathmandu",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Pacific/Chatham",
  "Africa/Casablanca",
  "UTC",
];
const anyZone = fc.constantFrom(...zones);
const anyInstant = fc
  .date({ min: new Date("2015-01-01T00:00:00Z"), max: new Date("2035-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => Temporal.Instant.fromEpochMilliseconds(date.getTime()).toString());
const anyHour = fc.integer({ min: 0, max: 23 });

const at = (date: string, time: string, timeZone: string, repeatedHour?: "first" | "second") => {
  const clock = parseClockTime(time);
  if (!clock) throw new Error(time);
  return instantOf({ date: civilDate(date), time: clock, timeZone, repeatedHour });
};
/** The hours of a night, counted by the quarter of an hour: an oracle that knows nothing of how nightOf works. */
const hoursOfNight = (night: string, timeZone: string) => {
  const start = Temporal.Instant.from(`${night}T00:00:00Z`).subtract({ hours: 24 });
  let quarters = 0;
  for (let i = 0; i < 96 * 4; i++) {
    const instant = start.add({ minutes: 15 * i }).toString();
    if (nightOf({ instant, timeZone }) === night) quarters++;
  }
  return quarters / 4;
};

describe("the night of an instant", () => {
  it("is named by its evening: ten to midnight and two in the morning are one night", () => {
    const timeZone = "Europe/Berlin";
    expect(nightOf({ instant: "2026-03-27T22:50:00Z", timeZone })).toBe("2026-03-27");
    expect(nightOf({ instant: "2026-03-28T01:13:00Z", timeZone })).toBe("2026-03-27");
    expect(nightOf({ instant: "2026-03-28T10:59:59.999Z", timeZone })).toBe("2026-03-27");
    expect(nightOf({ instant: "2026-03-28T11:00:00Z", timeZone })).toBe("2026-03-28");
  });

  it("lasts 23 hours when the clock goes forward, 25 when it goes back, 24 otherwise", () => {
    expect(hoursOfNight("2026-03-28", "Europe/Berlin")).toBe(23);
    expect(hoursOfNight("2026-10-24", "Europe/Berlin")).toBe(25);
    expect(hoursOfNight("2026-03-07", "America/New_York")).toBe(23);
    expect(hoursOfNight("2026-10-31", "America/New_York")).toBe(25);
    expect(hoursOfNight("2026-04-04", "Australia/Lord_Howe")).toBe(24.5);
    expect(hoursOfNight("2026-06-01", "Asia/Kathmandu")).toBe(24);
    expect(hoursOfNight("2026-06-01", "Pacific/Kiritimati")).toBe(24);
    expect(hoursOfNight("2026-06-01", "Pacific/Pago_Pago")).toBe(24);
  });

  it("is one calendar day apart for the same moment at UTC+14 and UTC-11, or two", () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const east = nightOf({ instant, timeZone: "Pacific/Kiritimati" });
        const west = nightOf({ instant, timeZone: "Pacific/Pago_Pago" });
        expect([addDays(west, 1), addDays(west, 2)]).toContain(east);
      }),
    );
  });

  it("belongs to exactly one night: time only moves on to the same night or the next", () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.integer({ min: 1, max: 1439 }),
        anyZone,
        anyHour,
        (instant, minutes, timeZone, nightStartHour) => {
          const later = Temporal.Instant.from(instant).add({ minutes }).toString();
          const night = nightOf({ instant, timeZone, nightStartHour });
          const next = nightOf({ instant: later, timeZone, nightStartHour });
          // 24 hours and a clock change can reach over one short night's end, never further.
          expect([night, addDays(night, 1), addDays(night, 2)]).toContain(next);
          expect(next >= night).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("follows the boundary the person sets: someone asleep by day has 10:00 and 15:00 in one night", () => {
    const timeZone = "Europe/Berlin";
    const morning = at("2026-05-06", "10:00", timeZone).instant;
    const afternoon = at("2026-05-06", "15:00", timeZone).instant;
    expect(nightOf({ instant: morning, timeZone })).not.toBe(nightOf({ instant: afternoon, timeZone }));
    expect(nightOf({ instant: morning, timeZone, nightStartHour: 6 })).toBe(
      nightOf({ instant: afternoon, timeZone, nightStartHour: 6 }),
    );
  });

  it("stays where it was lived when the person flies on", () => {
    // Asleep in Tokyo, then eleven hours of flight; the same evening date is lived twice and neither moves the other.
    const inTokyo = at("2026-04-10", "23:30", "Asia/Tokyo").instant;
    const inSanFrancisco = at("2026-04-10", "23:30", "America/Los_Angeles").instant;
    expect(nightOf({ instant: inTokyo, timeZone: "Asia/Tokyo" })).toBe("2026-04-10");
    expect(nightOf({ instant: inSanFrancisco, timeZone: "America/Los_Angeles" })).toBe("2026-04-10");
    expect(livedClock(inTokyo, "Asia/Tokyo")).toBe("23:30");
    expect(livedClock(inSanFrancisco, "America/Los_Angeles")).toBe("23:30");
  });
});

describe("the day of an instant", () => {
  it("starts at three in the morning, so a midnight snack belongs to the evening before", () => {
    const timeZone = "America/New_York";
    expect(dayOf({ instant: at("2026-06-02", "02:59", timeZone).instant, timeZone })).toBe("2026-06-01");
    expect(dayOf({ instant: at("2026-06-02", "03:00", timeZone).instant, timeZone })).toBe("2026-06-02");
  });

  it("comes before the night of the same name: from 03:00 to midnight the two differ by at most one", () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, timeZone) => {
        const day = dayOf({ instant, timeZone });
        const night = nightOf({ instant, timeZone });
        expect([night, addDays(night, 1)]).toContain(day);
      }),
    );
  });
});

describe("the instant of a clock time within a day", () => {
  it("lies in that day and shows that time, wherever the clock showed it", () => {
    const anyMinute = fc.integer({ min: 0, max: 1439 });
    const anyDay = fc.integer({ min: 0, max: 7000 }).map((days) => addDays(civilDate("2015-01-01"), days));
    fc.assert(
      fc.property(anyDay, anyMinute, anyZone, anyHour, (day, minute, timeZone, dayStartHour) => {
        const clock = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
        const time = parseClockTime(clock);
        if (!time) throw new Error(clock);
        const found = instantOnDay({ day, time, timeZone, dayStartHour });
        fc.pre(found.clock !== "skipped");
        expect(dayOf({ instant: found.instant, timeZone, dayStartHour })).toBe(day);
        expect(livedClock(found.instant, timeZone)).toBe(time);
        expect(livedHour(found.instant, timeZone)).toBe(Number(time.slice(0, 2)));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the instant of a wall-clock time", () => {
  it("comes back as the same date and clock wherever the clock showed that time", () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (moment, timeZone) => {
        const minute = Temporal.Instant.from(moment).round({ smallestUnit: "minute", roundingMode: "floor" });
        const lived = minute.toZonedDateTimeISO(timeZone);
        const back = instantOf({
          date: livedCalendarDate(minute.toString(), timeZone),
          time: livedClock(minute.toString(), timeZone),
          timeZone,
          repeatedHour: repeatedHourOf(minute.toString(), timeZone) ?? undefined,
        });
        expect(back.clock).not.toBe("skipped");
        expect(Temporal.Instant.from(back.instant).equals(lived.toInstant())).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("accepts 02:30 on the night it never came, as half an hour after the clock moved", () => {
    const spring = at("2026-03-29", "02:30", "Europe/Berlin");
    expect(spring).toEqual({ instant: "2026-03-29T01:30:00.000Z", clock: "skipped" });
    expect(livedClock(spring.instant, "Europe/Berlin")).toBe("03:30");
    expect(nightOf({ instant: spring.instant, timeZone: "Europe/Berlin" })).toBe("2026-03-28");
  });

  it("tells the two 02:30 of the autumn night apart, both in the same night, an hour between them", () => {
    const timeZone = "Europe/Berlin";
    const first = at("2026-10-25", "02:30", timeZone, "first");
    const second = at("2026-10-25", "02:30", timeZone, "second");
    expect(first).toEqual({ instant: "2026-10-25T00:30:00.000Z", clock: "repeated" });
    expect(second).toEqual({ instant: "2026-10-25T01:30:00.000Z", clock: "repeated" });
    expect(at("2026-10-25", "02:30", timeZone)).toEqual(first);
    expect([first, second].map(({ instant }) => repeatedHourOf(instant, timeZone))).toEqual([
      "first",
      "second",
    ]);
    expect([first, second].map(({ instant }) => nightOf({ instant, timeZone }))).toEqual([
      "2026-10-24",
      "2026-10-24",
    ]);
    expect(repeatedHourOf(at("2026-10-25", "03:00", timeZone).instant, timeZone)).toBeNull();
  });
});
