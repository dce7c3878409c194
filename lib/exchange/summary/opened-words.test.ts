import { expect, it } from "vitest";
import { instant } from "#lib/base/time/instant";
import { momentWords, openedWords } from "./opened-words";

it("says how often a link was opened and when last, by her clock", () => {
  const openings = [instant("2026-03-28T13:10:00Z")];
  expect(openedWords({ timesOpened: 3, openings }, "Europe/Berlin")).toBe(
    "Opened 3 times, last Sat 28 March 14:10.",
  );
  expect(openedWords({ timesOpened: 1, openings }, "Pacific/Kiritimati")).toBe(
    "Opened once, Sun 29 March 03:10.",
  );
  expect(openedWords({ timesOpened: 0, openings: [] }, "UTC")).toBe("Not opened yet.");
});

it("names the clock by which a link ends, for a reader who lives by another", () => {
  const end = instant("2026-03-28T23:30:00Z");
  expect(momentWords(end, "Europe/Berlin")).toBe("Sun 29 March 2026, 00:30 (Europe/Berlin time)");
  expect(momentWords(end, "UTC")).toBe("Sat 28 March 2026, 23:30 (UTC)");
});
