import { seededRandom } from "#lib/base/stats/seeded-random";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import type { Experiment } from "./schema";

export type Arm = "a" | "b";
export type Block = { readonly arm: Arm; readonly from: CivilDate; readonly to: CivilDate };

/**
 * The turns of an experiment: pairs of blocks, each pair AB or BA by a draw that the seed makes repeatable. A is with the
 * thing tried, B without. The whole order follows from the stored seed, so it cannot be changed once begun.
 */
export function experimentBlocks({
  seed,
  pairs,
  blockWeeks,
  startsOn,
}: Pick<Experiment, "seed" | "pairs" | "blockWeeks" | "startsOn">): Block[] {
  const random = seededRandom(seed);
  const arms = Array.from({ length: pairs }, (): Arm[] => (random() < 0.5 ? ["a", "b"] : ["b", "a"])).flat();
  return arms.map((arm, turn) => {
    const from = addDays(startsOn, 7 * blockWeeks * turn);
    return { arm, from, to: addDays(from, 7 * blockWeeks - 1) };
  });
}

/** The turn a date lies in; null before the start and after the end. */
export function blockOn(blocks: readonly Block[], date: CivilDate): Block | null {
  return blocks.find(({ from, to }) => from <= date && date <= to) ?? null;
}
