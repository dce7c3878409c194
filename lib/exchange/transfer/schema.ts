import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";
import type { CivilDate } from "#lib/base/time/civil-date";
import type { Instant } from "#lib/base/time/instant";
import {
  proposedCrampSchema,
  proposedDoseSchema,
  proposedEntrySchema,
  proposedNightSchema,
} from "#lib/exchange/recognition/schema";
import { rowChoices } from "./import-choices";

/** What an import may have brought; "file": nights, cramps, foods and doses together. Older ones were of one kind. */
export const importKinds = ["nights", "foods", "file"] as const;
export type ImportKind = (typeof importKinds)[number];

/** More than the days of one request hold. */
const mostThings = 5000;

/** Some days of a file as a request carries them; `foodRef`: the food of our tables that a name is taken for. */
export const sliceSchema = z.object({
  nights: z.array(proposedNightSchema).max(mostThings).readonly(),
  cramps: z.array(proposedCrampSchema).max(mostThings).readonly(),
  entries: z
    .array(proposedEntrySchema.extend({ foodRef: typedText.max(80).nullable() }))
    .max(mostThings)
    .readonly(),
  doses: z.array(proposedDoseSchema).max(mostThings).readonly(),
});

/** What is done with all rows of an outcome, and with single ones that are chosen otherwise, by their keys. */
export const importChoicesSchema = z.object({
  all: z.object({
    new: z.enum(["add", "skip"]),
    changed: z.enum(rowChoices),
    kept: z.enum(rowChoices),
  }),
  rows: z
    .record(z.string().max(60), z.enum(rowChoices))
    .refine((rows) => Object.keys(rows).length <= mostThings),
});

/** Reference to an entry an import wrote, at the revision it wrote. */
export const writtenSchema = z.array(
  z.object({
    entity: z.enum(["night", "diet-entry", "cramp", "remedy", "dose"]),
    key: z.string(),
    rev: z.int().min(1),
    /** What it said before, where the import changed it: that is what comes back */
    before: z.json().optional(),
  }),
);
export type Written = z.output<typeof writtenSchema>[number];

/** An import as it is listed. */
export type ImportListed = {
  readonly id: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly createdAt: Instant;
  readonly entries: number;
  readonly undone: boolean;
  /** It broke off: the last day that was written. Null where it went through, or a later one of the same file did */
  readonly stoppedAfter: CivilDate | null;
};
