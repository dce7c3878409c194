import { describe, expect, test } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { frequencies, frequencyWords, lineDates, lineWords } from "./line-words";
import { type RemedyLine, remedyLineSchema } from "./schema";

const line: RemedyLine = {
  id: "x",
  strength: "25 mg",
  unitsPerDose: 2,
  timesPerDay: 1,
  startedOn: civilDate("2026-03-01"),
  stoppedOn: null,
  reason: null,
  perDose: { magnesiumMg: null, potassiumMg: null, calciumMg: null, sodiumMg: null, vitaminEMg: null },
  printed: null,
};

describe("a line in words", () => {
  test("says what is known and leaves out what is not", () => {
    expect(lineWords(line)).toBe("25 mg, 2 at a time, once a day");
    expect(lineWords({ ...line, strength: null, unitsPerDose: null, timesPerDay: null })).toBe(
      "only when needed",
    );
    expect(lineWords({ ...line, unitsPerDose: 1, timesPerDay: 5 })).toBe("25 mg, 5 times a day");
  });

  test("dates say whether it still runs", () => {
    expect(lineDates(line)).toMatch(/^since .*1 March 2026$/);
    expect(lineDates({ ...line, stoppedOn: civilDate("2026-03-09") })).toMatch(
      /1 March 2026 to .*9 March 2026$/,
    );
    expect(lineDates({ ...line, startIsLatest: true })).toMatch(/^since .*1 March 2026 or before$/);
  });

  test("every frequency on the list is said as it is chosen, and is accepted", () => {
    for (const { timesPerDay, words } of frequencies) {
      expect(frequencyWords(timesPerDay)).toBe(words);
      const id = crypto.randomUUID();
      expect(remedyLineSchema.safeParse({ ...line, id, timesPerDay }).success).toBe(true);
    }
  });
});
