import { expect, test } from "vitest";
import { fitsLegCheck } from "./fits-leg-check";

test("offered above ten minutes, and never for a length that is not known", () => {
  expect(fitsLegCheck({ durationSeconds: 601 })).toBe(true);
  expect(fitsLegCheck({ durationSeconds: 600 })).toBe(false);
  expect(fitsLegCheck({ durationSeconds: null })).toBe(false);
});
