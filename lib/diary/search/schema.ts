import { z } from "zod";
import type { CivilDate } from "#lib/base/time/civil-date";

export const foundKinds = ["night", "food", "remedy"] as const;
export type FoundKind = (typeof foundKinds)[number];

/** A place in the diary where all of the words stand. */
export type Found = {
  readonly kind: FoundKind;
  /** Of a night its date, of a remedy its id, of a food the day it was had last */
  readonly key: string;
  readonly title: string;
  /** What was written there, in which the words were found; null where the title has them all */
  readonly text: string | null;
  /** The evening of a night, the last day of a food; null for a remedy */
  readonly date: CivilDate | null;
};

/** The latest of each kind, and whether there are more, or notes that are too old to have been looked at. */
export type FoundInDiary = {
  readonly found: readonly Found[];
  readonly hasMore: boolean;
};

export const searchDiarySchema = z.object({
  query: z
    .string()
    .trim()
    .min(2, "Please type at least two letters")
    .max(100, "Please search with fewer words"),
});
