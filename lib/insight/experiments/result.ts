import { pairedOrders } from "#lib/base/stats/paired-orders";
import { quasiPoissonComparison } from "#lib/base/stats/quasi-poisson-comparison";
import { randomisationTest } from "#lib/base/stats/randomisation-test";
import { tTwoSidedP } from "#lib/base/stats/t-two-sided-p";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { countWords } from "#lib/insight/trends/count-words";
import { changeWords, intervalWords, type RatioInterval } from "#lib/insight/trends/effect-wording";
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
  /** What the draw itself bears out; null where nothing can be said yet. */
  readonly shows: "fewer" | "more" | "nothing" | null;
  /** That there are fewer with it, believed from sceptical beginnings; null without a range. */
  readonly belief: number | null;
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
    const nothing = { asPlanned: null, perProtocol: null, chance: null, shows: null, belief: null };
    return { blocks: results, ...nothing, sentence: short };
  }
  const asPlanned = ratioOf(used);
  const periods = results.map(({ cramps, recorded }) => ({ events: cramps, exposure: recorded }));
  const drawn = results.map(({ arm }) => arm);
  const chance = randomisationTest(periods, drawn, pairedOrders(results.length / 2));
  const total = (arm: Block["arm"]): Total => {
    const own = results.filter((block) => block.arm === arm);
    return {
      cramps: own.reduce((sum, { cramps }) => sum + cramps, 0),
      nights: own.reduce((sum, { recorded }) => sum + recorded, 0),
    };
  };
  const shows = shownBy(chance?.p ?? 1, total("a"), total("b"));
  return {
    blocks: results,
    asPlanned,
    perProtocol: ratioOf(used.filter(({ night }) => doneOn.get(night) === true)),
    chance,
    shows,
    belief: asPlanned && believed(asPlanned),
    sentence: resultSentence({ asPlanned, shows, p: chance?.p ?? 1, with: total("a"), without: total("b") }),
  };
}

type Total = { readonly cramps: number; readonly nights: number };

/**
 * The order was drawn, so the draw is the judge: how seldom luck alone gives as much, whatever spells and weeks have in
 * common. In which direction, the rates say.
 */
function shownBy(p: number, inA: Total, inB: Total): "fewer" | "more" | "nothing" {
  const [rateA, rateB] = [inA.cramps / inA.nights, inB.cramps / inB.nights];
  if (p > 0.05 || rateA === rateB) return "nothing";
  return rateA < rateB ? "fewer" : "more";
}

/** Spread of the effects that trials of night cramps have found, as logarithms: half of it lies within a third fewer or more. */
const scepticalSpread = 0.5;

/**
 * The chance that there are fewer cramps with it than without, from a beginning that holds no effect for likeliest and
 * large ones for rare (normal, mean 0, standard deviation 0.5 of the log ratio), and this range.
 */
function believed({ ratio, low, high }: RatioInterval): number | null {
  if (ratio === null || high === null || !(ratio > 0 && low > 0)) return null;
  const precision = (2 * 1.96) ** 2 / Math.log(high / low) ** 2;
  const mean = (precision * Math.log(ratio)) / (precision + 1 / scepticalSpread ** 2);
  const twoSided = tTwoSidedP(mean * Math.sqrt(precision + 1 / scepticalSpread ** 2), 1e6) ?? 1;
  return rounded(mean < 0 ? 1 - twoSided / 2 : twoSided / 2);
}

const luckWords = (p: number) =>
  p < 0.01 ? "less than once in 100 times" : `about ${Math.round(100 * p)} times in 100`;

type Told = {
  readonly asPlanned: RatioInterval | null;
  readonly shows: "fewer" | "more" | "nothing";
  readonly p: number;
  readonly with: Total;
  readonly without: Total;
};

/** What came out, its size, and how seldom luck alone would have made it. Total success has its own sentence. */
function resultSentence({ asPlanned, shows, p, with: inA, without: inB }: Told): string {
  const luck = `If it did nothing, luck alone would give so much ${luckWords(p)}.`;
  if (asPlanned === null) {
    const side = ({ cramps, nights }: Total) =>
      `${cramps === 0 ? "no cramp" : countWords(cramps, "cramp")} in ${nights} nights`;
    return `In your test: ${side(inA)} with A, ${side(inB)} without. ${luck}`;
  }
  if (shows === "nothing") {
    return `No clear difference in your test: ${luck.charAt(0).toLowerCase()}${luck.slice(1)} With A there may be ${intervalWords(asPlanned)}.`;
  }
  return `In your test there were ${shows} cramps with A: ${changeWords(asPlanned.ratio ?? 1)} (${intervalWords(asPlanned)}). ${luck} You knew which was which, so part may be hope. Talk it over before you go on.`;
}
