import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { doseSaid } from "./dose-said";
import { readFile } from "./file-proposal";

describe("what a cell says of a dose", () => {
  it.each([
    ["50 mg daily", "", "50 mg", null, "“daily” of “50 mg daily” is not read"],
    ["400 mg", "", "400 mg", null, null],
    ["2 x 50 mg", "", "50 mg", 2, null],
    ["2 tablets (50 mg)", "", "50 mg", 2, null],
    ["50mg x 2", "", "50 mg", 2, null],
    ["50 mg, 2 tablets", "", "50 mg", 2, null],
    ["400 mg 3x/week", "", "400 mg", null, "“3x/week” of “400 mg 3x/week” is not read"],
    ["400 mg 2x daily", "", "400 mg", null, "“2x daily” of “400 mg 2x daily” is not read"],
    ["400 mg x 2 per day", "", "400 mg", null, "“x 2 per day” of “400 mg x 2 per day” is not read"],
    ["400 mg 2x a week", "", "400 mg", null, "“2x a week” of “400 mg 2x a week” is not read"],
    ["400 mg 2x täglich", "", "400 mg", null, "“2x täglich” of “400 mg 2x täglich” is not read"],
    ["400 mg 2x am Tag", "", "400 mg", null, "“2x am Tag” of “400 mg 2x am Tag” is not read"],
    ["2 x 50 mg daily", "", "50 mg", null, "“2 x 50 mg daily” is not read"],
    ["100 mg 30 tablets", "", "100 mg", null, "“30 tablets” of “100 mg 30 tablets” is not read"],
    ["30 tablets (100 mg)", "", "100 mg", null, "“30 tablets (100 mg)” is not read"],
    ["5 mg 20 drops", "", "5 mg", 20, null],
    ["400", "mg", "400 mg", null, null],
    ["2", "tablets", null, 2, null],
    ["2 tablets", "", null, 2, null],
    ["1/2 tablet", "", null, 0.5, null],
    ["½", "", null, 0.5, null],
    ["2", "", null, 2, null],
    ["50", "", null, null, "“50” has no unit, so how much it was is not known"],
    ["one sachet in the evening", "", "one sachet in the evening", null, null],
  ] as const)("“%s” (unit “%s”) is %s, %s taken", (cell, unit, strength, units, odd) => {
    expect(doseSaid(cell, unit, ".")).toEqual({ strength, units, odd });
  });

  it("is never fifty tablets where a file says 50 mg daily", () => {
    const text = "Date,Medication,Dose\n2026-03-28,Losartan,50 mg daily\n2026-03-28,Magnesium,375\n";
    const file = readFile(
      { name: "file", bytes: strToU8(text) },
      {
        today: civilDate("2026-11-29"),
        lastNight: civilDate("2026-11-28"),
        isLastNightOver: true,
        timeZone: "Europe/London",
        nightStartHour: 12,
      },
    );
    if (file.own !== null) throw new Error("it is taken for an export");
    expect(file.proposal.doses).toMatchObject([
      { name: "Losartan", kind: "medicine", strength: "50 mg", units: null },
      { name: "Magnesium", strength: null, units: null },
    ]);
    expect(file.proposal.oddCells).toHaveLength(2);
  });
});
