import type { DoseAmounts, RemedyLine } from "#lib/remedies/schema";
import type { CivilDate } from "#lib/time/civil-date";

/** A line while it is being written: dates are text until they are sent. */
export type LineDraft = {
  readonly strength: string;
  readonly unitsPerDose: number | null;
  readonly timesPerDay: number | null;
  readonly startedOn: string;
  readonly stoppedOn: string;
  readonly reason: string;
  readonly perDose: DoseAmounts;
};

const unknownAmounts: DoseAmounts = {
  magnesiumMg: null,
  potassiumMg: null,
  calciumMg: null,
  sodiumMg: null,
  vitaminEMg: null,
};

/** A line to begin today: as the last one was, where there is one. */
export const newDraft = (today: CivilDate, last?: RemedyLine): LineDraft => ({
  strength: last?.strength ?? "",
  unitsPerDose: last ? last.unitsPerDose : 1,
  timesPerDay: last ? last.timesPerDay : 1,
  perDose: last?.perDose ?? unknownAmounts,
  startedOn: today,
  stoppedOn: "",
  reason: "",
});

export const draftOfLine = (line: RemedyLine): LineDraft => ({
  ...line,
  strength: line.strength ?? "",
  stoppedOn: line.stoppedOn ?? "",
  reason: line.reason ?? "",
});

/** A draft as the action takes it. What was left empty is null: not known. */
export const lineOfDraft = ({ strength, stoppedOn, reason, ...rest }: LineDraft) => ({
  ...rest,
  strength: strength || null,
  stoppedOn: stoppedOn || null,
  reason: reason || null,
});
