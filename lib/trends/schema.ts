import { z } from "zod";
import { countDates } from "#lib/time/date-range";
import { dateRangeSchema } from "#lib/time/schema";

/** The ranges one tap away, in weeks of seven nights up to last night. */
export const rangeWeeks = [4, 12, 26, 52] as const;

/** What is shown unless she chooses. */
export const usualWeeks = 12;

/** Ten years and a little: the longest range a page shows. */
export const longestRangeNights = 3700;

/** What to look at: the last so many weeks, all there is, or two dates of one's own. */
export const rangeSchema = z.union(
  [
    z.object({ weeks: z.literal(rangeWeeks) }),
    z.object({ all: z.literal(true) }),
    dateRangeSchema.refine((range) => countDates(range) <= longestRangeNights, {
      path: ["from"],
      message: "Please choose at most ten years",
    }),
  ],
  { error: "Choose a range of weeks, or two dates" },
);
export type RangeChoice = z.input<typeof rangeSchema>;
export type ChosenRange = z.output<typeof rangeSchema>;
