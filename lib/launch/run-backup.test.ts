import { afterEach, expect, test, vi } from "vitest";
import { runRestore } from "./run-backup";

afterEach(() => vi.restoreAllMocks());

test.each([
  { given: [], why: "no backup" },
  { given: ["a", "b", "c"], why: "too many names" },
  { given: ["a", "--at", "after lunch"], why: "no time" },
  { given: ["a", "--when", "2026-01-01"], why: "no such option" },
])("restore with $why says how it is given, and touches nothing", async ({ given }) => {
  const said = vi.spyOn(console, "error").mockReturnValue();
  expect(await runRestore(given)).toBe(2);
  expect(said.mock.calls.flat().join("")).toMatch(/npm run restore -- FROM \[FOLDER\] \[--at/);
});
