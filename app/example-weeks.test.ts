import { expect, test } from "vitest";
import { EXAMPLE_WEEKS } from "./example-weeks";

test.each(EXAMPLE_WEEKS)("$name of the example says what its nights show", ({ nights, words }) => {
  const cramps = nights.filter((night) => night === "cramp").length;
  const recorded = nights.filter((night) => night !== "unknown").length;
  expect(nights).toHaveLength(7);
  expect(words).toBe(`${cramps} of ${recorded} nights`);
});
