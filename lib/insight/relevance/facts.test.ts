import { describe, expect, it } from "vitest";
import { addDays } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import type { RemedyPeriod } from "#lib/insight/record/diary";
import { trendReport } from "#lib/insight/trends/report";
import { relevantSections } from "#lib/knowledge/evidence/relevant";
import { unknownAmounts } from "#lib/knowledge/nutrients/amounts";
import { diaryOf, intakeDay, lastTestNight } from "#testing/diary";
import { trendFacts } from "./facts";

const range = lastWeeks(12, lastTestNight);
const remedy = (name: string, stoppedOn: RemedyPeriod["stoppedOn"] = null): RemedyPeriod => ({
  remedyId: name,
  name,
  kind: "medicine",
  strength: null,
  startedOn: addDays(lastTestNight, -300),
  stoppedOn,
  unitsPerDose: null,
  timesPerDay: null,
  perDose: unknownAmounts,
});
const diary = {
  ...diaryOf(Array.from({ length: 84 }, (_, night) => night % 2)),
  intake: Array.from({ length: 21 }, (_, back) =>
    intakeDay(addDays(lastTestNight, -back), [{ kind: "food", magnesium: 190 }]),
  ),
  remedies: [
    remedy("Amiloride 5 mg"),
    remedy("Ramipril", addDays(lastTestNight, -3)),
    remedy("Amiloride 5 mg"),
  ],
  conditions: { "kidney-disease": "yes" } as const,
};

describe("trendFacts", () => {
  const facts = trendFacts(trendReport(diary, range), diary, lastTestNight);

  it("are the report's own numbers", () => {
    expect(facts).toMatchObject({ period: range, recordedNights: 84, crampsPerSevenNights: 3.5 });
    expect(facts.nutrients.magnesium).toMatchObject({
      meanFoodPerDay: 190,
      completeDays: 21,
      coverage: { reported: 21, of: 21 },
      reference: { amount: 320, kind: "RDA" },
    });
  });

  it("name what is taken now, once, by its class, and not what was stopped", () => {
    expect(facts.remedies).toEqual([
      {
        name: "Amiloride 5 mg",
        kind: "medicine",
        classes: expect.arrayContaining(["potassium-sparing-diuretic"]),
      },
    ]);
  });

  it("hold what began this morning, and what is taken for the last time today", () => {
    const today = addDays(lastTestNight, 1);
    const begun = { ...remedy("Ramipril"), startedOn: today };
    const last = remedy("Lisinopril", today);
    const names = (day: typeof today) =>
      trendFacts(trendReport(diary, range), { ...diary, remedies: [begun, last] }, day).remedies.map(
        (r) => r.name,
      );
    expect(names(today)).toEqual(["Ramipril", "Lisinopril"]);
    expect(names(lastTestNight)).toEqual(["Lisinopril"]);
    expect(names(addDays(today, 1))).toEqual(["Ramipril"]);
  });

  it("hold sodium against the level above which less is better, where there is one", () => {
    const us = facts.nutrients.sodium?.reference;
    expect(us).toEqual({ amount: 2300, kind: "CDRR", authority: "US" });
  });

  it("leave what was never asked unknown", () => {
    expect(facts.conditions["kidney-disease"]).toBe("yes");
    expect(facts.conditions["heart-failure"]).toBe("unknown");
    expect(facts.restlessLegs).toBe("unknown");
  });

  it("pick sections of the article with her own numbers", () => {
    const magnesium = relevantSections(facts).find(({ slug }) => slug === "magnesium-muscle-relaxation");
    expect(magnesium?.because).toContain("190 mg over 21 complete days");
  });
});
