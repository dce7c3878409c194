import { describe, expect, it } from "vitest";
import { countDraw } from "#lib/base/stats/count-draw";
import { seededRandom } from "#lib/base/stats/seeded-random";
import { addDays, type CivilDate, civilDate } from "#lib/base/time/civil-date";
import { datesIn } from "#lib/base/time/date-range";
import { nightSummary } from "#lib/diary/nights/night-summary";
import { type Answer, type ConditionId, conditionIds, type SafetyFacts } from "#lib/knowledge/safety/schema";
import { nightRecord } from "#testing/diary";
import { wanderingCounts } from "#testing/null-diary";
import { askedDays } from "./asked-days";
import { blockDrawing } from "./block-drawing";
import { blockOn, drawnArms, experimentBlocks } from "./blocks";
import { centItems } from "./cent-items";
import { decide, nightOutcome, turnOf } from "./decide";
import { reasonsAgainst } from "./eligibility";
import { experimentOffers, forbids } from "./offers";
import { fitsTurn, outcomesFor, pairsFor, triables, turnsFor, washoutNights } from "./plan-options";
import { powerOfSlice } from "./plan-power";
import { lengthWords, planLengthWords, powerSlices, powerWords } from "./plan-words";
import { experimentReport } from "./report";
import { experimentResult } from "./result";
import { resultSentence } from "./result-sentence";
import { asPlannedLine, resultLines } from "./result-words";
import { type Experiment, newExperimentSchema } from "./schema";
import { triableWords } from "./triable-words";

const startsOn = civilDate("2026-01-05");
const experiment: Experiment = {
  id: "one",
  what: "stretching",
  own: null,
  turnNights: 14,
  pairs: 8,
  outcome: "cramps",
  worth: 50,
  promised: 54,
  startsOn,
  seed: 7,
  salt: "0123456789abcdef0123456789abcdef",
  receipt: "f".repeat(64),
  stoppedOn: null,
  stopReason: null,
  checks: [],
  pauses: [],
};
const dates = (weeks: number) => datesIn({ from: startsOn, to: addDays(startsOn, 7 * weeks - 1) });
/** The morning of a day of the test, the first being 0. */
const on = (day: number) => {
  const today = addDays(startsOn, day);
  return { today, tonight: today, lastNight: addDays(today, -1) };
};
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
  const well = { pregnancy: null, recorded: 28, cramps: 9 } as const;

  it("offer nothing in pregnancy, or without four recorded weeks", () => {
    expect(reasonsAgainst(well)).toEqual([]);
    expect(reasonsAgainst({ ...well, pregnancy: "pregnant" })).toHaveLength(1);
    expect(reasonsAgainst({ ...well, recorded: 22 })[0]).toContain("22 of the last 28 nights");
    expect(reasonsAgainst({ ...well, cramps: 0 })).toHaveLength(1);
  });
});

/** How a test of these turns is judged at its end. */
const judging = {
  washoutNights: 0,
  outcome: "cramps",
  worth: 50,
  doneOn: new Map(),
  answerOn: null,
} as const;

describe("power, before anything begins", () => {
  const plan = { what: "stretching", turnNights: 1, pairs: 84, outcome: "cramps" } as const;
  const lately = dates(26);
  const record = (seed: number, weekly: number) => {
    const random = seededRandom(seed);
    return wanderingCounts(random, { nights: lately.length, mean: weekly / 7 }).map((count, at) =>
      point(lately[at] ?? startsOn, random() < 0.1 ? null : count),
    );
  };

  it("promises what is delivered on nights like those, within the error of so few, and the same whenever it is asked", () => {
    const people = 200;
    const promises = Array.from({ length: 16 }, (_, seed) =>
      powerOfSlice(record(100 + seed, 6), { ...plan, slice: seed }),
    );
    const promise = promises.reduce<number>((sum, one) => sum + (one ?? 0), 0) / promises.length;
    const nights = dates(24);
    const found = Array.from({ length: people }, (_, seed) => {
      const arms = drawnArms({ ...plan, seed });
      const random = seededRandom(9000 + seed);
      const counts = wanderingCounts(random, {
        nights: nights.length,
        mean: 6 / 7,
        factorOn: (at) => (arms[at] === "a" ? 0.5 : 1),
      });
      const turns = arms.map((arm, at) => {
        const { summary } = point(nights[at] ?? startsOn, random() < 0.1 ? null : (counts[at] ?? null));
        return turnOf(arm, [summary], (one) => nightOutcome(one, "cramps"));
      });
      return decide(turns, "cramps").shows === "fewer";
    }).filter(Boolean).length;
    expect(promise).toBeGreaterThan(0.6);
    expect(Math.abs(promise - found / people)).toBeLessThan(0.12);
    expect(powerOfSlice(record(1, 6), { ...plan, slice: 0 })).toBe(
      powerOfSlice(record(1, 6), { ...plan, slice: 0 }),
    );
    expect(powerOfSlice([], { ...plan, slice: 0 })).toBeNull();
  });

  it("is said in people, and in dates; a plan that cannot answer says so", () => {
    expect(powerWords(0.541)).toBe("Of 100 people like you whom it halves, this plan would show it in 54.");
    expect(powerWords(0.06)).toContain("too few to be worth your months");
    expect(powerSlices).toBeGreaterThanOrEqual(16);
    expect(planLengthWords(plan, civilDate("2026-01-04"))).toBe(
      "It would take 24 weeks: from Mon 5 January 2026 to Sun 21 June 2026.",
    );
    expect(lengthWords(plan)).toBe("24 weeks (84 nights each)");
  });
});

