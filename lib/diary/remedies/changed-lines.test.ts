import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { linesPutRight, linesStopped, linesWithNewDose } from "./changed-lines";
import { runningLine } from "./running-line";
import type { RemedyLine } from "./schema";

const start = civilDate("2026-03-01");
const line = (id: string, from: number, to: number | null = null): RemedyLine => ({
  id,
  strength: id,
  unitsPerDose: 1,
  timesPerDay: 1,
  startedOn: addDays(start, from),
  stoppedOn: to === null ? null : addDays(start, to),
  reason: null,
  perDose: { magnesiumMg: 100, potassiumMg: null, calciumMg: null, sodiumMg: null, vitaminEMg: null },
  printed: null,
});

it("keeps a start that nobody knew unknown until another day is said", () => {
  const unknown = { ...line("a", 5), startIsLatest: true };
  expect(linesPutRight([unknown], { ...line("a", 5), strength: "b" })[0]?.startIsLatest).toBe(true);
  expect(linesPutRight([unknown], line("a", 2))[0]?.startIsLatest).toBeUndefined();
});

describe("another dose", () => {
  it("is a new line, and the old one ends the day before", () => {
    expect(linesWithNewDose([line("a", 0)], line("b", 10))).toEqual([line("a", 0, 9), line("b", 10)]);
  });

  it("on the day the last began, or before, replaces it", () => {
    expect(linesWithNewDose([line("a", 0)], line("b", 0))).toEqual([line("b", 0)]);
    expect(linesWithNewDose([line("a", 0, 3), line("c", 8)], line("b", 5))).toEqual([
      line("a", 0, 3),
      line("b", 5),
    ]);
  });

  it("begun and stopped again and again, never leaves two lines that run on one day", () => {
    const deeds = fc.array(fc.record({ day: fc.nat({ max: 20 }), stops: fc.boolean() }), { maxLength: 12 });
    fc.assert(
      fc.property(deeds, (done) => {
        const lines = done.reduce<RemedyLine[]>(
          (before, { day, stops }, index) =>
            stops
              ? linesStopped(before, addDays(start, day))
              : linesWithNewDose(before, line(`${index}`, day)),
          [],
        );
        for (let day = 0; day <= 21; day++) {
          const on = addDays(start, day);
          const run = lines.filter((one) => runningLine([one], on) !== null);
          expect(run.length).toBeLessThanOrEqual(1);
        }
        for (const { startedOn, stoppedOn } of lines) {
          expect(stoppedOn === null || stoppedOn >= startedOn).toBe(true);
        }
      }),
    );
  });
});

describe("a remedy that was stopped", () => {
  it("leaves a gap until it begins again, and a later line stands", () => {
    const stopped = linesStopped([line("a", 0)], addDays(start, 4));
    expect(linesWithNewDose(stopped, line("b", 10))).toEqual([line("a", 0, 4), line("b", 10)]);
    expect(linesStopped([line("a", 0, 2), line("b", 10)], addDays(start, 4))).toEqual([
      line("a", 0, 2),
      line("b", 10),
    ]);
  });
});

describe("a line put right", () => {
  it("moves to where it now begins, and the others stay as they are", () => {
    expect(linesPutRight([line("a", 3, 4), line("b", 10)], line("b", 1, 2))).toEqual([
      line("b", 1, 2),
      line("a", 3, 4),
    ]);
  });
});
