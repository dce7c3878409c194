import fc from "fast-check";
import { doseSubstances, labelUnits } from "#lib/diary/remedies/elemental";
import { doseLabelSchema } from "#lib/diary/remedies/schema";

/** Any label that can be typed, for laws about them all. */
export const anyLabel = fc
  .record(
    Object.fromEntries(
      doseSubstances.map((substance) => [
        substance.column,
        fc.record({
          as: fc.constantFrom(...labelUnits(substance).map(({ value }) => value)),
          amount: fc.option(fc.double({ min: 0, max: 50_000, noNaN: true })),
        }),
      ]),
    ),
  )
  .map((label) => doseLabelSchema.parse(label));
