import type { LineDraft } from "./line-fields";

/** A draft as the action takes it. What was left empty is null: not known. */
export const lineOfDraft = ({ strength, stoppedOn, reason, ...rest }: LineDraft) => ({
  ...rest,
  strength: strength || null,
  stoppedOn: stoppedOn || null,
  reason: reason || null,
});
