import { z } from "zod";
import { countDates } from "#lib/base/time/date-range";
import { dateRangeSchema } from "#lib/base/time/schema";
import { linkSlices } from "./links/link-slices";
import { longestRangeNights } from "./own-range";
import { rangeWeeks } from "./range-weeks";

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

/** One slice of what goes with the nights of a range. */
export const linksSliceSchema = z.object({
  choice: rangeSchema,
  slice: z
    .int()
    .min(0)
    .max(linkSlices.length - 1),
});
