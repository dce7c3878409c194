import { z } from "zod";
import { nightBodySchema, nightStates } from "#lib/diary/nights/schema";
import { dateSchema } from "./schema";

const nightSaid = nightBodySchema.shape;

/** What only a night with cramps has: above nothing, each of them says that there were cramps. */
const ofCramps = ["crampCount", "worstPain", "crampMinutes", "sleepLostMinutes"] as const;

export const nightInputSchema = z
  .strictObject({
    night: dateSchema.meta({ description: "The evening's date" }),
    state: z.enum(nightStates, "Say none, cramps or not-recorded").optional().meta({
      description:
        "What is said of the night as a whole; left out, it follows from the rest. Single cramps, where there are any, outweigh it.",
    }),
    crampCount: nightSaid.crampCount.optional().meta({
      description: "0 is none; null is not known: then pain or minutes above 0 mean at least one.",
    }),
    worstPain: nightSaid.worstPain.optional(),
    crampMinutes: nightSaid.crampMinutes.optional(),
    sleepLostMinutes: nightSaid.sleepLostMinutes.optional().meta({ description: "Lost to cramps" }),
    sleepDisturbance: nightSaid.sleepDisturbance.optional(),
    soreness: nightSaid.soreness.optional(),
    stretchedBeforeBed: nightSaid.stretchedBeforeBed.optional(),
    factors: nightSaid.factors.optional().meta({ description: "All of them: the list is replaced" }),
    note: nightSaid.note.optional(),
  })
  .check(({ value, issues }) => {
    const refuse = (field: string, message: string) =>
      issues.push({ code: "custom", path: [field], message, input: value });
    const { state, crampCount } = value;
    if (state === "cramps" && crampCount === 0) refuse("crampCount", "0 cramps is a night of none");
    const without = state ?? (crampCount === 0 ? "none" : "cramps");
    if (without === "cramps") return;
    const words = without === "none" ? "no cramps" : "not recorded";
    for (const field of ofCramps)
      if ((value[field] ?? 0) > 0)
        refuse(field, `The night is said to be ${words}, and this says there were`);
  });
export type NightInput = z.output<typeof nightInputSchema>;

/** The most nights one request may say something of. */
export const mostNightsAtOnce = 500;

export const nightsInputSchema = z.strictObject({
  nights: z
    .array(nightInputSchema)
    .min(1, "Send at least one night")
    .max(mostNightsAtOnce, `Send at most ${mostNightsAtOnce} nights at once`)
    .check(({ value, issues }) => {
      const seen = new Set<string>();
      for (const [at, { night }] of value.entries()) {
        if (seen.has(night))
          issues.push({
            code: "custom",
            path: [at, "night"],
            message: "This night stands twice",
            input: value,
          });
        seen.add(night);
      }
    })
    .meta({ description: "Each as in PUT /nights/{night}; all of them are kept, or none" }),
});
