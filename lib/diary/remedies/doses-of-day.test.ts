import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { dosesDue, dosesOfDay } from "./doses-of-day";
import { runningLine } from "./running-line";
import type { Dose, Remedy, RemedyLine } from "./schema";

const start = civilDate("2026-03-01");
const day = civilDate("2026-03-10");
const line = (more: Partial<RemedyLine> = {}): RemedyLine => ({
  id: "line",
  strength: "100 mg",
  unitsPerDose: 1,
  timesPerDay: 2,
  startedOn: start,
  stoppedOn: null,
  reason: null,
  perDose: { magnesiumMg: 100, potassiumMg: null, calciumMg: 0, sodiumMg: null, vitaminEMg: null },
  printed: null,
  ...more,
});
const remedy = (...lines: RemedyLine[]): Remedy => ({
  id: "remedy",
  rev: 1,
  name: "Magnesium",
  kind: "supplement",
  form: null,
  note: null,
  lines,
});
const dose = (status: Dose["status"], units: number | null = null): Dose => ({
  id: `${status}`,
  rev: 1,
  remedyId: "remedy",
  day,
  takenAt: null,
  timeZone: "Europe/Berlin",
  status,
  units,
  source: "app",
});
const read = (doses: Dose[], scheduledDoses: "taken" | "tap" = "taken", lines = [line()]) =>
  dosesOfDay([remedy(...lines)], doses, { day, scheduledDoses })[0];

describe("what counts as taken", () => {
  test("scheduled doses count unless skipped", () => {
    expect(read([])).toMatchObject({ scheduled: 2, taken: 2, skipped: 0 });
    expect(read([dose("skipped")])).toMatchObject({ taken: 1, skipped: 1 });
    expect(read([dose("skipped"), dose("skipped"), dose("skipped")])).toMatchObject({ taken: 0, skipped: 2 });
  });

  test("with a tap asked for, only tapped ones count", () => {
    expect(read([], "tap")).toMatchObject({ scheduled: 2, taken: 0 });
    expect(read([dose("taken")], "tap")).toMatchObject({ taken: 1 });
  });

  test("extra doses come on top, in their own size", () => {
    expect(read([dose("extra")])).toMatchObject({ taken: 3, amounts: { magnesium: 300 } });
    expect(read([dose("extra", 2)])).toMatchObject({ taken: 3, amounts: { magnesium: 400 } });
  });

  test("taken only when needed: what was tapped", () => {
    expect(read([], "taken", [line({ timesPerDay: null })])).toMatchObject({ scheduled: 0, taken: 0 });
    expect(read([dose("taken")], "taken", [line({ timesPerDay: null })])).toMatchObject({ taken: 1 });
  });

  test("an unknown amount stays unknown, a known nothing stays nothing", () => {
    expect(read([])?.amounts).toMatchObject({ magnesium: 200, potassium: null, calcium: 0, water: null });
  });

  test("another day's dose or another remedy's does not count", () => {
    const other = { ...dose("skipped"), day: addDays(day, 1) };
    const someone = { ...dose("skipped"), remedyId: "else" };
    expect(read([other, someone])).toMatchObject({ taken: 2 });
  });
});

describe("which line runs", () => {
  test("not before the start, on the last day still, not after", () => {
    const one = line({ stoppedOn: day });
    expect(runningLine([one], addDays(start, -1))).toBeNull();
    expect(runningLine([one], start)).toBe(one);
    expect(runningLine([one], day)).toBe(one);
    expect(runningLine([one], addDays(day, 1))).toBeNull();
  });

  test("a dose change: the later line holds from its start on", () => {
    const before = line({ id: "before", stoppedOn: addDays(day, -1) });
    const after = line({ id: "after", startedOn: day });
    expect(runningLine([before, after], addDays(day, -1))?.id).toBe("before");
    expect(runningLine([before, after], day)?.id).toBe("after");
  });
});

describe("doses due", () => {
  test("every other day and once a week begin with the first day", () => {
    expect(dosesDue({ timesPerDay: 0.5, startedOn: start }, start)).toBe(1);
    expect(dosesDue({ timesPerDay: 0.5, startedOn: start }, addDays(start, 1))).toBe(0);
    expect(dosesDue({ timesPerDay: 1 / 7, startedOn: start }, addDays(start, 14))).toBe(1);
    expect(dosesDue({ timesPerDay: 1 / 7, startedOn: start }, addDays(start, 13))).toBe(0);
  });

  test("however often, they add up to what the schedule says", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 24, noNaN: true }),
        fc.integer({ min: 1, max: 90 }),
        (often, count) => {
          const days = Array.from({ length: count }, (_, i) => addDays(start, i));
          const due = days.map((d) => dosesDue({ timesPerDay: often, startedOn: start }, d));
          expect(Math.min(...due)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...due) - Math.min(...due)).toBeLessThanOrEqual(1);
          const sum = due.reduce((a, b) => a + b, 0);
          expect(sum).toBeGreaterThanOrEqual(often * count - 1e-5);
          expect(sum).toBeLessThan(often * count + 1);
        },
      ),
    );
  });

  test("over any seven days a weekly one is due exactly once", () => {
    fc.assert(
      fc.property(fc.nat(400), (offset) => {
        const days = Array.from({ length: 7 }, (_, i) => addDays(start, offset + i));
        const due = days.map((d) => dosesDue({ timesPerDay: 1 / 7, startedOn: start }, d));
        expect(due.reduce((a, b) => a + b, 0)).toBe(1);
      }),
    );
  });
});