describe("what may be tried", () => {
  it("is never quinine, potassium or a prescription, and leaves a week to count after what lingers", () => {
    expect(triables.join()).not.toMatch(/quinine|potassium|prescri/);
    expect(fitsTurn({ what: "magnesium-tablet", turnNights: 14 })).toBe(false);
    expect(fitsTurn({ what: "magnesium-supper", turnNights: 1 })).toBe(false);
    expect(turnsFor("stretching")).toEqual([1, 7]);
    expect(turnsFor("pickle-juice")).toEqual([1]);
    expect(outcomesFor("pickle-juice")).toEqual(["cramp-minutes"]);
    const asked = {
      id: "018f0000-0000-7000-8000-000000000001",
      outcome: "cramps",
      worth: 50,
      own: null,
      noneApply: true,
    };
    const isTaken = (plan: object) => newExperimentSchema.safeParse({ ...asked, ...plan }).success;
    expect(isTaken({ what: "stretching", turnNights: 1, pairs: 84 })).toBe(true);
    expect(isTaken({ what: "stretching", turnNights: 1, pairs: 84, noneApply: false })).toBe(false);
    expect(isTaken({ what: "stretching", turnNights: 1, pairs: 85 })).toBe(false);
    expect(isTaken({ what: "own", own: "Two pillows", turnNights: 1, pairs: 84 })).toBe(true);
    expect(isTaken({ what: "own", turnNights: 1, pairs: 84 })).toBe(false);
    expect(isTaken({ what: "own", own: "My statin", turnNights: 1, pairs: 84 })).toBe(false);
    expect(isTaken({ what: "stretching", own: "Two pillows", turnNights: 1, pairs: 84 })).toBe(false);
    expect(isTaken({ what: "magnesium-supper", turnNights: 1, pairs: 84 })).toBe(false);
    expect(isTaken({ what: "pickle-juice", turnNights: 1, pairs: 84 })).toBe(false);
    expect(washoutNights["magnesium-tablet"]).toBeGreaterThan(washoutNights.stretching);
  });

  it("offers for each thing only turns with a plan that is over within a year and can answer", () => {
    for (const what of triables.filter((one) => washoutNights[one] < 14)) {
      expect(turnsFor(what).length).toBeGreaterThan(0);
      for (const turnNights of turnsFor(what)) {
        for (const pairs of pairsFor(turnNights)) {
          expect(2 * pairs * turnNights).toBeLessThanOrEqual(364);
          expect(2 / 2 ** pairs).toBeLessThan(0.05);
        }
      }
    }
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
    expect(refusedTo(taking("Furosemide", ["loop-diuretic"]))).toContain("evening-water");
    // A disease of the kidneys forbids what is eaten and drunk, and not stretching.
    const kidneys = refusedTo({ conditions: { ...answers, "kidney-disease": "yes" } });
    expect(kidneys).toEqual(expect.arrayContaining(["evening-water", "pickle-juice", "magnesium-supper"]));
    expect(kidneys).not.toContain("stretching");
    expect(refusedTo({ conditions: { ...answers, neuropathy: "yes" } })).toEqual(
      expect.arrayContaining(["heat", "compression", "vitamin-b"]),
    );
    expect(experimentOffers(facts).find(({ what }) => what === "magnesium-tablet")?.against).toMatch(
      /^It stays in the body for weeks/,
    );
  });
});

describe("what is asked before the draw", () => {
  /** How each thing that forbids something is asked, for who never answered the health questions. */
  const asked: Partial<Record<ConditionId, RegExp>> = {
    "kidney-disease": /kidney disease/,
    dialysis: /kidney disease/,
    "heart-failure": /weak heart/,
    "fluid-limit": /how much I may drink/,
    "high-blood-pressure": /high blood pressure/,
    oedema: /swollen legs/,
    neuropathy: /numb/,
    "artery-disease": /poor circulation/,
  };
  const rows = triables.flatMap((what) => (forbids[what]?.conditions ?? []).map((id) => [what, id] as const));

  it.each(rows)("of %s asks about %s, which forbids it", (what, id) => {
    expect(triableWords[what].notIf.join("\n")).toMatch(asked[id] ?? /not asked/);
  });
});

