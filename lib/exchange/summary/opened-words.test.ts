import { expect, it } from "vitest";
import { instant } from "#lib/base/time/instant";
import { openedWords } from "./opened-words";

it("says how often a link was opened and when last, by her clock", () => {
  const lastOpenedAt = instant("2026-03-28T13:10:00Z");
  expect(openedWords({ timesOpened: 3, lastOpenedAt }, "Europe/Berlin")).toBe(
    "Opened 3 times, last Sat 28 March 14:10.",
  );
  expect(openedWords({ timesOpened: 1, lastOpenedAt }, "Pacific/Kiritimati")).toBe(
    "Opened once, Sun 29 March 03:10.",
  );
  expect(openedWords({ timesOpened: 0, lastOpenedAt: null }, "UTC")).toBe("Not opened yet.");
});
