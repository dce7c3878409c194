import type { Subject } from "#lib/knowledge/safety/schema";

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

export type CitationKey =
  | "GAR20"
  | "GAR12C"
  | "ROG17"
  | "FRU99"
  | "BAR21"
  | "LUO20"
  | "TAN24"
  | "ELT15"
  | "FDA"
  | "HAL12"
  | "COP05"
  | "HAW21"
  | "TAP24"
  | "CON92"
  | "CHA98"
  | "KAT10"
  | "GAR12"
  | "GAR15"
  | "HAS97"
  | "ALL12"
  | "RAB16"
  | "CKS12"
  | "WIN25"
  | "ALL14"
  | "SAG12"
  | "KHA01"
  | "SCH09"
  | "MIL22"
  | "MIL15"
  | "LAU19"
  | "LAU21"
  | "SCHW12"
  | "RCP11"
  | "HARR"
  | "ELI97"
  | "SCK10"
  | "ODS-MG"
  | "ODS-E"
  | "GRA17"
  | "SEB19"
  | "HAL17"
  | "HAWK13"
  | "BLY12"
  | "NASEM19"
  | "IOM05"
  | "IOM97"
  | "IOM00"
  | "IOM11"
  | "EFSA-NA"
  | "WHO"
  | "NHS"
  | "WOO05"
  | "KRA18"
  | "MSD-NA"
  | "MAYO-NA"
  | "HMP-NA"
  | "MEDNET-K"
  | "MICRO-K"
  | "ACID17"
  | "HL-PH"
  | "LAB16"
  | "ODS-CA"
  | "MAGN16";

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
