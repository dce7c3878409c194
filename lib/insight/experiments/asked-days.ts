import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { datesIn } from "#lib/base/time/date-range";
import { askedKey } from "#lib/diary/asked-days/schema";
import type { Operation } from "#lib/diary/entries/schema";
import { type Arm, type Block, blockOn, experimentBlocks } from "./blocks";
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
  /** Of the last answer, also of one that was taken back; 0 before the first */
  readonly rev: number;
};

type Now = Pick<ExperimentDays, "today" | "tonight">;
type Turns = Pick<Experiment, "turnNights">;

/**
 * What a device is told of an experiment that runs. Of its turns those of pairs that have begun and no later one: who knows the
 * first turn of a pair knows the second, so that nothing is given away, and the device can ask by itself until the pair is over.
 */
export type ToldExperiment = Pick<Experiment, "id" | "turnNights" | "startsOn" | "checks" | "pauses"> & {
  readonly name: string;
  readonly asks: Readonly<Record<Arm, string>>;
  readonly turns: readonly Block[];
  readonly endsOn: CivilDate;
};

/** The day an experiment lives in: single nights are nights, and one of them is not over because the date has changed. */
export const dayNow = ({ turnNights }: Turns, { today, tonight }: Now): CivilDate =>
  turnNights === 1 ? tonight : today;

/** What a device is told at a moment; null once it was stopped, and from the day after its last. */
export function toldExperiment(experiment: Experiment, now: Now): ToldExperiment | null {
  const { id, turnNights, startsOn, checks, pauses, stoppedOn } = experiment;
  const blocks = experimentBlocks(experiment);
  const endsOn = blocks.at(-1)?.to ?? startsOn;
  const current = dayNow(experiment, now);
  if (stoppedOn !== null || addDays(endsOn, 1) < current) return null;
  const { name, a, b } = trialWords(experiment);
  const before = addDays(current, -1);
  // A pair begins with its first turn, and is of use until the day after it is over.
  const turns = blocks.filter((_, at) => {
    const [first, second] = [blocks[at - (at % 2)], blocks[at - (at % 2) + 1]];
    return first !== undefined && second !== undefined && first.from <= current && before <= second.to;
  });
  const lately = checks.filter(({ day }) => before <= day);
  return { id, name, turnNights, startsOn, checks: lately, pauses, asks: { a, b }, turns, endsOn };
}

/** The same with the answers that wait on the device laid over it: of one day the highest revision counts. */
export function withAnswers(told: ToldExperiment, pending: readonly Operation[]): ToldExperiment {
  const checks = new Map(
    told.checks.map((check) => [askedKey({ experiment: told.id, day: check.day }), check]),
  );
  const days = told.turns.flatMap(datesIn);
  const known = new Map(days.map((day) => [askedKey({ experiment: told.id, day }), day]));
  for (const { entity, key, rev, body } of pending) {
    const day = known.get(key);
    if (entity !== "asked-day" || day === undefined || rev <= (checks.get(key)?.rev ?? 0)) continue;
    checks.set(key, { day, rev, done: body?.done ?? null });
  }
  return { ...told, checks: [...checks.values()] };
}

/** The days that ask: the one it is now, and the one before where nothing was said of it. None in a pause. */
export function askedOn(told: ToldExperiment, now: Now): AskedDay[] {
  const { turnNights, checks, pauses, turns, asks } = told;
  const current = dayNow(told, now);
  return [current, addDays(current, -1)].flatMap((day) => {
    const isNow = day === current;
    const block = blockOn(turns, day);
    const { done, rev } = checks.find((check) => check.day === day) ?? { done: null, rev: 0 };
    if (block === null || isPaused(pauses, day) || (!isNow && done !== null)) return [];
    const arm = block.arm === "a" ? ("A" as const) : ("B" as const);
    return [{ day, arm, isSingle: turnNights === 1, isNow, asks: asks[block.arm], done, rev }];
  });
}

/** Whether the day it is now asks something that this device has not been told: its pair begins without a connection. */
export function isUntold(told: ToldExperiment, now: Now): boolean {
  const current = dayNow(told, now);
  const isOfIt = told.startsOn <= current && current <= told.endsOn && !isPaused(told.pauses, current);
  return isOfIt && blockOn(told.turns, current) === null;
}

/** What an experiment asks at a moment, as the server knows it. */
export function askedDays(experiment: Experiment, now: Now): AskedDay[] {
  const told = toldExperiment(experiment, now);
  return told === null ? [] : askedOn(told, now);
}
