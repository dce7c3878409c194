import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { readFile } from "./file-proposal";
import { proposalCounts } from "./proposal-counts";
import type { Proposal, Reader } from "./schema";

const reader: Reader = {
  today: civilDate("2026-11-29"),
  lastNight: civilDate("2026-11-28"),
  isLastNightOver: true,
  timeZone: "Europe/London",
  nightStartHour: 12,
};
function proposalOf(text: string, name = "file"): Proposal {
  const file = readFile({ name, bytes: strToU8(text) }, reader);
  if (file.own !== null) throw new Error("it is taken for an export");
  return file.proposal;
}

describe("Apple Health", () => {
  const record = (what: string, value: number, source: string, at = "2026-03-28 08:05:10 +0000") =>
    `<Record type="HKQuantityTypeIdentifierDietary${what}" unit="${what === "Water" ? "mL" : "mg"}" value="${value}" startDate="${at}" endDate="${at}" sourceName="${source}"/>`;
  const health = (...records: string[]) =>
    proposalOf(`<?xml version="1.0"?>\n<HealthData locale="en_GB">\n${records.join("\n")}\n</HealthData>`);

  it("counts a minute that phone and watch both wrote once, and says whose it left", () => {
    const told = health(
      record("Water", 250, "iPhone"),
      record("Water", 250, "Watch", "2026-03-28 08:05:40 +0000"),
      record("Water", 300, "iPhone", "2026-03-28 09:00:00 +0000"),
    );
    expect(told.entries.map(({ waterG }) => waterG)).toEqual([250, 300]);
    expect(told.remarks).toEqual([
      "Several apps wrote figures for the same minute: of each amount only one app’s is counted there. Left out: water from Watch.",
    ]);
  });

  it("adds up what one app wrote, and keeps of another what only that one says", () => {
    const told = health(
      record("Magnesium", 60, "Cronometer"),
      record("Magnesium", 20, "Cronometer"),
      record("Magnesium", 80, "MyFitnessPal"),
      record("Sodium", 400, "MyFitnessPal"),
    );
    expect(told.entries).toMatchObject([
      { name: "Food in Cronometer", magnesiumMg: 80, sodiumMg: null },
      { name: "Food in MyFitnessPal", magnesiumMg: null, sodiumMg: 400 },
    ]);
    expect(told.remarks).toEqual([expect.stringMatching(/Left out: magnesium from MyFitnessPal\.$/)]);
  });
});

describe("trackers of habits", () => {
  const habits = (...rows: string[]) =>
    proposalOf(
      `HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n${rows.join("\n")}\n`,
    );

  it("never take what is kept away from for a dose", () => {
    const told = habits(
      "No salt,,,2026-03-28,1,",
      "Less potassium,,,2026-03-28,1,",
      "Magnesium,,,2026-03-28,1,",
    );
    expect(told.doses.map(({ name, units }) => [name, units])).toEqual([["Magnesium", null]]);
  });

  it("never take what is done against cramps for a cramp", () => {
    const told = habits(
      "Stretch to prevent cramps,,,2026-03-28,1,",
      "Magnesium for cramps,,,2026-03-28,1,",
      "Cramps?,,,2026-03-27,1,",
    );
    expect(told.cramps).toMatchObject([{ night: "2026-03-27" }]);
    expect(told.doses.map(({ name }) => name)).toEqual(["Magnesium for cramps"]);
  });

  it("never take an unticked “cramp-free” for a cramp", () => {
    for (const name of ["Cramp-free", "No cramps", "No cramps?", "Without cramps"]) {
      const told = habits(`${name},,,2026-03-27,1,`, `${name},,,2026-03-28,0,`);
      expect(proposalCounts(told)).toMatchObject({ nights: 1, cramps: 0 });
      expect(told.nights).toMatchObject([{ night: "2026-03-27", crampCount: 0 }]);
      expect(told.skipped.map(({ reason }) => reason).join(" ")).toContain("is not ticked");
    }
  });
});

describe("Loop’s sheet of check marks", () => {
  const loop = (...rows: string[]) =>
    proposalOf(`Date,Leg cramps,Magnesium\n${rows.join("\n")}\n`, "Checkmarks.csv");

  it("never takes the 0 of an unticked day for a night without cramps", () => {
    const told = loop("2026-03-26,0,2", "2026-03-27,2,2", "2026-03-28,0,0");
    expect(told.program).toBe("Loop Habit Tracker");
    expect(told.nights.map(({ night }) => night)).not.toContain("2026-03-26");
    expect(proposalCounts(told)).toMatchObject({ nights: 1, cramps: 1, doses: 2 });
    expect(told.skipped.map(({ reason }) => reason).join(" ")).toContain("nobody answered");
  });

  it("takes a 0 for a no where the habit also has days that nothing is known of", () => {
    const told = loop("2026-03-26,0,2", "2026-03-27,2,2", "2026-03-28,-1,-1");
    expect(told.nights).toMatchObject([{ night: "2026-03-26", crampCount: 0 }]);
  });
});

it("a glass of water in a file is the person’s own, where one was set", () => {
  const text = "Date,Water (glasses)\n2026-03-27,3\n";
  const drunk = (glassMl?: number) => {
    const file = readFile({ name: "water.csv", bytes: strToU8(text) }, { ...reader, glassMl });
    return file.own === null ? file.proposal.entries.map(({ waterG }) => waterG) : [];
  };
  expect(drunk(300)).toEqual([900]);
  expect(drunk()).toEqual([720]);
});

