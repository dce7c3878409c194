import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { amountColumns } from "#lib/knowledge/nutrients/columns";
import { readFile } from "./file-proposal";
import { proposalCounts } from "./proposal-counts";
import type { Proposal, ProposalKind, Reader } from "./schema";

const folder = new URL("./cases/", import.meta.url);
const reader: Reader = {
  today: civilDate("2026-11-29"),
  lastNight: civilDate("2026-11-28"),
  isLastNightOver: true,
  timeZone: "Europe/London",
  nightStartHour: 12,
};

function proposalOf(start: string): Proposal {
  const name = readdirSync(folder).find((file) => file.startsWith(`${start}-`));
  if (name === undefined) throw new Error(`no case ${start}`);
  const file = readFile({ name, bytes: readFileSync(new URL(name, folder)) }, reader);
  if (file.own !== null) throw new Error(`${name} is taken for an export`);
  return file.proposal;
}

/** What each file must come to: kind, nights, cramps, entries, doses, and the lines that are left out with a reason. */
const outcomes: readonly (readonly [
  string,
  ProposalKind,
  number,
  number,
  number,
  number,
  readonly number[],
])[] = [
  ["F01", "foods", 0, 0, 5, 0, []],
  ["F03", "foods", 0, 0, 3, 0, []],
  ["F04", "day-totals", 0, 0, 4, 0, []],
  ["F06", "foods", 0, 0, 2, 0, [3]],
  ["F07", "foods", 0, 0, 2, 0, [3]],
  ["F08", "cramps", 3, 2, 0, 0, [3]],
  ["F11", "foods", 0, 0, 2, 0, [4]],
  ["F13", "habits", 3, 3, 0, 1, []],
  ["F14", "sleep", 0, 0, 0, 0, []],
  ["F15", "sleep", 0, 0, 0, 0, []],
  ["F16", "sleep", 1, 2, 0, 0, [3]],
  ["F18", "foods", 0, 0, 1, 0, []],
  ["F19", "foods", 0, 0, 1, 0, []],
  ["F20", "foods", 0, 0, 2, 0, [4]],
  ["F21", "cramps", 1, 2, 0, 0, []],
  ["F22", "foods", 0, 0, 3, 0, []],
  ["F23", "mixed", 1, 1, 1, 0, []],
  // Its foods are numbers of Yazio's own list, which the file says nothing of.
  ["F24", "foods", 0, 0, 0, 0, [1]],
  ["F25", "day-totals", 0, 0, 2, 0, []],
  ["F26", "nights", 1, 2, 0, 0, []],
  ["F27", "nights", 2, 2, 0, 0, []],
  ["F29", "foods", 0, 0, 1, 0, []],
  // Of sleep only what was lost to cramps is kept, and this file does not tell it.
  ["F30", "unknown", 0, 0, 0, 0, [1]],
  ["F31", "sleep", 0, 0, 0, 0, []],
  ["F32", "foods", 0, 0, 2, 0, [4]],
  ["F33", "nights", 2, 1, 0, 0, [5, 6, 7]],
  ["F34", "foods", 0, 0, 8, 0, []],
  ["S01", "cramps", 2, 4, 0, 0, []],
  ["S03", "nights", 3, 3, 0, 0, []],
  ["S04", "nights", 2, 2, 0, 0, []],
  ["S06", "nights", 3, 3, 0, 0, []],
  ["S07", "nights", 3, 4, 0, 0, []],
  ["S09", "nights", 5, 4, 0, 0, []],
  ["S11", "nights", 7, 6, 0, 0, []],
  ["S13", "nights", 3, 4, 0, 0, []],
  ["S14", "nights", 3, 2, 0, 2, []],
  ["S15", "nights", 3, 4, 0, 0, []],
  ["S16", "nights", 3, 3, 0, 0, []],
  ["S18", "doses", 0, 0, 0, 3, []],
  ["S19", "meals", 0, 0, 9, 0, []],
  ["S20", "water", 0, 0, 3, 0, []],
  ["S22", "foods", 0, 0, 2, 0, []],
  ["S23", "nights", 13, 8, 0, 0, []],
  ["S24", "nights", 3, 3, 0, 0, []],
  ["S25", "nights", 2, 3, 0, 0, []],
  ["S26", "nights", 4, 4, 0, 0, []],
  ["S27", "nights", 3, 3, 0, 0, []],
  ["S28", "nights", 2, 2, 0, 0, [6]],
  ["S29", "nights", 2, 1, 0, 0, [4, 5, 6]],
  ["S30", "nights", 2, 2, 0, 0, []],
  ["S31", "foods", 0, 0, 6000, 0, []],
  ["S32", "nights", 6, 6, 0, 0, []],
  ["S34", "foods", 0, 0, 3, 0, []],
  ["S36", "nights", 2, 4, 0, 0, []],
  ["S37", "nights", 2, 2, 0, 0, []],
  ["S38", "nights", 2, 3, 0, 0, []],
  ["S40", "foods", 0, 0, 2, 0, []],
  ["S41", "foods", 0, 0, 2, 0, []],
  ["S42", "foods", 0, 0, 2, 0, []],
  ["S43", "nights", 2, 2, 0, 0, []],
  ["S44", "nights", 3, 4, 0, 0, []],
  ["S45", "nights", 1, 2, 0, 0, []],
  ["S47", "nights", 2, 2, 0, 0, []],
  ["S49", "nights", 2, 1, 0, 0, []],
];

