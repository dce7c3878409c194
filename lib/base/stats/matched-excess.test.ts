import { describe, expect, it } from "vitest";
import { matchedExcess } from "./matched-excess";

const set = (groupEvents: number, groupUnits: number, events: number, units: number) => ({
  groupEvents,
  groupUnits,
  events,
  units,
});

describe("the excess of a group within its sets", () => {
  it("is the standardised hypergeometric of one table", () => {
    // 6 of 8 against 2 of 8: expected 4, variance 8·8·8·8 / (256·15).
    expect(matchedExcess([set(6, 8, 8, 16)])).toBeCloseTo(2 / Math.sqrt(4096 / 3840), 12);
  });

  it("is the log-rank of a pair, which is McNemar's", () => {
    const pairs = [...Array(9).fill(set(1, 1, 1, 2)), ...Array(4).fill(set(0, 1, 1, 2))];
    expect(matchedExcess(pairs)).toBeCloseTo((9 - 4) / Math.sqrt(13), 12);
  });

  it("learns nothing of a set in which all or none had it, or all or none are of the group", () => {
    const silent = [set(2, 2, 7, 7), set(0, 2, 0, 7), set(0, 0, 3, 5), set(3, 5, 3, 5), set(1, 1, 1, 1)];
    expect(matchedExcess(silent)).toBeNull();
    expect(matchedExcess([...silent, set(2, 2, 3, 7)])).toBe(matchedExcess([set(2, 2, 3, 7)]));
    expect(matchedExcess([])).toBeNull();
  });
});
