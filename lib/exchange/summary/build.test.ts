import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { datesIn, lastWeeks } from "#lib/base/time/date-range";
import { instant } from "#lib/base/time/instant";
import { experimentReport } from "#lib/insight/experiments/report";
import type { Diary, RemedyPeriod } from "#lib/insight/record/diary";
import { trendReport } from "#lib/insight/trends/report";
import { nightSeries } from "#lib/insight/trends/series/night-series";
import { unknownAmounts } from "#lib/knowledge/nutrients/amounts";
import {
  anyDiary,
  diaryOf,
  emptyDiary,
  lastTestNight,
  nightRecord,
  remedyPeriod,
  singleCramp,
} from "#testing/diary";
import { diaryOfSample } from "#testing/sample";
import { aboutSummary, summaryRequest } from "#testing/summary";
import { plainWords } from "./band";
import { bandsOf } from "./bands";
import { summarySnapshot } from "./build";
import { identify } from "./identify";
import { type Snapshot, snapshotSchema } from "./snapshot";
import { storedSnapshotSchema } from "./stored-snapshot";
import { triedBlocks } from "./tried-blocks";
import { weekDrawing } from "./week-drawing";
import { whenWords } from "./words";

const lastNight = civilDate("2026-11-21");
const sample = diaryOfSample(lastNight);
const about = (last = lastNight, weeks = 26) => aboutSummary(last, weeks);
const back = (nights: number) => addDays(lastTestNight, -nights);
const wordsOf = (...made: Parameters<typeof summarySnapshot>) =>
  bandsOf(summarySnapshot(...made))
    .map(({ title, blocks }) =>
      [
        title,
        ...blocks.map((block) => {
          if (block.kind === "text") return plainWords(block.words);
          if (block.kind === "list") return block.items.map(plainWords).join("\n");
          if (block.kind === "table")
            return [block.head, ...block.rows].map((row) => row.join(" | ")).join("\n");
          return "";
        }),
      ].join("\n"),
    )
    .join("\n");

