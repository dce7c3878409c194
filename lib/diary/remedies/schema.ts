import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";
import type { CivilDate } from "#lib/base/time/civil-date";
import { civilDateSchema, instantSchema, timeZoneSchema } from "#lib/base/time/schema";
import { deletableEntry, entryIdSchema } from "#lib/diary/revisions/schema";
import { perLabelColumn } from "#lib/knowledge/nutrients/columns";
import type { KeptHabits } from "#lib/people/habits/schema";
import { type DoseSubstance, labelUnits, substanceOf } from "./elemental";
import { inOrderOfStart } from "./in-order-of-start";

/** A "change" is a day the person marks: a new mattress, walking to work. It is held against the nights like the others. */
export const remedyKinds = ["medicine", "supplement", "habit", "change"] as const;
export type RemedyKind = (typeof remedyKinds)[number];

export const doseStatuses = ["taken", "skipped", "extra"] as const;

/** A dose taken, an extra one, or a scheduled one skipped. */
export const doseSchema = z.object({
  remedyId: z.uuid(),
  day: civilDateSchema,
  takenAt: instantSchema.nullable(),
  timeZone: timeZoneSchema,
  status: z.enum(doseStatuses),
  units: z.number("Give a number").positive("Give an amount above 0").max(1000).nullable(),
  source: z.enum(["app", "api", "import", "sample"]),
});
export type Dose = z.output<typeof doseSchema> & { readonly id: string; readonly rev: number };

/** A dose as a write of the diary carries it. */
export const doseBodySchema = doseSchema.extend({
  /** What the remedy is called, for whoever reads what waits on a device; the remedy has its name, and this one is not kept */
  name: typedText.max(200).optional(),
});
export type DoseBody = z.output<typeof doseBodySchema>;

const words = (longest: number) =>
  typedText
    .trim()
    .max(longest, `Please keep it under ${longest} letters`)
    .nullable()
    .transform((text) => text || null);

const milligrams = z
  .number("Give a number")
  .nonnegative("Give 0 or more")
  .max(50_000, "That is more than any label says")
  .nullable();

/** The minerals and the vitamin a dose is asked about. Milligrams of the element; vitamin E as alpha-tocopherol. */
export const doseAmountsSchema = z.object(perLabelColumn(() => milligrams.default(null)));
export type DoseAmounts = z.output<typeof doseAmountsSchema>;

const printedIn = (substance: DoseSubstance) =>
  z
    .object({ as: z.enum(labelUnits(substance).map(({ value }) => value)), amount: milligrams })
    .default({ as: "mg", amount: null });

/** What one dose holds as it was typed, in the units labels use: null is "not on the label". */
export const doseLabelSchema = z.object(perLabelColumn((row) => printedIn(substanceOf(row))));
export type DoseLabel = Readonly<z.output<typeof doseLabelSchema>>;

const line = z.object({
  /** As printed: "400 mg", "10/25". */
  strength: words(100),
  unitsPerDose: z
    .number("Give a number")
    .positive("Give an amount above 0")
    .max(100, "Give 100 or less")
    .nullable(),
  /** 2 is twice a day, 0.5 every other day; null: only when needed. */
  timesPerDay: z.number().positive().max(24).nullable(),
  startedOn: civilDateSchema,
  /** It was begun on that day or before, and nobody said when */
  startIsLatest: z.boolean().optional(),
  reason: words(200),
  perDose: doseAmountsSchema,
  /** The label as the person typed it, from which `perDose` was reckoned; null where nobody kept it */
  printed: doseLabelSchema.nullable().default(null),
});

export const remedyHeadSchema = z.object({
  name: typedText.trim().min(1, "Give it a name").max(200, "Please keep it under 200 letters"),
  kind: z.enum(remedyKinds, "Choose what it is"),
  form: words(40),
  note: words(2000),
});
export type RemedyHead = z.output<typeof remedyHeadSchema>;

const stoppedOn = civilDateSchema.nullable();
const stopsAfterStart = {
  message: "It cannot stop before it starts",
  path: ["stoppedOn"],
};
const inOrder = (dates: { startedOn: CivilDate; stoppedOn: CivilDate | null }) =>
  dates.stoppedOn === null || dates.stoppedOn >= dates.startedOn;

export const dayOfDosesSchema = z.object({ day: civilDateSchema.nullable() });

/** The last day of a line that runs. */
export const lastDaySchema = ({ startedOn }: Pick<RemedyLine, "startedOn">) =>
  z.object({ lastDay: civilDateSchema.refine((day) => day >= startedOn, "That is before it began") });

/** How many lines one remedy may have: more than anybody's dose was ever changed. */
const mostLines = 200;

export const remedyLineSchema = z
  .object({ id: z.uuid(), ...line.shape, stoppedOn })
  .refine(inOrder, stopsAfterStart);
export type RemedyLine = z.output<typeof remedyLineSchema>;

/** A remedy with every dose it had: written as a whole, so that a change of dose is one write and never half a one. */
export const remedyBodySchema = z.object({
  ...remedyHeadSchema.shape,
  lines: z
    .array(remedyLineSchema)
    .max(mostLines, `Please keep it under ${mostLines} lines`)
    .refine(
      (lines) => new Set(lines.map(({ id }) => id)).size === lines.length,
      "Each line has an id of its own",
    )
    .transform(inOrderOfStart),
});
export type RemedyBody = z.output<typeof remedyBodySchema>;
export type Remedy = RemedyBody & { readonly id: string; readonly rev: number };

/** The ledger with the doses of one day. */
export type RemediesView = {
  readonly remedies: readonly Remedy[];
  readonly doses: readonly Dose[];
  readonly day: CivilDate;
  readonly today: CivilDate;
  readonly timeZone: string;
} & Pick<KeptHabits, "scheduledDoses" | "dayStartHour" | "dietHabitsRev">;

/** What is written of remedies, as a write carries it. */
export const remedyWrites = [
  deletableEntry("remedy", entryIdSchema, remedyBodySchema),
  deletableEntry("dose", entryIdSchema, doseBodySchema),
] as const;

/** What the rows of its tables hold at least, in a file that is read back in. */
export const remedyRows = {
  Remedy: remedyHeadSchema,
  RemedyLine: z
    .object({ ...line.omit({ perDose: true }).shape, ...doseAmountsSchema.shape, stoppedOn })
    .refine(inOrder, stopsAfterStart),
  Dose: doseSchema,
};
