import { expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { instant } from "#lib/base/time/instant";
import { isLongAgo, stillToCome } from "./still-to-come";

const timeZone = "Europe/Berlin";
const usual = { nightStartHour: 12, dayStartHour: 3 };
const [yesterday, today, tomorrow] = ["2026-03-27", "2026-03-28", "2026-03-29"].map(civilDate);
// Eleven in the morning in Berlin: the night of the 28th begins at noon.
const morning = { ...usual, now: instant("2026-03-28T10:00:00Z") };
const evening = { ...usual, now: instant("2026-03-28T20:00:00Z") };

it("takes no night before it has begun, where it was lived and by the person's own boundary", () => {
  expect(stillToCome({ timeZone, night: yesterday }, morning)).toEqual({});
  expect(stillToCome({ timeZone, night: today }, morning)).toEqual({ night: "This night has not begun yet" });
  expect(stillToCome({ timeZone, night: today }, evening)).toEqual({});
  expect(stillToCome({ timeZone, night: tomorrow }, evening)).toHaveProperty("night");
  expect(stillToCome({ timeZone, night: today }, { ...morning, nightStartHour: 8 })).toEqual({});
  // In Auckland it is eleven at night already.
  expect(stillToCome({ timeZone: "Pacific/Auckland", night: today }, morning)).toEqual({});
});

it("loses nothing to a clock a little ahead, and takes no cramp or day of the future", () => {
  const at = (text: string) => stillToCome({ timeZone, onset: instant(text) }, morning);
  expect(at("2026-03-28T10:14:00Z")).toEqual({});
  expect(at("2026-03-28T10:16:00Z")).toHaveProperty("onset");
  const night = stillToCome({ timeZone, night: today }, { ...usual, now: instant("2026-03-28T10:46:00Z") });
  expect(night).toEqual({});
  expect(stillToCome({ timeZone, day: today }, morning)).toEqual({});
  expect(stillToCome({ timeZone, day: tomorrow }, evening)).toEqual({ day: "This day has not begun yet" });
});

it("asks about what is more than sixty years back", () => {
  expect(isLongAgo(civilDate("1966-03-27"), civilDate("2026-03-28"))).toBe(true);
  expect(isLongAgo(civilDate("1966-03-28"), civilDate("2026-03-28"))).toBe(false);
});
