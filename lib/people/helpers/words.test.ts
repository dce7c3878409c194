import { expect, test } from "vitest";
import { writerWords } from "./words";

test("whoever corrected one field of an entry is not named as who wrote it", () => {
  expect(writerWords({ name: "Anna", rev: 1 }, 1)).toBe("Written by Anna.");
  expect(writerWords({ name: "Anna", rev: 1 }, 2)).toBe("Written by Anna, changed since.");
  expect(writerWords({ name: "Anna", rev: 2 }, 2)).toBe("Last changed by Anna.");
  expect(writerWords({ name: "Anna", rev: 2 }, 3)).toBe("Changed by Anna, and changed again since.");
});
