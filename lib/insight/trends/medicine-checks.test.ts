import { describe, expect, it } from "vitest";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import type { RemedyPeriod } from "#lib/insight/record/diary";
import { unknownAmounts } from "#lib/knowledge/nutrients/amounts";
import { diaryOf, lastTestNight } from "#testing/diary";
import { trendReport } from "./report";

const range = lastWeeks(26, lastTestNight);
const started = addDays(lastTestNight, 1 - 56);
const medicine = (name: string, startedOn: CivilDate): RemedyPeriod => ({
  remedyId: name,
  name,
  kind: "medicine",
  strength: null,
  startedOn,
  stoppedOn: null,
  unitsPerDose: null,
  timesPerDay: 1,
  perDose: unknownAmounts,
});
const checks = (counts: readonly (number | null)[], remedies: RemedyPeriod[]) =>
  trendReport({ ...diaryOf(counts), remedies }, range).medicineChecks;
const nights = (length: number, pattern: readonly (number | null)[]) =>
  Array.from({ length }, (_, at) => pattern[at % pattern.length] ?? null);

describe("medicineChecks", () => {
  it("compare eight weeks before a start with eight after, by the ladder", () => {
    const [check] = checks(
      [...nights(56, [1, 0, 0, 0, 0, 1, 0]), ...nights(56, [1, 2, 0, 1, 2, 1, 1])],
      [medicine("Hydrochlorothiazide 25 mg", started)],
    );
    expect(check).toMatchObject({
      title: "Hydrochlorothiazide 25 mg, started on Sun 1 February 2026",
      before: { recorded: 56, cramps: 16, per7: 2 },
      after: { recorded: 56, cramps: 64, per7: 8 },
      interval: { ratio: 4 },
    });
    expect(check?.sentence).toMatch(/^You had more cramps in this period\. Cramps come in spells/);
    expect(check?.sentence).toContain("Allowing for how your nights were changing already");
    expect(check?.sentence).not.toMatch(/caused|because of/);
  });

  it("say one range and not a second when neither shows a difference", () => {
    const [check] = checks(
      [...nights(56, [1, 0, 0, 0, 0, 1, 0]), ...nights(56, [0, 1, 0, 1, 0, 0, 0])],
      [medicine("Hydrochlorothiazide 25 mg", started)],
    );
    expect(check?.sentence).toMatch(/^Your record fits anything from .+\. It does not show a difference\.$/);
  });

  it("say what is missing under the gates instead of a ratio", () => {
    const early = checks(nights(112, [1, 1]), [medicine("Bendroflumethiazide", addDays(lastTestNight, -9))]);
    expect(early[0]).toMatchObject({
      interval: null,
      sentence: expect.stringContaining("7 of 7 recorded after it"),
    });
    const gaps = checks(nights(112, [1, null]), [medicine("Bendroflumethiazide", started)]);
    expect(gaps[0]?.sentence).toContain("28 of 56 recorded before it");
    const calm = checks(nights(112, [0]), [medicine("Bendroflumethiazide", started)]);
    expect(calm[0]?.sentence).toBe("Too few cramps to compare: no cramps, and a comparison needs 10.");
  });

  it("look only at medicines that records link with cramps", () => {
    expect(
      checks(nights(112, [1]), [medicine("Paracetamol", started), medicine("Apixaban", started)]),
    ).toEqual([]);
  });

  it("count the last night of taking as before a stop, and do not take a new dose for a stop and a start", () => {
    const name = "Hydrochlorothiazide";
    const lastDay = addDays(started, -1);
    const [check] = checks(
      [...nights(56, [1, 0, 0, 0, 0, 1, 0]), ...nights(56, [1])],
      [{ ...medicine(name, addDays(started, -200)), stoppedOn: lastDay }],
    );
    expect(check).toMatchObject({
      before: { recorded: 56, cramps: 16 },
      after: { recorded: 56, cramps: 56 },
    });
    const doses = [
      { ...medicine(name, addDays(started, -200)), stoppedOn: lastDay, strength: "12.5 mg" },
      { ...medicine(name, started), strength: "25 mg" },
    ];
    expect(checks(nights(112, [1]), doses)).toEqual([]);
    expect(trendReport({ ...diaryOf([1]), remedies: doses }, range).marks).toMatchObject([
      { date: started, change: "new dose", strength: "25 mg" },
    ]);
  });
});
