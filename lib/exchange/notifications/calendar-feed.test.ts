import { expect, it } from "vitest";
import { parseClockTime } from "#lib/base/time/clock-time";
import { instant } from "#lib/base/time/instant";
import { calendarFeed } from "./calendar-feed";

const about = { now: instant("2026-06-14T05:30:00Z"), address: "https://charley.example.org" };
const times = { morningAt: parseClockTime("07:30"), eveningAt: parseClockTime("21:00"), isNamed: false };

it("rings each day by the phone's own clock, and says nothing of an illness", () => {
  const feed = calendarFeed(times, about);
  expect(feed).toContain("DTSTART:20260614T073000\r\n");
  expect(feed).toContain("DTSTART:20260614T210000\r\n");
  expect(feed.match(/RRULE:FREQ=DAILY/g)).toHaveLength(2);
  expect(feed).not.toMatch(/TZID|cramp/i);
});

it("is a calendar as RFC 5545 asks for: lines that end with CR LF and have at most 75 octets", () => {
  const lines = calendarFeed(times, { ...about, address: `https://${"long.".repeat(30)}example.org` }).split(
    "\r\n",
  );
  expect(lines[0]).toBe("BEGIN:VCALENDAR");
  expect(lines.at(-2)).toBe("END:VCALENDAR");
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const begun = lines.filter((line) => line.startsWith("BEGIN:")).length;
  expect(lines.filter((line) => line.startsWith("END:"))).toHaveLength(begun);
});

it("holds only what was asked for", () => {
  expect(calendarFeed({ ...times, morningAt: null, eveningAt: null }, about)).not.toContain("VEVENT");
});
