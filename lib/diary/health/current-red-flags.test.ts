import { expect, it } from "vitest";
import { addSeconds, instant } from "#lib/base/time/instant";
import { currentRedFlags } from "./current-red-flags";
import { restOf, waysToRest } from "./rest-of";

const now = instant("2026-03-29T01:13:00Z");
const check = (hoursAgo: number, present: readonly ("cold-leg" | "dark-urine")[]) => ({
  checkedAt: addSeconds(now, -hoursAgo * 3600),
  present: [...present],
});

it("counts the last check of the leg of the day before, whatever order they came in", () => {
  const checks = [check(5, ["cold-leg"]), check(2, ["dark-urine"]), check(9, [])];
  expect(currentRedFlags(checks, now)).toEqual(["dark-urine"]);
  expect(currentRedFlags([...checks].reverse(), now)).toEqual(["dark-urine"]);
  expect(currentRedFlags([...checks, check(1, [])], now)).toEqual([]);
});

it("forgets a check after a day, and knows of no sign where none was kept", () => {
  expect(currentRedFlags([check(24, ["cold-leg"])], now)).toEqual(["cold-leg"]);
  expect(currentRedFlags([check(24.001, ["cold-leg"])], now)).toEqual([]);
  expect(currentRedFlags([], now)).toEqual([]);
});

const putAwayDaysAgo = (days: number, rule: "S13" | "S1" | "S17") => [
  { rule, version: 2, putAwayAt: addSeconds(now, -days * 86_400) },
];

it("folds what was put away in the version she read, for thirty days", () => {
  const notice = { id: "S13", version: 2, level: "warn" } as const;
  const at = { place: "ledger", now } as const;
  expect(restOf(notice, putAwayDaysAgo(29, "S13"), at)).not.toBeNull();
  expect(restOf(notice, putAwayDaysAgo(31, "S13"), at)).toBeNull();
  expect(restOf({ ...notice, version: 3 }, putAwayDaysAgo(1, "S13"), at)).toBeNull();
  expect(restOf({ ...notice, id: "S12" }, putAwayDaysAgo(1, "S13"), at)).toBeNull();
});

it("lets a STOP rest for three months once the doctor knows, but not where something is added, and no sign of today", () => {
  const stop = { id: "S1", version: 2, level: "stop" } as const;
  expect(restOf(stop, putAwayDaysAgo(89, "S1"), { place: "ledger", now })).not.toBeNull();
  expect(restOf(stop, putAwayDaysAgo(91, "S1"), { place: "ledger", now })).toBeNull();
  expect(restOf(stop, putAwayDaysAgo(1, "S1"), { place: "entry", now })).toBeNull();
  expect(waysToRest({ id: "S17", level: "stop" }, "ledger")).toBeNull();
  expect(waysToRest({ id: "S10", level: "stop" }, "article")).toBeNull();
});