describe("the files of other programs and of home spreadsheets", () => {
  it.each(outcomes)("%s comes to what it says", (start, kind, nights, cramps, entries, doses, left) => {
    const counts = proposalCounts(proposalOf(start));
    expect({ ...counts, rows: 0, skipped: counts.skipped.map(({ line }) => line) }).toEqual({
      ...{ kind, rows: 0, nights, cramps, entries, doses },
      skipped: left,
    });
    expect(counts.skipped.every(({ reason }) => reason.length > 10)).toBe(true);
  });

  it("has an outcome for every case", () => {
    const starts = readdirSync(folder).map((name) => name.slice(0, 3));
    expect(outcomes.map(([start]) => start)).toEqual(starts.sort());
  });
});

describe("what stands in the rows", () => {
  const entry = (start: string, at = 0) => proposalOf(start).entries[at];

  it("puts a cramp after midnight in the night before, with its leg, muscle, length and pain", () => {
    const [first, second] = proposalOf("S01").cramps;
    expect(first).toMatchObject({
      night: "2026-03-27",
      time: "23:50",
      side: "right",
      muscles: ["calf"],
      durationSeconds: 180,
      pain: 6,
    });
    expect(second).toMatchObject({
      night: "2026-03-27",
      date: "2026-03-28",
      time: "02:13",
      side: "left",
      muscles: ["foot"],
      note: "long walk",
    });
  });

  it("never takes a per cent for milligrams, nor the 0 of an app for a known one", () => {
    expect(entry("F04")).toMatchObject({
      calciumMg: null,
      potassiumMg: 640,
      sodiumMg: 474.5,
      name: "Breakfast",
    });
    expect(entry("F04", 1)).toMatchObject({ potassiumMg: null });
    expect(entry("F20")).toMatchObject({ grams: 120, potassiumMg: 165, calciumMg: 60 });
    expect(entry("F20", 1)).toMatchObject({ grams: null, quantity: 1, unit: "serving", potassiumMg: null });
  });

  it.each([
    ["F03", []],
    ["F11", ["magnesiumMg", "potassiumMg", "waterG"]],
    ["F18", ["magnesiumMg", "potassiumMg", "sodiumMg"]],
    ["F19", []],
    ["F22", ["potassiumMg", "sodiumMg"]],
    ["F23", ["magnesiumMg"]],
    ["S19", []],
    ["S22", ["magnesiumMg", "sodiumMg"]],
  ] as const)("leaves unknown what %s does not tell, never 0: it tells of %j", (start, told) => {
    const { entries } = proposalOf(start);
    expect(entries.length).toBeGreaterThan(0);
    for (const column of amountColumns) {
      const found = entries.map((one) => one[column]);
      if (told.some((name) => name === column)) expect(found.some((amount) => amount !== null)).toBe(true);
      else expect(found.every((amount) => amount === null)).toBe(true);
    }
  });

  it("keeps empty cells of its own export unknown beside a written 0", () => {
    const { entries } = proposalOf("F34");
    expect(entries.map(({ potassiumMg }) => potassiumMg)).toEqual([300, 640, null, 0, 3.58, 890, null, null]);
    expect(entries.filter(({ magnesiumMg }) => magnesiumMg !== null)).toHaveLength(1);
  });

  it("reads grams where a weight is said, and never takes a count for one", () => {
    expect(entry("F01")).toMatchObject({ grams: 50, magnesiumMg: 69, time: "08:05" });
    expect(entry("F01", 2)).toMatchObject({ grams: null, quantity: 10, unit: "each" });
    expect(entry("F07", 1)).toMatchObject({ grams: 120, name: "Banana" });
    expect(entry("F29")).toMatchObject({ magnesiumMg: 69, potassiumMg: 181, sodiumMg: 3, time: "08:05" });
    expect(entry("S22")).toMatchObject({ grams: 50, magnesiumMg: 12 });
    expect(entry("S22")?.sodiumMg).toBeCloseTo(472, 0);
    expect(entry("S40")).toMatchObject({ grams: 28.35, magnesiumMg: 76 });
    expect(entry("F22")).toMatchObject({ name: "Porridge", grams: 40, potassiumMg: 140, date: "2026-03-28" });
  });

  it("reads its own export whole: figures, times and what was said of a night", () => {
    expect(entry("F34", 4)).toMatchObject({
      name: "Banana, raw",
      grams: 1,
      magnesiumMg: 0.27,
      waterG: 0.7491,
      time: "13:00",
    });
    expect(proposalOf("F33").nights[0]).toMatchObject({
      night: "2026-03-27",
      worstPain: 6,
      crampCount: null,
    });
  });

  it("reads the old code pages of spreadsheets", () => {
    expect(proposalOf("S03").nights.map(({ note }) => note)).toContain("Wade rechts, müde");
    expect(proposalOf("S04").nights[0]?.note).toContain("ç");
  });

  it.each(["F14", "F15", "F31"])(
    "leaves the time awake of %s out, as nobody says it was a cramp",
    (start) => {
      const { nights, remarks } = proposalOf(start);
      expect(nights).toEqual([]);
      expect(remarks.join(" ")).toContain("Time awake is left out");
    },
  );

  it("takes a floor for what is no whole number, and lets an odd cell cost only itself", () => {
    expect(proposalOf("S38").nights[0]).toMatchObject({
      crampCount: 2,
      worstPain: 7,
      crampMinutes: 0.75,
      sleepLostMinutes: 90,
    });
    expect(proposalOf("S38").nights[1]).toMatchObject({ worstPain: 10, sleepLostMinutes: 20 });
  });

  it("says what it took for granted", () => {
    expect(proposalOf("S27").remarks.join(" ")).toContain("day first");
    expect(proposalOf("S26").remarks.join(" ")).toContain("not all written alike");
    expect(proposalOf("S16").remarks.join(" ")).toContain("no year");
  });

  it("keeps what was taken as doses under its own name", () => {
    expect(proposalOf("S18").doses[2]).toMatchObject({
      name: "Potassium citrate",
      strength: "99 mg",
      time: "22:00",
      date: "2026-03-29",
    });
  });
});
