import { describe, expect, it } from "vitest";
import { addDays, type CivilDate, civilDate } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import { beforeWithDrawing } from "#lib/insight/figures/pictures/before-with";
import type { RemedyPeriod } from "#lib/insight/record/diary";
import { diaryOf, lastTestNight, remedyPeriod } from "#testing/diary";
import { seasonalStart } from "#testing/seasonal-start";
import { trendReport } from "../report";
import { beyond } from "./beyond";
import { seasonAlone } from "./season-alone";
import { isLinkedWithCramps } from "./tried-remedy";
import {
  byItselfWords,
  restsOnStudies,
  seasonWords,
  timesWords,
  triedQuestion,
  triedSentence,
  triedSideWords,
} from "./words";

const nights = (length: number, pattern: readonly (number | null)[]) =>
  Array.from({ length }, (_, at) => pattern[at % pattern.length] ?? null);
const often = [1, 0, 0, 1, 0, 1, 0.5].map((count) => Math.ceil(count));
const started = addDays(lastTestNight, -55);
const begun = (startedOn: CivilDate, more: Partial<RemedyPeriod> = {}): RemedyPeriod => ({
  ...remedyPeriod("Simvastatin"),
  startedOn,
  ...more,
});
const report = (counts: readonly (number | null)[], remedy: RemedyPeriod, weeks = 26) =>
  trendReport({ ...diaryOf(counts), remedies: [remedy] }, lastWeeks(weeks, lastTestNight));
const answer = (counts: readonly (number | null)[], remedy = begun(started)) => {
  const { tried, remedies } = report(counts, remedy);
  const [one, verdict] = [tried[0], remedies[0]];
  if (!one || !verdict) throw new Error("nothing was tried");
  return { one, verdict };
};

