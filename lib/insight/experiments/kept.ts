import { type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import { datesIn } from "#lib/base/time/date-range";
import type { Experiment, Pause } from "./schema";

/** How the days of an experiment were kept: every day lived is one of done, not done, missed or paused. */
export type Kept = {
  readonly days: number;
  readonly done: number;
  readonly notDone: number;
  /** Nobody said. */
  readonly missed: number;
  readonly paused: number;
};

/** Whether a day lies in a pause; one that goes on holds every later day. */
export function isPaused(pauses: readonly Pause[], day: CivilDate): boolean {
  return pauses.some(({ from, to }) => from <= day && (to === null || day <= to));
}

/**
 * How the days from the first to `through` (both included) were kept. A day in a pause is a paused one whatever was answered;
 * no days at all before the first.
 */
export function keptDays(
  { startsOn, checks, pauses }: Pick<Experiment, "startsOn" | "checks" | "pauses">,
  through: CivilDate,
): Kept {
  const days = daysBetween(startsOn, through) < 0 ? [] : datesIn({ from: startsOn, to: through });
  const answers = new Map(checks.map(({ day, done }) => [day, done]));
  const asked = days.filter((day) => !isPaused(pauses, day));
  const done = asked.filter((day) => answers.get(day) === true).length;
  const notDone = asked.filter((day) => answers.get(day) === false).length;
  return {
    days: days.length,
    done,
    notDone,
    missed: asked.length - done - notDone,
    paused: days.length - asked.length,
  };
}
