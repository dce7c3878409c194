import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { comparedNights } from "#lib/insight/record/reading-range";
import type { NightPoint } from "#lib/insight/trends/series/night-series";
import { weekCounts } from "#lib/insight/trends/series/week-series";
import { dayNow, type ToldExperiment, toldExperiment } from "./asked-days";
import { type Block, experimentBlocks } from "./blocks";
import type { ExperimentDays } from "./experiment-days";
import { isPaused, type Kept, keptDays } from "./kept";
import { type Outcome, type Triable, type TurnNights, type Worth, washoutNights } from "./plan-options";
import { planWords } from "./plan-words";
import { type Receipt, receiptOf } from "./receipt";
import { type ExperimentResult, experimentResult } from "./result";
import type { Experiment } from "./schema";
import type { StopReason } from "./stop-reasons";
import { trialWords } from "./triable-words";

/** What the screen may know of an experiment: never the turns that are still to come. */
export type ExperimentReport = {
  readonly id: string;
  readonly what: Triable;
  readonly name: string;
  /** The same within a sentence. */
  readonly inSentence: string;
  /** What an A day asks, and a B day. */
  readonly a: string;
  readonly b: string;
  /** The plan in one sentence, as it was locked. */
  readonly plan: string;
  readonly turns: { readonly pairs: number; readonly nights: TurnNights; readonly washoutNights: number };
  readonly outcome: Outcome;
  readonly worth: Worth | null;
  readonly promised: number | null;
  readonly receipt: Receipt | null;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly state: "waiting" | "running" | "over";
  readonly stoppedOn: CivilDate | null;
  readonly stopReason: StopReason | null;
  /** The first day of the pause that goes on. */
  readonly pausedSince: CivilDate | null;
  readonly pauses: Experiment["pauses"];
  /** What it asks, as a device may know it; null once nothing is asked any more. */
  readonly told: ToldExperiment | null;
  /** The days it was reported for */
  readonly days: Pick<ExperimentDays, "today" | "tonight">;
  readonly kept: Kept;
  /** The four weeks before it began. */
  readonly baseline: { readonly nights: number; readonly recorded: number; readonly cramps: number };
  /** Of the pairs of turns that are over. */
  readonly result: ExperimentResult;
};

/** Whole pairs that ended by the last night lived, and before an early stop. */
function pairsOver(blocks: readonly Block[], through: CivilDate): Block[] {
  const over = blocks.filter(({ to }) => to <= through).length;
  return blocks.slice(0, over - (over % 2));
}

const earlier = (a: CivilDate, b: CivilDate | null): CivilDate => (b !== null && b < a ? b : a);

/** Over once its last night is: that night is still going on when its date has changed. */
function stateOf(experiment: Experiment, endsOn: CivilDate, days: ExperimentDays): ExperimentReport["state"] {
  if (experiment.stoppedOn !== null || days.tonight > endsOn) return "over";
  return dayNow(experiment, days) < experiment.startsOn ? "waiting" : "running";
}

/** An experiment as it stands at a moment, with the nights through the last one. `points` are those nights in order. */
export function experimentReport(
  experiment: Experiment,
  points: readonly NightPoint[],
  days: ExperimentDays,
): ExperimentReport {
  const { what, turnNights, pairs, outcome, worth, startsOn, stoppedOn, stopReason, checks, pauses } =
    experiment;
  const washout = washoutNights[what];
  const blocks = experimentBlocks(experiment);
  const endsOn = blocks.at(-1)?.to ?? startsOn;
  const through = earlier(days.lastNight, stoppedOn === null ? null : addDays(stoppedOn, -1));
  const state = stateOf(experiment, endsOn, days);
  const kept = checks.flatMap(({ day, done }) =>
    done === null || isPaused(pauses, day) ? [] : [{ day, done }],
  );
  return {
    id: experiment.id,
    what,
    ...trialWords(experiment),
    plan: planWords(experiment, { endsOn, outcome, washout }),
    turns: { pairs, nights: turnNights, washoutNights: washout },
    outcome,
    worth,
    promised: experiment.promised,
    receipt: receiptOf(experiment, state === "over"),
    startsOn,
    endsOn,
    state,
    stoppedOn,
    stopReason,
    pausedSince: state === "over" ? null : (pauses.find(({ to }) => to === null)?.from ?? null),
    pauses,
    told: toldExperiment(experiment, days),
    days: { today: days.today, tonight: days.tonight },
    kept: keptDays(experiment, earlier(through, endsOn)),
    baseline: {
      nights: comparedNights,
      ...weekCounts(points, { from: addDays(startsOn, -comparedNights), to: addDays(startsOn, -1) }),
    },
    result: experimentResult(points, pairsOver(blocks, through), {
      washoutNights: washout,
      outcome,
      worth,
      doneOn: new Map(kept.map(({ day, done }) => [day, done])),
      answerOn: state === "over" ? null : addDays(endsOn, 1),
    }),
  };
}
