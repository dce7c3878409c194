import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { blankCramp, blankNight } from "#lib/diary/nights/blank-bodies";
import { nightList } from "#lib/diary/nights/night-list";
import { homeReport } from "./report";

const last = civilDate("2026-06-13");

/** The nights up to `last`, the latest first: "-" without, "x" with a cramp, "." nobody spoke of. */
function nights(states: string) {
  const range = { from: addDays(last, 1 - states.length), to: last };
  const at = [...states].map((state, back) => ({ state, night: addDays(last, -back) }));
  return nightList(
    range,
    at
      .filter(({ state }) => state === "-")
      .map(({ night }) => ({ ...blankNight("UTC"), crampCount: 0, night, rev: 1 })),
    at
      .filter(({ state }) => state === "x")
      .map(({ night }) => ({ ...blankCramp(night, "UTC"), id: night, rev: 1 })),
  );
}

describe("the week in one sentence", () => {
  it.each([
    ["--x--x-", "5 of 7 nights without a cramp; all 7 recorded."],
    ["xxxxxxx-------", "0 of 7 nights without a cramp; all 7 recorded."],
    ["--.-x.-", "4 of 5 recorded nights without a cramp; 2 of the last 7 are not recorded."],
    [".------", "6 of 6 recorded nights without a cramp; last night is still open."],
    ["-.-----", "6 of 6 recorded nights without a cramp; 1 of the last 7 is not recorded."],
    [".......-", "None of the last 7 nights is recorded."],
    ["-x-.........", "2 of 3 nights without a cramp; all 3 recorded."],
    ["x......", "Cramps on your first night."],
  ])("says of %s: %s", (states, sentence) => {
    expect(homeReport(nights(states)).week).toBe(sentence);
  });

  it("says nothing of a diary that is empty", () => {
    expect(homeReport(nights("......."))).toEqual({ week: null, next: null, gap: null });
    expect(homeReport([])).toEqual({ week: null, next: null, gap: null });
  });
});

describe("the one thing to do next", () => {
  const next = (states: string) => homeReport(nights(states)).next;

  it("is last night itself while that is open", () => {
    expect(next(".-----")).toBeNull();
  });

  it("is an open night of the last two weeks, on its own page; several are filled in together", () => {
    expect(next("--.---")).toMatchObject({
      sentence: "Thu 11 June is not recorded. Do you remember it?",
      href: "/diary/2026-06-11",
    });
    expect(next("-..---")).toMatchObject({ href: "/diary/fill" });
    expect(next(`${"-".repeat(14)}.-`)?.href).toBe("/trends");
  });

  it("is to go on until there are nights enough for a number, and then to look at it", () => {
    expect(next("-".repeat(13))?.sentence).toBe(
      "1 night more, and Trends can say how many cramps you have in a week.",
    );
    expect(next("-".repeat(14))?.label).toBe("See your trends");
  });
});

describe("nights of silence", () => {
  const gap = (states: string) => homeReport(nights(states)).gap;

  it("are asked for once there are four of them, right before last night, said or not", () => {
    expect(gap("-....x-")).toMatchObject({
      range: { from: "2026-06-09", to: "2026-06-12" },
      question: "Good to see you. How were the nights from 9 June to 12 June 2026?",
      isRemembered: true,
    });
    expect(gap(".....x-")?.range.to).toBe("2026-06-12");
  });

  it("are not asked for when they are few, when the diary begins after them, or twice", () => {
    for (const states of ["-...x--", "-......", "--....x"]) expect(gap(states), states).toBeNull();
  });

  it("are not answered by one word when nobody remembers them all", () => {
    expect(gap(`-${".".repeat(14)}x`)?.isRemembered).toBe(false);
  });
});
