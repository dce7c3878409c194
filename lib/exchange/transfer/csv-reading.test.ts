import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvTable } from "#lib/base/tables/csv-table";
import { type CsvCell, csvOf, csvText } from "#lib/base/tables/csv-text";
import { decimalMarkOf, numberText } from "#lib/base/tables/number-text";
import { civilDate } from "#lib/base/time/civil-date";
import type { OwnerId } from "#lib/people/accounts/owner";
import { dateOrderOf, dateText, timeText } from "./date-text";
import { foodRowId } from "./food-row-id";
import { foodRows, withSeen } from "./food-rows";
import { fileKindOf, matchedFoodColumns, matchedNightColumns } from "./matched-columns";
import { nightRows } from "./night-rows";
import { namesToMatch } from "./read-rows";

function nightsOf(text: string) {
  const table = csvTable(text);
  if (!table) throw new Error("the file has rows");
  const matching = matchedNightColumns(table.header);
  const order = dateOrderOf(table.rows.map((row) => row.cells[matching.night ?? 0] ?? ""));
  if (order === "mixed") throw new Error("mixed dates");
  return nightRows(table, matching, {
    order: order === "ambiguous" ? "ymd" : order,
    nightStartHour: 12,
    latest,
  });
}

function foodsOf(text: string) {
  const table = csvTable(text);
  if (!table) throw new Error("the file has rows");
  return foodRows(table, matchedFoodColumns(table.header), { order: "ymd", latest });
}

const latest = civilDate("2026-11-20");

describe("a CSV file", () => {
  it("is read with commas, semicolons or tabs, a byte order mark, quotes and any line end", () => {
    for (const [mark, end] of [
      [",", "\n"],
      [";", "\r\n"],
      ["\t", "\r"],
    ] as const) {
      const text = `\uFEFFNight${mark}Note${end}2026-03-28${mark}"a ""b""${mark} c"${end}`;
      expect(csvTable(text)).toEqual({
        delimiter: mark,
        header: ["Night", "Note"],
        rows: [{ line: 2, cells: ["2026-03-28", `a "b"${mark} c`] }],
      });
    }
    expect(csvTable("\uFEFF\n , \n")).toBeNull();
  });

  it("numbers its rows by the line an editor shows, over empty rows and line breaks in cells", () => {
    const table = csvTable('\nnight,note\n"2026-03-01","two\nlines"\n\n2026-03-02,\n');
    expect(table?.rows.map((row) => row.line)).toEqual([3, 6]);
  });

  it("is read however many rows it has", () => {
    expect(csvTable(`night,cramps\n${"2026-01-01,1\n".repeat(130_000)}`)?.rows).toHaveLength(130_000);
  });

  it("of a picture begins with the mark that tells spreadsheets of its accents", () => {
    const columns = [{ header: "Magnésium" }, { header: "Nights" }];
    expect(csvOf({ columns, rows: [["=1", null]] })).toBe('\uFEFFMagnésium,Nights\r\n"\'=1",\r\n');
  });

  it("comes back as it was written, and holds nothing a spreadsheet would run", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("=1+1", "+A1", "-2", "@SUM(A1)", "a;b", 'say "x"', "a\nb"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = csvText(["a", "b"], rows as CsvCell[][]);
        const raw = Papa.parse<string[]>(text.slice(1), { delimiter: "," }).data;
        for (const written of raw.flat()) expect(written).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
    const table = csvTable(
      csvText(
        ["a", "b"],
        [
          ["=1+1", null],
          ["x", 0],
        ],
      ),
    );
    expect(table?.rows.map((row) => row.cells)).toEqual([
      ["=1+1", ""],
      ["x", "0"],
    ]);
  });
});

describe("a number", () => {
  it("may have a decimal comma or point and thousands; the file as a whole says which", () => {
    expect(
      ["3", "3.5", " 1 234.5", "1,234.5", "-2", "three", "3.5.1", ""].map((text) => numberText(text, ".")),
    ).toEqual([3, 3.5, 1234.5, 1234.5, -2, null, null, null]);
    expect(["3,5", "1.234,5", "1.234"].map((text) => numberText(text, ","))).toEqual([3.5, 1234.5, 1234]);
    expect(decimalMarkOf(["", "1,234", "2,5"], ",")).toBe(",");
    expect(decimalMarkOf(["1.234,5"], ",")).toBe(",");
    expect(decimalMarkOf(["1,234.5"], ";")).toBe(".");
    expect([decimalMarkOf(["1.234"], ";"), decimalMarkOf(["1.234"], ",")]).toEqual([",", "."]);
  });
});

