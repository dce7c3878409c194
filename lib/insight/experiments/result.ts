import { pairedOrders } from "#lib/base/stats/paired-orders";
import { quasiPoissonComparison } from "#lib/base/stats/quasi-poisson-comparison";
import { randomisationTest } from "#lib/base/stats/randomisation-test";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { effectSentence, intervalWords, type RatioInterval, rung } from "#lib/insight/trends/effect-wording";
import { rounded } from "#lib/insight/trends/rounded";
import type { NightPoint } from "#lib/insight/trends/series/night-series";
import type { Block } from "./blocks";

export type BlockResult = Block & {
  readonly nights: number;
  readonly recorded: number;
  readonly cramps: number;
  readonly per7: number | null;
};

export type ExperimentResult = {
  readonly blocks: readonly BlockResult[];
  /** With over without, all nights of every turn as planned; null under the gates. */
  readonly asPlanned: RatioInterval | null;
  /** Only the days she said she did as the day asked. */
  readonly perProtocol: RatioInterval | null;
  /** Share of the orders that could have been drawn with a difference at least as large, of how many. */
  readonly chance: { readonly p: number; readonly orders: number } | null;
  readonly sentence: string;
};

const gates = { pairs: 3, weeksEach: 4, cramps: 10, shareRecorded: 0.8 } as const;

type Used = { night: CivilDate; count: number; arm: Block["arm"]; block: number };

function usedNights(points: readonly NightPoint[], blocks: readonly Block[], washoutNights: number): Used[] {
  return blocks.flatMap(({ arm, from, to }, block) => {
    const first = addDays(from, washoutNights);
    return points.flatMap(({ night, summary }) =>
      night < first || night > to || summary.state === "not-recorded"
        ? []
        : [{ night, count: summary.count, arm, block }],
    );
  });
}

/** Nights of one side in weeks of recorded nights, block by block, so that the spread between weeks can be judged. */
function weekly(nights: readonly Used[], arm: Block["arm"]) {
  const counts: number[] = [];
  const exposures: number[] = [];
  const own = nights.filter((night) => night.arm === arm);
  for (const block of new Set(own.map((night) => night.block))) {
    const inBlock = own.filter((night) => night.block === block);
    for (let at = 0; at < inBlock.length; at += 7) {
      const week = inBlock.slice(at, at + 7);
      counts.push(week.reduce((sum, { count }) => sum + count, 0));
      exposures.push(week.length);
    }
  }
  return { counts, exposures };
}

function ratioOf(nights: readonly Used[]): RatioInterval | null {
  const compared = quasiPoissonComparison(weekly(nights, "a"), weekly(nights, "b"));
  return (
    compared && { ratio: rounded(compared.ratio), low: rounded(compared.low), high: rounded(compared.high) }
  );
}

function missing(blocks: readonly BlockResult[], used: readonly Used[]): string | null {
  const pairs = Math.floor(blocks.length / 2);
  if (pairs < gates.pairs) {
    return `Not enough turns yet (${pairs} of ${gates.pairs} pairs): one pair more or less could be chance.`;
  }
  for (const arm of ["a", "b"] as const) {
    const own = blocks.filter((block) => block.arm === arm);
    const nights = own.reduce((sum, block) => sum + block.nights, 0);
    const recorded = own.reduce((sum, block) => sum + block.recorded, 0);
    const side = arm === "a" ? "with it" : "without it";
    if (nights < 7 * gates.weeksEach || recorded < gates.shareRecorded * nights) {
      return `Not enough nights yet (${recorded} of ${nights} recorded ${side}; four weeks with 8 nights of 10 are needed).`;
    }
  }
  const cramps = used.reduce((sum, { count }) => sum + count, 0);
  return cramps < gates.cramps
    ? `Too few cramps to compare: ${cramps} in all, ${gates.cramps} are needed.`
    : null;
}

/**
 * The result of the turns that are over: rate ratio with its interval (quasi-Poisson over weeks), the randomisation test
 * over every order that could have been drawn, as planned and, beside it, only the days done as asked. `blocks` are whole
 * pairs; the first `washoutNights` of each turn are left out. Under the gates the sentence says what is missing.
 */
export function experimentResult(
  points: readonly NightPoint[],
  blocks: readonly Block[],
  { washoutNights, doneOn }: { washoutNights: number; doneOn: ReadonlyMap<CivilDate, boolean> },
): ExperimentResult {
  const used = usedNights(points, blocks, washoutNights);
  const results = blocks.map((block, at): BlockResult => {
    const nights = used.filter((night) => night.block === at);
    const cramps = nights.reduce((sum, { count }) => sum + count, 0);
    const first = addDays(block.from, washoutNights);
    const all = points.filter(({ night }) => night >= first && night <= block.to);
    const per7 = nights.length === 0 ? null : rounded((7 * cramps) / nights.length);
    return { ...block, nights: all.length, recorded: nights.length, cramps, per7 };
  });
  const short = missing(results, used);
  if (short !== null) {
    return { blocks: results, asPlanned: null, perProtocol: null, chance: null, sentence: short };
  }
  const asPlanned = ratioOf(used);
  const periods = results.map(({ cramps, recorded }) => ({ events: cramps, exposure: recorded }));
  const drawn = results.map(({ arm }) => arm);
  const chance = randomisationTest(periods, drawn, pairedOrders(results.length / 2));
  return {
    blocks: results,
    asPlanned,
    perProtocol: ratioOf(used.filter(({ night }) => doneOn.get(night) === true)),
    chance,
    sentence: resultSentence(asPlanned, chance?.p ?? 1),
  };
}

/** A difference is spoken of only where the interval leaves 1 out and the draw itself rarely gives as much. */
function resultSentence(interval: RatioInterval | null, p: number): string {
  if (interval === null) return "There were no cramps on one side, so no ratio can be given.";
  if (rung(interval) === "not-shown" || p > 0.05) {
    return `Your record fits ${intervalWords(interval)} with A. It does not show a difference.`;
  }
  return effectSentence(interval, { randomised: true });
}
