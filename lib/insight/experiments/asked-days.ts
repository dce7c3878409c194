import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { blockOn, experimentBlocks } from "./blocks";
import { isPaused } from "./kept";
import type { Experiment } from "./schema";
import { triableWords } from "./triable-words";

/** A day that asks: which arm, what to do, and what was answered. Null: not yet. */
export type AskedDay = {
  readonly day: CivilDate;
  readonly arm: "A" | "B";
  readonly asks: string;
  readonly done: boolean | null;
};

/** The days that ask on `today`: today, and yesterday where nothing was said of it. None in a pause or once it is over. */
export function askedDays(experiment: Experiment, today: CivilDate): AskedDay[] {
  const { what, checks, pauses, stoppedOn } = experiment;
  if (stoppedOn !== null) return [];
  const blocks = experimentBlocks(experiment);
  return [today, addDays(today, -1)].flatMap((day) => {
    const block = blockOn(blocks, day);
    const done = checks.find((check) => check.day === day)?.done ?? null;
    if (block === null || isPaused(pauses, day) || (day !== today && done !== null)) return [];
    return [{ day, arm: block.arm === "a" ? "A" : "B", asks: triableWords[what][block.arm], done }];
  });
}