describe("the luck of the draw", () => {
  const turn = { nights: 112, recorded: 112, cramps: 20, known: 112, some: 20, total: 20 };
  it.each([
    [0.004, "less than once in 100 times."],
    [0.012, "about once in 100 times."],
    [0.031, "about 3 times in 100."],
  ])("%s is said as %s", (p, words) => {
    const told = resultSentence({
      asPlanned: { ratio: 0.5, low: 0.3, high: 0.8 },
      shows: "fewer",
      p,
      outcome: "cramps",
      with: { ...turn, arm: "a" },
      without: { ...turn, arm: "b" },
    });
    expect(told).toContain(`luck alone would give so much ${words}`);
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
      return experimentResult(points, blocks, judging).sentence;
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
    const result = experimentResult(counts, blocks, judging);
    expect(result).toMatchObject({ asPlanned: null, shows: "fewer" });
    expect(result.sentence).toBe(
      "In your test: no cramp in 112 nights with it, 56 cramps in 112 nights without. If it did nothing, luck alone would give so much less than once in 100 times. You knew which was which, so part may be hope. Talk it over before you go on.",
    );
  });

  it.each([
    ["cramp-nights", "cramps in none of 112 nights with it, cramps in 56 of 112 nights without."],
    ["minutes", "no minutes of cramp in 112 nights with it, 560 minutes of cramp in 112 nights without."],
    [
      "sleep-lost",
      "no minutes of sleep lost in 112 nights with it, 1,120 minutes of sleep lost in 112 nights without.",
    ],
  ] as const)("tells total success by what counts: %s", (outcome, sides) => {
    const blocks = experimentBlocks(experiment);
    const said = nights.map((night, at) => {
      const isBad = blocks[Math.floor(at / 14)]?.arm === "b" && at % 2 === 1;
      const record = isBad ? { crampCount: 3, crampMinutes: 10, sleepLostMinutes: 20 } : { crampCount: 0 };
      return { night, summary: nightSummary(nightRecord(night, record), []) };
    });
    const { sentence } = experimentResult(said, blocks, { ...judging, outcome });
    expect(sentence).toContain(`In your test: ${sides}`);
    expect(sentence).toContain("Talk it over before you go on.");
  });

  it("shows neither ratio nor range before the day of the answer, and starts from doubt", () => {
    const blocks = experimentBlocks(experiment);
    const points = nights.map((night, at) => point(night, (at * 7) % 4));
    const result = experimentResult(points, blocks, { ...judging, answerOn: civilDate("2026-08-17") });
    expect(result).toMatchObject({ asPlanned: null, perProtocol: null, chance: null, shows: null });
    expect(result.sentence).toMatch(
      /^The answer comes on Mon 17 August 2026: looking only once keeps chance findings rare\. So far, if one starts from doubt, the chance that there are fewer cramps with it is \d+ in 100\.$/,
    );
  });

  it("gives the days done as asked a ratio from six whole pairs of them on, as all nights have", () => {
    const blocks = experimentBlocks(experiment);
    const points = nights.map((night, at) => point(night, (at * 7) % 4));
    const doneIn = (pairs: number) =>
      experimentResult(points, blocks, {
        ...judging,
        doneOn: new Map(nights.slice(0, 28 * pairs).map((night) => [night, true])),
      });
    expect(doneIn(5).asPlanned).not.toBeNull();
    expect(doneIn(5).perProtocol).toBeNull();
    expect(doneIn(6).perProtocol).not.toBeNull();
  });

  it("gives no ratio under six pairs, four weeks, 80 % or ten cramps, but says which", () => {
    const blocks = experimentBlocks({ ...experiment, pairs: 6 });
    const sentence = (counts: (at: number) => number | null, taken = blocks) =>
      experimentResult(
        dates(24).map((night, at) => point(night, counts(at))),
        taken,
        judging,
      ).sentence;
    expect(sentence(() => 1, blocks.slice(0, 4))).toContain("2 of 6 pairs");
    expect(sentence((at) => (at % 2 ? 1 : null))).toContain("Not enough nights yet");
    expect(sentence((at) => (at % 40 ? 0 : 1))).toContain("Too few cramps");
    expect(sentence(() => 1)).toContain("No clear difference in your test");
  });

  it("leaves out the first nights of a turn where what came before may linger", () => {
    const blocks = experimentBlocks({ ...experiment, pairs: 3 });
    const { blocks: results } = experimentResult(
      dates(12).map((night) => point(night, 1)),
      blocks,
      { ...judging, washoutNights: 3 },
    );
    expect(results.map(({ recorded }) => recorded)).toEqual(new Array(6).fill(11));
  });
});

