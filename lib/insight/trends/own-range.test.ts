import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { ownRangeProblem } from "./own-range";
import { queryOfRange, rangeChoiceOf } from "./range-choice";
import { rangeSchema } from "./schema";

const anyDate = fc.integer({ min: -9000, max: 9000 }).map((days) => addDays(civilDate("2026-03-28"), days));

test("two dates are a range exactly where the server takes them", () => {
  const typed = fc.oneof(anyDate, fc.constantFrom("", "2026-02-30", "28.3.2026", "null"));
  fc.assert(
    fc.property(typed, typed, (from, to) => {
      expect(ownRangeProblem({ from, to }) === null).toBe(rangeSchema.safeParse({ from, to }).success);
    }),
  );
});

test("the problem stands at the field to mend", () => {
  expect(ownRangeProblem({ from: "2026-03-28", to: "2026-03-01" })).toHaveProperty("to");
  expect(ownRangeProblem({ from: "2010-01-01", to: "2026-03-01" })).toHaveProperty("from");
  expect(ownRangeProblem({ from: "2026-03-01", to: "2026-03-01" })).toBeNull();
});

test("an address and its choice are each other's inverse, and any other address is twelve weeks", () => {
  for (const choice of [{ weeks: 52 }, { from: "2026-01-01", to: "2026-02-01" }] as const) {
    expect(rangeChoiceOf(new URLSearchParams(queryOfRange(choice)))).toEqual(choice);
  }
  for (const address of ["", "weeks=13", "weeks=x", "from=2026-02-01&to=2026-01-01", "from=2026-01-01"]) {
    expect(rangeChoiceOf(new URLSearchParams(address))).toEqual({ weeks: 12 });
  }
});
