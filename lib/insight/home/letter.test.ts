import { expect, test } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { blankCramp, blankNight } from "#lib/diary/nights/blank-bodies";
import { nightList } from "#lib/diary/nights/night-list";
import { weekLetter } from "./letter";

const last = civilDate("2026-06-13");

/** Two weeks up to `last`, the latest first: "-" without, "x" with a cramp, "." nobody spoke of. */
function nights(states: string, sleepLostMinutes: number | null = null) {
  const at = [...states].map((state, back) => ({ state, night: addDays(last, -back) }));
  return nightList(
    { from: addDays(last, 1 - states.length), to: last },
    at
      .filter(({ state }) => state !== ".")
      .map(({ state, night }) => ({
        ...blankNight("UTC"),
        ...(state === "-" ? { crampCount: 0 } : { crampCount: 1, sleepLostMinutes }),
        night,
        rev: 1,
      })),
    [{ ...blankCramp(addDays(last, -40), "UTC"), id: "of no night here", rev: 1 }],
  );
}
const remedy = (name: string, ...lines: ReturnType<typeof line>[]) => ({
  id: name,
  name,
  kind: "medicine" as const,
  lines,
});
const line = (startedOn: string, stoppedOn: string | null = null) => ({
  startedOn: civilDate(startedOn),
  strength: null,
  stoppedOn: stoppedOn === null ? null : civilDate(stoppedOn),
});

test("a letter says how the week was, how the one before was, and what is to be done next", () => {
  const letter = weekLetter(nights("--x--x-xx-.-x-"), []);
  expect(letter.range).toEqual({ from: "2026-06-07", to: "2026-06-13" });
  expect(letter.sentence).toBe("5 of 7 nights without a cramp; all 7 recorded.");
  expect(letter.changes).toEqual([
    "The week before, 3 of 6 recorded nights were without a cramp.",
    "One week says little about whether it is getting better. Trends looks at longer stretches.",
  ]);
  expect(letter.next.href).toBe("/diary/2026-06-03");
});

test("what began, changed or ended in the week is named with its day, and nothing of another week", () => {
  const { changes } = weekLetter(nights("-------"), [
    remedy("magnesium", line("2026-06-09")),
    remedy("amlodipine", line("2026-01-02", "2026-06-08"), line("2026-06-08")),
    remedy("quinine", line("2026-02-01", "2026-06-12")),
    remedy("atorvastatin", line("2025-02-01")),
    remedy("vitamin E", line("2026-06-14")),
  ]);
  expect(changes).toEqual([
    "Your dose of amlodipine changed on Mon 8 June.",
    "You started magnesium on Tue 9 June.",
    "You stopped quinine on Fri 12 June.",
  ]);
});

test("what is begun again after a stop is no new dose, and one that goes on the day after is no stop", () => {
  const { changes } = weekLetter(nights("-------"), [
    remedy("quinine", line("2026-01-02", "2026-03-01"), line("2026-06-08")),
    remedy("amlodipine", line("2026-01-02", "2026-06-09"), line("2026-06-10", "2026-06-12")),
  ]);
  expect(changes).toEqual([
    "You started quinine again on Mon 8 June.",
    "Your dose of amlodipine changed on Wed 10 June.",
    "You stopped amlodipine on Fri 12 June.",
  ]);
});

test("a day that was marked is told in the person's own words", () => {
  const marked = (...lines: Parameters<typeof remedy>[1][]) => ({
    ...remedy("New mattress", ...lines),
    kind: "change" as const,
  });
  const { changes } = weekLetter(nights("-------"), [marked(line("2026-06-08", "2026-06-12"))]);
  expect(changes).toEqual([
    "New mattress: from Mon 8 June on.",
    "New mattress: no longer so after Fri 12 June.",
  ]);
});

test("sleep lost is summed over the nights that say so, and unknown is not zero", () => {
  expect(weekLetter(nights("-x-x---", 40), []).changes).toEqual([
    "Cramps cost you 1 h 20 min of sleep, noted for 2 nights.",
  ]);
  expect(weekLetter(nights("-x-x---"), []).changes).toEqual([]);
  const calm = nights("-x-x---", 40).map((item) => ({
    ...item,
    summary: { ...item.summary, sleepLostMinutes: 40 },
  }));
  expect(weekLetter(calm, []).changes).toEqual(["Cramps cost you 1 h 20 min of sleep, noted for 2 nights."]);
});
