import { describe, expect, it } from "vitest";
import { cellNumber, cellPain } from "./cell-number";
import { crampCountOf } from "./cramp-words";

describe("what words say of cramps", () => {
  it.each([
    ["Cramps: none", 0, false],
    ["cramps - no", 0, false],
    ["leg cramps none, slept well", 0, false],
    ["didn't have any cramps", 0, false],
    ["haven't cramped", 0, false],
    ["not a single cramp", 0, false],
    ["cramp-free night", 0, false],
    ["no cramps but slept badly", 0, false],
    ["keine Wadenkrämpfe", 0, false],
    ["no bad cramps", null, false],
    ["no more cramps", null, false],
    ["didn't get any severe cramps", null, false],
    ["nearly cramped", null, false],
    ["1 cramp at 2am, no more cramps after that", 1, false],
    ["2 cramps, no cramps after 3", 2, false],
    ["bad cramp no relief", 1, false],
    ["cramp: no relief from stretching", 1, false],
    ["no sleep because of cramp", 1, false],
    ["at least 3 cramps", 3, true],
    ["3+ cramps", 3, true],
    ["3 or more cramps", 3, true],
    ["2-3 cramps", 2, true],
    ["several cramps", 2, true],
    ["a few bad cramps", 2, true],
    ["three leg cramps", 3, false],
    ["cramps: 3", 3, false],
    ["cramps: 3+", 3, true],
    ["cramp 02:13, calf", 1, false],
    ["cramp: 5 min", 1, false],
    ["woke at 3 cramps in calf", 1, false],
    ["at 2.30 cramps", 1, false],
    ["#cramp 2x right calf", 2, false],
    ["cramped twice", 2, false],
    ["some water for a cramp", 1, false],
    ["right calf, pain 7", "nothing", false],
    ["no cramps at first, then two at 4am", null, false],
    ["no cramps until 4am", null, false],
    ["no cramps till 4", null, false],
    ["no cramps before midnight", null, false],
    ["no cramps since then", null, false],
    ["no cramps last night until 4am", null, false],
    ["no cramps, then two at 4am", null, false],
    ["no cramps for most of the night but two at 4am", null, false],
    ["at first no cramps", null, false],
    ["until 4am no cramps", null, false],
    ["cramp-free until 4", null, false],
    ["almost no cramps", null, false],
    ["hardly any cramps", null, false],
    ["wasn't cramping", null, false],
    ["there weren’t any cramps", null, false],
    ["it was not a cramp", null, false],
    ["stretched to prevent cramps", null, false],
    ["to avoid leg cramps", null, false],
    ["magnesium for cramps", null, false],
    ["Magnesium gegen Wadenkrämpfe", null, false],
    ["anti-cramp drink", null, false],
    ["cramp cream", null, false],
    ["leg cramp relief", null, false],
    ["any cramps?", null, false],
    ["cramps?", null, false],
    ["no cramps until 4am, then 2 cramps", 2, false],
    ["2 cramps, magnesium for cramps", 2, false],
    ["slept until 7, no cramps", 0, false],
    ["no cramps, slept until 7", 0, false],
    ["magnesium before bed, no cramps", 0, false],
    ["magnesium for cramps, no cramps", 0, false],
    ["cramp | what was that?", 1, false],
    ["there were no cramps", 0, false],
  ] as const)("“%s” is %s", (text, count, isFloor) => {
    expect(crampCountOf(text)).toEqual(count === "nothing" ? null : { count, isFloor });
  });
});

describe("what a cell says", () => {
  it.each([
    "no data",
    "never wrote it down",
    "n/a",
    "forgot",
    "forgot to write",
    "?",
    "don't know",
    "didn't count",
    "not sure",
    "no record",
    "not recorded",
    "missing",
    "keine Angabe",
    "weiß nicht",
    "vergessen",
    "<3",
    "< 3",
    "less than 3",
    "up to 2",
    "no bad cramps",
    "never mind",
    "nothing written",
    "none, then two at 4am",
    "no cramps, but two at 4am",
    "none until 4",
    "0-3",
    ">0",
  ])("takes “%s” for no number", (cell) => {
    expect(cellNumber(cell, ".")).toBeNull();
  });

  it.each([
    ["none", 0, false],
    ["No cramps!", 0, false],
    ["none, slept well", 0, false],
    ["no leg cramps last night", 0, false],
    ["keine Krämpfe", 0, false],
    ["at least 3", 3, true],
    ["3+", 3, true],
    ["at least two", 2, true],
    ["one or two", 1, true],
    ["more than 2", 2, true],
    ["several", 2, true],
    ["twice", 2, false],
  ] as const)("reads “%s” as %d", (cell, value, isFloor) => {
    expect(cellNumber(cell, ".")).toMatchObject({ value, isFloor });
  });

  it("never takes an eighth for a hundred and twenty-five", () => {
    expect(cellNumber("0,125", ".")?.value).toBe(0.125);
    expect(cellNumber("0.125", ",")?.value).toBe(0.125);
    expect(cellNumber("1,250", ".")?.value).toBe(1250);
    expect(cellNumber("1.250", ",")?.value).toBe(1250);
  });

  it.each([
    ["not bad", null],
    ["not too bad", null],
    ["wasn't severe", null],
    ["less severe than yesterday", null],
    ["nicht schlimm", null],
    ["pas fort", null],
    ["<3", null],
    ["no data", null],
    ["no pain at first, then severe", null],
    ["no pain, then severe", null],
    ["none to mild", null],
    ["none-mild", null],
    ["zero to 3", null],
    ["zero to mild", null],
    ["0-3", null],
    ["none too bad", null],
    ["no pain but excruciating cramp", null],
    ["no pain, but excruciating cramp", null],
    ["painless until 4am", null],
    ["none", 0],
    ["none, slept well", 0],
    ["no pain at all", 0],
    ["pain-free last night", 0],
    ["no pain", 0],
    ["keine Schmerzen", 0],
    ["bad", 8],
    ["very bad", 9],
    ["mild", 3],
  ] as const)("reads the pain of “%s” as %s", (cell, pain) => {
    expect(cellPain(cell, ".")).toBe(pain);
  });
});
