import { expect, test } from "vitest";
import { weekKey } from "./week-key";
import type { WeekDot } from "./week-picture";

const dot = (rolling: number | null): WeekDot => ({
  x: 3.5,
  title: "The week of Mon 23 March",
  recorded: 7,
  cramps: 2,
  per7: 2,
  isThin: false,
  rolling,
  band: rolling === null ? null : [0, 4],
  isCut: false,
});

test("speaks of the line, its band and its cuts only where they are drawn", () => {
  const begun = weekKey({ dots: [dot(null)], cuts: [] });
  expect(begun).toContain("Each dot is a week");
  expect(begun).not.toMatch(/line|band/);
  const grown = weekKey({ dots: [dot(null), dot(2)], cuts: [] });
  expect(grown).toContain("the band is where that number likely lies");
  expect(grown).not.toContain("Two strokes");
  expect(weekKey({ dots: [dot(2)], cuts: [3.5] })).toContain("Two strokes");
});
