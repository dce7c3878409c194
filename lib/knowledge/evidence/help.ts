import type { Subject } from "#lib/knowledge/safety/schema";
import type { Certainty } from "./certainty";
import type { CitationKey } from "./references";
import type { SearchId } from "./searches";

/** The groups of the page, in the order they are read: what to do now, then by certainty, and harm last. */
export const helpGroups = {
  during: "During a cramp",
  worth: "Worth trying",
  ask: "Ask your doctor or pharmacist about",
  little: "Tested, and did little",
  careful: "Careful, or never",
  untested: "Not tested",
} as const;
export type HelpGroup = keyof typeof helpGroups;

export const helpIds = [
  "stretch-now",
  "stand-and-walk",
  "bedtime-stretching",
  "moving",
  "less-alcohol",
  "medicine-review",
  "blood-test",
  "vitamin-k2",
  "vitamin-b",
  "prescribed",
  "pregnancy",
  "dialysis",
  "cirrhosis",
  "magnesium",
  "vitamin-e",
  "quinine",
  "potassium",
  "salt",
  "water",
  "bedside",
  "other-supplements",
] as const;
export type HelpId = (typeof helpIds)[number];

/** One thing that may help, or not. The plain words stand open, the clinician's unfold. */
export type Help = {
  readonly id: HelpId;
  readonly group: HelpGroup;
  readonly name: string;
  /** What happens, for whom, in plain words. */
  readonly plain: string;
  readonly doThis: string;
  readonly harms: string;
  /** Absolute numbers with their range, design and whom it was tested in. */
  readonly forClinicians: string;
  readonly sure: Certainty;
  readonly cites: readonly CitationKey[];
  readonly subjects: readonly Subject[];
  readonly search: SearchId;
};
