// For tests: what a reader takes from a face of a summary, whichever it is. Nothing here knows how a face was made: the words
// of a page are read without their spaces, since lines break as each face likes, and a bundle by its resources.

export type Weekly = { rate: number; low: number; high: number; atBest: boolean } | null;
export type Outcome =
  | {
      median: number;
      low: number | null;
      high: number | null;
      most: number;
      known: number;
      of: number;
      floors: number;
    }
  | { known: number; of: number };
export type Comparison =
  | { ratio: number | null; low: number; high: number | null; atBest: boolean }
  | { have: number; needed: number; what: string };
/** `from` is a day, or a year where it has been taken for years. */
export type WhenFacts = { from: string; orBefore: boolean; to: string | null };
export type FaceFacts = {
  letters: string;
  recorded: number;
  nights: number;
  crampNights: number | null;
  weekly: Weekly;
  /** "none": the diary does not reach back. */
  previousWeekly: Weekly | "none";
  pain: Outcome;
  minutes: Outcome;
  sleepOnCrampNights: Outcome;
  sleepOnOtherNights: Outcome;
  medicines: { name: string; link: "linked" | "none" | "not recognised"; when: WhenFacts }[];
  supplements: string[];
  question: string | null;
  signs: { yes: number; no: number };
  /** Left out by a face of twelve lines. */
  comparison?: Comparison | "none";
  previousPain?: Outcome | "none";
};

/** Spaces away, dashes and accents of type as an old record system writes them. */
export const even = (text: string) => text.replace(/[–—]/g, "-").replace(/≥/g, ">=").replace(/\s+/g, "");

/** The words of a page, each item of a list behind a dot. */
export const wordsOfMarkup = (markup: string) =>
  markup
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<li>/g, "•")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

/** A number as a page shows it: one decimal below ten, none above. */
export const shown = (value: number) => Number(value.toFixed(Math.abs(value) < 9.95 ? 1 : 0)) + 0;
