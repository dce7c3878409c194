import { expect, test } from "vitest";
import { confirmedName } from "./confirmed-name";
import { recognise } from "./recognise";
import { understandingOf } from "./understood";

test.each([
  ["Lasicks 40 mg", "lasix", "lasix 40 mg"],
  ["Water tablet", "furosemide", "Water tablet: furosemide"],
  ["Cartia", "aspirin", "Cartia: aspirin"],
])("%s, said to be %s, is kept as %s and understood", (typed, meant, kept) => {
  const [doubt] = recognise(typed).doubts;
  expect(doubt?.options.map(({ name }) => name)).toContain(meant);
  const name = doubt ? confirmedName(typed, doubt, meant) : "";
  expect(name).toBe(kept);
  expect(understandingOf(recognise(name))).toBe("exact");
});
