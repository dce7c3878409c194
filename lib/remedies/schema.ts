import { z } from "zod";
import { civilDateSchema, instantSchema, timeZoneSchema } from "#lib/time/schema";

export const remedyKinds = ["medicine", "supplement", "habit"] as const;
export type RemedyKind = (typeof remedyKinds)[number];

/** A dose taken, an extra one, or a scheduled one skipped. */
export const doseBodySchema = z.object({
  remedyId: z.uuid(),
  day: civilDateSchema,
  takenAt: instantSchema.nullable(),
  timeZone: timeZoneSchema,
  status: z.enum(["taken", "skipped", "extra"]),
  units: z.number("Give a number").positive("Give an amount above 0").max(1000).nullable(),
  source: z.enum(["app", "api", "import", "sample"]),
});
export type DoseBody = z.output<typeof doseBodySchema>;
