import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import { comparedNights } from "#lib/insight/record/reading-range";
import type { NightPoint } from "#lib/insight/trends/series/night-series";
import { weekCounts } from "#lib/insight/trends/series/week-series";
import { type AskedDay, askedDays } from "./asked-days";
import { type Block, experimentBlocks } from "./blocks";
import { isPaused, type Kept, keptDays } from "./kept";
import { type Triable, washoutNights } from "./plan-options";
import { type ExperimentResult, experimentResult } from "./result";
import type { Experiment } from "./schema";
import type { StopReason } from "./stop-reasons";
import { triableWords } from "./triable-words";

/** What the screen may know of an experiment: never the turns that are still to come. */
export type ExperimentReport = {
  readonly id: string;
  readonly what: Triable;
  readonly name: string;
  /** The plan in one sentence, as it was locked. */
  readonly plan: string;
  readonly turns: { readonly pairs: number; readonly weeks: number; readonly washoutNights: number };
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly state: "waiting" | "running" | "over";
  readonly stoppedOn: CivilDate | null;
  readonly stopReason: StopReason | null;
  /** The first day of the pause that goes on. */
  readonly pausedSince: CivilDate | null;
  readonly pauses: Experiment["pauses"];
  /** Today, and yesterday where nothing was said of it; the latest first. Empty while nothing is asked. */
  readonly asked: readonly AskedDay[];
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

function planWords({ what, blockWeeks, pairs, startsOn }: Experiment, endsOn: CivilDate): string {
  const turn = blockWeeks === 1 ? "one week" : `${blockWeeks} weeks`;
  const left = washoutNights[what];
  const washout =
    left === 0
      ? ""
      : ` The first ${left} nights of each turn do not count, because what came before may linger.`;
  return `${2 * pairs} turns of ${turn} from ${dateWords(startsOn, { year: true })} to ${dateWords(endsOn, { year: true })}, in pairs, the order within each pair drawn. What counts is cramps per recorded night.${washout}`;
}

/** An experiment as it stands on `today`, with the nights through `lastNight`. `points` are those nights in order. */
export function experimentReport(
  experiment: Experiment,
  points: readonly NightPoint[],
  { today, lastNight }: { today: CivilDate; lastNight: CivilDate },
): ExperimentReport {
  const { what, blockWeeks, pairs, startsOn, stoppedOn, stopReason, checks, pauses } = experiment;
  const blocks = experimentBlocks(experiment);
  const endsOn = blocks.at(-1)?.to ?? startsOn;
  const through = earlier(lastNight, stoppedOn === null ? null : addDays(stoppedOn, -1));
  const state = stoppedOn !== null || today > endsOn ? "over" : today < startsOn ? "waiting" : "running";
  const kept = checks.filter(({ day }) => !isPaused(pauses, day));
  return {
    id: experiment.id,
    what,
    name: triableWords[what].name,
    plan: planWords(experiment, endsOn),
    turns: { pairs, weeks: blockWeeks, washoutNights: washoutNights[what] },
    startsOn,
    endsOn,
    state,
    stoppedOn,
    stopReason,
    pausedSince: state === "over" ? null : (pauses.find(({ to }) => to === null)?.from ?? null),
    pauses,
    asked: askedDays(experiment, today),
    kept: keptDays(experiment, earlier(through, endsOn)),
    baseline: {
      nights: comparedNights,
      ...weekCounts(points, { from: addDays(startsOn, -comparedNights), to: addDays(startsOn, -1) }),
    },
    result: experimentResult(points, pairsOver(blocks, through), {
      washoutNights: washoutNights[what],
      doneOn: new Map(kept.map(({ day, done }) => [day, done])),
    }),
  };
}