describe("what was tried", () => {
  it("holds nothing before against after where nobody knows when it was begun, and marks no start", () => {
    const counts = [...nights(56, [0, 1]), ...nights(56, [0])];
    const told = report(counts, begun(started, { startIsLatest: true }));
    expect([told.tried, told.remedies]).toEqual([[], []]);
    expect(told.marks).toEqual([]);
    expect(report(counts, begun(started)).marks).toHaveLength(1);
  });

  it("finds a medicine after none and a medicine with none: the clearest cases", () => {
    const worse = answer([...nights(56, [0]), ...nights(56, [0, 1])]);
    expect(worse.verdict).toEqual({
      name: "Simvastatin",
      verdict: "more",
      ratio: null,
      low: worse.one.low,
      high: null,
      beforeNights: 56,
      withNights: 56,
    });
    expect(worse.one.low).toBeGreaterThan(1.5);
    expect(triedSentence(worse.one)).toMatch(
      /^More cramps: 3\.5 a week with it, none before \(likely from .+ to many/,
    );
    const better = answer([...nights(56, [0, 1]), ...nights(56, [0])]);
    expect(better.verdict).toMatchObject({ verdict: "fewer", ratio: 0, low: 0 });
    expect(triedSentence(better.one)).toMatch(
      /^Fewer cramps: none with it, 3\.5 a week before \(none; likely/,
    );
  });

  it("says size and range where something is found, and what a dummy pill does", () => {
    const { one } = answer([...nights(56, [1, 2, 1, 1, 0, 1, 1]), ...nights(56, [1, 0, 0, 0, 0, 0, 0])]);
    expect(one.verdict).toBe("fewer");
    expect(triedSentence(one)).toMatch(
      /1 a week with it, 7 a week before \(86% fewer; likely from \d+% fewer to \d+% fewer\)/,
    );
    expect(triedSentence(one)).toMatch(/a dummy pill, people have about a third fewer too/);
  });

  it("says the fact where nothing is clear, and never that there is no difference", () => {
    const { one } = answer(nights(112, often));
    expect(one.verdict).toBe("no-clear-change");
    expect(triedSentence(one)).toMatch(/^No clear change: 4 a week with it, 4 a week before\./);
    expect(triedSideWords(one.before)).toBe("cramps on 32 of 56 nights, 4 a week");
  });

  it("says what is missing, once, and when it will be there", () => {
    const early = answer(nights(112, often), begun(addDays(lastTestNight, -9)));
    expect(early.verdict).toMatchObject({ verdict: "too-little", ratio: null, withNights: 7 });
    expect(triedSentence(early.one)).toBe(
      "Too early to compare: four weeks with it are needed. They are full on Thu 16 April.",
    );
    const gaps = answer([...nights(56, [1, null]), ...nights(56, [1, 0])]);
    expect(triedSentence(gaps.one)).toBe(
      "Too little to compare with: 28 of the 45 nights needed before it are recorded.",
    );
    expect(triedSentence(answer(nights(112, [0])).one)).toMatch(
      /^Too few cramps to compare: no cramps before/,
    );
  });

  it("looks at fewer weeks where further back is not recorded", () => {
    const { one } = answer([...nights(20, [null]), ...nights(36, [0, 1]), ...nights(56, [0, 1])]);
    expect([one.before.nights, one.during.nights, one.missing]).toEqual([42, 56, null]);
  });

  it("shows what came after it was stopped", () => {
    const stopped = begun(addDays(started, -28), { stoppedOn: addDays(started, 13) });
    const { one } = answer([...nights(70, [0, 1]), ...nights(42, [1, 0])], stopped);
    expect(one.after).toMatchObject({ from: addDays(started, 14), nights: 42 });
    expect(one.after && triedSideWords(one.after)).toMatch(/^cramps on 21 of 42 nights/);
  });

  it("is one and the same number whatever range is looked at", () => {
    const counts = [...nights(200, [1, 0, 2, 0, 0, 0, 1]), ...nights(56, [0, 1, 0, 0])];
    const [short, long] = [9, 30].map((weeks) => report(counts, begun(started), weeks).tried[0]);
    expect(short).toEqual(long);
    expect(short && byItselfWords(short)).toBe(
      " In the half year before, four weeks of yours always held 4 a week.",
    );
  });

  it("asks the person who prescribes, whatever was found, of a medicine that records link with cramps", () => {
    const asks = (name: string, kind: "medicine" | "supplement", verdict: "more" | "no-clear-change") =>
      triedQuestion({ isLinked: isLinkedWithCramps(name), kind, verdict });
    expect(asks("Simvastatin", "medicine", "no-clear-change")).toMatch(
      /^Records link .+ not proof\. Do not stop it/,
    );
    expect(asks("Paracetamol", "medicine", "no-clear-change")).toBeNull();
    expect(asks("Paracetamol", "medicine", "more")).toMatch(/^Do not stop it by yourself/);
    expect(asks("Magnesium", "supplement", "more")).toMatch(/doctor or pharmacist/);
  });
});

describe("a day that the person marked", () => {
  const marked = (counts: readonly (number | null)[], name = "New mattress") =>
    answer(counts, begun(started, { name, kind: "change" })).one;

  it("is answered like a remedy, with what came since against what was before", () => {
    const one = marked([...nights(56, [1, 2, 1, 1, 0, 1, 1]), ...nights(56, [1, 0, 0, 0, 0, 0, 0])]);
    expect(triedSentence(one)).toMatch(
      /^Fewer cramps: 1 a week since, 7 a week before \(86% fewer; likely .+Something else may have changed about then too\.$/,
    );
    expect(triedSentence(one)).not.toMatch(/dummy pill|with it/);
    expect(triedSentence(marked(nights(112, [0])))).toMatch(/no cramps before and since, and/);
    expect(beforeWithDrawing(one).labels.map(({ text }) => text)).toEqual(["Before", "Since"]);
  });

  it("is not read for what is taken: no link with cramps, and no question for who prescribes", () => {
    const one = marked([...nights(56, [0]), ...nights(56, [0, 1])], "Simvastatin left off");
    expect([one.verdict, one.isLinked, triedQuestion(one)]).toEqual(["more", false, null]);
  });
});

describe("what was begun in another season than it is compared with", () => {
  const autumn = civilDate("2025-10-15");
  const one = (startedOn: CivilDate, effect: number, seed = 3) =>
    seasonalStart(startedOn, seed, { fold: 2, perWeek: 12, nights: "scattered", effect });

  it("says what the season alone would make, on which side of the year and of the earth it is", () => {
    expect(triedSentence(one(autumn, 0.3))).toMatch(
      /more than nights like yours change by themselves and by the season\. The season alone would make about 2\d% fewer: in summer about twice as many/,
    );
    expect(one(civilDate("2026-04-15"), 1).season).toBeGreaterThan(1.3);
    expect(one(civilDate("2026-01-17"), 1).season).toBeNull();
    const weeks = (from: string) => ({ from: civilDate(from), to: addDays(civilDate(from), 55) });
    const [before, later] = [weeks("2025-08-20"), weeks("2025-10-15")];
    expect(seasonAlone(before, later, "Europe/Berlin")).toBeLessThan(0.8);
    expect(seasonAlone(before, later, "Australia/Sydney")).toBeGreaterThan(1.25);
    expect(seasonWords({ season: null })).toBe("");
  });

  it("leads to the source exactly where it names a figure of other people", () => {
    const made = [autumn, civilDate("2026-01-17"), civilDate("2026-04-15")].flatMap((on) =>
      [0.2, 1, 2.5].map((effect) => one(on, effect)),
    );
    const change = made.map((tried) => ({ ...tried, kind: "change" as const }));
    const early = made.map((tried) => ({
      ...tried,
      verdict: "too-little" as const,
      missing: "cramps" as const,
    }));
    const all = [...made, ...change, ...early];
    for (const tried of all)
      expect(restsOnStudies(tried)).toBe(/season alone|dummy pill/.test(triedSentence(tried)));
    expect(new Set(all.map(restsOnStudies)).size).toBe(2);
  });

  it("does not take the fall of autumn for an effect: both are said, and that it is no answer yet", () => {
    const found = Array.from({ length: 40 }, (_, seed) => one(autumn, 0.75, seed + 1)).find(
      ({ high, verdict }) => high !== null && high < 1 && verdict === "no-clear-change",
    );
    expect(found && triedSentence(found)).toMatch(
      /^Fewer cramps: .+ a week with it, .+ before\. The season and your own nights may do as much by themselves, so this is no answer yet\. The season alone/,
    );
  });

  it("claims something that does nothing in at most 5 of 100 people, where without the season it were more", () => {
    const season = { fold: 2.5, perWeek: 6, nights: "usual", effect: 1 } as const;
    const all = Array.from({ length: 300 }, (_, seed) => seasonalStart(autumn, seed + 1, season));
    const claimed = all.filter(({ verdict }) => verdict === "fewer" || verdict === "more");
    const unadjusted = all.filter(({ low, high }) => low !== null && beyond({ low, high }) !== null);
    expect(claimed.length).toBeLessThanOrEqual(15);
    expect(unadjusted.length).toBeGreaterThan(20);
  });
});

it("words a ratio without a false whole", () => {
  expect([0, 0.004, 0.5, 1, 1.3, 2, 3.4].map(timesWords)).toEqual([
    "none",
    "99% fewer",
    "50% fewer",
    "as many",
    "30% more",
    "twice as many",
    "3.4 times as many",
  ]);
});

it("draws each recorded week once, on one scale, and no week nobody wrote about", () => {
  const { one } = answer([...nights(49, [0, 1]), ...nights(7, [null]), ...nights(56, [0, 0, 0, 1])]);
  const { bars, baseline, changes, labels } = beforeWithDrawing(one);
  expect(bars.filter(({ part }) => part === "before")).toHaveLength(7);
  expect(bars.filter(({ part }) => part === "with")).toHaveLength(8);
  expect(Math.max(...bars.map(({ y, height }) => y + height))).toBe(baseline);
  expect([changes.length, labels.map(({ text }) => text)]).toEqual([1, ["Before", "With it"]]);
});
