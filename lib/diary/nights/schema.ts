import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";
import { daysBetween } from "#lib/base/time/civil-date";
import { nightOf } from "#lib/base/time/night-of";
import { civilDateSchema, instantSchema, timeZoneSchema } from "#lib/base/time/schema";
import { deletableEntry, entryIdSchema } from "#lib/diary/revisions/schema";

export const sides = ["left", "right", "both"] as const;
export const muscles = ["calf", "foot", "thigh-front", "hamstring", "shin", "other"] as const;
export const reliefs = [
  "stretch",
  "walk",
  "massage",
  "heat",
  "cold",
  "pickle-juice",
  "nothing",
  "other",
] as const;
export const reliefAnswers = ["yes", "partly", "no"] as const;
export const sorenessLevels = ["none", "mild", "moderate", "severe"] as const;
export const nightStates = ["cramps", "none", "not-recorded"] as const;
export const commonFactors = [
  "unusual-exercise",
  "long-standing",
  "alcohol",
  "heat",
  "illness",
  "travel",
  "period",
] as const;
export const diarySources = ["app", "bedside", "api", "import", "sample"] as const;

export type Side = (typeof sides)[number];
export type Muscle = (typeof muscles)[number];
export type Relief = (typeof reliefs)[number];
export type Soreness = (typeof sorenessLevels)[number];
export type NightState = (typeof nightStates)[number];

const scale = (what: string) =>
  z
    .int(`${what} is a whole number from 0 to 10`)
    .min(0, `${what} is a whole number from 0 to 10`)
    .max(10, `${what} is a whole number from 0 to 10`);
const note = typedText.trim().max(2000, "Please keep the note under 2,000 characters");

/** What a cramp is, as the person may write it. Everything but the night and the zone may be unknown (null). */
export const crampBodySchema = z
  .object({
    /** The evening's date */
    night: civilDateSchema,
    onset: instantSchema.nullable(),
    timeZone: timeZoneSchema,
    durationSeconds: z
      .int("Give the length in whole seconds")
      .min(0, "A cramp cannot end before it began")
      .max(86_400, "Longer than a day: please check the length")
      .nullable(),
    running: z.boolean(),
    pain: scale("Pain").nullable(),
    side: z.enum(sides).nullable(),
    muscles: z.array(z.enum(muscles)).max(muscles.length),
    wokeMe: z.boolean().nullable(),
    relief: z.array(z.enum(reliefs)).max(reliefs.length),
    reliefHelped: z.enum(reliefAnswers).nullable(),
    note: note.nullable(),
    source: z.enum(diarySources),
  })
  .refine((cramp) => !cramp.running || (cramp.onset !== null && cramp.durationSeconds === null), {
    path: ["running"],
    message: "A cramp that is still going on has a start and no length yet",
  })
  .refine(
    // Wherever the person has put their night's boundary, the night is at most one away from noon to noon's.
    ({ night, onset, timeZone }) =>
      onset === null || Math.abs(daysBetween(night, nightOf({ instant: onset, timeZone }))) <= 1,
    { path: ["onset"], message: "This time is not in that night" },
  );
export type CrampBody = z.output<typeof crampBodySchema>;

/** What the person says of a night as a whole. `crampCount` 0 is "none"; null is "not said". */
export const nightBodySchema = z.object({
  timeZone: timeZoneSchema,
  crampCount: z
    .int("Give a whole number of cramps")
    .min(0, "Give a whole number of cramps")
    .max(50, "More than 50 cramps: please check the number")
    .nullable(),
  worstPain: scale("Pain").nullable(),
  crampMinutes: z
    .number("Give the minutes as a number")
    .min(0, "Minutes cannot be below 0")
    .max(1440, "A night has at most 1,440 minutes")
    .nullable(),
  sleepLostMinutes: z
    .int("Give whole minutes")
    .min(0, "Minutes cannot be below 0")
    .max(1440, "A night has at most 1,440 minutes")
    .nullable(),
  sleepDisturbance: scale("Sleep disturbance").nullable(),
  soreness: z.enum(sorenessLevels).nullable(),
  stretchedBeforeBed: z.boolean().nullable(),
  factors: z.array(typedText.trim().min(1).max(40)).max(30, "At most 30 factors"),
  /** What was special was asked and answered: no factor then means none. Not said by what was written before it was asked. */
  factorsAsked: z.boolean().default(false),
  note: note.nullable(),
  source: z.enum(diarySources),
});
export type NightBody = z.output<typeof nightBodySchema>;

/** As stored: the body with its key and revision. */
export type Cramp = CrampBody & { readonly id: string; readonly rev: number };
export type NightRecord = NightBody & { readonly night: CrampBody["night"]; readonly rev: number };

/** What is written of nights, as a write carries it. */
export const nightWrites = [
  deletableEntry("cramp", entryIdSchema, crampBodySchema),
  deletableEntry("night", civilDateSchema, nightBodySchema),
] as const;

/** What the rows of its tables hold at least, in a file that is read back in. */
export const nightRows = { Cramp: crampBodySchema, Night: nightBodySchema };
