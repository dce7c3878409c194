import { describe, expect, it } from "vitest";
import { nightSummary } from "#lib/nights/night-summary";
import { countDraw } from "#lib/stats/count-draw";
import { seededRandom } from "#lib/stats/seeded-random";
import { addDays, type CivilDate, civilDate } from "#lib/time/civil-date";
import { datesIn } from "#lib/time/date-range";
import { nightRecord } from "#lib/trends/testing-diary";
import { blockOn, experimentBlocks } from "./blocks";
import { reasonsAgainst } from "./eligibility";
import { planPower } from "./plan-power";
import { experimentReport } from "./report";
import { experimentResult } from "./result";
import type { Experiment } from "./schema";

const startsOn = civilDate("2026-01-05");
const experiment: Experiment = {
  id: "one",
  what: "stretching",
  blockWeeks: 2,
  pairs: 8,
  startsOn,
  seed: 7,
  stoppedOn: null,
  checks: [],
};
const dates = (weeks: number) => datesIn({ from: startsOn, to: addDays(startsOn, 7 * weeks - 1) });
const point = (night: CivilDate, crampCount: number | null) => ({
  night,
  summary: nightSummary(crampCount === null ? null : nightRecord(night, { crampCount }), []),
});

describe("experimentBlocks", () => {
  it("are pairs of A and B without gap or overlap, the same for the same seed", () => {
    const blocks = experimentBlocks(experiment);
    expect(blocks).toHaveLength(16);
    expect(blocks.flatMap((block) => datesIn(block))).toEqual(dates(32));
    for (let pair = 0; pair < 8; pair += 1) {
      expect(new Set(blocks.slice(2 * pair, 2 * pair + 2).map(({ arm }) => arm)).size).toBe(2);
    }
    expect(experimentBlocks(experiment)).toEqual(blocks);
    expect(blockOn(blocks, addDays(startsOn, -1))).toBeNull();
    expect(blockOn(blocks, addDays(startsOn, 14))).toEqual(blocks[1]);
  });

  it("begin with A about half of the time, over many seeds", () => {
    const first = Array.from(
      { length: 1000 },
      (_, seed) => experimentBlocks({ ...experiment, seed })[0]?.arm,
    );
    const share = first.filter((arm) => arm === "a").length / first.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
  });
});

describe("reasonsAgainst", () => {
  const well = { pregnancy: null, conditions: {}, recorded: 28, cramps: 9 } as const;

  it("offer nothing in pregnancy, kidney disease, or without four recorded weeks", () => {
    expect(reasonsAgainst(well)).toEqual([]);
    expect(reasonsAgainst({ ...well, pregnancy: "pregnant" })).toHaveLength(1);
    expect(reasonsAgainst({ ...well, conditions: { "kidney-disease": "yes" } })).toHaveLength(1);
    expect(reasonsAgainst({ ...well, conditions: { "kidney-disease": "unknown" } })).toEqual([]);
    expect(reasonsAgainst({ ...well, recorded: 22 })[0]).toContain("22 of the last 28 nights");
    expect(reasonsAgainst({ ...well, cramps: 0 })).toHaveLength(1);
  });
});

describe("planPower", () => {
  it("says the chance before anything begins, from her own rate and spread", () => {
    const plan = planPower({ blockWeeks: 2, pairs: 6 }, { weeklyRate: 3, dispersion: 2 });
    expect(plan?.power).toBeGreaterThan(0.25);
    expect(plan?.power).toBeLessThan(0.45);
    expect(plan?.sentence).toMatch(
      /^At your 3 cramps a week, 12 weeks with and 12 without give a \d+% chance/,
    );
    expect(planPower({ blockWeeks: 2, pairs: 6 }, { weeklyRate: null, dispersion: null })).toBeNull();
  });
});

describe("experimentResult", () => {
  /** Half a year and more of nights whose rate on A nights is `ratio` of that on B nights. */
  function lived(seed: number, { weekly, ratio }: { weekly: number; ratio: number }) {
    const random = seededRandom(seed);
    const blocks = experimentBlocks({ ...experiment, seed });
    const points = dates(32).map((night) => {
      const factor = blockOn(blocks, night)?.arm === "a" ? ratio : 1;
      return point(night, countDraw(random, { mean: (weekly / 7) * factor, dispersion: 1.8 }));
    });
    return experimentResult(points, blocks, { washoutNights: 0, doneOn: new Map() });
  }

  it("finds a planted effect (ratio 0.4, 6 a week, 16 weeks each) in at least 80 % of people", () => {
    const people = 100;
    let found = 0;
    for (let person = 0; person < people; person += 1) {
      if (lived(person, { weekly: 6, ratio: 0.4 }).sentence.startsWith("In your test, cramps were lower"))
        found += 1;
    }
    expect(found / people).toBeGreaterThanOrEqual(0.8);
  });

  it("speaks of a difference in at most 7 % of people when there is none", () => {
    const people = 150;
    let fooled = 0;
    for (let person = 0; person < people; person += 1) {
      if (lived(person, { weekly: 3, ratio: 1 }).sentence.startsWith("In your test")) fooled += 1;
    }
    expect(fooled / people).toBeLessThanOrEqual(0.07);
  });

  it("gives no ratio under three pairs, four weeks, 80 % or ten cramps, but says which", () => {
    const blocks = experimentBlocks({ ...experiment, pairs: 3 });
    const sentence = (counts: (at: number) => number | null, taken = blocks) =>
      experimentResult(
        dates(12).map((night, at) => point(night, counts(at))),
        taken,
        { washoutNights: 0, doneOn: new Map() },
      ).sentence;
    expect(sentence(() => 1, blocks.slice(0, 4))).toContain("2 of 3 pairs");
    expect(sentence((at) => (at % 2 ? 1 : null))).toContain("Not enough nights yet");
    expect(sentence((at) => (at % 20 ? 0 : 1))).toContain("Too few cramps");
    expect(sentence(() => 1)).toContain("It does not show a difference");
  });

  it("leaves out the first nights of a turn where what came before may linger", () => {
    const blocks = experimentBlocks({ ...experiment, pairs: 3 });
    const { blocks: results } = experimentResult(
      dates(12).map((night) => point(night, 1)),
      blocks,
      { washoutNights: 3, doneOn: new Map() },
    );
    expect(results.map(({ recorded }) => recorded)).toEqual(new Array(6).fill(11));
  });
});

describe("experimentReport", () => {
  it("tells today's turn, and nothing of the turns still to come", () => {
    const day = addDays(startsOn, 20);
    const report = experimentReport(experiment, [], { today: day, lastNight: addDays(day, -1) });
    const block = blockOn(experimentBlocks(experiment), day);
    expect(report).toMatchObject({ state: "running", today: { day, arm: block?.arm === "a" ? "A" : "B" } });
    expect(report.result.blocks).toHaveLength(0);
    expect(JSON.stringify(report)).not.toContain("seed");
  });

  it("stops where she stopped it, and keeps what was answered", () => {
    const stopped = {
      ...experiment,
      stoppedOn: addDays(startsOn, 30),
      checks: [{ day: startsOn, done: true }],
    };
    const report = experimentReport(
      stopped,
      dates(8).map((night) => point(night, 0)),
      {
        today: addDays(startsOn, 60),
        lastNight: addDays(startsOn, 59),
      },
    );
    expect(report).toMatchObject({ state: "over", today: null, kept: { answered: 1, done: 1 } });
    expect(report.result.blocks).toHaveLength(2);
  });
});
