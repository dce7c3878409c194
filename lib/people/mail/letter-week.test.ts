import { expect, test } from "vitest";
import { parseClockTime } from "#lib/base/time/clock-time";
import { instant } from "#lib/base/time/instant";
import { letterWeek } from "./letter-week";

const at = (timeZone: string, time: string, now: string) => {
  const clock = parseClockTime(time);
  if (clock === null) throw new Error("no time");
  return letterWeek({ timeZone, time: clock }, instant(now));
};

test.each([
  [
    "to the minute",
    "Europe/Berlin",
    "07:30",
    "2026-06-15T05:30:00Z",
    "2026-06-15",
    "2026-06-15T05:30:00.000Z",
  ],
  [
    "a minute before",
    "Europe/Berlin",
    "07:30",
    "2026-06-15T05:29:00Z",
    "2026-06-08",
    "2026-06-08T05:30:00.000Z",
  ],
  ["on Sunday", "Europe/Berlin", "07:30", "2026-06-21T20:00:00Z", "2026-06-15", "2026-06-15T05:30:00.000Z"],
  [
    "where it is Monday already",
    "Pacific/Auckland",
    "07:30",
    "2026-06-14T20:00:00Z",
    "2026-06-15",
    "2026-06-14T19:30:00.000Z",
  ],
  [
    "after the clocks went back",
    "Europe/Berlin",
    "07:30",
    "2026-10-26T06:30:00Z",
    "2026-10-26",
    "2026-10-26T06:30:00.000Z",
  ],
  [
    "over the new year",
    "America/New_York",
    "06:00",
    "2027-01-01T12:00:00Z",
    "2026-12-28",
    "2026-12-28T11:00:00.000Z",
  ],
])("the Monday morning that came last, %s", (_what, zone, time, now, monday, moment) => {
  expect(at(zone, time, now)).toEqual({ monday, at: moment });
});