describe("a date", () => {
  it("is read in the order its whole column shows", () => {
    expect(dateOrderOf(["2026-03-04", "2026-12-01"])).toBe("ymd");
    expect(dateOrderOf(["04/03/2026", "28/03/2026"])).toBe("dmy");
    expect(dateOrderOf(["3/4/2026", "3/28/2026"])).toBe("mdy");
    expect(dateOrderOf(["3/4/2026", "4.5.26"])).toBe("ambiguous");
    expect(dateOrderOf(["28/03/2026", "3/28/2026"])).toBe("mixed");
    expect(dateText("28.3.26", "dmy")?.date).toBe("2026-03-28");
    expect(dateText("3/28/2026 7:30 pm", "mdy")).toMatchObject({ date: "2026-03-28", time: "19:30" });
    expect(dateText("2026-03-28T02:13:00", "ymd")).toMatchObject({ date: "2026-03-28", time: "02:13" });
    expect([dateText("30/02/2026", "dmy"), dateText("soon", "ymd"), dateText("2026-03/28", "ymd")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("with a year of two figures is read by which end stays the same from row to row", () => {
    expect(dateOrderOf(["28.03.26", "29.03.26", "1.4.26"])).toBe("dmy");
    expect(dateOrderOf(["26-03-28", "26-03-29", "26-04-01"])).toBe("ymd");
    expect(dateOrderOf(["26-03-28"])).toBe("ambiguous");
    expect(dateOrderOf(["31.12.99", "28.03.26"])).toBe("dmy");
    expect(dateOrderOf(["28.03.26", "3/28/26"])).toBe("mixed");
  });

  it("may have a time in any usual writing", () => {
    expect(["7:30", "07.30", "12:05 am", "12:05 p.m.", "7h15", "25:00", "noon"].map(timeText)).toEqual([
      "07:30",
      "07:30",
      "00:05",
      "12:05",
      "07:15",
      null,
      null,
    ]);
  });
});

describe("columns", () => {
  it("are found by what people call them, each at most once, and tell nights from foods", () => {
    expect(
      matchedNightColumns(["Date", "Cramps", "Duration (min)", "Pain (0-10)", "Sleep disturbance"]),
    ).toMatchObject({
      night: 0,
      number: 1,
      minutes: 2,
      pain: 3,
      sleepDisturbance: 4,
      note: null,
    });
    expect(matchedFoodColumns(["time", "food", "grams", "Magnesium (mg)"])).toMatchObject({
      date: 0,
      time: null,
      food: 1,
      grams: 2,
      magnesium: 3,
    });
    expect(matchedNightColumns(["Night", "Sleep score"]).sleepDisturbance).toBeNull();
    expect(fileKindOf(["Night", "Number"])).toBe("nights");
    expect(fileKindOf(["Date", "Food", "Grams"])).toBe("foods");
    expect(fileKindOf(["a", "b"])).toBeNull();
  });
});

describe("a file of nights", () => {
  it("tells 0 from empty, and an empty row from a quiet night", () => {
    const { good, bad, blank } = nightsOf(
      "night;number;minutes;pain;sleep disturbance\n28/03/2026;0;;;\n29/03/2026;2;3,5;7;4\n30/03/2026;;;;\n31/03/2026;;;;6\n",
    );
    expect(bad).toEqual([]);
    expect(blank).toEqual([4]);
    expect(
      good.map((row) => [row.night, row.crampCount, row.crampMinutes, row.worstPain, row.sleepDisturbance]),
    ).toEqual([
      ["2026-03-28", 0, null, null, null],
      ["2026-03-29", 2, 3.5, 7, 4],
      ["2026-03-31", null, null, null, 6],
    ]);
  });

  it("keeps every bad row with its line and its field, and still takes the good ones", () => {
    const { good, bad } = nightsOf(
      "night,number,pain\n2026-03-01,two,11\n2026-02-30,1,3\n2026-03-02,1.5,\n2026-03-03,1,11\n2026-03-04,1,5\n2026-03-04,2,5\n,1,\n",
    );
    expect(good.map((row) => row.line)).toEqual([6]);
    expect(bad.map(({ line, field }) => [line, field])).toEqual([
      [2, "number"],
      [3, "night"],
      [4, "number"],
      [5, "pain"],
      [7, "night"],
      [8, "night"],
    ]);
    expect(bad.find((problem) => problem.line === 5)?.message).toBe("Pain is a whole number from 0 to 10");
  });

  it("puts a moment after midnight in the night that began the evening before", () => {
    const moments = nightsOf("date,number\n2026-03-28 23:50,1\n2026-03-30 02:13,2\n2026-03-31 00:00,1\n");
    expect(moments.good.map(({ night }) => night)).toEqual(["2026-03-28", "2026-03-29", "2026-03-30"]);
    const table = csvTable("date,number\n2026-03-28 20:00,1\n") ?? { delimiter: ",", header: [], rows: [] };
    const byDay = nightRows(table, matchedNightColumns(table.header), {
      order: "ymd",
      nightStartHour: 21,
      latest,
    });
    expect(byDay.good.map(({ night }) => night)).toEqual(["2026-03-27"]);
  });

  it("takes dates that a spreadsheet wrote as midnight for dates, and an offset for no time of hers", () => {
    const dates = nightsOf("date,number\n2026-03-28 00:00:00,1\n2026-03-29T00:00,2\n");
    expect(dates.good.map(({ night }) => night)).toEqual(["2026-03-28", "2026-03-29"]);
    const { good, bad } = nightsOf("date,number\n2026-03-28T23:30:00Z,1\n");
    expect(good).toEqual([]);
    expect(bad.map(({ message }) => message)).toEqual(["“23:30:00Z” is not a time on the clock, like 02:13"]);
  });

  it("asks again about a night still to come, one of sixty years ago, and pain without a cramp", () => {
    const table = csvTable(
      "night,number,pain\n2026-11-20,0,0\n2026-11-21,1,3\n1966-01-02,1,3\n2026-11-19,0,6\n2026-11-18,,6",
    );
    if (!table) throw new Error("the file has rows");
    const { good, bad } = nightRows(table, matchedNightColumns(table.header), {
      order: "ymd",
      nightStartHour: 12,
      latest,
    });
    expect(good.map(({ night }) => night)).toEqual(["2026-11-20", "2026-11-18"]);
    expect(bad.map(({ line, field }) => `${line} ${field}`)).toEqual(["3 night", "4 night", "5 number"]);
  });

  it("loses no row: each is good, bad or blank", () => {
    const cell = fc.constantFrom(
      "",
      "0",
      "3",
      "x",
      "2026-03-01",
      "2026-03-02",
      "31/12/2025",
      "11",
      "-1",
      "2,5",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 30 }), (rows) => {
        const table = csvTable(`night;number;pain\n${rows.map((row) => row.join(";")).join("\n")}`);
        const { good, bad, blank } = nightRows(
          table ?? { delimiter: ",", header: [], rows: [] },
          { ...matchedNightColumns([]), night: 0, number: 1, pain: 2 },
          { order: "ymd", nightStartHour: 12, latest },
        );
        const seen = [...good.map((row) => row.line), ...new Set(bad.map((row) => row.line)), ...blank].sort(
          (a, b) => a - b,
        );
        expect(seen).toEqual(table?.rows.map((row) => row.line) ?? []);
      }),
    );
  });
});

describe("a file of foods", () => {
  const owner = "018f0000-0000-7000-8000-000000000001" as OwnerId;
  const text =
    "time,food,grams,magnesium mg\n2026-03-28 07:30,Porridge,234,\n2026-03-28,Water,250,2\n2026-03-28,Water,250,2\n";

  it("reads the time where there is one and leaves unknown amounts unknown", () => {
    const { good } = foodsOf(text);
    expect(good.map((row) => [row.date, row.time, row.name, row.grams, row.magnesiumMg])).toEqual([
      ["2026-03-28", "07:30", "Porridge", 234, null],
      ["2026-03-28", null, "Water", 250, 2],
      ["2026-03-28", null, "Water", 250, 2],
    ]);
    expect(foodsOf("date,food,grams,kind\n2026-03-28 late,,-3,cake\n").bad.map(({ field }) => field)).toEqual(
      ["kind", "food", "date"],
    );
  });

  it("does not make a time of the midnight that stands for none, which would be the day before", () => {
    const times = (file: string) => foodsOf(file).good.map(({ date, time }) => [date, time]);
    expect(times("date,food\n2026-03-28 00:00:00,Milk\n2026-03-29 00:00,Milk\n")).toEqual([
      ["2026-03-28", null],
      ["2026-03-29", null],
    ]);
    expect(times("date,time,food\n2026-03-28,00:00:00,Milk\n2026-03-29,00:00,Milk\n")).toEqual([
      ["2026-03-28", null],
      ["2026-03-29", null],
    ]);
    expect(times("date,food\n2026-03-28 00:00,Milk\n2026-03-29 07:30,Milk\n")).toEqual([
      ["2026-03-28", "00:00"],
      ["2026-03-29", "07:30"],
    ]);
  });

  it("refuses a time with an offset rather than drop the offset", () => {
    const { good, bad } = foodsOf(
      "date,food,grams\n2026-03-28T23:30:00Z,Milk,200\n2026-03-28T23:30:00+02:00,Milk,200\n",
    );
    expect(good).toEqual([]);
    expect(bad.map(({ field, message }) => [field, message])).toEqual([
      ["date", "“23:30:00Z” is not a time on the clock, like 07:30"],
      ["date", "“23:30:00+02:00” is not a time on the clock, like 07:30"],
    ]);
  });

  it("gives each food an id by its content and owner, so the same file again is the same foods", () => {
    const idsOf = (of: OwnerId, file: string) =>
      withSeen(foodsOf(file).good).map((row) => foodRowId(of, row));
    const first = idsOf(owner, text);
    expect(new Set(first).size).toBe(3);
    const [head = "", ...lines] = text.trimEnd().split("\n");
    expect(new Set(idsOf(owner, [head, "", ...lines.reverse()].join("\n")))).toEqual(new Set(first));
    const other = idsOf("018f0000-0000-7000-8000-000000000002" as OwnerId, text);
    expect(other.some((id) => first.includes(id))).toBe(false);
  });
});

it("asks for figures of what was weighed and has none of its own; a 0 is one", () => {
  const { good } = foodsOf(
    "date,food,grams,magnesium mg\n2026-03-28,Bread,80,\n2026-03-28,Oats,40,12\n2026-03-28,Oil,10,0\n2026-03-28,Tea,,",
  );
  expect(namesToMatch(good)).toEqual(["Bread"]);
});
