// What every face is set from: bands in a fixed order, each of a few kinds of block. A face may drop, never add.

/** A piece of a line: our words, or a text of the person's own, which is set apart from the direction of ours. */
export type Run = string | { readonly text: string; readonly own: boolean; readonly strong: boolean };
export type Words = readonly Run[];

export type Block =
  | { readonly kind: "text"; readonly words: Words }
  | { readonly kind: "list"; readonly items: readonly Words[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** The line of weeks, with its figures in words. */
  | { readonly kind: "weeks"; readonly alt: string }
  /** Cramps by the hour of the clock. */
  | { readonly kind: "hours"; readonly alt: string }
  | { readonly kind: "space" };

export const bandIds = [
  "who",
  "signs",
  "outcomes",
  "weeks",
  "where",
  "medicines",
  "tried",
  "supplements",
  "food",
  "clinician",
  "notes",
] as const;
export type BandId = (typeof bandIds)[number];

export type Band = {
  readonly id: BandId;
  readonly title: string;
  readonly isBoxed: boolean;
  readonly blocks: readonly Block[];
};

/** A text of the person's own. */
export const own = (text: string): Run => ({ text, own: true, strong: false });
export const ownStrong = (text: string): Run => ({ text, own: true, strong: true });
export const strong = (text: string): Run => ({ text, own: false, strong: true });

/** The letters of a line, without how they are set. */
export function plainWords(words: Words): string {
  return words.map((run) => (typeof run === "string" ? run : run.text)).join("");
}
