import { expect, test } from "vitest";
import { mayWrite } from "./helpers-writes";

test("what somebody says of their health is theirs alone to write", () => {
  for (const entity of ["health-answer", "blood-result", "put-away", "diet-habits", "asked-day"] as const)
    expect([entity, mayWrite("both", { entity, body: null })]).toEqual([entity, false]);
  expect(mayWrite("both", { entity: "leg-check", body: null })).toBe(true);
});

test("a helper changes a food of the diary, and not what was eaten of it before", () => {
  const entity = "own-food";
  expect(mayWrite("both", { entity })).toBe(true);
  expect(mayWrite("both", { entity, body: null })).toBe(true);
  expect(mayWrite("both", { entity, body: { name: "Bread" } })).toBe(true);
  for (const pastEntries of ["follow", "return"])
    expect(mayWrite("both", { entity, body: { name: "Bread", pastEntries } })).toBe(false);
});
