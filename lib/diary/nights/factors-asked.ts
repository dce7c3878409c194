import type { NightBody } from "./schema";

/**
 * Whether a night can say that a factor was not there: the question itself was answered, by a factor or by "nothing special".
 * An answer to another question proves nothing: a person who looks for reasons only after bad nights would be shown reasons.
 */
export function wasFactorsAsked({
  factors,
  factorsAsked,
}: Pick<NightBody, "factors" | "factorsAsked">): boolean {
  return factorsAsked || factors.length > 0;
}
