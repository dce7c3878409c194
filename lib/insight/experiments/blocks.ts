import { seededRandom } from "#lib/base/stats/seeded-random";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import type { Experiment } from "./schema";

export type Arm = "a" | "b";
export type Block = { readonly arm: Arm; readonly from: CivilDate; readonly to: CivilDate };

/** The arms in their order: pairs AB or BA, each by a draw that the seed makes repeatable. */
export function drawnArms({ seed, pairs }: { seed: number; pairs: number }): Arm[] {
  const random = seededRandom(seed);
  return Array.from({ length: pairs }, (): Arm[] => (random() < 0.5 ? ["a", "b"] : ["b", "a"])).flat();
}

/**
 * The turns of an experiment: pairs of nights, weeks or longer. A is with the thing tried, B without. The whole order follows
 * from the stored seed, so it cannot be changed once begun.
 */
export function experimentBlocks({
  turnNights,
  startsOn,
  ...draw
}: Pick<Experiment, "seed" | "pairs" | "turnNights" | "startsOn">): Block[] {
  return drawnArms(draw).map((arm, turn) => {
    const from = addDays(startsOn, turnNights * turn);
    return { arm, from, to: addDays(from, turnNights - 1) };
  });
}

/** The turn a date lies in; null before the start and after the end. */
export function blockOn(blocks: readonly Block[], date: CivilDate): Block | null {
  return blocks.find(({ from, to }) => from <= date && date <= to) ?? null;
}
