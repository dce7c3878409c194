import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countDraw } from "#lib/base/stats/count-draw";
import { seededRandom } from "#lib/base/stats/seeded-random";
import { datesIn, lastWeeks } from "#lib/base/time/date-range";
import { nutrients } from "#lib/knowledge/nutrients/nutrient";
import { anyDiary, emptyDiary, intakeDay, lastTestNight, nightRecord } from "#testing/diary";
import { nullDiary } from "#testing/null-diary";
import { askedWords } from "./asked-words";
import { linkSlices } from "./link-slices";
import { linksOfParts } from "./links-of-parts";
import { isClearLink } from "./links-page";
import { intakeLinks, writtenLinks } from "./links-part";
import { linksReport } from "./links-report";

const weeks = 26;
const range = lastWeeks(weeks, lastTestNight);
const total = weeks * 7;
const dates = datesIn(range);

describe("linksReport", () => {
  it("finds a strong trigger on the day it acts, and says how many links were tested", () => {
    const random = seededRandom(4);
    const nights = dates.map((date) => {
      const [drank, hot] = [random() < 0.25, random() < 0.2];
      return nightRecord(date, {
        factorsAsked: true,
        factors: [...(drank ? ["alcohol"] : []), ...(hot ? ["heat"] : [])],
        crampCount: countDraw(random, { mean: drank ? 1.6 : 0.4, dispersion: 1.5 }),
      });
    });
    const report = linksReport({ ...emptyDiary, nights }, range);
    const alcohol = report.links.find(({ key, lag }) => key === "factor:alcohol" && lag === "same-day");
    expect(alcohol).toMatchObject({ kind: "more cramps with it", name: "Alcohol" });
    expect(report.links.find(({ key }) => key === "factor:heat")?.kind).toBe("no clear link");
    expect(report.tested).toBe(4);
    expect(report.finding).toBe("4 things looked at together: 1 stands out.");
  });

  it("does not test what has too little behind it, and shows it all the same", () => {
    const nights = dates.map((date, at) =>
      nightRecord(date, { factorsAsked: true, factors: at < 5 ? ["illness"] : [], crampCount: at % 2 }),
    );
    const report = linksReport({ ...emptyDiary, nights }, range);
    expect(report.tested).toBe(0);
    expect(report.links.filter(({ key }) => key === "factor:illness").map(({ kind }) => kind)).toEqual([
      "too little data",
      "too little data",
    ]);
    expect(linksReport(emptyDiary, range).finding).toContain("Nothing can be compared yet");
  });

  it("holds an intake against her own middle day, on complete days only", () => {
    const intake = dates.map((date, at) =>
      intakeDay(date, [{ kind: "food", magnesium: at % 2 ? 400 : 200 }], at % 7 !== 0),
    );
    const random = seededRandom(9);
    const nights = dates.map((date) => nightRecord(date, { crampCount: random() < 0.3 ? 1 : 0 }));
    const magnesium = linksReport({ ...emptyDiary, nights, intake }, range).links.find(
      ({ key, lag }) => key === "intake:magnesium" && lag === "day-before",
    );
    expect(magnesium).toMatchObject({ name: "Magnesium above your usual", kind: "no clear link" });
    // All complete days but the last, whose next night is still to come.
    expect((magnesium?.nightsWith ?? 0) + (magnesium?.nightsWithout ?? 0)).toBe(total - total / 7 - 1);
  });

  it("takes a night for one without a factor only where what was special was asked, and says how often it was", () => {
    const nights = dates.map((date, at) =>
      nightRecord(date, {
        crampCount: at % 2,
        factors: at % 5 === 0 ? ["alcohol"] : [],
        // Answers to other questions prove nothing: one night in five was asked, one had stretching and sleep answered only.
        ...(at % 5 === 1 ? { factorsAsked: true } : {}),
        ...(at % 5 === 2 ? { sleepDisturbance: 3, stretchedBeforeBed: false } : {}),
      }),
    );
    const report = linksReport({ ...emptyDiary, nights }, range);
    const alcohol = report.links.find(({ lag }) => lag === "same-day");
    expect([alcohol?.nightsWith, alcohol?.nightsWithout]).toEqual([36, 37]);
    expect(askedWords(report.asked)).toBe(
      "What was special was answered on 37 of 91 nights with cramps and 37 of 91 nights without. Only those are compared.",
    );
  });

  it("allows for weekends and summers: a habit of theirs is not a link", () => {
    const random = seededRandom(31);
    const long = datesIn(lastWeeks(104, lastTestNight));
    const nights = long.map((date, at) => {
      const isWeekend = at % 7 < 2;
      const summer = Math.cos((2 * Math.PI * at) / 365);
      const has = (chance: number, factor: string) => (random() < chance ? [factor] : []);
      return nightRecord(date, {
        factorsAsked: true,
        factors: [...has(isWeekend ? 0.8 : 0.15, "wine"), ...has(0.45 + 0.4 * summer, "gardening")],
        crampCount: countDraw(random, {
          mean: 0.4 * (isWeekend ? 2.2 : 0.5) * Math.exp(0.6 * summer),
          dispersion: 1.3,
        }),
      });
    });
    const { links } = linksReport({ ...emptyDiary, nights }, lastWeeks(104, lastTestNight));
    expect(links.filter(isClearLink)).toEqual([]);
    expect(links.find(({ key }) => key === "factor:wine")?.ratio).not.toBeNull();
  });

  it("counts no food or tablet of the night's own day: it may have been taken because of a cramp", () => {
    const intake = dates.map((date, at) =>
      intakeDay(date, [{ kind: "food", magnesium: at % 3 === 0 ? 400 : 200 }]),
    );
    const nights = dates.map((date, at) => nightRecord(date, { crampCount: at % 3 === 0 ? 2 : 0 }));
    const { links } = linksReport({ ...emptyDiary, nights, intake }, range);
    expect(links.filter(({ key }) => key.startsWith("intake:")).map(({ lag }) => lag)).not.toContain(
      "same-day",
    );
  });

  it("draws a range that leaves out 'no difference' just where a link is called clear", () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const { links } = linksReport(nullDiary(seed, weeks).diary, range);
      for (const link of links) {
        if (link.ratio) expect(link.ratio.low > 1 || link.ratio.high < 1).toBe(isClearLink(link));
      }
    }
  });

  it("is the same from slices that travelled one by one, and is judged only once all of them are there", () => {
    const asked = lastWeeks(12, lastTestNight);
    const noted = anyDiary.map((diary) => ({
      ...diary,
      nights: diary.nights.map((record, at) => ({ ...record, factors: at % 3 === 0 ? ["alcohol"] : [] })),
    }));
    fc.assert(
      fc.property(noted, (diary) => {
        const sent = linkSlices.map((those) =>
          structuredClone(those.length === 0 ? writtenLinks(diary, asked) : intakeLinks(diary, asked, those)),
        );
        const page = linksOfParts(sent, asked);
        expect(page).toEqual(linksReport(diary, asked));
        expect(page.tested).toBe(page.links.filter(({ ratio }) => ratio !== null).length);
        expect(page.doses.map(({ key }) => key)).toEqual([...nutrients]);
        expect(new Set(page.links.map(({ key, lag }) => `${key} ${lag}`)).size).toBe(page.links.length);
      }),
      { numRuns: 30 },
    );
  });
});
