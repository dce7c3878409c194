import type { CivilDate } from "#lib/base/time/civil-date";
import { amountsOfLabel, labelOfLine } from "#lib/diary/remedies/label-of-line";
import type { DoseLabel, RemedyLine } from "#lib/diary/remedies/schema";
import { canonicalJson } from "#lib/diary/revisions/canonical-json";
import { perLabelColumn } from "#lib/knowledge/nutrients/columns";

/** A line while it is being written: dates are text until they are sent. */
export type LineDraft = {
  readonly strength: string;
  readonly unitsPerDose: number | null;
  readonly timesPerDay: number | null;
  readonly startedOn: string;
  readonly stoppedOn: string;
  readonly reason: string;
  /** What one dose holds, as the label gives it */
  readonly label: DoseLabel;
};

const notOnLabel = { as: "mg", amount: null } as const;
const emptyLabel: DoseLabel = perLabelColumn(() => notOnLabel);

/** A line to begin today: as the last one was, where there is one. */
export const newDraft = (today: CivilDate, last?: RemedyLine): LineDraft => ({
  strength: last?.strength ?? "",
  unitsPerDose: last ? last.unitsPerDose : 1,
  timesPerDay: last ? last.timesPerDay : 1,
  label: last ? labelOfLine(last) : emptyLabel,
  startedOn: today,
  stoppedOn: "",
  reason: "",
});

/** Whether nothing has been said of it yet. */
export const isUntouched = (draft: LineDraft, today: CivilDate): boolean =>
  canonicalJson(draft) === canonicalJson(newDraft(today));

export const draftOfLine = ({ perDose, printed, ...line }: RemedyLine): LineDraft => ({
  ...line,
  label: labelOfLine({ perDose, printed }),
  strength: line.strength ?? "",
  stoppedOn: line.stoppedOn ?? "",
  reason: line.reason ?? "",
});

/** A draft as the action takes it. What was left empty is null: not known. */
export const lineOfDraft = ({ strength, stoppedOn, reason, label, ...rest }: LineDraft) => ({
  ...rest,
  perDose: amountsOfLabel(label),
  printed: label,
  strength: strength || null,
  stoppedOn: stoppedOn || null,
  reason: reason || null,
});
