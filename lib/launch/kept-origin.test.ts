import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keepOrigin, originForLinks } from "./kept-origin";

test("a link made in another terminal begins with the address the app was started with, unless one is given there", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "charley-origin-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  const here = { dataDir, origin: "http://localhost:3000" };
  expect(originForLinks(here, {})).toBe("http://localhost:3000");
  keepOrigin({ dataDir, origin: "https://charley.example.org" });
  expect(originForLinks(here, { ORIGIN: " ", PORT: "" })).toBe("https://charley.example.org");
  const elsewhere = { dataDir, origin: "http://localhost:4000" };
  expect(originForLinks(elsewhere, { PORT: "4000" })).toBe("http://localhost:4000");
  keepOrigin({ dataDir: join(dataDir, "gone"), origin: "https://charley.example.org" });
});
