import { describe, expect, it } from "vitest";
import { seededRandom } from "#lib/base/stats/seeded-random";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { nightSummary } from "#lib/diary/nights/night-summary";
import { nightRecord } from "#testing/diary";
import { type NullKind, nullNights } from "#testing/null-nights";
import { askedDays, canAnswer } from "./asked-days";
import { experimentBlocks } from "./blocks";
import { centItems } from "./cent-items";
import { decide, nightOutcome, turnOf } from "./decide";
import { experimentDays } from "./experiment-days";
import type { Outcome } from "./plan-options";
import { experimentReport } from "./report";
import { resultLines } from "./result-words";
import type { Experiment } from "./schema";

const startsOn = civilDate("2026-01-05");
const pairs = 84;
const experiment: Experiment = {
  id: "one",
  what: "stretching",
  own: null,
  turnNights: 1,
  pairs,
  outcome: "cramps",
  worth: 50,
  promised: 54,
  startsOn,
  seed: 11,
  salt: "0123456789abcdef0123456789abcdef",
  receipt: "a".repeat(64),
  stoppedOn: null,
  stopReason: null,
  checks: [],
  pauses: [],
};
const blocks = experimentBlocks(experiment);
const arms = blocks.map(({ arm }) => arm);
const nights = blocks.map(({ from }) => from);
const night = (at: number, said: Parameters<typeof nightRecord>[1] | null) => {
  const date = addDays(startsOn, at);
  return { night: date, summary: nightSummary(said ? nightRecord(date, said) : null, []) };
};
/** The morning of a day of the test, the first being 0. */
const on = (day: number) => {
  const today = addDays(startsOn, day);
  return { today, tonight: today, lastNight: addDays(today, -1) };
};
const at = (moment: string) => experimentDays({ timeZone: "UTC" }, new Date(moment));

/** Of 100 people of a kind whose nights with it have `ratio` times as many, how many are told of a difference. */
function told(kind: NullKind, perWeek: number, ratio: number) {
  let found = 0;
  for (let seed = 1; seed <= 100; seed += 1) {
    const own = experimentBlocks({ ...experiment, seed });
    const counts = nullNights(kind, seed, {
      nights: 2 * pairs,
      perWeek,
      factorOn: (at) => (own[at]?.arm === "a" ? ratio : 1),
    });
    const turns = own.map(({ arm }, at) => {
      const count = counts[at] ?? null;
      const { summary } = night(at, count === null ? null : { crampCount: count });
      return turnOf(arm, [summary], (one) => nightOutcome(one, "cramps"));
    });
    if (["fewer", "more"].includes(decide(turns, "cramps").shows ?? "")) found += 1;
  }
  return found;
}

describe("nights drawn one by one", () => {
  // The share asked for is 50 at three a week and 70 at six; a hundred people leave 10 points of luck (bench:honesty takes more).
  it("finds a halving in half a year, in spells too", () => {
    expect(told("usual", 6, 0.5)).toBeGreaterThanOrEqual(65);
    expect(told("markov10", 3, 0.5)).toBeGreaterThanOrEqual(45);
  });

  it("claims nothing where nothing works, in spells and in a level that wanders", () => {
    for (const kind of ["usual", "markov10", "wander.98"] as const) {
      expect(told(kind, 3, 1)).toBeLessThanOrEqual(10);
    }
  });
});

