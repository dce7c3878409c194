import { expect, it } from "vitest";
import { addSeconds, instant } from "#lib/base/time/instant";
import { currentRedFlags } from "./current-red-flags";
import { isDismissed } from "./is-dismissed";

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

it("folds what was put away in the version she read, and never a STOP", () => {
  const away = [{ rule: "S13", version: 2 }] as const;
  const notice = { id: "S13", version: 2, level: "warn" } as const;
  expect(isDismissed(notice, away)).toBe(true);
  expect(isDismissed({ ...notice, version: 3 }, away)).toBe(false);
  expect(isDismissed({ ...notice, id: "S12" }, away)).toBe(false);
  expect(isDismissed({ ...notice, level: "stop" }, away)).toBe(false);
});
