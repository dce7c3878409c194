import { expect, test } from "vitest";
import { periodLabel } from "./words";

test("a health link says how long its period is, of one night or of many, in at most 80 letters", () => {
  expect([1, 3, 13, 14, 28, 84, 366].map(periodLabel)).toEqual([
    "Night leg cramps, 1 night",
    "Night leg cramps, 3 nights",
    "Night leg cramps, 13 nights",
    "Night leg cramps, 2 weeks",
    "Night leg cramps, 4 weeks",
    "Night leg cramps, 12 weeks",
    "Night leg cramps, 52 weeks",
  ]);
  expect(periodLabel(9_999_999).length).toBeLessThan(81);
});
