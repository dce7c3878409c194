import { z } from "zod";
import type { MedicineClass } from "#lib/knowledge/medicines/classes";

/** Every health question has three answers. "Don't know" is an answer of its own and is never read as "no". */
export const answerSchema = z.enum(["yes", "no", "unknown"]);
export type Answer = z.infer<typeof answerSchema>;

export const conditionIds = [
  "kidney-disease",
  "dialysis",
  "heart-failure",
  "high-blood-pressure",
  "heart-block",
  "fluid-limit",
  "oedema",
  "liver-disease",
  "bleeding-disorder",
  "bleeding-stroke",
  "surgery-soon",
  "fat-malabsorption",
  "kidney-stones",
  "high-calcium",
  "adrenal-insufficiency",
  "myasthenia",
  "pre-eclampsia",
  "blood-thinner",
  "diabetes",
  "thyroid",
  "parkinson",
  "neuropathy",
  "artery-disease",
] as const;
export const conditionIdSchema = z.enum(conditionIds);
export type ConditionId = z.infer<typeof conditionIdSchema>;

export const redFlagIds = [
  "breathless",
  "one-leg-swollen",
  "cold-leg",
  "saddle-numbness",
  "dark-urine",
  "heart-racing",
  "too-much-water",
  "over-ten-minutes",
  // Asked until November 2026 as one question; kept so that an old check of the leg can still be read.
  "wound-or-metal",
  "wound-spasm",
  "metal",
  "claw-hands",
  "growing-weakness",
  "rest-pain",
  "numb-or-weak",
  "tingling-mouth",
  "walking-pain",
  "frequent-or-new",
  "care-team",
  "quinine-bleeding",
] as const;
export const redFlagIdSchema = z.enum(redFlagIds);
export type RedFlagId = z.infer<typeof redFlagIdSchema>;

/** What a screen is about. A screen names its subjects and shows the notices that belong to them. */
export const subjects = [
  "potassium",
  "magnesium",
  "vitamin-e",
  "sodium",
  "calcium",
  "vitamin-k",
  "quinine",
  "water",
  "dosing-by-feel",
  "pregnancy",
  "under-18",
  "medicine",
  "restless-legs",
  "timing",
  "blood-test",
  "b6",
  "red-flags",
  "always",
] as const;
export const subjectSchema = z.enum(subjects);
export type Subject = z.infer<typeof subjectSchema>;

export type Level = "stop" | "warn" | "info";

export const ruleIds = [
  "S1",
  "S2",
  "S3",
  "S4",
  "S5",
  "S6",
  "S7",
  "S8",
  "S9",
  "S10",
  "S11",
  "S12",
  "S13",
  "S14",
  "S15",
  "S16",
  "S17",
  "S18",
  "S19",
  "S20",
] as const;
export const ruleIdSchema = z.enum(ruleIds);
export type RuleId = z.infer<typeof ruleIdSchema>;

/** Where a sentence of ours can be read up: who says it, in what, and the address. */
export type Source = { readonly text: string; readonly url: string };

/** What a rule has to say to this person. `because` lists the facts of theirs that made it speak. */
export type Notice = {
  readonly id: RuleId;
  readonly version: number;
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly whatToDo: string;
  readonly because: readonly string[];
  readonly sources: readonly Source[];
  readonly subjects: readonly Subject[];
};

/** What a supplement, antacid, salt or powder brings. Amounts are elemental milligrams a day; null is "not known". */
export type Substance =
  | "magnesium"
  | "potassium"
  | "calcium"
  | "sodium"
  | "vitamin-e"
  | "vitamin-k"
  | "vitamin-b6"
  | "quinine";

export type SupplementInUse = {
  readonly name: string;
  readonly contains: readonly {
    readonly substance: Substance;
    readonly mgPerDay: number | null;
    /** Only for vitamin E labelled in international units. */
    readonly iuPerDay?: number;
    /** The amount is what a multivitamin usually holds, not what its label says. */
    readonly isUsual?: true;
  }[];
};

export type MedicineInUse = {
  readonly name: string;
  readonly classes: readonly MedicineClass[];
  /** False only when the person said "now and then"; null is not known and counts as regular. */
  readonly regular: boolean | null;
};

/** A mean over complete days with the limit it is held against. `limit` is null where the authority sets none. */
export type MeanIntake = {
  readonly meanPerDay: number;
  readonly completeDays: number;
  readonly limit: { readonly amount: number; readonly name: string; readonly authority: string } | null;
};

/**
 * Everything the rules may know about one person. `considering` is what the screen in front of them is about: a rule
 * speaks about a potassium powder both when it is taken and when it is only being read about.
 */
export type SafetyFacts = {
  readonly ageYears: number | null;
  readonly pregnant: Answer;
  readonly breastfeeding: Answer;
  readonly conditions: Readonly<Record<ConditionId, Answer>>;
  readonly medicines: readonly MedicineInUse[];
  readonly supplements: readonly SupplementInUse[];
  /** The upper level for magnesium from supplements and medicines, in elemental mg a day. */
  readonly magnesiumSupplementLimit: MeanIntake["limit"];
  /** Food and supplements together, over complete days. */
  readonly sodiumMg: MeanIntake | null;
  readonly calciumMg: MeanIntake | null;
  /** Water from drinks and food in grams; its limit is the adequate intake, there is no upper level. */
  readonly waterG: MeanIntake | null;
  /** The most drunk within any one hour that was logged, in grams; null when nothing was logged by the clock. */
  readonly mostWaterInAnHourG: number | null;
  readonly greensChanged: Answer;
  readonly restlessLegs: Answer;
  readonly redFlags: readonly RedFlagId[];
  readonly considering: readonly Subject[];
};
