import { pairedFlipRatio } from "#lib/base/stats/paired-flips";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { datesIn } from "#lib/base/time/date-range";
import { type NightSummary, nightSummary } from "#lib/diary/nights/night-summary";
import type { RatioInterval } from "#lib/insight/trends/effect-wording";
import { rounded } from "#lib/insight/trends/rounded";
import type { NightPoint } from "#lib/insight/trends/series/night-series";
import { type Belief, beliefOf } from "./belief";
import type { Arm, Block } from "./blocks";
import {
  decide,
  nightOutcome,
  pairsOfTurns,
  type Shows,
  sumOfTurns,
  type Turn,
  turnOf,
  wholePairs,
} from "./decide";
import { fewestPairs, type Outcome, type Worth } from "./plan-options";
import { resultSentence, runningSentence } from "./result-sentence";

/** One turn, or what single nights of four weeks say together, as it is drawn and read. */
export type BlockResult = Block & {
  readonly nights: number;
  readonly recorded: number;
  readonly cramps: number;
  /** In the unit of the outcome; null where nothing of it is known. */
  readonly value: number | null;
};

export type ExperimentResult = {
  readonly blocks: readonly BlockResult[];
  /** The arms of the whole pairs that were lived, in order. */
  readonly lived: readonly Arm[];
  /** With over without, all nights of every turn as planned; null under the gates, and before it is over. */
  readonly asPlanned: RatioInterval | null;
  /** Only the days the person said were done as asked; null under the gates, and before it is over. */
  readonly perProtocol: RatioInterval | null;
  /** Share of the orders asked with a difference at least as large, of how many; null before it is over. */
  readonly chance: { readonly p: number; readonly orders: number } | null;
  /** What the draw itself bears out; null where nothing can be said yet, and before it is over. */
  readonly shows: Shows | null;
  /** What may be believed at any time, starting from doubt; null without a range. */
  readonly belief: Belief | null;
  readonly sentence: string;
};

/** How a test is judged: what counts, what is left out, what was done, and whether it is over. */
export type Judging = {
  readonly washoutNights: number;
  readonly outcome: Outcome;
  readonly worth: Worth | null;
  readonly doneOn: ReadonlyMap<CivilDate, boolean>;
  /** The day of the answer, while it goes on: one look, so that looking often finds nothing that is not there. */
  readonly answerOn: CivilDate | null;
};

const notRecorded = nightSummary(null, []);

type Lived = {
  readonly block: Block;
  readonly nights: readonly CivilDate[];
  readonly summaries: readonly NightSummary[];
};

function livedTurns(points: readonly NightPoint[], blocks: readonly Block[], washoutNights: number): Lived[] {
  const byNight = new Map(points.map(({ night, summary }) => [night, summary]));
  return blocks.map((block) => {
    const nights = datesIn({ from: addDays(block.from, washoutNights), to: block.to });
    return { block, nights, summaries: nights.map((night) => byNight.get(night) ?? notRecorded) };
  });
}

const perWeek: Readonly<Record<Outcome, number>> = {
  cramps: 7,
  "cramp-nights": 7,
  minutes: 7,
  "sleep-lost": 7,
  "cramp-minutes": 1,
};

function blockResult(from: CivilDate, to: CivilDate, turn: Turn, outcome: Outcome): BlockResult {
  const { arm, nights, recorded, cramps, known, total } = turn;
  const value = known === 0 ? null : rounded((perWeek[outcome] * total) / known);
  return { arm, from, to, nights, recorded, cramps, value };
}

/** Pairs of single nights that are shown together: four weeks. */
const shownPairs = 14;

/** Turns as they are shown: each by itself, or single nights of four weeks as one with and one without. */
function shownBlocks(lived: readonly Lived[], turns: readonly Turn[], outcome: Outcome): BlockResult[] {
  const isSingle = lived.every(({ block }) => block.from === block.to);
  const step = isSingle ? 2 * shownPairs : 1;
  const shown: BlockResult[] = [];
  for (let at = 0; at < lived.length; at += step) {
    const [first, last] = [lived[at], lived[Math.min(at + step, lived.length) - 1]];
    if (!first || !last) continue;
    const own = turns.slice(at, at + step);
    const arms: readonly Arm[] = isSingle ? ["a", "b"] : [first.block.arm];
    shown.push(
      ...arms.map((arm) => blockResult(first.block.from, last.block.to, sumOfTurns(arm, own), outcome)),
    );
  }
  return shown;
}

function ratioOf(turns: readonly Turn[]): RatioInterval | null {
  const found = pairedFlipRatio(pairsOfTurns(turns));
  if (found === null) return null;
  const { ratio, low, high } = found;
  return { ratio: rounded(ratio), low: rounded(low), high: high === null ? null : rounded(high) };
}

/**
 * The result of the turns that are over: ratio with its range and the test by the draw itself, as planned and, beside it, only
 * the days done as asked. `blocks` are whole pairs; the first `washoutNights` of each turn are left out. Under the gates the
 * sentence says what is missing; before its last day nothing is called better or worse.
 */
export function experimentResult(
  points: readonly NightPoint[],
  blocks: readonly Block[],
  { washoutNights, outcome, worth, doneOn, answerOn }: Judging,
): ExperimentResult {
  const lived = livedTurns(points, blocks, washoutNights);
  const turns = lived.map(({ block, summaries }) =>
    turnOf(block.arm, summaries, (summary) => nightOutcome(summary, outcome)),
  );
  const about = { blocks: shownBlocks(lived, turns, outcome), lived: blocks.map(({ arm }) => arm) };
  const decided = decide(turns, outcome);
  if (decided.shows === null) {
    const nothing = { asPlanned: null, perProtocol: null, chance: null, shows: null, belief: null };
    return { ...about, ...nothing, sentence: decided.short };
  }
  const asPlanned = ratioOf(turns);
  const belief = asPlanned && beliefOf(asPlanned, worth);
  if (answerOn !== null) {
    const unseen = { asPlanned: null, perProtocol: null, chance: null, shows: null };
    return { ...about, ...unseen, belief, sentence: runningSentence(answerOn, outcome, belief) };
  }
  const done = lived.map(({ block, nights, summaries }) =>
    turnOf(block.arm, summaries, (summary, at) => {
      const night = nights[at];
      return night !== undefined && doneOn.get(night) === true ? nightOutcome(summary, outcome) : null;
    }),
  );
  const perProtocol = wholePairs(done) < fewestPairs ? null : ratioOf(done);
  const { p, orders, shows } = decided;
  const [inA, inB] = [sumOfTurns("a", turns), sumOfTurns("b", turns)];
  const sentence = resultSentence({ asPlanned, shows, p, outcome, with: inA, without: inB });
  return { ...about, asPlanned, perProtocol, belief, chance: { p: rounded(p), orders }, shows, sentence };
}
