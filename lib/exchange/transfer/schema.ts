import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";
import type { Instant } from "#lib/base/time/instant";
import { civilDateSchema, clockTimeSchema, timeZoneSchema } from "#lib/base/time/schema";
import { amountsSchema, foodKinds } from "#lib/diary/foods/schema";
import { nightBodySchema } from "#lib/diary/nights/schema";
import { nutrientFacts, perNutrient } from "#lib/knowledge/nutrients/nutrient";

/** What one file may hold, and what one request carries. */
export const mostRows = 5000;
export const mostFileBytes = 20_000_000;
export const batchRows = 250;

/** What a file of the diary is about: one row a night, or one row a food. */
export const fileKinds = ["nights", "foods"] as const;
export type FileKind = (typeof fileKinds)[number];
/** What an import may have brought; "file": nights, cramps, foods and doses together. */
export const importKinds = [...fileKinds, "file"] as const;
export type ImportKind = (typeof importKinds)[number];

/** How a column writes its dates: year first, day first or month first. */
export const dateOrders = ["ymd", "dmy", "mdy"] as const;
export type DateOrder = (typeof dateOrders)[number];

/** The columns of a file of nights, and what a person calls them. */
export const nightFields = {
  night: "Night",
  number: "Number of cramps",
  minutes: "Minutes of cramp",
  pain: "Worst pain, 0 to 10",
  sleepDisturbance: "Sleep disturbance, 0 to 10",
  sleepLost: "Minutes of sleep lost",
  note: "Note",
} as const;
export type NightField = keyof typeof nightFields;

/** The columns of a file of foods. */
export const foodFields = {
  date: "Date",
  time: "Time",
  food: "Food",
  grams: "Grams",
  kind: "Food, drink or supplement",
  ...perNutrient((nutrient): string => nutrientFacts[nutrient].file.label),
} as const;
export type FoodField = keyof typeof foodFields;

/** Which column (counted from 0) holds a field; null: none does. */
export type Matching<Field extends string> = Readonly<Record<Field, number | null>>;

const line = z.int().min(1);

/** A night as a file tells it. `crampCount` 0 is "none"; what the file leaves empty is null. */
export const nightRowSchema = nightBodySchema
  .pick({
    crampCount: true,
    worstPain: true,
    crampMinutes: true,
    sleepLostMinutes: true,
    sleepDisturbance: true,
    note: true,
  })
  .extend({ line, night: civilDateSchema });
export type NightRow = z.output<typeof nightRowSchema>;

/** A food as a file tells it. `time` null: only the day is known. */
export const foodRowSchema = amountsSchema.extend({
  line,
  date: civilDateSchema,
  time: clockTimeSchema.nullable(),
  name: typedText.trim().min(1, "Give it a name").max(300, "Please keep the name under 300 characters"),
  kind: z.enum(foodKinds),
  grams: z
    .number("Give a number")
    .min(0, "Grams cannot be below 0")
    .max(100_000, "More than 100 kg")
    .nullable(),
});
export type FoodRow = z.output<typeof foodRowSchema>;

const importId = z.uuid();
const fileName = typedText.trim().min(1).max(200);
const rowsOf = <Row extends z.ZodType>(row: Row) => z.array(row).min(1).max(batchRows);

export const nightBatchSchema = z.object({
  importId,
  fileName,
  timeZone: timeZoneSchema,
  rows: rowsOf(nightRowSchema),
});
export type NightBatch = z.output<typeof nightBatchSchema>;

/** `seen`: how many equal rows of the same file came before this one. `foodRef`: the food she chose for the name. */
export const foodBatchSchema = z.object({
  importId,
  fileName,
  timeZone: timeZoneSchema,
  rows: rowsOf(
    foodRowSchema.extend({ seen: z.int().min(0).max(mostRows), foodRef: typedText.max(80).nullable() }),
  ),
});

/** What becomes, or became, of a row: written, found so already, or left because the diary says something else. */
export const rowOutcomes = ["new", "same", "kept"] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** A row that could not be read, with the cells as they stand in the file. */
export type RowProblem = { readonly line: number; readonly field: string; readonly message: string };

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
};
