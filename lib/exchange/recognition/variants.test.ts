import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { readFile } from "./file-proposal";
import { type FileSource, readSource } from "./file-source";
import { OpenFile } from "./open-file";
import { proposalCounts } from "./proposal-counts";
import type { Proposal, Reader } from "./schema";

const reader: Reader = {
  today: civilDate("2026-11-29"),
  lastNight: civilDate("2026-11-28"),
  isLastNightOver: true,
  timeZone: "Europe/London",
  nightStartHour: 12,
};

function proposalOf(bytes: Uint8Array, name = "file"): Proposal {
  const file = readFile({ name, bytes }, reader);
  if (file.own !== null) throw new Error("it is taken for an export");
  return file.proposal;
}
const ofText = (text: string) => proposalOf(strToU8(text));
const ofBytes = (text: string) => proposalOf(strToU8(text, true));

/** What each text comes to: kind, nights, cramps, entries, doses. */
const texts: readonly (readonly [string, string, ReturnType<typeof row>])[] = [
  [
    "French, semicolons, hours with an h, a quiet night in the note",
    "Date;Heure;Jambe;Durée (min);Douleur (0-10);Remarques\n28/03/2026;02h13;gauche;4,5;7;mollet\n29/03/2026;23h50;droite;2;5;\n01/04/2026;;;;;aucune crampe\n",
    row("cramps", 3, 2, 0, 0),
  ],
  [
    "a number word that is multiplied is no number; it stays as a note, and the night's count unknown",
    "night;cramps;pain\n28/03/2026;two hundred;\n29/03/2026;two;5\n",
    row("nights", 1, 2, 0, 0),
  ],
  [
    "Spanish, dates in words",
    "Fecha;Calambres;Dolor;Notas\n28 de marzo de 2026;2;7;pantorrilla\n29 de marzo de 2026;ninguno;;\n30 de marzo de 2026;uno;4;\n",
    row("nights", 3, 3, 0, 0),
  ],
  [
    "Italian",
    "Data,Ora,Gamba,Durata,Dolore\n28 marzo 2026,02:13,sinistra,5 min,7\n29 marzo 2026,03:40,destra,3 min,4\n",
    row("cramps", 2, 2, 0, 0),
  ],
  [
    "German, weekdays and words",
    "Nacht vom;Anzahl Krämpfe;Stärke (0-10);Dauer;Bemerkung\nSa. 28.03.26;2;7;3 min;Wade links\nSo. 29.03.26;keine;;;\nMo. 30.03.26;1;mittel;90 s;Fuß\n",
    row("nights", 3, 3, 0, 0),
  ],
  ["bars", "date|cramps|pain\n2026-03-28|2|7\n2026-03-29|0|\n", row("nights", 2, 2, 0, 0)],
  [
    "a table drawn in letters",
    "| Date | Cramps | Pain |\n|------|--------|------|\n| 2026-03-28 | 2 | 7 |\n| 2026-03-29 | 0 | |\n",
    row("nights", 2, 2, 0, 0),
  ],
  [
    "one month, its days across",
    `March 2026,${Array.from({ length: 31 }, (_, at) => at + 1).join(",")}\nCramps,${"0,".repeat(27)}2,0,0,1\nPain,${",".repeat(27)}6,,,4\n`,
    row("nights", 31, 3, 0, 0),
  ],
  [
    "months one below the other, days alone",
    "March 2026,,\nDay,Cramps,Note\n27,2,calf\n28,0,\nApril 2026,,\nDay,Cramps,Note\n1,1,\n2,0,\n",
    row("nights", 4, 3, 0, 0),
  ],
  [
    "lines of notes",
    "28 March 2026: 2 cramps, right calf, pain 7\n29 March 2026: no cramps\n30/3/26 - 1 cramp at 2am left foot 3 min\n",
    row("cramps", 3, 3, 0, 0),
  ],
  [
    "an American log with titles and a total, pain out of five",
    "Night Leg Cramp Log\nName: J\n\nDate,# Cramps,Severity (1-5),Comments\n3/28/26,2,4,helped\n3/29/26,0,,\n3/30/26,1,2,\n\nTotal,3,,\n",
    row("nights", 3, 3, 0, 0),
  ],
  [
    "yes or no beside how many, and what was taken",
    "Date,Cramp Y/N,How many,Magnesium taken,Bananas\n28-Mar-2026,Y,3,Y,1\n29-Mar-2026,N,,Y,0\n30-Mar-2026,N,0,N,2\n",
    row("nights", 3, 3, 0, 2),
  ],
  [
    "Migraine Buddy",
    "Date,Start Time,End Time,Lasted,Pain Level,Affected Activities,Potential Triggers,Symptoms,Pain Positions,Helpful Medication,Notes\n2026-03-28,28/03/2026 02:13,28/03/2026 02:17,4m,7,Sleep,Long walk,Leg cramp,Right calf,,bad one\n2026-03-30,30/03/2026 23:50,31/03/2026 00:00,10m,5,,,Leg cramp,Left calf,,\n",
    row("cramps", 2, 2, 0, 0),
  ],
  [
    "Bearable",
    "date,date formatted,weekday,time of day,category,rating/amount,detail,notes\n2026-03-28,28 Mar 2026,Saturday,night,Symptom,3,Leg cramps (Severe),right calf\n2026-03-28,28 Mar 2026,Saturday,am,Sleep quality,2,,\n2026-03-28,28 Mar 2026,Saturday,am,Medications/Supplements,400 mg,Magnesium,\n2026-03-29,29 Mar 2026,Sunday,night,Symptom,1,Leg cramps (Mild),\n",
    row("cramps", 2, 2, 0, 1),
  ],
  [
    "a log of medicines with what was left out",
    "Medication,Scheduled Date,Actual Date,Status,Dose\nMagnesium,28/03/2026 22:00,28/03/2026 22:10,Taken,1 pill\nMagnesium,29/03/2026 22:00,,Missed,1 pill\n",
    row("doses", 0, 0, 0, 1),
  ],
  ["Fitbit's water", "date,waterTotal(ml)\n2026-03-28,1500\n2026-03-29,0\n", row("water", 0, 0, 1, 0)],
  ["mornings", "Morning,Cramps last night,Pain\n28/03/2026,2,7\n29/03/2026,0,\n", row("nights", 2, 2, 0, 0)],
  [
    "MyFitnessPal's foods with the amount behind the name",
    'Date,Meal,Food,Calories,Sodium (mg)\n2026-03-02,Breakfast,"Quaker - Oats, 40 g",150,0\n',
    row("foods", 0, 0, 1, 0),
  ],
  [
    "JSON of single cramps",
    '[{"date":"2026-03-28T02:13:00+01:00","leg":"left","muscle":"calf","pain":7},{"date":"2026-03-29T23:50:00+02:00","leg":"right","pain":5}]',
    row("cramps", 2, 2, 0, 0),
  ],
];
function row(kind: string, nights: number, cramps: number, entries: number, doses: number) {
  return { kind, nights, cramps, entries, doses };
}

