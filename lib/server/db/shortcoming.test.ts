import { expect, test } from "vitest";
import { shortcoming } from "./shortcoming";

const good = { version: "14.0", versionNumber: 140_000, readOnly: "off", encoding: "UTF8" };

test("a server too old, a database that can only be read, or one without UTF-8 is refused in a line that says the way out", () => {
  expect(shortcoming(good)).toBeNull();
  expect(shortcoming({ ...good, version: "13.22", versionNumber: 130_022 })).toMatch(
    /13\.22; .* 14 or newer/,
  );
  expect(shortcoming({ ...good, readOnly: "on" })).toMatch(/only be read/);
  expect(shortcoming({ ...good, encoding: "SQL_ASCII" })).toMatch(/SQL_ASCII; .* UTF8/);
});
