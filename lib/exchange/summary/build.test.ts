import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { datesIn, lastWeeks } from "#lib/base/time/date-range";
import { experimentReport } from "#lib/insight/experiments/report";
import { timelineKey } from "#lib/insight/figures/pictures/timeline";
import type { Diary, RemedyPeriod } from "#lib/insight/record/diary";
import { comparisonSentence } from "#lib/insight/trends/now-words";
import { trendReport } from "#lib/insight/trends/report";
import { nightSeries } from "#lib/insight/trends/series/night-series";
import { triedParagraph } from "#lib/insight/trends/tried/words";
import { unknownAmounts } from "#lib/knowledge/nutrients/amounts";
import { anyDiary, diaryOf, emptyDiary, lastTestNight, nightRecord, remedyPeriod } from "#testing/diary";
import { diaryOfSample } from "#testing/sample";
import { summarySnapshot } from "./build";
import { type SummaryRequest, snapshotSchema, summaryPartIds } from "./schema";
import { weekDrawing } from "./week-drawing";

const lastNight = civilDate("2026-11-21");
const request: SummaryRequest = {
  period: { weeks: 26 },
  parts: [...summaryPartIds],
  withName: false,
  question: "Could the water tablet be the reason?",
  redFlags: [],
  differential: { "restless-legs": "no", neuropathy: "yes" },
};
const about = (last = lastNight, weeks = 26) => ({
  range: lastWeeks(weeks, last),
  madeOn: addDays(last, 1),
  name: null,
  notices: [],
  experiment: null,
});
const sample = diaryOfSample(lastNight);