describe("more ways to write a diary", () => {
  it.each(texts)("%s", (_, text, outcome) => {
    const { kind, nights, cramps, entries, doses } = proposalCounts(ofText(text));
    expect({ kind, nights, cramps, entries, doses }).toEqual(outcome);
  });

  it("reads the code pages of DOS and of the old Mac, and UTF-16", () => {
    const dos = ofBytes("Datum;Kr\x84mpfe;Notiz\r\n28.03.2026;2;m\x81de\r\n");
    const mac = ofBytes("date;cramps;note\r28/03/2026;2;m\x9fde\r");
    for (const { nights } of [dos, mac]) expect(nights[0]).toMatchObject({ crampCount: 2, note: "müde" });
    const wide = new Uint8Array(Buffer.from("\uFEFFdate\tcramps\r\n28/03/2026\t2\r\n", "utf16le"));
    expect(proposalOf(wide).nights[0]).toMatchObject({ night: "2026-03-28", crampCount: 2 });
  });

  it("takes a beginning and an end for a time and a length, and puts each in its night", () => {
    const { cramps } = ofText("Date,From,To,Leg\n2026-03-28,02:13,02:17,R\n2026-03-29,23:58,00:03,L\n");
    expect(cramps).toMatchObject([
      { night: "2026-03-27", time: "02:13", durationSeconds: 240, side: "right" },
      { night: "2026-03-29", time: "23:58", durationSeconds: 300, side: "left" },
    ]);
  });

  it("keeps a row under its date, past midnight on the next day, and says so", () => {
    const { cramps, remarks } = ofText(
      "Date,Time,Leg,Pain\n28/03/2026,23:50,R,6\n,02:13,L,4\n29/03/2026,23:10,L,5\n",
    );
    expect(cramps.map(({ night, date }) => [night, date])).toEqual([
      ["2026-03-28", "2026-03-28"],
      ["2026-03-28", "2026-03-29"],
      ["2026-03-29", "2026-03-29"],
    ]);
    expect(remarks.join(" ")).toContain("A row without a date");
  });

  it("names every cell and every column that nothing is read from", () => {
    const nights = ofText("Date,Time,Cramps,Pain,Minutes,Mood\n2026-03-28,25:99,2,12,abc,good\n");
    expect(nights.oddCells.map(({ reason }) => reason).join(" ")).toMatch(/25:99.*12.*abc/);
    expect(nights.remarks).toContain("Nothing is read from Mood.");
    const foods = ofText(
      "date,food,grams,magnesium mg\n2026-03-28,Oats,50 g,sixty\n2026-03-28,Milk,1 glass,27\n",
    );
    expect(foods.oddCells.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      "2 “sixty” is no amount (magnesium mg)",
    ]);
    expect(foods.entries).toMatchObject([
      { grams: 50, magnesiumMg: null },
      { grams: null, quantity: 1, unit: "glass", magnesiumMg: 27 },
    ]);
  });
});

