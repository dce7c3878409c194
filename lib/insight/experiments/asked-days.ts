import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { blockOn, experimentBlocks } from "./blocks";
import type { ExperimentDays } from "./experiment-days";
import { isPaused } from "./kept";
import type { Experiment } from "./schema";
import { trialWords } from "./triable-words";

/** A day that asks: which arm, what to do, and what was answered. Null: not yet. */
export type AskedDay = {
  readonly day: CivilDate;
  readonly arm: "A" | "B";
  /** A turn of one night: "tonight: with", and the answer is asked at breakfast. */
  readonly isSingle: boolean;
  /** Today, or the night that is not over yet: what is to be done now. */
  readonly isNow: boolean;
  readonly asks: string;
  readonly done: boolean | null;
};

type Now = Pick<ExperimentDays, "today" | "tonight">;

/** The day an experiment lives in: single nights are nights, and one of them is not over because the date has changed. */
export const dayNow = ({ turnNights }: Pick<Experiment, "turnNights">, { today, tonight }: Now): CivilDate =>
  turnNights === 1 ? tonight : today;

/** Whether it can be said of a day that it was done as asked: any that has begun, and a single night once it is over. */
export function canAnswer(experiment: Pick<Experiment, "turnNights">, day: CivilDate, now: Now): boolean {
  const current = dayNow(experiment, now);
  return experiment.turnNights === 1 ? day < current : day <= current;
}

/** The days that ask: the one it is now, and the one before where nothing was said of it. None in a pause or once it is over. */
export function askedDays(experiment: Experiment, now: Now): AskedDay[] {
  const { turnNights, checks, pauses, stoppedOn } = experiment;
  if (stoppedOn !== null) return [];
  const words = trialWords(experiment);
  const blocks = experimentBlocks(experiment);
  const current = dayNow(experiment, now);
  return [current, addDays(current, -1)].flatMap((day) => {
    const isNow = day === current;
    const block = blockOn(blocks, day);
    const done = checks.find((check) => check.day === day)?.done ?? null;
    if (block === null || isPaused(pauses, day) || (!isNow && done !== null)) return [];
    const arm = block.arm === "a" ? ("A" as const) : ("B" as const);
    return [{ day, arm, isSingle: turnNights === 1, isNow, asks: words[block.arm], done }];
  });
}
