import type { Subject } from "#lib/knowledge/safety/schema";
import type { CitationKey } from "./references";
import type { SearchId } from "./searches";

/** The five grades a claim can have, worded in grades.ts. */
export type Grade = "supported" | "partly" | "unproven" | "contradicted" | "unsafe";

export type Topic =
  | "general"
  | "magnesium"
  | "potassium"
  | "calcium"
  | "sodium"
  | "vitamin-e"
  | "hydration"
  | "alkaline-blood"
  | "electrolyte-drinks"
  | "supplements"
  | "restless-legs"
  | "diet"
  | "clinician";

export type SectionSlug =
  | "intro-leg-cramps-at-night"
  | "mystery-of-nocturnal-cramps"
  | "potassium-muscle-health"
  | "magnesium-muscle-relaxation"
  | "calcium-deficiency"
  | "electrolyte-balance-sodium"
  | "blood-ph"
  | "restless-legs-vitamin-e"
  | "dietary-solutions"
  | "leafy-greens"
  | "dairy-calcium"
  | "vitamin-e-sources"
  | "vitamin-e-supplementation"
  | "electrolyte-powder"
  | "conclusion"
  | "supporting-data";

export type Claim = {
  /** "4b", as in the evidence pack. */
  readonly id: string;
  /** What the section says, in our words. */
  readonly claim: string;
  /** Usually one; two where the answer differs by setting, each then says when it holds. */
  readonly grades: readonly { readonly grade: Grade; readonly when?: string }[];
  /** What the evidence says, for a reader of 71. */
  readonly evidence: string;
  readonly cites: readonly CitationKey[];
  /** Where it says that nothing was found: in which search. */
  readonly search?: SearchId;
  /** What the claim is about for the safety rules: their notices stand before it. */
  readonly subjects: readonly Subject[];
};

export type ArticleSection = {
  readonly slug: SectionSlug;
  /** Its place in the article, 1 to 16. */
  readonly number: number;
  /** The heading exactly as the article has it: the only words we take from it, as attribution. */
  readonly heading: string;
  /** The section in one or two sentences of our own. */
  readonly gist: string;
  readonly topics: readonly Topic[];
  readonly claims: readonly Claim[];
  /** Where the article disagrees with itself, or changes the subject. */
  readonly note?: string;
};