describe("foods beside the sums of their days", () => {
  const foods = "Date,Food,Grams,Magnesium (mg)\n2026-03-28,Banana,120,32\n2026-03-28,Oats,40,55\n";
  const sums = "Date,Magnesium (mg),Water (g)\n2026-03-27,280,1500\n2026-03-28,310,1800\n";
  const zipped = (files: Record<string, string>) => {
    const bytes = zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    );
    const file = readFile({ name: "export.zip", bytes }, reader);
    if (file.own !== null) throw new Error("it is taken for an export");
    return file.proposal;
  };

  it("count a day once whatever the order of the files in a ZIP, and say which sums were left out", () => {
    for (const [first, second] of [
      ["a-foods.csv", "b-sums.csv"],
      ["b-foods.csv", "a-sums.csv"],
    ] as const) {
      const told = zipped({ [first]: foods, [second]: sums });
      expect(told.entries.map(({ date, magnesiumMg }) => `${date} ${magnesiumMg}`).sort()).toEqual([
        "2026-03-27 280",
        "2026-03-28 32",
        "2026-03-28 55",
        // The water of the day, which nothing else says.
        "2026-03-28 null",
      ]);
      const kept = told.entries.filter(
        ({ magnesiumMg, date }) => date === "2026-03-28" && magnesiumMg === null,
      );
      expect(kept.map(({ waterG, potassiumMg }) => [waterG, potassiumMg])).toEqual([[1800, null]]);
      expect(told.remarks.join(" ")).toContain(`Of “${second}” the sums of days are left out`);
    }
  });

  it("count water once that stands among the foods or is said of them", () => {
    const day = "2026-03-28";
    const waterOf = (list: string) =>
      zipped({ "foods.csv": list, "sums.csv": sums })
        .entries.filter(({ date }) => date === day)
        .map(({ waterG }) => waterG);
    expect(waterOf(`Date,Food,Grams,Water (g)\n${day},Banana,120,90\n`)).toEqual([90]);
    expect(waterOf(`Date,Food,Grams,Water (g)\n${day},Water,500,500\n`)).toEqual([500, null]);
    expect(
      waterOf(`Date,Food,Grams,Magnesium (mg)\n${day},Banana,120,32\n${day},Water,500,\n`),
    ).not.toContain(1800);
  });

  it("count water once that a list of glasses says too", () => {
    const told = zipped({
      "sums.csv": sums,
      "water.csv": "Date,Water (ml)\n2026-03-27,500\n2026-03-27,250\n",
    });
    const water = told.entries.filter(({ date }) => date === "2026-03-27").map(({ waterG }) => waterG ?? 0);
    expect(water.reduce((sum, one) => sum + one, 0)).toBe(750);
    expect(told.entries.find(({ magnesiumMg }) => magnesiumMg === 280)?.waterG).toBeNull();
  });
});

describe("JSON", () => {
  it("reads every list that it knows, and names those it does not", () => {
    const told = proposalOf(
      JSON.stringify({
        settings: [{ key: "theme", value: "dark" }],
        cramps: [{ date: "2026-03-28T02:13:00Z", leg: "left", pain: 7 }],
        foods: [{ date: "2026-03-28", food: "Banana", grams: 120 }],
        medicines: [{ date: "2026-03-28", medication: "Magnesium", dose: "400 mg" }],
      }),
    );
    expect(told.kind).toBe("mixed");
    expect(proposalCounts(told)).toMatchObject({ nights: 1, cramps: 1, entries: 1, doses: 1 });
    expect(told.remarks).toContain("Nothing is read from “settings”.");
  });

  it("counts a day once whose foods stand beside its sum", () => {
    const told = proposalOf(
      JSON.stringify({
        foods: [{ date: "2026-03-28", food: "Banana", grams: 120, magnesium: 32 }],
        totals: [
          { date: "2026-03-27", magnesium: 280 },
          { date: "2026-03-28", magnesium: 310 },
        ],
      }),
    );
    expect(told.entries.map(({ date, magnesiumMg }) => [date, magnesiumMg])).toEqual([
      ["2026-03-28", 32],
      ["2026-03-27", 280],
    ]);
    expect(told.remarks).toContain(
      "Of “totals” the sums of days are left out whose foods are in this file too: those days would count twice.",
    );
    const sums = proposalOf(JSON.stringify({ totals: [{ date: "2026-03-28", magnesium: 310 }] }));
    expect(sums).toMatchObject({ kind: "day-totals", entries: [{ magnesiumMg: 310 }], remarks: [] });
  });

  it("of Yazio never takes a count of portions for grams", () => {
    const at = { date: "2026-03-28 08:10:00" };
    const told = proposalOf(
      JSON.stringify({
        products: [
          { ...at, name: "Oats", amount: 60, serving: "gram", serving_quantity: 60 },
          { ...at, name: "Milk", amount: 200, serving: "milliliter", serving_quantity: 200 },
          { ...at, name: "Bread", amount: 90, serving: "slice", serving_quantity: 2 },
          { ...at, name: "Egg", amount: 2, serving: "piece", serving_quantity: 2 },
        ],
        simple_products: [{ ...at, name: "Cake", amount: 1 }],
        recipe_portions: [{ ...at, name: "Stew", amount: 2 }],
      }),
    );
    expect(told.entries.map(({ name, grams, quantity, unit }) => [name, grams, quantity, unit])).toEqual([
      ["Oats", 60, 60, "g"],
      ["Milk", 200, 200, "ml"],
      ["Bread", 90, 2, "slice"],
      ["Egg", null, 2, "piece"],
      ["Cake", null, null, null],
      ["Stew", null, 2, "portion"],
    ]);
  });
});