describe("a test of single nights", () => {
  const lived = nights.map((_, at) => night(at, { crampCount: arms[at] === "a" ? 0 : at % 3 === 0 ? 2 : 1 }));

  it("says tonight's turn in the evening and asks once in the morning, and nothing of tomorrow", () => {
    const { asked } = experimentReport(experiment, lived, on(10));
    expect(asked.map(({ day, arm, isSingle }) => [day, arm, isSingle])).toEqual([
      [nights[10], arms[10]?.toUpperCase(), true],
      [nights[9], arms[9]?.toUpperCase(), true],
    ]);
  });

  it("has tonight until 18 hours after it began: at ten past four it is still the one begun the evening before", () => {
    const asked = (moment: string) =>
      askedDays(experiment, at(moment)).map(({ day, isNow }) => [day, isNow ? "now" : "over"]);
    expect(asked("2026-01-10T21:00:00Z")).toEqual([
      ["2026-01-10", "now"],
      ["2026-01-09", "over"],
    ]);
    expect(asked("2026-01-11T04:10:00Z")).toEqual(asked("2026-01-10T21:00:00Z"));
    expect(asked("2026-01-11T06:00:00Z")).toEqual([
      ["2026-01-11", "now"],
      ["2026-01-10", "over"],
    ]);
    expect(askedDays({ ...experiment, turnNights: 7 }, at("2026-01-11T04:10:00Z"))).toMatchObject([
      { day: "2026-01-11", isNow: true },
      { day: "2026-01-10", isNow: false },
    ]);
  });

  it("takes no answer for a single night that is not over, and any for a day of a longer turn that has begun", () => {
    const day = civilDate("2026-01-10");
    expect(canAnswer(experiment, day, at("2026-01-11T04:10:00Z"))).toBe(false);
    expect(canAnswer(experiment, day, at("2026-01-11T06:00:00Z"))).toBe(true);
    expect(canAnswer({ turnNights: 7 }, day, at("2026-01-10T09:00:00Z"))).toBe(true);
    expect(canAnswer({ turnNights: 7 }, day, at("2026-01-09T21:00:00Z"))).toBe(false);
  });

  it("is not over, nor opened, while its last night goes on", () => {
    const [during, after] = ["2026-06-22T04:10:00Z", "2026-06-22T06:00:00Z"].map((moment) =>
      experimentReport(experiment, lived, at(moment)),
    );
    expect(during).toMatchObject({ state: "running", receipt: { opened: null }, result: { shows: null } });
    expect(after?.state).toBe("over");
  });

  it("calls nothing better or worse before its last day, and says when the answer comes", () => {
    const half = experimentReport(experiment, lived, on(100));
    expect(half.result).toMatchObject({ shows: null, chance: null });
    expect(half.result.sentence).toMatch(
      /^The answer comes on Mon 22 June 2026: looking only once keeps chance findings rare\./,
    );
    expect(resultLines(half)).toHaveLength(1);
    const over = experimentReport(experiment, lived, on(168));
    expect(over.state).toBe("over");
    expect(over.result.shows).toBe("fewer");
  });

  it("shows four weeks of nights as one bar with and one without", () => {
    const shown = experimentReport(experiment, lived, on(168)).result.blocks;
    expect(shown.map(({ arm }) => arm)).toEqual(["a", "b", "a", "b", "a", "b", "a", "b", "a", "b", "a", "b"]);
    expect(shown.map(({ nights: own }) => own)).toEqual(new Array(12).fill(14));
    expect(shown.reduce((sum, { cramps }) => sum + cramps, 0)).toBe(
      lived.reduce((sum, { summary }) => sum + summary.count, 0),
    );
  });

  it("gives its receipt from the first day, and opens it at the end alone", () => {
    const [early, over] = [10, 168].map((day) => experimentReport(experiment, lived, on(day)).receipt);
    expect(early).toEqual({ hash: experiment.receipt, opened: null });
    expect(over?.hash).toBe(experiment.receipt);
    expect(over?.opened).toContain("seed: 11\nsalt: 0123");
    expect(experimentReport({ ...experiment, receipt: null }, lived, on(10)).receipt).toBeNull();
  });

  it("answers what would be worth it, and tells promise and receipt in the full report", () => {
    const mixed = nights.map((_, at) =>
      night(at, { crampCount: (at * 7) % 5 === 0 || arms[at] === "b" ? at % 3 : 0 }),
    );
    const report = experimentReport(experiment, mixed, on(168));
    expect(resultLines(report).join("\n")).toMatch(
      /You said what would be worth it\. The chance that it at least halves them is \d+ in 100\./,
    );
    const said = centItems(report)
      .map(({ says }) => says)
      .join("\n");
    expect(said).toContain("Of 100 people like you whom it halves, this plan would show it in 54.");
    expect(said).toContain(report.receipt?.hash ?? "no receipt");
  });

  it.each([
    ["cramp-nights", "nights with cramps"],
    ["minutes", "minutes of cramp"],
    ["sleep-lost", "minutes of sleep lost"],
  ] as const)("is judged by what was chosen: %s", (outcome, noun) => {
    const said = nights.map((_, at) => {
      const random = seededRandom(at);
      const isBad = arms[at] === "b" ? random() < 0.7 : random() < 0.2;
      return night(at, isBad ? { crampCount: 1, crampMinutes: 10, sleepLostMinutes: 20 } : { crampCount: 0 });
    });
    const { result } = experimentReport({ ...experiment, outcome }, said, on(168));
    expect(result.sentence).toContain(`In your test there were fewer ${noun} with it`);
  });

  it("judges what is done at the cramp by its minutes on nights with cramps alone", () => {
    const juice: Experiment = { ...experiment, what: "pickle-juice", outcome: "cramp-minutes" };
    const said = nights.map((_, at) =>
      night(
        at,
        at % 2 === 0 || at % 3 === 0
          ? { crampCount: 1, crampMinutes: arms[at] === "a" ? 3 : 9 }
          : { crampCount: 0 },
      ),
    );
    const { result } = experimentReport(juice, said, on(168));
    expect(result.sentence).toContain("fewer minutes on a night with cramps with it");
    const none: Outcome = "cramp-minutes";
    expect(nightOutcome(nightSummary(nightRecord(startsOn, { crampCount: 0 }), []), none)).toBeNull();
  });
});
