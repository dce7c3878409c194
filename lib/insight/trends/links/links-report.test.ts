import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countDraw } from "#lib/base/stats/count-draw";
import { seededRandom } from "#lib/base/stats/seeded-random";
import { datesIn, lastWeeks } from "#lib/base/time/date-range";
import { nutrients } from "#lib/knowledge/nutrients/nutrient";
import { anyDiary, emptyDiary, intakeDay, lastTestNight, nightRecord } from "#testing/diary";
import { linkSlices } from "./link-slices";
import { linksOfParts } from "./links-of-parts";
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
        sleepDisturbance: 2,
        factors: [...(drank ? ["alcohol"] : []), ...(hot ? ["heat"] : [])],
        crampCount: countDraw(random, { mean: drank ? 1.6 : 0.4, dispersion: 1.5 }),
      });
    });
    const report = linksReport({ ...emptyDiary, nights }, range);
    const alcohol = report.links.find(({ key, lag }) => key === "factor:alcohol" && lag === "same-day");
    expect(alcohol).toMatchObject({ kind: "trigger", name: "Alcohol" });
    expect(report.links.find(({ key }) => key === "factor:heat")?.kind).toBe("no clear link");
    expect(report.tested).toBe(4);
    expect(report.finding).toBe(
      "4 links tested together, the same day and the day before counted apart: 1 shows a link.",
    );
  });

  it("does not test what has too little behind it, and shows it all the same", () => {
    const nights = dates.map((date, at) =>
      nightRecord(date, { soreness: "none", factors: at < 5 ? ["illness"] : [], crampCount: at % 2 }),
    );
    const report = linksReport({ ...emptyDiary, nights }, range);
    expect(report.tested).toBe(0);
    expect(report.links.filter(({ key }) => key === "factor:illness").map(({ kind }) => kind)).toEqual([
      "too little data",
      "too little data",
    ]);
    expect(linksReport(emptyDiary, range).finding).toContain("Nothing can be tested yet");
  });

  it("holds an intake against her own middle day, on complete days only", () => {
    const intake = dates.map((date, at) =>
      intakeDay(date, [{ kind: "food", magnesium: at % 2 ? 400 : 200 }], at % 7 !== 0),
    );
    const random = seededRandom(9);
    const nights = dates.map((date) => nightRecord(date, { crampCount: random() < 0.3 ? 1 : 0 }));
    const magnesium = linksReport({ ...emptyDiary, nights, intake }, range).links.find(
      ({ key, lag }) => key === "intake:magnesium" && lag === "same-day",
    );
    expect(magnesium).toMatchObject({ name: "Magnesium above your usual", kind: "no clear link" });
    // All complete days with a recorded night before theirs.
    expect((magnesium?.nightsWith ?? 0) + (magnesium?.nightsWithout ?? 0)).toBe(total - total / 7);
  });

  it("takes a night for one without a factor only where factors were asked", () => {
    const nights = dates.map((date, at) =>
      nightRecord(date, {
        crampCount: at % 2,
        factors: at % 5 === 0 ? ["alcohol"] : [],
        ...(at % 5 === 1
          ? { sleepDisturbance: 3 }
          : at % 5 === 2
            ? { sleepDisturbance: 3, source: "import" }
            : {}),
      }),
    );
    const alcohol = linksReport({ ...emptyDiary, nights }, range).links.find(({ lag }) => lag === "same-day");
    // One night in five has it; of the others only those answered by hand count, not the file's and the one-tap ones.
    expect([alcohol?.nightsWith, alcohol?.nightsWithout]).toEqual([36, 37]);
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
