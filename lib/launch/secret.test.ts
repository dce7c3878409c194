import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openCluster } from "#lib/server/db/postgres-cluster";
import { secret } from "./secret";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "charley-secret-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

test("it is made once, random, and for its owner only", () => {
  const made = secret(join(dir, "data"));
  expect(made.length).toBeGreaterThanOrEqual(64);
  expect(secret(join(dir, "data"))).toBe(made);
  expect(secret(join(dir, "other"))).not.toBe(made);
  expect(statSync(join(dir, "data/secret")).mode & 0o077).toBe(0);
});

test("one that was cut short is refused, not used", () => {
  writeFileSync(join(dir, "secret"), "short");
  expect(() => secret(dir)).toThrow(/too short/);
});

test("a data folder that cannot be made is said in one line that names the setting", () => {
  writeFileSync(join(dir, "file"), "");
  for (const impossible of ["file", "file/data"]) {
    const path = join(dir, impossible);
    for (const open of [secret, openCluster])
      expect(() => open(path)).toThrow(`DATA_DIR ${path} cannot be made or written to (`);
  }
});