describe("experimentReport", () => {
  const quiet = dates(8).map((night) => point(night, 0));

  it("tells today's turn, asks for yesterday where nothing was said, and tells nothing of the turns still to come", () => {
    const day = addDays(startsOn, 20);
    const block = blockOn(experimentBlocks(experiment), day);
    const arm = block?.arm === "a" ? "A" : "B";
    const report = experimentReport(experiment, [], on(20));
    expect(report.state).toBe("running");
    expect(askedDays(experiment, on(20))).toMatchObject([
      { day, arm },
      { day: addDays(day, -1), arm },
    ]);
    const said = { ...experiment, checks: [{ day: addDays(day, -1), done: false, rev: 1 }] };
    expect(askedDays(said, on(20)).map((asked) => asked.day)).toEqual([day]);
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
    // The receipt is of the draw and differs with it; nobody can read the order from it, because of the salt.
    const seen = (seed: number) => JSON.stringify(experimentReport({ ...experiment, seed }, lived, on(49)));
    expect(seen(other)).toBe(seen(7));
  });

  it("counts every day lived as done, not done, missed or paused, and asks nothing in a pause", () => {
    const kept = {
      ...experiment,
      checks: [
        { day: startsOn, done: true, rev: 1 },
        { day: addDays(startsOn, 1), done: false, rev: 2 },
        // Said, and taken back.
        { day: addDays(startsOn, 2), done: null, rev: 2 },
        { day: addDays(startsOn, 5), done: true, rev: 1 },
      ],
      pauses: [
        { from: addDays(startsOn, 4), to: addDays(startsOn, 6) },
        { from: addDays(startsOn, 9), to: null },
      ],
    };
    const report = experimentReport(kept, quiet, on(11));
    expect(report.kept).toEqual({ days: 11, done: 1, notDone: 1, missed: 4, paused: 5 });
    expect(report.pausedSince).toBe(addDays(startsOn, 9));
    expect(askedDays(kept, on(11))).toEqual([]);
  });

  it("counts paused nights as planned, and leaves them out of the days done as asked", () => {
    const points = dates(24).map((night, at) => point(night, (at * 7) % 5));
    const run = { ...experiment, pairs: 6, checks: dates(24).map((day) => ({ day, done: true, rev: 1 })) };
    const paused = { ...run, pauses: [{ from: startsOn, to: addDays(startsOn, 9) }] };
    const [whole, rest] = [run, paused].map((one) => experimentReport(one, points, on(168)).result);
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
      checks: [{ day: startsOn, done: true, rev: 1 }],
    };
    const report = experimentReport(stopped, quiet, on(60));
    expect(report).toMatchObject({ state: "over", told: null, kept: { days: 30, done: 1, missed: 29 } });
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
  const over = on(230);

  it.each([
    ["as it waits", on(-1)],
    ["half way", on(100)],
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
      return centItems(experimentReport(experiment, points, on(day + 1))).find(({ item }) => item === "8")
        ?.says;
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
    expect(
      asPlannedLine({ asPlanned, sentence: "In your test, there were fewer cramps with it." }),
    ).toContain(range);
    expect(asPlannedLine({ asPlanned, sentence: `With it there may be ${range} cramps.` })).not.toContain(
      range,
    );
  });

  it("stands beside both readings of the result, the draw, and what would change it", () => {
    const kept = { ...experiment, checks: dates(32).map((day) => ({ day, done: true, rev: 1 })) };
    const lines = resultLines(experimentReport(kept, points, over)).join("\n");
    // The sentence of this result gives the range: it is not said twice.
    expect(lines).toMatch(/^That counts every recorded night, as planned\.$/m);
    expect(lines).toContain("Only the days done as asked: anything from");
    expect(lines).toMatch(
      /By this test, if one starts from doubt, the chance that there are fewer cramps with it is \d+ in 100/,
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
      judging,
    );
    const { bars, baseline } = blockDrawing(result.blocks, String);
    expect(bars.map(({ arm }) => arm.toLowerCase())).toEqual(blocks.map(({ arm }) => arm));
    expect(bars[0]).toMatchObject({ known: false, height: 0, label: "?" });
    for (const { y, height } of bars) expect(y + height).toBeCloseTo(baseline, 9);
    const [, second] = bars;
    expect((second?.height ?? 0) / (bars[2]?.height ?? 1)).toBeCloseTo(
      (result.blocks[1]?.value ?? 0) / (result.blocks[2]?.value ?? 1),
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