describe("the summary", () => {
  it("says the numbers of the trends screen, because they come from the same report", () => {
    fc.assert(
      fc.property(anyDiary, fc.constantFrom(4, 12, 26), (diary, weeks) => {
        const { range } = about(lastTestNight, weeks);
        const snapshot = summarySnapshot(diary, request, about(lastTestNight, weeks));
        const report = trendReport(diary, range);
        expect(snapshot).toMatchObject({
          nights: report.nights,
          recorded: report.recorded,
          cramps: report.cramps,
          weekly: report.weekly,
          finding: report.weeks.finding,
        });
        expect(snapshot.comparison).toBe(comparisonSentence(report.now, { of: "period" }));
        expect(snapshot.weeks.map(({ per7 }) => per7)).toEqual(report.weeks.points.map(({ per7 }) => per7));
        expect(snapshot.scales.map(({ median }) => median)).toEqual(
          [report.scales.pain, report.scales.minutes, report.scales.sleep].map(({ median }) => median),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("says of a comparison which weeks of the period it is about", () => {
    const counts = Array.from({ length: 56 }, (_, night) => (night < 28 ? 1 : night % 2));
    const { comparison } = summarySnapshot(diaryOf(counts), request, about(lastTestNight, 12));
    expect(comparison).toMatch(/^The last 4 weeks of the period against the 4 before: /);
  });

  it("reads back from JSON as it was", () => {
    const snapshot = summarySnapshot(sample, request, about());
    expect(snapshotSchema.parse(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
    expect(snapshotSchema.safeParse({ ...snapshot, version: 2 }).success).toBe(false);
  });

  it("puts medicines linked with cramps first, with their start dates", () => {
    const { medicines } = summarySnapshot(sample, request, about());
    expect(medicines?.map(({ name, linked }) => [name, linked !== null])).toEqual([
      ["Hydrochlorothiazide", true],
      ["Atorvastatin", true],
    ]);
    const harmless: RemedyPeriod = {
      ...(sample.remedies[0] as RemedyPeriod),
      name: "Paracetamol",
      startedOn: lastNight,
    };
    const rows = summarySnapshot(
      { ...sample, remedies: [harmless, ...sample.remedies] },
      request,
      about(),
    ).medicines;
    expect(rows?.at(-1)?.name).toBe("Paracetamol");
  });

  it("holds supplements against upper levels that name their authority and what they count", () => {
    const current = sample.remedies.map((one) => ({ ...one, stoppedOn: null }));
    const { supplements } = summarySnapshot({ ...sample, remedies: current }, request, about());
    expect(supplements?.limits).toEqual([
      "Magnesium from supplements now: 200 mg a day; upper level 350 mg from supplements and medicines (UL, US and Canada (DRI)).",
    ]);
    expect(summarySnapshot(sample, request, about()).supplements?.limits).toEqual([]);
  });

  it("says at least, and of how many, when a supplement does not tell its amounts", () => {
    const [, , magnesium] = sample.remedies.map((one) => ({ ...one, stoppedOn: null }));
    if (!magnesium) throw new Error("the sample has magnesium");
    const silent = { ...magnesium, remedyId: "other", name: "Sea salts", perDose: unknownAmounts };
    const { supplements } = summarySnapshot({ ...sample, remedies: [magnesium, silent] }, request, about());
    expect(supplements?.limits[0]).toMatch(/now: at least 200 mg a day \(1 of 2 supplements report it\)/);
  });

  it("takes a change of dose for a change of dose, not for a stop and a new start", () => {
    const [first] = sample.remedies.slice(2, 3);
    if (!first?.stoppedOn) throw new Error("the sample's magnesium ends");
    const next = { ...first, startedOn: addDays(first.stoppedOn, 1), stoppedOn: null };
    const rows = summarySnapshot({ ...sample, remedies: [next, first] }, request, about()).tried;
    expect(rows?.map(({ from, to }) => [from, to])).toEqual([[first.startedOn, null]]);
    const later = { ...next, startedOn: addDays(first.stoppedOn, 20) };
    expect(summarySnapshot({ ...sample, remedies: [later, first] }, request, about()).tried).toHaveLength(2);
  });

  it("shows intakes as floors with how many foods report them", () => {
    const { intakes } = summarySnapshot(sample, request, about());
    expect(intakes?.completeDays).toBeGreaterThan(60);
    expect(intakes?.rows.find(({ label }) => label === "Vitamin E")?.food).toMatch(/^≥ .* \(\d+ of \d+\)$/);
    expect(summarySnapshot(emptyDiary, request, about()).intakes?.rows).toEqual([]);
  });

  it("never says that something worked or caused anything, nor that someone is deficient", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (days) => {
        const last = addDays(lastNight, days);
        const words = JSON.stringify(summarySnapshot(diaryOfSample(last), request, about(last)));
        expect(words).not.toMatch(/\b(works?|worked|caused?|deficien\w*|cured?|healed)\b/i);
      }),
      { numRuns: 6 },
    );
  });

  it("leaves out what she leaves out, and her name unless she gives it", () => {
    const bare = summarySnapshot(sample, { ...request, parts: [], question: "" }, about());
    expect(bare).toMatchObject({
      medicines: null,
      conditions: null,
      supplements: null,
      intakes: null,
      tried: null,
      experiment: null,
      answers: null,
      question: null,
    });
    expect(bare.person.name).toBeNull();
    expect(summarySnapshot(sample, request, { ...about(), name: "Ruth" }).person.name).toBe("Ruth");
  });

  describe("of an experiment", () => {
    const startsOn = addDays(lastNight, -84);
    const plan = { id: "one", what: "stretching", blockWeeks: 2, pairs: 3, seed: 4, startsOn } as const;
    const run = { ...plan, stoppedOn: null, stopReason: null, checks: [], pauses: [] };
    const range = { from: startsOn, to: lastNight };
    const nights = datesIn(range).map((night, at) => nightRecord(night, { crampCount: at % 3 }));
    const points = nightSeries({ nights, cramps: [] }, range);
    const experiment = experimentReport(run, points, { today: addDays(lastNight, 1), lastNight });

    it("freezes what the experiment's own screen says, and nothing of its draw", () => {
      const { experiment: row } = summarySnapshot(sample, request, { ...about(), experiment });
      expect(row?.sentence).toBe(experiment.result.sentence);
      expect(row?.turns.map(({ per7 }) => per7)).toEqual(experiment.result.blocks.map(({ per7 }) => per7));
      expect(row?.numbers).toContain(`of ${experiment.result.chance?.orders} orders`);
      expect(row?.standing).toContain("84 not answered");
      expect(JSON.stringify(row)).not.toContain("seed");
      expect(
        summarySnapshot(sample, { ...request, parts: [] }, { ...about(), experiment }).experiment,
      ).toBeNull();
      expect(summarySnapshot(sample, request, about()).experiment).toBeNull();
    });

    it("reads back as it was, and a sheet from before there was this part still opens", () => {
      const snapshot = summarySnapshot(sample, request, { ...about(), experiment });
      expect(snapshotSchema.parse(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
      const { experiment: _, ...older } = snapshot;
      expect(snapshotSchema.parse(older).experiment).toBeNull();
    });
  });

  it("tells signs that were not gone through from signs that were all no", () => {
    expect(summarySnapshot(sample, { ...request, redFlags: null }, about()).answers?.redFlags).toBeNull();
    expect(summarySnapshot(sample, request, about()).answers?.redFlags).toEqual([]);
    const yes = summarySnapshot(sample, { ...request, redFlags: ["one-leg-swollen"] }, about()).answers
      ?.redFlags;
    expect(yes).toMatchObject([{ urgency: "Be seen today" }]);
  });

  it("says of what was tried the same as the screen, or what is missing for it", () => {
    const { tried } = summarySnapshot(sample, request, about());
    expect(tried?.map(({ name }) => name)).toEqual([
      "Hydrochlorothiazide",
      "Magnesium citrate",
      "Calf stretching at bedtime",
    ]);
    for (const { sentence } of tried ?? []) {
      expect(sentence).toMatch(/No clear change|Fewer cramps|More cramps|Too /);
    }
    expect(tried?.map(({ sentence }) => sentence)).toEqual(
      trendReport(sample, about().range).tried.map(triedParagraph),
    );
  });

  it("keeps the safety notices it is given, gravest first", () => {
    const notice = { id: "S8", version: 1, level: "stop", title: "Quinine" } as const;
    const full = { ...notice, message: "", whatToDo: "", because: [], sources: [], subjects: [] };
    expect(summarySnapshot(sample, request, { ...about(), notices: [full] }).notices).toEqual([notice]);
  });
});

describe("the letters of the sheet", () => {
  const back = (nights: number) => addDays(lastTestNight, -nights);
  const diary: Diary = {
    ...emptyDiary,
    nights: [nightRecord(back(10), { crampCount: 1, timeZone: "Asia/Tokyo" })],
    remedies: [{ ...remedyPeriod("Magnesium"), startedOn: back(30), stoppedOn: back(5) }],
    experiments: [{ name: "stretching", from: back(60), to: back(40) }],
  };

  it("are those of the screen: remedies, experiments and trips in one order", () => {
    const shown = about(lastTestNight, 12);
    const { marks } = summarySnapshot(diary, request, shown);
    const screen = timelineKey(trendReport(diary, shown.range)).filter(({ letter }) => letter !== null);
    expect(marks.map(({ letter, words }) => [letter, words])).toEqual([
      ["A", "Experiment (stretching)"],
      ["B", "Magnesium started"],
      ["C", "Nights in another time zone (Tokyo)"],
      ["D", "Magnesium stopped"],
    ]);
    for (const [at, { letter, words }] of marks.entries()) {
      expect(screen[at]?.letter).toBe(letter);
      expect(screen[at]?.words.startsWith(words)).toBe(true);
    }
    expect(marks.map(({ to }) => to)).toEqual([back(40), null, null, null]);
  });

  it("keep the latest where there is no room for all, and stay in the box", () => {
    const remedies = Array.from({ length: 20 }, (_, at) => ({
      ...remedyPeriod(`${at}`),
      startedOn: back(3 * at),
    }));
    const snapshot = summarySnapshot({ ...diary, remedies }, request, about(lastTestNight, 12));
    expect(snapshot.marks).toHaveLength(16);
    expect(snapshot.marks.at(-1)).toMatchObject({ letter: "V", date: lastTestNight });
    const drawing = weekDrawing(snapshot);
    for (const { x, to } of drawing.marks) {
      expect(x).toBeGreaterThanOrEqual(drawing.plot.left);
      expect(to ?? x).toBeLessThanOrEqual(drawing.plot.right);
    }
  });

  it("are read from sheets made when only remedies stood on them", () => {
    const snapshot = summarySnapshot(diary, request, about(lastTestNight, 12));
    const old = [{ letter: "A", date: back(30), change: "start", name: "Magnesium" }];
    expect(snapshotSchema.parse({ ...snapshot, marks: old }).marks).toEqual([
      { letter: "A", date: back(30), to: null, words: "Magnesium start" },
    ]);
    expect(snapshotSchema.parse(snapshot)).toEqual(snapshot);
  });
});

describe("the line of weeks", () => {
  const drawn = (counts: readonly (number | null)[]) =>
    weekDrawing(summarySnapshot(diaryOf(counts), request, about(lastTestNight, 12)));
  const week = (cramps: number | null) => Array.from({ length: 7 }, () => cramps);

  it("breaks at a week nobody wrote down, and never draws through it", () => {
    const drawing = drawn([...week(1), ...week(1), ...week(null), ...week(0), ...week(1)]);
    expect(drawing.lines).toHaveLength(2);
    expect(drawing.dots).toHaveLength(4);
    expect(drawing.gaps.length).toBe(8);
  });

  it("stays in its box, with zero at the foot, for any diary", () => {
    fc.assert(
      fc.property(anyDiary, fc.constantFrom(4, 26, 52), (diary, weeks) => {
        const drawing = weekDrawing(summarySnapshot(diary, request, about(lastTestNight, weeks)));
        const { left, right, top, bottom } = drawing.plot;
        for (const { x, y } of drawing.dots) {
          expect(x).toBeGreaterThanOrEqual(left);
          expect(x).toBeLessThanOrEqual(right);
          expect(y).toBeGreaterThanOrEqual(top);
          expect(y).toBeLessThanOrEqual(bottom);
        }
        expect(drawing.heights[0]).toEqual({ y: bottom, label: "0" });
        expect([...drawing.lines, ...drawing.bands].join()).not.toContain("NaN");
      }),
      { numRuns: 40 },
    );
    expect(weekDrawing(summarySnapshot(emptyDiary, request, about(lastTestNight, 4))).dots).toEqual([]);
  });
});
