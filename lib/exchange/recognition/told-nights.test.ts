import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { nightSummary } from "#lib/diary/nights/night-summary";
import { readFile } from "./file-proposal";
import type { Proposal, Reader } from "./schema";

const reader: Reader = {
  today: civilDate("2026-11-29"),
  lastNight: civilDate("2026-11-28"),
  isLastNightOver: true,
  timeZone: "Europe/London",
  nightStartHour: 12,
};

function proposalOf(text: string): Proposal {
  const file = readFile({ name: "file", bytes: strToU8(text) }, reader);
  if (file.own !== null) throw new Error("it is taken for an export");
  return file.proposal;
}
const statesOf = ({ nights }: Proposal) =>
  nights.map((night) => nightSummary({ ...night, factors: [...night.factors] }, []).state);
const oddOf = ({ oddCells }: Proposal) => oddCells.map(({ reason }) => reason).join(" ");

describe("time awake", () => {
  it("never makes a night of cramps, in a tracker's file or beside a count", () => {
    for (const head of ["Minutes Awake", "Awake (s)", "Time awake", "Awake Time", "Wachzeit"]) {
      const alone = proposalOf(`Date,REM Sleep,${head}\n2026-03-28,80,40\n`);
      expect(alone.nights).toEqual([]);
      const beside = proposalOf(`Date,Cramps,${head}\n2026-03-28,,40\n2026-03-29,0,40\n2026-03-30,1,40\n`);
      expect(beside.nights.map(({ crampCount }) => crampCount)).toEqual([0, 1]);
      expect(beside.nights.every(({ sleepLostMinutes }) => sleepLostMinutes === null)).toBe(true);
      for (const { remarks } of [alone, beside])
        expect(remarks.join(" ")).toContain("Time awake is left out");
    }
  });

  it("is sleep lost where the column says that cramps were the cause", () => {
    for (const head of [
      "Minutes awake with cramps",
      "Sleep lost to cramps (min)",
      "Time awake due to leg cramps",
    ]) {
      const told = proposalOf(`Date,${head}\n2026-03-28,40\n`);
      expect(told.nights).toMatchObject([{ sleepLostMinutes: 40 }]);
      expect(statesOf(told)).toEqual(["cramps"]);
    }
  });

  it("keeps sleep lost of a row with a count, and names that of a row without", () => {
    const told = proposalOf("Date,Cramps,Sleep lost\n2026-03-28,2,30\n2026-03-29,0,20\n2026-03-30,,45\n");
    expect(told.nights).toMatchObject([{ sleepLostMinutes: 30 }, { sleepLostMinutes: 20 }]);
    expect(statesOf(told)).toEqual(["cramps", "none"]);
    expect(oddOf(told)).toContain("45 minutes of sleep lost");
  });

  it("of Apple Health is left out and named", () => {
    const told = proposalOf(
      '<?xml version="1.0"?>\n<HealthData locale="en_GB">\n<Record type="HKCategoryTypeIdentifierSleepAnalysis" value="HKCategoryValueSleepAnalysisAwake" startDate="2026-03-28 02:05:00 +0000" endDate="2026-03-28 02:35:00 +0000" sourceName="Watch"/>\n</HealthData>',
    );
    expect(told).toMatchObject({ kind: "sleep", nights: [] });
    expect(told.remarks.join(" ")).toContain("Time awake is left out");
  });
});

describe("how many there were", () => {
  it("is not known where nobody says, and a floor stays one in words", () => {
    const told = proposalOf(
      "Date,Cramps\n2026-03-26,none\n2026-03-27,no data\n2026-03-28,at least 3\n2026-03-29,<3\n2026-03-30,never wrote it down\n2026-03-31,no bad cramps\n",
    );
    const counted = told.nights.filter(({ crampCount }) => crampCount !== null);
    expect(counted).toMatchObject([
      { night: "2026-03-26", crampCount: 0 },
      { night: "2026-03-28", crampCount: 3, note: "Written as “at least 3”" },
    ]);
    for (const cell of ["no data", "<3", "never wrote it down", "no bad cramps"])
      expect(oddOf(told)).toContain(`“${cell}” is no number of cramps`);
  });

  it("is read in notes as the words mean it", () => {
    const told = proposalOf(
      "26 March 2026: cramps: none\n27 March 2026: no bad cramps\n28 March 2026: at least 3 cramps\n29 March 2026: several cramps, left calf\n30 March 2026: cramp, left calf\n",
    );
    expect(told.nights.map(({ night, crampCount }) => [night, crampCount])).toEqual([
      ["2026-03-26", 0],
      ["2026-03-28", 3],
      ["2026-03-29", 2],
    ]);
    expect(told.cramps).toMatchObject([{ night: "2026-03-30", side: "left" }]);
    expect(told.skipped).toMatchObject([{ line: 2 }]);
  });
});

describe("a table of single cramps", () => {
  it("keeps the cramp of a row whose note only names a cream for it", () => {
    const told = proposalOf(
      "Date,Time,Leg,Note\n2026-03-28,02:13,left,used cramp cream\n2026-03-29,03:40,right,\n2026-03-30,,,cramp cream\n",
    );
    expect(told.cramps.map(({ night }) => night)).toEqual(["2026-03-27", "2026-03-28"]);
  });
});

describe("clocks of twelve hours", () => {
  const lengths = (rows: string) =>
    proposalOf(`Date,From,To,Leg\n${rows}`).cramps.map(({ durationSeconds }) => durationSeconds);

  it("gives the length that both halves of the day say", () => {
    expect(lengths("2026-03-28,12:50 AM,1:10 AM,R\n2026-03-29,11:50 PM,12:05 AM,L\n")).toEqual([1200, 900]);
    expect(lengths("2026-03-28,11:50,12:05 AM,R\n")).toEqual([900]);
    expect(lengths("2026-03-28,23:50,00:05,R\n")).toEqual([900]);
  });

  it("leaves out a length that is not certain, and says so", () => {
    const told = proposalOf("Date,From,To,Leg\n2026-03-28,11:30,6:45,R\n2026-03-29,2:10,2:15,R\n");
    expect(told.cramps.map(({ durationSeconds }) => durationSeconds)).toEqual([null, 300]);
    expect(oddOf(told)).toContain("“11:30” to “6:45”: how long that was is not certain");
  });

  it("keeps a cramp without its time where nobody can tell noon from midnight", () => {
    const told = proposalOf("Date,Time,Leg\n2026-03-28,11:30,R\n2026-03-29,2:10,L\n");
    expect(told.cramps).toMatchObject([
      { night: "2026-03-28", time: null },
      { night: "2026-03-28", time: "02:10" },
    ]);
    expect(oddOf(told)).toContain("“11:30” may be before or after noon");
    for (const other of ["23:40", "0:20", "1:20 am"]) {
      const sure = proposalOf(`Date,Time,Leg\n2026-03-28,11:30,R\n2026-03-29,${other},L\n`);
      expect(sure.cramps[0]?.time).toBe("11:30");
    }
  });
});
