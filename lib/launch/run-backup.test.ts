import { afterEach, expect, test, vi } from "vitest";
import { momentOf, restoredSentence, runRestore } from "./run-backup";

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

test.each([
  ["2026-11-30 14:05", new Date(2026, 10, 30, 14, 5)],
  ["2026-11-30T14:05:07Z", new Date(Date.UTC(2026, 10, 30, 14, 5, 7))],
  ["2026-11-30 14:05 +01:00", new Date(Date.UTC(2026, 10, 30, 13, 5))],
  ["2026-11-31 14:05", null],
  ["05.11.2026 14:05", null],
  ["2026-11-30", null],
  ["2026-11-30 25:00", null],
  ["yesterday 5", null],
])("%s is read as that moment, or as none", (text, at) => {
  expect(momentOf(text)).toEqual(at);
});

test("what was put back is said with what could not be", () => {
  const manifest = {
    ...{ format: 1 as const, madeAt: "2026-11-30T02:00:00.000Z", charley: "0.2.0", postgres: 180_004 },
    ...{ kind: "embedded" as const, files: {}, tables: {} },
  };
  const reached = new Date("2026-11-30T14:05:00Z");
  const of = (isAsAsked: boolean, damage: string | null) =>
    restoredSentence("/d", { from: "/b", manifest, log: { reached, isAsAsked, damage } });
  expect(of(true, null)).toMatch(/^\/d is as it was at 2026-11-30T14:05:00.000Z, from .* kept after it\.$/);
  expect(of(false, null)).toMatch(/Nothing later is kept there\.$/);
  expect(of(false, "file 7 is damaged")).toMatch(
    /What came later could not be put back: file 7 is damaged\.$/,
  );
  expect(restoredSentence("/d", { from: "/b", manifest, log: null })).toContain("2026-11-30T02:00");
});
