import { ceilingWords } from "#lib/knowledge/nutrients/basis-words";
import type { Nutrient } from "#lib/knowledge/nutrients/nutrient";
import {
  type ReferenceIntake,
  type ReferencePerson,
  referenceIntake,
} from "#lib/knowledge/nutrients/reference-intake";
import type { MeanIntake } from "#lib/knowledge/safety/schema";

/** The ceiling of a nutrient; sodium and water have, by authority, only an amount that is enough. */
export const ceilingOf = (
  reference: ReferenceIntake | undefined,
  { orAmount }: { orAmount: boolean },
): MeanIntake["limit"] => {
  if (reference?.kind !== "reference") return null;
  const authority = reference.authorityName;
  if (reference.upper) {
    return { amount: reference.upper.amount, name: ceilingWords[reference.upper.kind], authority };
  }
  return orAmount ? { amount: reference.amount, name: "adequate amount", authority } : null;
};

/**
 * What food and tablets together are held against. The United Kingdom prints none for water, and of calcium only for tablets:
 * there Europe's warns.
 */
export function countingAll(
  nutrient: Nutrient,
  reference: ReferenceIntake | undefined,
  person: ReferencePerson,
): ReferenceIntake | undefined {
  if (reference?.authority !== "uk") return reference;
  const counts = reference.kind === "reference" && reference.upper?.counts === "all sources";
  return counts ? reference : referenceIntake(nutrient, "eu", person);
}
