import { describe, expect, it } from "vitest";
import { countDraw } from "#lib/base/stats/count-draw";
import { seededRandom } from "#lib/base/stats/seeded-random";
import { addDays, type CivilDate, civilDate } from "#lib/base/time/civil-date";
import { datesIn } from "#lib/base/time/date-range";
import { nightSummary } from "#lib/diary/nights/night-summary";
import { type Answer, type ConditionId, conditionIds, type SafetyFacts } from "#lib/knowledge/safety/schema";
import { nightRecord } from "#testing/diary";
import { wanderingCounts } from "#testing/null-diary";
import { blockDrawing } from "./block-drawing";
import { blockOn, experimentBlocks } from "./blocks";
import { centItems } from "./cent-items";
import { reasonsAgainst } from "./eligibility";
import { experimentOffers } from "./offers";
import { fitsWashout, triables, washoutNights } from "./plan-options";
import { powerOfSlice } from "./plan-power";
import { durationWords, powerSlices, powerWords } from "./plan-words";
import { experimentReport } from "./report";
import { experimentResult } from "./result";
import { asPlannedLine, resultLines } from "./result-words";
import { type Experiment, newExperimentSchema } from "./schema";

const startsOn = civilDate("2026-01-05");
const experiment: Experiment = {
  id: "one",
  what: "stretching",
  blockWeeks: 2,
  pairs: 8,
  startsOn,
  seed: 7,
  stoppedOn: null,
  stopReason: null,
  checks: [],
  pauses: [],
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

describe("power, before anything begins", () => {
  const plan = { what: "stretching", blockWeeks: 1, pairs: 12 } as const;
  const lately = dates(26);
  const record = (seed: number, weekly: number) => {
    const random = seededRandom(seed);
    return wanderingCounts(random, { nights: lately.length, mean: weekly / 7 }).map((count, at) =>
      point(lately[at] ?? startsOn, random() < 0.1 ? null : count),
    );
  };
  const promised = (points: ReturnType<typeof record>, slices: number) =>
    Array.from({ length: slices }, (_, slice) => powerOfSlice(points, { ...plan, slice }) ?? 0).reduce(
      (sum, share) => sum + share / slices,
      0,
    );

  it("promises what is delivered on nights like those, within the error of so few, and the same whenever it is asked", () => {
    const people = 100;
    const promises = Array.from({ length: 20 }, (_, seed) => promised(record(100 + seed, 6), 1));
    const promise = promises.reduce((sum, one) => sum + one, 0) / promises.length;
    const nights = dates(24);
    const found = Array.from({ length: 3 * people }, (_, seed) => {
      const blocks = experimentBlocks({ ...plan, startsOn, seed });
      const random = seededRandom(9000 + seed);
      const counts = wanderingCounts(random, {
        nights: nights.length,
        mean: 6 / 7,
        factorOn: (at) => (blocks[Math.floor(at / 7)]?.arm === "a" ? 0.5 : 1),
      });
      const points = nights.map((night, at) => point(night, random() < 0.1 ? null : (counts[at] ?? null)));
      return experimentResult(points, blocks, { washoutNights: 0, doneOn: new Map() }).shows === "fewer";
    }).filter(Boolean).length;
    expect(Math.abs(promise - found / (3 * people))).toBeLessThan(0.1);
    expect(promised(record(1, 6), 1)).toBe(promised(record(1, 6), 1));
    expect(powerOfSlice([], { ...plan, slice: 0 })).toBeNull();
  });

  it("is said in people, and in dates; a plan that cannot answer says so", () => {
    expect(powerWords(0.541)).toBe(
      "Of 100 people whose nights are like yours and whom it halves, this plan would show it in 54.",
    );
    expect(powerWords(0.06)).toContain("too few to be worth your months");
    expect(powerSlices).toBeGreaterThanOrEqual(16);
    expect(durationWords(plan, civilDate("2026-01-04"))).toBe(
      "It would take 24 weeks: from Mon 5 January 2026 to Sun 21 June 2026.",
    );
  });
});

describe("what may be tried", () => {
  it("is never quinine, potassium or a prescription, and leaves a week to count after what lingers", () => {
    expect(triables.join()).not.toMatch(/quinine|potassium|prescri/);
    expect(fitsWashout({ what: "magnesium-tablet", blockWeeks: 2 })).toBe(false);
    expect(fitsWashout({ what: "magnesium-tablet", blockWeeks: 3 })).toBe(true);
    expect(fitsWashout({ what: "stretching", blockWeeks: 1 })).toBe(true);
    const refused = newExperimentSchema.safeParse({
      id: "018f0000-0000-7000-8000-000000000001",
      what: "magnesium-tablet",
      blockWeeks: 1,
      pairs: 6,
    });
    expect(refused.success).toBe(false);
    expect(washoutNights["magnesium-tablet"]).toBeGreaterThan(washoutNights.stretching);
  });

  const answers = Object.fromEntries(conditionIds.map((id) => [id, "no"])) as Record<ConditionId, Answer>;
  const facts: SafetyFacts = {
    ageYears: 50,
    pregnant: "no",
    breastfeeding: "no",
    conditions: answers,
    medicines: [],
    supplements: [],
    magnesiumSupplementLimit: null,
    sodiumMg: null,
    calciumMg: null,
    waterG: null,
    mostWaterInAnHourG: null,
    greensChanged: "no",
    restlessLegs: "no",
    redFlags: [],
    considering: [],
  };
  const refusedTo = (said: Partial<SafetyFacts>) =>
    experimentOffers({ ...facts, ...said }).flatMap(({ what, against }) => (against === null ? [] : [what]));
  const taking = (name: string, classes: SafetyFacts["medicines"][number]["classes"]) => ({
    medicines: [{ name, classes, regular: true }],
  });

  it("is what the safety rules leave, with the rule's own reason", () => {
    // What stays for weeks is offered to nobody: no plan of a year can answer.
    const lingering = ["magnesium-tablet", "vitamin-k2"];
    expect(refusedTo({})).toEqual(lingering);
    const supplements = ["magnesium-tablet", "vitamin-b", "vitamin-k2"];
    expect(refusedTo({ breastfeeding: "yes" })).toEqual(expect.arrayContaining(supplements));
    expect(refusedTo(taking("Warfarin", ["vitamin-k-antagonist"]))).toEqual([
      "magnesium-supper",
      ...lingering,
    ]);
    expect(refusedTo(taking("Furosemide", ["loop-diuretic"]))).toEqual(["evening-water", ...lingering]);
    expect(experimentOffers(facts).find(({ what }) => what === "magnesium-tablet")?.against).toMatch(
      /^It stays in the body for weeks/,
    );
  });
});

describe("experimentResult", () => {
  const people = 300;
  const nights = dates(32);
  type Counts = (random: () => number, factorOn: (at: number) => number) => readonly number[];
  const steady =
    (weekly: number): Counts =>
    (random, factorOn) =>
      nights.map((_, at) => countDraw(random, { mean: (weekly / 7) * factorOn(at), dispersion: 1.8 }));
  const inSpells =
    (weekly: number): Counts =>
    (random, factorOn) =>
      wanderingCounts(random, { nights: nights.length, mean: weekly / 7, factorOn });
  /** Of 300 people whose rate on A nights is `ratio` of that on B nights, the share who are told so in these words. */
  function shareTold(says: string, counts: Counts, ratio: number) {
    const told = Array.from({ length: people }, (_, seed) => {
      const blocks = experimentBlocks({ ...experiment, seed });
      const lived = counts(seededRandom(seed), (at) =>
        blocks[Math.floor(at / 14)]?.arm === "a" ? ratio : 1,
      );
      const points = nights.map((night, at) => point(night, lived[at] ?? null));
      return experimentResult(points, blocks, { washoutNights: 0, doneOn: new Map() }).sentence;
    });
    return told.filter((sentence) => sentence.startsWith(says)).length / people;
  }

  it("finds a planted effect (ratio 0.4, 6 a week, 16 weeks each) in at least 80 % of people", () => {
    const lower = "In your test there were fewer";
    expect(shareTold(lower, steady(6), 0.4)).toBeGreaterThanOrEqual(0.8);
    // The draw itself is the judge, and bad spells make the turns of a pair differ by more than the effect.
    expect(shareTold(lower, inSpells(6), 0.4)).toBeGreaterThanOrEqual(0.7);
  });

  it("speaks of a difference in at most 7 % of people when there is none, bad spells or not", () => {
    for (const counts of [steady(3), inSpells(3), inSpells(6)]) {
      expect(shareTold("In your test", counts, 1)).toBeLessThanOrEqual(0.07);
    }
  });

  it("gives total success its sentence: no cramp with it, and how seldom luck does that", () => {
    const blocks = experimentBlocks(experiment);
    const counts = nights.map((night, at) =>
      point(night, blocks[Math.floor(at / 14)]?.arm === "a" ? 0 : at % 2),
    );
    const result = experimentResult(counts, blocks, { washoutNights: 0, doneOn: new Map() });
    expect(result).toMatchObject({ asPlanned: null, shows: "fewer" });
    expect(result.sentence).toBe(
      "In your test: no cramp in 112 nights with A, 56 cramps in 112 nights without. If it did nothing, luck alone would give so much less than once in 100 times.",
    );
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
    expect(sentence(() => 1)).toContain("No clear difference in your test");
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
  const quiet = dates(8).map((night) => point(night, 0));
  const on = (day: number) => ({ today: addDays(startsOn, day), lastNight: addDays(startsOn, day - 1) });

  it("tells today's turn, asks for yesterday where nothing was said, and tells nothing of the turns still to come", () => {
    const day = addDays(startsOn, 20);
    const block = blockOn(experimentBlocks(experiment), day);
    const arm = block?.arm === "a" ? "A" : "B";
    const report = experimentReport(experiment, [], on(20));
    expect(report).toMatchObject({
      state: "running",
      asked: [
        { day, arm },
        { day: addDays(day, -1), arm },
      ],
    });
    const said = { ...experiment, checks: [{ day: addDays(day, -1), done: false }] };
    expect(experimentReport(said, [], on(20)).asked.map((asked) => asked.day)).toEqual([day]);
    expect(report.result.blocks).toHaveLength(0);
  });

  it("keeps the order sealed: two draws that agree up to today give the same report to the letter", () => {
    const armsOf = (seed: number) => experimentBlocks({ ...experiment, seed }).map(({ arm }) => arm);
    const same = (seed: number, turns: number) =>
      armsOf(seed).slice(0, turns).join() === armsOf(7).slice(0, turns).join();
    const other = Array.from({ length: 5000 }, (_, seed) => seed).find(
      (seed) => same(seed, 4) && armsOf(seed).join() !== armsOf(7).join(),
    );
    if (other === undefined) throw new Error("among 5000 seeds some agree in the first two pairs only");
    const lived = dates(7).map((night, at) => point(night, at % 3));
    expect(JSON.stringify(experimentReport({ ...experiment, seed: other }, lived, on(49)))).toBe(
      JSON.stringify(experimentReport(experiment, lived, on(49))),
    );
  });

  it("counts every day lived as done, not done, missed or paused, and asks nothing in a pause", () => {
    const kept = {
      ...experiment,
      checks: [
        { day: startsOn, done: true },
        { day: addDays(startsOn, 1), done: false },
        { day: addDays(startsOn, 5), done: true },
      ],
      pauses: [
        { from: addDays(startsOn, 4), to: addDays(startsOn, 6) },
        { from: addDays(startsOn, 9), to: null },
      ],
    };
    const report = experimentReport(kept, quiet, on(11));
    expect(report.kept).toEqual({ days: 11, done: 1, notDone: 1, missed: 4, paused: 5 });
    expect(report.pausedSince).toBe(addDays(startsOn, 9));
    expect(report.asked).toEqual([]);
  });

  it("counts paused nights as planned, and leaves them out of the days done as asked", () => {
    const points = dates(12).map((night, at) => point(night, at % 2));
    const run = { ...experiment, pairs: 3 as const, checks: dates(12).map((day) => ({ day, done: true })) };
    const paused = { ...run, pauses: [{ from: startsOn, to: addDays(startsOn, 9) }] };
    const [whole, rest] = [run, paused].map((one) => experimentReport(one, points, on(84)).result);
    expect(rest?.asPlanned).toEqual(whole?.asPlanned);
    expect(rest?.blocks).toEqual(whole?.blocks);
    expect(whole?.perProtocol).toEqual(whole?.asPlanned);
    expect(rest?.perProtocol).not.toEqual(whole?.perProtocol);
  });

  it("stops where she stopped it, and keeps what was answered and why", () => {
    const stopped = {
      ...experiment,
      stoppedOn: addDays(startsOn, 30),
      stopReason: "unwell" as const,
      checks: [{ day: startsOn, done: true }],
    };
    const report = experimentReport(stopped, quiet, on(60));
    expect(report).toMatchObject({ state: "over", asked: [], kept: { days: 30, done: 1, missed: 29 } });
    expect(report.result.blocks).toHaveLength(2);
    expect(centItems(report).find(({ item }) => item === "14b")?.says).toContain("it did not agree with me");
  });
});

describe("the full report", () => {
  const items = [
    ...["1a", "1b", "2a.1", "2a.2", "2b", "3a", "3b", "4a", "4b", "4c", "5", "6a", "6a", "6b", "7a", "7b"],
    ...["8a", "8b", "8", "9", "10", "11a", "11b", "12a", "12b", "12", "13a", "13a", "13b", "14a", "14b"],
    ...["15", "16", "17a", "17a", "17b", "18", "19", "20"],
    ...["21", "22", "23", "24", "25"],
  ];
  const points = dates(32).map((night, at) => point(night, (at * 7) % 4));
  const over = { today: addDays(startsOn, 230), lastNight: addDays(startsOn, 229) };

  it.each([
    ["as it waits", { today: addDays(startsOn, -1), lastNight: addDays(startsOn, -2) }],
    ["half way", { today: addDays(startsOn, 100), lastNight: addDays(startsOn, 99) }],
    ["at its end", over],
  ])("has every item of CENT 2015, none empty, none with a word that claims: %s", (_, when) => {
    const said = centItems(experimentReport(experiment, points, when));
    expect(said.map(({ item }) => item)).toEqual(items);
    expect(items).toHaveLength(44);
    for (const { topic, says } of said) {
      expect(topic).not.toBe("");
      expect(says).toMatch(/\S/);
      expect(says).not.toMatch(/NaN|undefined|null|\b(works?|worked|caused?|deficien\w*|cured?)\b/i);
    }
  });

  it("tells the order as far as it was lived, and no turn more", () => {
    const arms = experimentBlocks(experiment).map(({ arm }) => arm.toUpperCase());
    const orderOn = (day: number) => {
      const when = { today: addDays(startsOn, day + 1), lastNight: addDays(startsOn, day) };
      return centItems(experimentReport(experiment, points, when)).find(({ item }) => item === "8")?.says;
    };
    expect(orderOn(20)).toBe("Sealed until a pair of turns is over.");
    expect(orderOn(100)).toBe(
      `${arms.slice(0, 6).join(" ")}; the other 10 turns are sealed, or were not lived in whole pairs.`,
    );
    expect(orderOn(229)).toBe(`${arms.join(" ")}.`);
  });

  it("gives its range once: beside the sentence only where the sentence has none", () => {
    const asPlanned = { ratio: 0.5, low: 0.3, high: 0.8 };
    const range = "anything from 70% fewer to 20% fewer";
    expect(asPlannedLine({ asPlanned, sentence: "In your test, cramps were lower with A." })).toContain(
      range,
    );
    expect(asPlannedLine({ asPlanned, sentence: `Your record fits ${range} with A.` })).not.toContain(range);
  });

  it("stands beside both readings of the result, the draw, and what would change it", () => {
    const kept = { ...experiment, checks: dates(32).map((day) => ({ day, done: true })) };
    const lines = resultLines(experimentReport(kept, points, over)).join("\n");
    // The sentence of this result gives the range: it is not said twice.
    expect(lines).toMatch(/^That counts every recorded night, as planned\.$/m);
    expect(lines).toContain("Only the days done as asked: anything from");
    expect(lines).toMatch(
      /From sceptical beginnings, the chance that there are fewer cramps with A is \d+ in 100/,
    );
    expect(lines).toContain("Of 224 days so far: 224 done as asked, 0 not, 0 not answered, 0 paused.");
    expect(lines).toContain("What would change it");
  });
});

describe("the picture of the turns", () => {
  it("has one bar a turn in order, from zero, no higher than its box, and none for a turn without a night", () => {
    const blocks = experimentBlocks({ ...experiment, pairs: 3 });
    const result = experimentResult(
      dates(12).map((night, at) => point(night, at < 14 ? null : at % 5)),
      blocks,
      { washoutNights: 0, doneOn: new Map() },
    );
    const { bars, baseline } = blockDrawing(result.blocks, String);
    expect(bars.map(({ arm }) => arm.toLowerCase())).toEqual(blocks.map(({ arm }) => arm));
    expect(bars[0]).toMatchObject({ known: false, height: 0, label: "?" });
    for (const { y, height } of bars) expect(y + height).toBeCloseTo(baseline, 9);
    const [, second] = bars;
    expect((second?.height ?? 0) / (bars[2]?.height ?? 1)).toBeCloseTo(
      (result.blocks[1]?.per7 ?? 0) / (result.blocks[2]?.per7 ?? 1),
      9,
    );
    expect(blockDrawing([], String).bars).toEqual([]);
    const { fontSize, bars: many } = blockDrawing(
      Array.from({ length: 16 }, () => result.blocks[1]).flatMap((block) => block ?? []),
      String,
    );
    // Three digits of 0.55 of the size each, on the narrowest bars there are.
    expect(3 * 0.55 * fontSize).toBeLessThan((many[1]?.x ?? 0) - (many[0]?.x ?? 0) + 1);
    expect(fontSize).toBeGreaterThan(14);
  });
});