describe("amounts without a unit", () => {
  it("asks what eight of water are, and never takes them for eight grams", () => {
    const log = ofText("Date,Water\n2026-03-28,8\n2026-03-29,6\n");
    expect(log.entries).toEqual([]);
    expect(log.skipped.map(({ reason }) => reason).join(" ")).toContain("does not say what 8 counts");
    const foods = ofText("date,food,grams,water\n2026-03-28,Soup,300,8\n");
    expect(foods.entries).toMatchObject([{ waterG: null }]);
    expect(foods.oddCells.map(({ reason }) => reason).join(" ")).toContain("“8” has no unit");
    // A cell that names its unit says nothing of one that does not.
    const mixed = ofText("Date,Water\n2026-03-28,500 ml\n2026-03-29,2\n");
    expect(mixed.entries.map(({ waterG }) => waterG)).toEqual([500]);
    expect(mixed.skipped[0]?.reason).toContain("does not say what 2 counts");
    const told = ofText("Date,Water (glasses)\n2026-03-28,8\n");
    expect(told.entries).toMatchObject([{ waterG: 1920 }]);
    expect(ofText("Date,Water\n2026-03-28,1500\n2026-03-29,150\n").entries).toMatchObject([
      { waterG: 1500 },
      { waterG: 150 },
    ]);
  });

  it("keeps the column of vitamin E, unless its figures can only be international units", () => {
    for (const head of ["Vitamin E", "vitamin e (mg)", "Vitamin E mg"])
      expect(ofText(`date,food,grams,${head}\n2026-03-28,Almonds,30,7.7\n`).entries).toMatchObject([
        { vitaminEMg: 7.7 },
      ]);
    const large = ofText("date,food,grams,Vitamin E\n2026-03-28,Capsule,1,400\n");
    expect(large.entries).toMatchObject([{ vitaminEMg: null }]);
    expect(large.oddCells).toHaveLength(1);
  });
});

