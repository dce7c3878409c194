import type { RedFlagId, Source } from "./schema";
import type { Urgency } from "./urgency";

export type RedFlag = {
  readonly id: RedFlagId;
  readonly urgency: Urgency;
  /** The question, answered yes or no. */
  readonly question: string;
  /** The sign in a few words, for lists. */
  readonly short: string;
  readonly headline: string;
  readonly meaning: string;
  readonly whatToDo: string;
  /** True when it belongs to the short check of a leg, false when it is about the longer run. */
  readonly today: boolean;
  readonly sources: readonly Source[];
};