describe("the summary", () => {
  it("says the numbers of the trends screen, because they come from the same functions", () => {
    fc.assert(
      fc.property(anyDiary, fc.constantFrom(4, 12, 26), (diary, weeks) => {
        const snapshot = summarySnapshot(diary, summaryRequest, about(lastTestNight, weeks));
        const { from, to, recorded, cramps, crampNights, weekly, pain, minutes } = snapshot.period;
        const report = trendReport(diary, { from, to });
        expect({ recorded, cramps, crampNights, weekly }).toEqual({
          recorded: report.recorded,
          cramps: report.cramps,
          crampNights: report.crampNights,
          weekly: report.weekly,
        });
        expect(snapshot.weeks).toEqual(report.weeks.points);
        expect([pain.median, minutes.median]).toEqual([
          report.scales.pain.median,
          report.scales.minutes.median,
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it("reads back from JSON as it was, and has eight letters that are its own", () => {
    const snapshot = summarySnapshot(sample, summaryRequest, about());
    expect(storedSnapshotSchema.parse(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
    expect(identify(snapshot)).toMatch(/^[A-Z]{8}$/);
    expect(identify(snapshotSchema.parse(JSON.parse(JSON.stringify(snapshot))))).toBe(identify(snapshot));
    expect(identify({ ...snapshot, question: "Another?" })).not.toBe(identify(snapshot));
  });

  it("counts nights from the first entry, not from before there was a diary", () => {
    const { period, range, firstNight, previous } = summarySnapshot(
      diaryOf(Array.from({ length: 28 }, () => 1)),
      summaryRequest,
      about(lastTestNight, 52),
    );
    expect([period.nights, period.recorded]).toEqual([28, 28]);
    expect(firstNight).toBe(back(27));
    expect(range.from).toBe(back(363));
    expect(previous).toBeNull();
  });

  it("holds this period against as many nights before it, with both rates", () => {
    const counts = Array.from({ length: 56 }, (_, night) => (night < 28 ? 1 : night % 2 ? 2 : 0));
    const { period, previous, comparison } = summarySnapshot(
      diaryOf(counts),
      summaryRequest,
      about(lastTestNight, 4),
    );
    expect([previous?.weekly?.rate, period.weekly?.rate]).toEqual([7, 7]);
    expect(comparison).toMatchObject({ kind: "compared", interval: { ratio: 1 } });
  });

  it("tells sleep on cramp nights from sleep on the others", () => {
    const nights = datesIn(lastWeeks(4, lastTestNight)).map((night, at) =>
      nightRecord(night, { crampCount: at % 2, sleepDisturbance: at % 2 ? 7 : 1 }),
    );
    const { period } = summarySnapshot({ ...emptyDiary, nights }, summaryRequest, about(lastTestNight, 4));
    expect([period.sleepOnCrampNights.median, period.sleepOnOtherNights.median]).toEqual([7, 1]);
    expect(period.sleepOnCrampNights.of + period.sleepOnOtherNights.of).toBe(28);
  });

  it("says minutes are at least so many where a cramp has no length", () => {
    const diary = {
      ...emptyDiary,
      nights: [],
      cramps: [
        singleCramp(lastTestNight, { durationSeconds: 600 }),
        singleCramp(lastTestNight, { durationSeconds: null }),
      ],
    };
    expect(summarySnapshot(diary, summaryRequest, about(lastTestNight, 4)).period.minutes).toMatchObject({
      median: 10,
      floors: 1,
    });
    expect(wordsOf(diary, summaryRequest, about(lastTestNight, 4))).toContain("at least 10, most 10");
  });

  it("counts cramps by the hour on the clock where they were lived", () => {
    const at = (text: string, timeZone: string) =>
      singleCramp(lastTestNight, { onset: instant(text), timeZone });
    const diary = {
      ...emptyDiary,
      cramps: [at("2026-03-28T01:30:00Z", "Europe/Berlin"), at("2026-03-28T07:30:00Z", "America/New_York")],
    };
    const { hours } = summarySnapshot(diary, summaryRequest, about(lastTestNight, 4));
    expect([hours.counts[2], hours.counts[3], hours.known]).toEqual([1, 1, 2]);
  });
});

describe("what is taken", () => {
  const medicines = (names: readonly string[], said: Partial<RemedyPeriod> = {}): Diary => ({
    ...emptyDiary,
    remedies: names.map((name) => ({ ...remedyPeriod(name), startedOn: civilDate("2019-05-01"), ...said })),
  });

  it("is named whole: 25 medicines, with dose and how often, for years, linked, none or not recognised", () => {
    const names = [
      "Hydrochlorothiazide",
      "Paracetamol",
      "Гидрохлоротиазид",
      ...Array.from({ length: 22 }, (_, at) => `Medicine ${at}`),
    ];
    const words = wordsOf(
      medicines(names, { strength: "25 mg", timesPerDay: 2 }),
      summaryRequest,
      about(lastTestNight, 12),
    );
    for (const name of names) expect(words).toContain(name);
    expect(words).toContain(
      "Hydrochlorothiazide, 25 mg, twice a day, for years (since 2019): linked with cramps in prescription records",
    );
    expect(words).toContain("Paracetamol, 25 mg, twice a day, for years (since 2019): no link known");
    expect(words).toContain("Гидрохлоротиазид, 25 mg, twice a day, for years (since 2019): not recognised");
  });

  it("is taken since a day or before, where nobody knows the day, also over years", () => {
    const taken = { startedOn: civilDate("2019-05-04"), startIsLatest: true, stoppedOn: null };
    expect(whenWords(taken, civilDate("2026-03-28"))).toBe("for years (since 2019 or before)");
    expect(whenWords(taken, civilDate("2019-06-01"))).toBe("since 4 May 2019 or before");
  });

  it("stands in the order of its link, the strongest first, and the rest by name", () => {
    const diary = medicines(["Zinc", "Atorvastatin", "Hydrochlorothiazide", "Amlodipine", "Salmeterol"]);
    const { medicines: listed } = summarySnapshot(diary, summaryRequest, about(lastTestNight, 4));
    expect(listed?.map(({ name }) => name)).toEqual([
      "Salmeterol",
      "Hydrochlorothiazide",
      "Atorvastatin",
      "Amlodipine",
      "Zinc",
    ]);
  });

  it("is said once, plainly, not to be compared where no night was recorded", () => {
    const words = wordsOf(medicines(["Atorvastatin"]), summaryRequest, about(lastTestNight, 4));
    expect(words).toContain("); not compared: no night recorded in the weeks before it or its first weeks");
    expect(words).toContain("No night of this period or the one before is recorded.");
    expect(words).not.toMatch(/0 of 0|not known \(|\(0 of/);
  });

  it("tells of what began today, although its first night is still to come", () => {
    const today = addDays(lastTestNight, 1);
    const diary = medicines(["Furosemide"], { startedOn: today });
    expect(wordsOf(diary, summaryRequest, about(lastTestNight, 4))).toContain("(began today)");
  });

  it("compares before and with a linked medicine whenever it was started", () => {
    const counts = Array.from({ length: 400 }, (_, night) => (night < 100 ? 0 : 1));
    const diary = {
      ...diaryOf(counts),
      remedies: [{ ...remedyPeriod("Hydrochlorothiazide"), startedOn: back(299) }],
    };
    const [medicine] = summarySnapshot(diary, summaryRequest, about(lastTestNight, 4)).medicines ?? [];
    expect(medicine?.compared).toMatchObject({ verdict: "more", missing: null, before: { cramps: 0 } });
  });

  it("holds supplements against upper levels, and says why none is named", () => {
    const [, , magnesium] = sample.remedies.map((one) => ({ ...one, stoppedOn: null }));
    if (!magnesium) throw new Error("the sample has magnesium");
    const silent = { ...magnesium, remedyId: "other", name: "Sea salts", perDose: unknownAmounts };
    const diary = { ...sample, remedies: [magnesium, silent] };
    expect(wordsOf(diary, summaryRequest, about())).toContain(
      "Magnesium from supplements now: at least 200 mg a day (1 of 2 say)".replace(
        " a day (1 of 2 say)",
        " (1 of 2 say) a day",
      ),
    );
    const nobody = { ...diary, person: { ...diary.person, birthYear: null, sex: null } };
    expect(wordsOf(nobody, summaryRequest, about())).toMatch(
      /(age|sex) not given, so no upper level is named/,
    );
  });
});

describe("a part that is off", () => {
  const marker = (word: string, kind: RemedyPeriod["kind"]): RemedyPeriod => ({
    ...remedyPeriod(`${word}marker`),
    kind,
    startedOn: back(40),
  });
  const diary: Diary = {
    ...diaryOf(Array.from({ length: 84 }, () => 1)),
    remedies: [marker("Lithium ", "medicine"), marker("Vitamin ", "supplement"), marker("Habit ", "habit")],
    experiments: [{ name: "Trial marker", from: back(60), to: back(50) }],
    conditions: { "kidney-disease": "yes" },
  };

  const bloods = [
    { test: "potassium" as const, value: "3.9 mmol/marker", on: civilDate("2026-10-02") },
    { test: "ck" as const, value: "200 U/L", on: null },
  ];

  it("leaves no trace in the facts nor in the words, and no gap in the letters", () => {
    const bare = { ...summaryRequest, parts: [], question: "" };
    const made = [diary, bare, { ...about(lastTestNight, 12), bloods }] as const;
    const facts = JSON.stringify(summarySnapshot(...made));
    expect(`${facts}${wordsOf(...made)}`).not.toMatch(/marker|kidney|restless|neuropathy|bloods:/i);
    expect(summarySnapshot(...made).marks).toEqual([]);
    expect(wordsOf(...made)).toContain("Not shared by the person.");
    const some = { ...bare, parts: ["medicines" as const] };
    const marks = summarySnapshot(diary, some, about(lastTestNight, 12)).marks;
    expect(marks.map(({ letter, name }) => [letter, name])).toEqual([["A", "Lithium marker"]]);
  });

  it("is whole where it is on", () => {
    const words = wordsOf(diary, summaryRequest, { ...about(lastTestNight, 12), bloods });
    expect(words).toContain(
      "Last bloods, as entered: Potassium 3.9 mmol/marker (2 October 2026); Creatine kinase (CK) 200 U/L (date not given).",
    );
    for (const word of ["Lithium marker", "Vitamin marker", "Habit marker", "Trial marker", "kidney disease"])
      expect(words).toContain(word);
  });
});

describe("signs", () => {
  const check = {
    checkedAt: instant("2026-03-27T20:00:00Z"),
    timeZone: "Europe/Berlin",
    present: ["cold-leg" as const],
    absent: ["breathless" as const],
  };

  it("stand above everything counted, with what was asked and on what day, also from a check of the leg", () => {
    const checked = { ...about(lastTestNight, 4), legChecks: [check] };
    const request = { ...summaryRequest, redFlags: null };
    const [, signs, outcomes] = bandsOf(summarySnapshot(diaryOf([1]), request, checked));
    expect([signs?.id, signs?.isBoxed, outcomes?.id]).toEqual(["signs", true, "outcomes"]);
    const words = wordsOf(diaryOf([1]), request, checked);
    expect(words).toContain("Call the emergency number now: a leg that is suddenly cold");
    expect(words).toContain(". Yes on 27 March 2026.");
    expect(words).toContain("Asked on 27 March 2026 and answered no (1): sudden breathlessness");
  });

  it("tell those that were not asked from those that were all no", () => {
    const none = { ...summaryRequest, redFlags: null };
    expect(wordsOf(emptyDiary, none, about(lastTestNight, 4))).toContain("not asked in this period");
    expect(wordsOf(emptyDiary, summaryRequest, about(lastTestNight, 4))).toContain("answered no (");
  });
});

describe("the words of a sheet", () => {
  it("never say that something worked or caused anything, nor speak to the person", () => {
    for (const last of [lastNight, addDays(lastNight, 90)]) {
      const words = wordsOf(diaryOfSample(last), { ...summaryRequest, question: null }, about(last));
      expect(words).not.toMatch(/\b(works?|worked|caused?|deficien\w*|cured?|healed|you|your)\b/i);
    }
  });

  it("tell of an experiment what its own report says, and nothing of its draw", () => {
    const startsOn = addDays(lastNight, -168);
    const plan = {
      id: "one",
      what: "stretching",
      own: null,
      turnNights: 14,
      pairs: 6,
      seed: 4,
      startsOn,
    } as const;
    const chosen = { outcome: "cramps", worth: null, promised: null, salt: null, receipt: null } as const;
    const run = { ...plan, ...chosen, stoppedOn: null, stopReason: null, checks: [], pauses: [] };
    const range = { from: startsOn, to: lastNight };
    const nights = datesIn(range).map((night, at) => nightRecord(night, { crampCount: at % 3 }));
    const points = nightSeries({ nights, cramps: [] }, range);
    const today = addDays(lastNight, 1);
    const experiment = experimentReport(run, points, { today, tonight: today, lastNight });
    const snapshot = summarySnapshot(sample, summaryRequest, { ...about(), experiment });
    expect(snapshot.experiment?.turns.map(({ per7 }) => per7)).toEqual(
      experiment.result.blocks.map(({ value }) => value),
    );
    expect(JSON.stringify(snapshot)).not.toContain("seed");
    const told = (made: Snapshot) => JSON.stringify(triedBlocks(made));
    expect(told(snapshot)).toContain("with over without, every recorded night");
    const longer = experimentReport({ ...run, pairs: 8 }, points, { today, tonight: today, lastNight });
    const running = summarySnapshot(sample, summaryRequest, { ...about(), experiment: longer });
    expect(told(running)).toContain("running, so not judged yet");
    expect(told(running)).not.toMatch(/too little|with over without/);
    const unrecorded = experimentReport(run, [], { today, tonight: today, lastNight });
    const empty = summarySnapshot(sample, summaryRequest, { ...about(), experiment: unrecorded });
    expect(told(empty)).toContain("too little recorded to compare");
    const off = { ...summaryRequest, parts: [] };
    expect(summarySnapshot(sample, off, { ...about(), experiment }).experiment).toBeNull();
  });
});

describe("the line of weeks", () => {
  const drawn = (counts: readonly (number | null)[]) =>
    weekDrawing(summarySnapshot(diaryOf(counts), summaryRequest, about(lastTestNight, 12)));
  const week = (cramps: number | null) => Array.from({ length: 7 }, () => cramps);

  it("breaks at a week nobody wrote down, and never draws through it", () => {
    const drawing = drawn([...week(1), ...week(1), ...week(null), ...week(0), ...week(1)]);
    expect(drawing.lines).toHaveLength(2);
    expect(drawing.dots).toHaveLength(4);
  });

  it("stays in its box, with zero at the foot, for any diary", () => {
    fc.assert(
      fc.property(anyDiary, fc.constantFrom(4, 26, 52), (diary, weeks) => {
        const drawing = weekDrawing(summarySnapshot(diary, summaryRequest, about(lastTestNight, weeks)));
        const { left, right, top, bottom } = drawing.plot;
        for (const { x, y } of drawing.dots) {
          expect(x).toBeGreaterThanOrEqual(left);
          expect(x).toBeLessThanOrEqual(right);
          expect(y).toBeGreaterThanOrEqual(top);
          expect(y).toBeLessThanOrEqual(bottom);
        }
        expect([...drawing.lines, ...drawing.bands].join()).not.toContain("NaN");
      }),
      { numRuns: 20 },
    );
    expect(weekDrawing(summarySnapshot(emptyDiary, summaryRequest, about(lastTestNight, 4))).dots).toEqual(
      [],
    );
  });
});

describe("a sheet from before", () => {
  it("still reads, as it was made, also from when only remedies stood on it", () => {
    const first = {
      version: 1,
      madeOn: "2026-03-29",
      person: { name: null, ageYears: 71, sex: "female", pregnancy: null },
      range: { from: "2026-03-01", to: "2026-03-28" },
      nights: 28,
      recorded: 28,
      cramps: 3,
      crampNights: 3,
      weekly: null,
      spread: null,
      finding: "3 cramps.",
      comparison: "Too few.",
      weeks: [],
      marks: [{ letter: "A", date: "2026-03-02", change: "start", name: "Magnesium" }],
      scales: [],
      single: { cramps: 0, sides: [], sidesKnown: 0, muscles: [], musclesKnown: 0, woke: 0, wokeKnown: 0 },
      notices: [],
      medicines: null,
      conditions: null,
      supplements: null,
      intakes: null,
      tried: null,
      answers: null,
      question: null,
    };
    expect(storedSnapshotSchema.parse(first)).toMatchObject({
      version: 1,
      finding: "3 cramps.",
      experiment: null,
      marks: [{ letter: "A", words: "Magnesium start" }],
    });
    expect(storedSnapshotSchema.safeParse({ ...first, version: 3 }).success).toBe(false);
  });
});
