import { addDays, type CivilDate } from "#lib/time/civil-date";
import { dateWords } from "#lib/time/lived-time";
import type { NightPoint } from "#lib/trends/series/night-series";
import { type Block, blockOn, experimentBlocks } from "./blocks";
import { type ExperimentResult, experimentResult } from "./result";
import type { Experiment, Triable } from "./schema";
import { triableWords } from "./triable-words";

/** What the screen may know of an experiment: never the turns that are still to come. */
export type ExperimentReport = {
  readonly id: string;
  readonly what: Triable;
  readonly name: string;
  /** The plan in one sentence, as it was locked. */
  readonly plan: string;
  readonly endsOn: CivilDate;
  readonly state: "waiting" | "running" | "over";
  readonly stoppedOn: CivilDate | null;
  readonly today: { readonly day: CivilDate; readonly arm: "A" | "B"; readonly asks: string } | null;
  readonly doneToday: boolean | null;
  readonly kept: { readonly answered: number; readonly done: number };
  /** Of the pairs of turns that are over. */
  readonly result: ExperimentResult;
};

/** Whole pairs that ended by the last night lived, and before an early stop. */
function pairsOver(blocks: readonly Block[], through: CivilDate): Block[] {
  const over = blocks.filter(({ to }) => to <= through).length;
  return blocks.slice(0, over - (over % 2));
}

const earlier = (a: CivilDate, b: CivilDate | null): CivilDate => (b !== null && b < a ? b : a);

/** An experiment as it stands on `today`, with the nights through `lastNight`. `points` are those nights in order. */
export function experimentReport(
  experiment: Experiment,
  points: readonly NightPoint[],
  { today, lastNight }: { today: CivilDate; lastNight: CivilDate },
): ExperimentReport {
  const { what, blockWeeks, pairs, startsOn, stoppedOn, checks } = experiment;
  const words = triableWords[what];
  const blocks = experimentBlocks(experiment);
  const endsOn = blocks.at(-1)?.to ?? startsOn;
  const now = stoppedOn === null ? blockOn(blocks, today) : null;
  const doneOn = new Map(checks.map(({ day, done }) => [day, done]));
  const turn = blockWeeks === 1 ? "one week" : `${blockWeeks} weeks`;
  return {
    id: experiment.id,
    what,
    name: words.name,
    plan: `${2 * pairs} turns of ${turn} from ${dateWords(startsOn, { year: true })} to ${dateWords(endsOn, { year: true })}, in pairs, the order within each pair drawn. What counts is cramps per recorded night.`,
    endsOn,
    state: stoppedOn !== null || today > endsOn ? "over" : today < startsOn ? "waiting" : "running",
    stoppedOn,
    today: now && { day: today, arm: now.arm === "a" ? "A" : "B", asks: words[now.arm] },
    doneToday: doneOn.get(today) ?? null,
    kept: {
      answered: checks.length,
      done: checks.filter(({ done }) => done).length,
    },
    result: experimentResult(
      points,
      pairsOver(blocks, earlier(lastNight, stoppedOn === null ? null : addDays(stoppedOn, -1))),
      { washoutNights: words.washoutNights, doneOn },
    ),
  };
}
