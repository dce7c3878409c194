import { expect, test, vi } from "vitest";
import { log } from "#lib/server/log";
import { problem } from "./problem";

test("a program that may not have what it asks for is written to the log, and never what it asked", () => {
  const lines = vi.spyOn(log, "warn").mockImplementation(() => undefined);
  const marker = "MARKER-41aa-in-an-answer";
  for (const status of [401, 403, 404, 409, 422, 429]) problem(status, marker);
  expect(lines.mock.calls.map(([about]) => about)).toEqual(
    ["no-token", "scope", "not-theirs"].map((reason) => ({ event: "refused", outcome: "refused", reason })),
  );
  expect(JSON.stringify(lines.mock.calls)).not.toContain(marker);
  lines.mockRestore();
});
