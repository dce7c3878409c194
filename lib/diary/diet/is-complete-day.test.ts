import { expect, it } from "vitest";
import { isCompleteDay } from "./is-complete-day";

it("counts what she said, else her usual minimum, and never a day without anything to eat or drink", () => {
  const counts = (complete: boolean | null, foodEntries: number, minimum: number | null = 3) =>
    isCompleteDay({ complete, foodEntries }, minimum);
  expect([counts(true, 1), counts(true, 9), counts(null, 3)]).toEqual([true, true, true]);
  expect([counts(false, 9), counts(null, 2), counts(null, 9, null)]).toEqual([false, false, false]);
  // Marked by mistake, or with a tablet on it and nothing else: as a 0 it would pull every mean down.
  expect(counts(true, 0)).toBe(false);
});