describe("what is too large, or no table", () => {
  const record =
    '<Record type="HKQuantityTypeIdentifierDietaryWater" unit="mL" value="250" startDate="2026-03-28 08:05:00 +0000" endDate="2026-03-28 08:05:00 +0000" sourceName="A"/>\n';
  const head = '<?xml version="1.0"?>\n<HealthData locale="en_GB">\n';
  const other =
    '<Record type="HKQuantityTypeIdentifierStepCount" unit="count" value="25" startDate="2026-03-28 08:05:00 +0000"/>\n'.repeat(
      5000,
    );
  /** A file of so many pieces that are made as they are read. */
  const sourceOf = (pieces: readonly Uint8Array[], times = 1, size?: number): FileSource => ({
    name: "export.xml",
    size: size ?? times * pieces.reduce((sum, piece) => sum + piece.length, 0),
    async *pieces() {
      yield* pieces.slice(0, 1);
      for (let at = 0; at < times; at += 1) yield* pieces.slice(1, -1);
      yield* pieces.slice(-1);
    },
  });

  it("reads Apple Health of any length as it passes, also packed", { timeout: 60_000 }, async () => {
    const parts = [strToU8(head), strToU8(other), strToU8(`${record}</HealthData>`)];
    const plain = await readSource(sourceOf(parts, 4, 4_000_000_000), reader);
    expect(plain.own === null && plain.proposal).toMatchObject({ program: "Apple Health", rows: 1 });
    const zip = zipSync({
      "apple_health_export/export.xml": strToU8(`${head}${other.repeat(8)}${record}</HealthData>`),
    });
    const packed = await readSource(sourceOf([zip]), reader);
    expect(packed.own === null && packed.proposal.entries).toMatchObject([{ name: "Water", waterG: 250 }]);
    const cut = await readSource(sourceOf([strToU8(head), strToU8(record)]), reader);
    expect(cut.own === null && cut.proposal.skipped[0]?.reason).toContain("broken off");
  });

  it("refuses in words what is too large, too wide or packed to burst", async () => {
    const large = await readSource(sourceOf([strToU8("date,cramps\n")], 1, 1_000_000_000), reader);
    expect(large.own === null && large.proposal.skipped[0]?.reason).toContain("over 60 MB");
    const wide = `date,cramps,${"x,".repeat(200_000)}\n2026-03-28,1,\n`;
    expect(ofText(wide).skipped[0]?.reason).toContain("more than 1,000 columns");
    expect(ofText(`date,cramps${",".repeat(20_000)}\n2026-03-28,1,\n`).nights).toHaveLength(1);
    const bomb = zipSync({ "cramps.csv": new Uint8Array(20_000_000).fill(48) });
    expect(proposalOf(bomb, "cramps.zip").skipped[0]?.reason).toContain("unpacks to more");
    expect(proposalOf(new Uint8Array([0, 1, 2, 3, 0, 0])).skipped[0]?.reason).toContain("no table");
  });
});

describe("a file that is led", () => {
  const text = "Meins\nwann,wieviel,weh\nam 14.3.2026,2,7\nam 15.3.2026,0,\n";

  it("is read as the person says", () => {
    const file = OpenFile.ofText(text, reader);
    const told = file.told();
    expect(told.own === null && told.proposal.kind).toBe("unknown");
    const led = file.led(0, {
      kind: "nights",
      header: 1,
      order: "dmy",
      columns: ["night", "count", "pain"],
    });
    expect(led?.nights).toMatchObject([
      { night: "2026-03-14", crampCount: 2, worstPain: 7 },
      { night: "2026-03-15", crampCount: 0 },
    ]);
  });

  it("hands back the rows that were left out, with why beside them", () => {
    const file = OpenFile.ofText("date,cramps\n2026-03-28,2\nsometime,1\n", reader);
    const told = file.told();
    const csv = file.leftOut(told.own === null ? told.proposal.skipped : []);
    expect(csv).toBe("\uFEFFdate,cramps,line,why\r\nsometime,1,3,“sometime” is not a date.\r\n");
  });
});
