import { z } from "zod";
import { type CivilDate, parseCivilDate } from "#lib/base/time/civil-date";
import { deletableEntry, entryIdSchema } from "#lib/diary/revisions/schema";

/** A day of an experiment: two experiments may have the same. */
export type DayOfExperiment = { readonly experiment: string; readonly day: CivilDate };

export const askedKey = ({ experiment, day }: DayOfExperiment): string => `${experiment} ${day}`;

/** What a key names; null where it is none. */
export function parseAskedKey(key: string): DayOfExperiment | null {
  const [experiment = "", date = "", ...more] = key.split(" ");
  const day = parseCivilDate(date);
  const isId = entryIdSchema.safeParse(experiment).success && experiment === experiment.toLowerCase();
  return isId && day !== null && more.length === 0 ? { experiment, day } : null;
}

const askedKeySchema = z
  .string()
  .refine((key) => parseAskedKey(key) !== null, "Name an experiment and a day");

/** "Did you do what the day asked?": with it on an A day, without it on a B day. */
const askedDayBodySchema = z.object({ done: z.boolean() });
export type AskedDayBody = z.output<typeof askedDayBodySchema>;

/** What is written of the days of an experiment, as a write carries it. */
export const askedDayWrites = [deletableEntry("asked-day", askedKeySchema, askedDayBodySchema)] as const;
