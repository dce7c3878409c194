import type { Experiment } from "./schema";

type Sealed = Pick<
  Experiment,
  "what" | "own" | "turnNights" | "pairs" | "outcome" | "worth" | "startsOn" | "seed" | "salt"
>;

/** What is sealed at the draw, line by line: plan, date, and the two numbers the order follows from. */
export function sealedText(experiment: Sealed): string {
  const { what, own, turnNights, pairs, outcome, worth, startsOn, seed, salt } = experiment;
  return [
    `charley experiment: ${what}`,
    ...(own === null ? [] : [`in the words of the person: ${own}`]),
    `nights a turn: ${turnNights}, pairs: ${pairs}`,
    `outcome: ${outcome}, worth it: ${worth ?? "not said"}`,
    `first day: ${startsOn}`,
    `seed: ${seed}`,
    `salt: ${salt}`,
  ].join("\n");
}

/**
 * What the person holds of the draw from the first day: its SHA-256, by which nothing of plan and order can be changed unseen, and
 * from which the order cannot be read, because 128 random bits are sealed in. `opened` is the text itself, once it is over.
 */
export type Receipt = { readonly hash: string; readonly opened: string | null };

/** Null for tests drawn before there were receipts. */
export function receiptOf(experiment: Sealed & Pick<Experiment, "receipt">, isOver: boolean): Receipt | null {
  const { receipt: hash } = experiment;
  return hash === null ? null : { hash, opened: isOver ? sealedText(experiment) : null };
}
