import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readEnv } from "#lib/server/env";
import { pushKeys } from "./push-keys";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "charley-push-keys-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

test("they are made once, for their owner only, and the app can read them", () => {
  const made = pushKeys(dir);
  expect(pushKeys(dir)).toBe(made);
  expect(statSync(join(dir, "push-keys")).mode & 0o077).toBe(0);
  const [publicKey, privateKey] = made.split(".");
  expect(readEnv({ PUSH_KEYS: made }).pushKeys).toEqual({ publicKey, privateKey });
});

test("a file that was cut short is refused with what to do", () => {
  writeFileSync(join(dir, "push-keys"), "");
  expect(() => pushKeys(dir)).toThrow(/Delete it/);
});
