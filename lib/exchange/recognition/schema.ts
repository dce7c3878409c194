import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";
import type { CivilDate } from "#lib/base/time/civil-date";
import { civilDateSchema, clockTimeSchema, instantSchema, timeZoneSchema } from "#lib/base/time/schema";
import { dietEntryBodySchema } from "#lib/diary/diet/schema";
import { foodKinds } from "#lib/diary/foods/schema";
import { muscles, reliefAnswers, reliefs, sides, sorenessLevels } from "#lib/diary/nights/schema";
import { perColumn } from "#lib/knowledge/nutrients/columns";

/** What a file turned out to be about. */
export const proposalKinds = [
  "charley-diary",
  "nights",
  "cramps",
  "foods",
  "meals",
  "day-totals",
  "water",
  "doses",
  "sleep",
  "habits",
  "mixed",
  "unknown",
] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** The cells of a file as they stand in it. `line` is counted from 1, as an editor or a spreadsheet shows it. */
export type GridRow = { readonly line: number; readonly cells: readonly string[] };
export type Grid = {
  /** The name of the sheet, or of the file in a ZIP */
  readonly name: string;
  readonly delimiter: string;
  readonly rows: readonly GridRow[];
};

const line = z.int().min(1);
const note = typedText.max(2000).nullable();
const figure = z.number().min(0).max(1e9).nullable();

/** What of an entry only Charley's own table says: its id, its moment to the second and the zone it was lived in. */
const ownOfEntry = { id: z.uuid(), at: instantSchema.nullable(), timeZone: timeZoneSchema };

/** A night as a whole. `crampCount` 0 is "none"; null is not said. */
export const proposedNightSchema = z.object({
  line,
  night: civilDateSchema,
  crampCount: figure,
  worstPain: figure,
  crampMinutes: figure,
  sleepLostMinutes: figure,
  sleepDisturbance: figure,
  soreness: z.enum(sorenessLevels).nullable(),
  stretchedBeforeBed: z.boolean().nullable(),
  factors: z.array(typedText.max(40)).max(30).readonly(),
  note,
  own: z.object({ timeZone: timeZoneSchema, factorsAsked: z.boolean() }).optional(),
});
export type ProposedNight = Readonly<z.output<typeof proposedNightSchema>>;

/** One cramp. `date` and `time` are what the clock showed; without a time only its night is known. */
export const proposedCrampSchema = z.object({
  line,
  night: civilDateSchema,
  date: civilDateSchema,
  time: clockTimeSchema.nullable(),
  durationSeconds: figure,
  pain: figure,
  side: z.enum(sides).nullable(),
  muscles: z.array(z.enum(muscles)).max(muscles.length).readonly(),
  relief: z.array(z.enum(reliefs)).max(reliefs.length).readonly(),
  note,
  own: z
    .object({
      ...ownOfEntry,
      wokeMe: z.boolean().nullable(),
      reliefHelped: z.enum(reliefAnswers).nullable(),
    })
    .optional(),
});
export type ProposedCramp = Readonly<z.output<typeof proposedCrampSchema>>;

/** Something eaten or drunk, or what a day came to. Amounts the file does not give are null. */
export const proposedEntrySchema = z.object({
  ...perColumn(() => figure),
  line,
  date: civilDateSchema,
  time: clockTimeSchema.nullable(),
  kind: z.enum(foodKinds),
  name: typedText.max(300),
  grams: figure,
  quantity: figure,
  unit: typedText.max(80).nullable(),
  note,
  own: z
    .object({
      ...ownOfEntry,
      ...dietEntryBodySchema.pick({ foodRef: true, mealId: true, printed: true }).shape,
    })
    .optional(),
});
/** What the sum of a day is called, which is no food: it has no weight, and its figures are its own. */
export const dayTotalName = "Total of the day";
export type ProposedEntry = Readonly<z.output<typeof proposedEntrySchema>>;

export const proposedDoseSchema = z.object({
  line,
  date: civilDateSchema,
  time: clockTimeSchema.nullable(),
  name: typedText.max(200),
  /** What the file says it is; null where it does not say */
  kind: z.enum(["medicine", "supplement"]).nullable(),
  /** As printed: "400 mg" */
  strength: typedText.max(100).nullable(),
  units: figure,
});
export type ProposedDose = Readonly<z.output<typeof proposedDoseSchema>>;

export type Skipped = { readonly line: number; readonly reason: string };

/** All that a file would write, what it leaves out and why, and what was taken for granted. Nothing of it is written yet. */
export type Proposal = {
  readonly kind: ProposalKind;
  /** The program that wrote the file, where its columns tell */
  readonly program: string | null;
  /** Rows of data, without headers and empty lines */
  readonly rows: number;
  readonly nights: readonly ProposedNight[];
  readonly cramps: readonly ProposedCramp[];
  readonly entries: readonly ProposedEntry[];
  readonly doses: readonly ProposedDose[];
  readonly skipped: readonly Skipped[];
  /** Cells that could not be read, of rows that are kept without them */
  readonly oddCells: readonly Skipped[];
  /** Sentences on what was taken for granted: the order of dates, a year */
  readonly remarks: readonly string[];
};

/** What reading a file depends on beside the file. */
export type Reader = {
  readonly today: CivilDate;
  /** The last night that is over or going on, and whether it is over: "none" of a night that still runs is not known yet. */
  readonly lastNight: CivilDate;
  readonly isLastNightOver: boolean;
  readonly timeZone: string;
  readonly nightStartHour: number;
  /** What the person's own glass holds, in ml; not there: nobody said */
  readonly glassMl?: number | undefined;
};

export const emptyProposal = (kind: ProposalKind): Proposal => ({
  kind,
  program: null,
  rows: 0,
  nights: [],
  cramps: [],
  entries: [],
  doses: [],
  skipped: [],
  oddCells: [],
  remarks: [],
});

/** Several proposals as one: the sheets of a workbook, the files of a ZIP. */
export function joinedProposal(parts: readonly Proposal[]): Proposal {
  const useful = parts.filter(({ kind }) => kind !== "unknown");
  const kinds = new Set(useful.map(({ kind }) => kind));
  const [only, other] = [...kinds];
  return {
    kind: other !== undefined ? "mixed" : (only ?? "unknown"),
    program: useful.find(({ program }) => program !== null)?.program ?? null,
    rows: parts.reduce((sum, { rows }) => sum + rows, 0),
    nights: parts.flatMap(({ nights }) => nights),
    cramps: parts.flatMap(({ cramps }) => cramps),
    entries: parts.flatMap(({ entries }) => entries),
    doses: parts.flatMap(({ doses }) => doses),
    skipped: (useful.length > 0 ? useful : parts).flatMap(({ skipped }) => skipped),
    oddCells: parts.flatMap(({ oddCells }) => oddCells),
    remarks: [...new Set((useful.length > 0 ? useful : parts).flatMap(({ remarks }) => remarks))],
  };
}
