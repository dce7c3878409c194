import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { createDurably, readDurably, writeDurably } from "./durable-file";

const dir = mkdtempSync(join(tmpdir(), "charley-durable-"));
afterAll(() => rmSync(dir, { recursive: true }));
const path = join(dir, "state");

test("reads back what was written, for its owner only, and leaves nothing beside it", () => {
  writeDurably(path, '{"port":1}');
  writeDurably(path, '{"port":2}');
  expect(readDurably(path)).toBe('{"port":2}');
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(readdirSync(dir)).toEqual(["state"]);
});

test("leaves a file alone that is there already", () => {
  expect(createDurably(path, "other")).toBe(false);
  expect(readDurably(path)).toBe('{"port":2}');
});

test("a file cut short anywhere, or empty, is never taken for a whole one", () => {
  writeDurably(path, "a secret of some length");
  const whole = readFileSync(path);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: whole.length - 2 }), (length) => {
      writeFileSync(path, whole);
      truncateSync(path, length);
      // Without a checksum nothing tells a file that a person wrote from the first line of ours.
      let read: string | null = null;
      try {
        read = readDurably(path);
      } catch (error) {
        expect(String(error)).toMatch(/is (empty|damaged)/);
      }
      if (length === 0) expect(read).toBeNull();
      if (length > whole.length - 64 && length < whole.length - 1) expect(read).toBeNull();
    }),
  );
});

test("one written by hand or by an older Charley is taken as it is", () => {
  writeFileSync(path, "https://charley.example.org\n");
  expect(readDurably(path)).toBe("https://charley.example.org");
});
