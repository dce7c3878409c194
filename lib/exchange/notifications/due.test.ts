import { describe, expect, it } from "vitest";
import { parseClockTime } from "#lib/base/time/clock-time";
import { instant } from "#lib/base/time/instant";
import type { Reminders } from "#lib/people/reminders/queries";
import { dueReminders } from "./due";

const wishes: Reminders = {
  timeZone: "Europe/Berlin",
  morningAt: parseClockTime("07:30"),
  eveningAt: null,
  isNamed: false,
  quietFrom: null,
  quietTo: null,
  ntfyAddress: null,
  pausedUntil: null,
  snoozedUntil: null,
  hasCalendar: false,
};
const due = (now: string, change: Partial<Reminders> = {}) =>
  dueReminders({ ...wishes, ...change }, instant(now)).map(({ kind, day }) => `${kind} ${day}`);
const clock = (text: string) => parseClockTime(text);

describe("a reminder is due", () => {
  it("at the time the person picked, by the clock where they are", () => {
    expect(due("2026-06-14T05:29:59Z")).toEqual([]);
    expect(due("2026-06-14T05:30:00Z")).toEqual(["morning 2026-06-14"]);
    expect(due("2026-06-13T19:30:00Z", { timeZone: "Pacific/Auckland" })).toEqual(["morning 2026-06-14"]);
  });

  it("at the same clock time before and after the clocks change", () => {
    expect(due("2026-03-28T06:30:00Z")).toEqual(["morning 2026-03-28"]);
    expect(due("2026-03-29T05:30:00Z")).toEqual(["morning 2026-03-29"]);
    expect(due("2026-03-29T05:29:00Z")).toEqual([]);
    expect(due("2026-10-25T06:30:00Z")).toEqual(["morning 2026-10-25"]);
    expect(due("2026-10-25T06:29:00Z")).toEqual([]);
  });

  it("once on the day its hour is skipped, and once on the day it comes twice", () => {
    const morningAt = clock("02:30");
    expect(due("2026-03-29T01:29:00Z", { morningAt })).toEqual([]);
    expect(due("2026-03-29T01:30:00Z", { morningAt })).toEqual(["morning 2026-03-29"]);
    const both = ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"].flatMap((now) => due(now, { morningAt }));
    expect(new Set(both)).toEqual(new Set(["morning 2026-10-25"]));
  });

  it("up to four hours late, after a machine has slept, and not in the afternoon", () => {
    expect(due("2026-06-14T09:29:00Z")).toEqual(["morning 2026-06-14"]);
    expect(due("2026-06-14T09:30:00Z")).toEqual([]);
    expect(due("2026-06-14T00:10:00Z", { morningAt: clock("23:50") })).toEqual(["morning 2026-06-13"]);
  });

  it("not in quiet hours, which may run over midnight, but after them", () => {
    const quiet = { quietFrom: clock("22:00"), quietTo: clock("08:00") };
    expect(due("2026-06-14T05:30:00Z", quiet)).toEqual([]);
    expect(due("2026-06-14T06:00:00Z", quiet)).toEqual(["morning 2026-06-14"]);
    const noon = { quietFrom: clock("07:00"), quietTo: clock("07:45") };
    expect(due("2026-06-14T05:44:00Z", noon)).toEqual([]);
    expect(due("2026-06-14T05:45:00Z", noon)).toEqual(["morning 2026-06-14"]);
  });

  it("not in a pause, and again after it", () => {
    const pausedUntil = instant("2026-06-14T06:00:00Z");
    expect(due("2026-06-14T05:59:00Z", { pausedUntil })).toEqual([]);
    expect(due("2026-06-14T06:00:00Z", { pausedUntil })).toEqual(["morning 2026-06-14"]);
  });

  it("once more when it was put off, as another one than the first", () => {
    const snoozedUntil = instant("2026-06-14T06:31:00Z");
    expect(due("2026-06-14T06:30:00Z", { snoozedUntil })).toEqual(["morning 2026-06-14"]);
    expect(due("2026-06-14T06:31:00Z", { snoozedUntil })).toEqual([
      "morning 2026-06-14",
      "later 08:31 2026-06-14",
    ]);
  });

  it("in the evening too, where that was asked for, and never where nothing was", () => {
    expect(due("2026-06-14T19:00:00Z", { eveningAt: clock("21:00") })).toEqual(["evening 2026-06-14"]);
    expect(due("2026-06-14T05:30:00Z", { morningAt: null })).toEqual([]);
  });
});
