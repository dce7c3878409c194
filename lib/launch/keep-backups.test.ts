import { expect, test } from "vitest";
import { isDue } from "./keep-backups";

const now = new Date("2026-03-01T12:00:00Z");
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const day = 24 * 3_600_000;

test("a backup is due when there is none, when the last is old enough, and when its date makes no sense", () => {
  expect(isDue(null, day, now)).toBe(true);
  expect(isDue(hoursAgo(24), day, now)).toBe(true);
  expect(isDue(hoursAgo(23), day, now)).toBe(false);
  expect(isDue(hoursAgo(-1), day, now)).toBe(false);
  expect(isDue(hoursAgo(-8760), day, now)).toBe(true);
});
