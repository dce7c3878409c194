import { describe, expect, it } from "vitest";
import { nightSummary } from "#lib/nights/night-summary";
import { countDraw } from "#lib/stats/count-draw";
import { seededRandom } from "#lib/stats/seeded-random";
import type { CivilDate } from "#lib/time/civil-date";
import { datesIn, lastWeeks } from "#lib/time/date-range";
import { emptyDiary, intakeDay, lastTestNight, nightRecord } from "../testing-diary";
import type { Exposure } from "./exposure";
import { linksOf, linksReport } from "./links-report";

const weeks = 26;
const range = lastWeeks(weeks, lastTestNight);
const total = weeks * 7;
const dates = datesIn(range);
const night = (at: number) => dates[at] ?? range.from;

/**
 * A diary in which nothing has any effect: counts over-dispersed, their level wandering (weekly correlation about 0.5),
 * one night in ten not written. Beside it nightly habits, slow habits, and two "cures" reached for after bad nights, which
 * therefore seem to help as things go back to usual.
 */
function nullDiary(seed: number) {
  const random = seededRandom(seed);
  const mean = 0.3 + random() * 0.7;
  let level = 0;
  const counts = Array.from({ length: total }, () => {
    level = 0.9 * level + (random() + random() + random() - 1.5) * 0.35;
    return countDraw(random, { mean: mean * Math.exp(level - 0.15), dispersion: 1.6 });
  });
  const chance = (share: number) => () => random() < share;
  const slow = (share: number) => {
    let value = 0;
    return () => {
      value = 0.8 * value + random() - 0.5;
      return value > 0.5 - share;
    };
  };
  const afterBad = (at: number) => {
    const recent = (counts[at - 1] ?? 0) + (counts[at - 2] ?? 0);
    return random() < (recent >= 2 ? 0.8 : 0.15);
  };
  const rules: ((at: number) => boolean)[] = [
    ...[0.2, 0.3, 0.4, 0.5, 0.25, 0.35].map(chance),
    ...[0.5, 0.5, 0.4, 0.6].map(slow),
    afterBad,
    afterBad,
  ];
  const tried = rules.map((rule, key): Exposure => {
    const on = new Map<CivilDate, boolean>();
    for (let at = 0; at < total; at += 1) on.set(night(at), rule(at));
    return { key: `${key}`, name: `${key}`, on };
  });
  const points = counts.map((crampCount, at) => ({
    night: night(at),
    summary: nightSummary(random() < 0.1 ? null : nightRecord(night(at), { crampCount }), []),
  }));
  return { points, tried };
}

describe("linksOf", () => {
  it("shows a clear link in at most 7 % of people in whose diary there is none", () => {
    const people = 300;
    let fooled = 0;
    for (let person = 0; person < people; person += 1) {
      const { points, tried } = nullDiary(1000 + person);
      const { links, tested } = linksOf(points, tried, range);
      expect(tested).toBeGreaterThan(10);
      if (links.some(({ kind }) => kind === "trigger" || kind === "protector")) fooled += 1;
    }
    expect(fooled / people).toBeLessThanOrEqual(0.07);
  });

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
});
