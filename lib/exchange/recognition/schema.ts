import type { CivilDate } from "#lib/base/time/civil-date";
import type { ClockTime } from "#lib/base/time/clock-time";
import type { FoodKind } from "#lib/diary/foods/schema";
import type { Muscle, Relief, Side, Soreness } from "#lib/diary/nights/schema";
import type { AmountColumns } from "#lib/knowledge/nutrients/amount-columns";

/** What a file turned out to be about. */
export const proposalKinds = [
  "charley-diary",
  "nights",
  "cramps",
  "foods",
  "meals",
  "day-totals",
  "water",
  "doses",
  "sleep",
  "habits",
  "mixed",
  "unknown",
] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** The cells of a file as they stand in it. `line` is counted from 1, as an editor or a spreadsheet shows it. */
export type GridRow = { readonly line: number; readonly cells: readonly string[] };
export type Grid = {
  /** The name of the sheet, or of the file in a ZIP */
  readonly name: string;
  readonly delimiter: string;
  readonly rows: readonly GridRow[];
};

/** A night as a whole. `crampCount` 0 is "none"; null is not said. */
export type ProposedNight = {
  readonly line: number;
  readonly night: CivilDate;
  readonly crampCount: number | null;
  readonly worstPain: number | null;
  readonly crampMinutes: number | null;
  readonly sleepLostMinutes: number | null;
  readonly sleepDisturbance: number | null;
  readonly soreness: Soreness | null;
  readonly stretchedBeforeBed: boolean | null;
  readonly factors: readonly string[];
  readonly note: string | null;
};

/** One cramp. `date` and `time` are what the clock showed; without a time only its night is known. */
export type ProposedCramp = {
  readonly line: number;
  readonly night: CivilDate;
  readonly date: CivilDate;
  readonly time: ClockTime | null;
  readonly durationSeconds: number | null;
  readonly pain: number | null;
  readonly side: Side | null;
  readonly muscles: readonly Muscle[];
  readonly relief: readonly Relief[];
  readonly note: string | null;
};

/** Something eaten or drunk, or what a day came to. Amounts the file does not give are null. */
export type ProposedEntry = AmountColumns & {
  readonly line: number;
  readonly date: CivilDate;
  readonly time: ClockTime | null;
  readonly kind: FoodKind;
  readonly name: string;
  readonly grams: number | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly note: string | null;
};

export type ProposedDose = {
  readonly line: number;
  readonly date: CivilDate;
  readonly time: ClockTime | null;
  readonly name: string;
  /** As printed: "400 mg" */
  readonly strength: string | null;
  readonly units: number | null;
};

export type Skipped = { readonly line: number; readonly reason: string };

/** All that a file would write, what it leaves out and why, and what was taken for granted. Nothing of it is written yet. */
export type Proposal = {
  readonly kind: ProposalKind;
  /** Rows of data, without headers and empty lines */
  readonly rows: number;
  readonly nights: readonly ProposedNight[];
  readonly cramps: readonly ProposedCramp[];
  readonly entries: readonly ProposedEntry[];
  readonly doses: readonly ProposedDose[];
  readonly skipped: readonly Skipped[];
  /** Sentences on what was taken for granted: the order of dates, a year, cells that were left out of a row */
  readonly remarks: readonly string[];
};

/** What reading a file depends on beside the file. */
export type Reader = {
  readonly today: CivilDate;
  /** The last night that is over or going on, and whether it is over: "none" of a night that still runs is not known yet. */
  readonly lastNight: CivilDate;
  readonly isLastNightOver: boolean;
  readonly timeZone: string;
  readonly nightStartHour: number;
};

export const emptyProposal = (kind: ProposalKind): Proposal => ({
  kind,
  rows: 0,
  nights: [],
  cramps: [],
  entries: [],
  doses: [],
  skipped: [],
  remarks: [],
});

/** Several proposals as one: the sheets of a workbook, the files of a ZIP. */
export function joinedProposal(parts: readonly Proposal[]): Proposal {
  const useful = parts.filter(({ kind }) => kind !== "unknown");
  const kinds = new Set(useful.map(({ kind }) => kind));
  const [only, other] = [...kinds];
  return {
    kind: other !== undefined ? "mixed" : (only ?? "unknown"),
    rows: parts.reduce((sum, { rows }) => sum + rows, 0),
    nights: parts.flatMap(({ nights }) => nights),
    cramps: parts.flatMap(({ cramps }) => cramps),
    entries: parts.flatMap(({ entries }) => entries),
    doses: parts.flatMap(({ doses }) => doses),
    skipped: (useful.length > 0 ? useful : parts).flatMap(({ skipped }) => skipped),
    remarks: [...new Set((useful.length > 0 ? useful : parts).flatMap(({ remarks }) => remarks))],
  };
}
