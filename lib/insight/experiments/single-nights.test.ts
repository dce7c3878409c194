import { describe, expect, it } from "vitest";
import { seededRandom } from "#lib/base/stats/seeded-random";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { instant } from "#lib/base/time/instant";
import { askedKey } from "#lib/diary/asked-days/schema";
import type { Operation } from "#lib/diary/entries/schema";
import { nightSummary } from "#lib/diary/nights/night-summary";
import { nightRecord } from "#testing/diary";
import { type NullKind, nullNights } from "#testing/null-nights";
import { askedDays, askedOn, isUntold, toldExperiment, withAnswers } from "./asked-days";
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
    expect(askedDays(experiment, on(10)).map(({ day, arm, isSingle }) => [day, arm, isSingle])).toEqual([
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

  it("tells a device both nights of the pair that has begun and none of a later one, and asks there what the server asks", () => {
    const [evening, next] = [on(10), on(11)];
    const device = toldExperiment(experiment, evening);
    if (device === null) throw new Error("It runs");
    expect(device.turns.map(({ from }) => from)).toEqual(nights.slice(8, 12));
    for (const now of [evening, next]) expect(askedOn(device, now)).toEqual(askedDays(experiment, now));
    expect(isUntold(device, next)).toBe(false);
    // The morning after the pair still asks of its last night. What the next pair asks that evening needs a connection.
    expect(askedOn(device, on(12)).map(({ day }) => day)).toEqual([nights[11]]);
    expect(isUntold(device, on(12))).toBe(true);
    expect(isUntold({ ...device, pauses: [{ from: startsOn, to: null }] }, on(12))).toBe(false);
    expect(isUntold(device, on(168))).toBe(false);
    // Nothing of the first pair on the day before, though it is known then that it comes.
    const before = toldExperiment(experiment, on(-1));
    expect(before?.turns).toEqual([]);
    expect(before && isUntold(before, on(0))).toBe(true);
  });

  it("never tells a device a turn whose pair has not begun", () => {
    for (const turnNights of [1, 7, 14] as const) {
      for (let day = -2; day <= 2 * pairs; day += 1) {
        const { turns } = toldExperiment({ ...experiment, turnNights }, on(day)) ?? { turns: [] };
        const drawn = experimentBlocks({ ...experiment, turnNights });
        for (const { from } of turns) {
          const at = drawn.findIndex((block) => block.from === from);
          expect((drawn[at - (at % 2)]?.from ?? "9") <= on(day).today).toBe(true);
        }
      }
    }
  });

  it("lays answers that wait on the device over what was told, by their revision, and takes them back", () => {
    const device = toldExperiment(experiment, on(10));
    if (device === null) throw new Error("It runs");
    const day = nights[9] ?? startsOn;
    const said = (rev: number, done: boolean | null): Operation => ({
      ...{ id: `${rev}`, entity: "asked-day", key: askedKey({ experiment: "one", day }), rev },
      ...{ at: instant("2026-01-15T08:00:00Z"), body: done === null ? null : { done } },
    });
    const days = (...pending: Operation[]) =>
      askedOn(withAnswers(device, pending), on(10)).map((one) => one.day);
    expect(days()).toEqual([nights[10], day]);
    expect(days(said(1, true))).toEqual([nights[10]]);
    expect(days(said(1, true), said(2, null))).toEqual([nights[10], day]);
    expect(days(said(2, null), said(1, true))).toEqual([nights[10], day]);
    expect(askedOn(withAnswers(device, [said(1, true), said(2, null)]), on(10))[1]).toMatchObject({ rev: 2 });
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
