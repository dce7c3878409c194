import { type Pair, pairedFlipTest } from "#lib/base/stats/paired-flips";
import type { NightSummary } from "#lib/diary/nights/night-summary";
import type { Arm } from "./blocks";
import { fewestPairs, type Outcome } from "./plan-options";
import { outcomeWords } from "./triable-words";

/** What a night says of the outcome; null where it is not known. A night without cramps has no minute of them. */
export function nightOutcome(
  { state, count, minutes, sleepLostMinutes }: NightSummary,
  outcome: Outcome,
): number | null {
  if (state === "not-recorded") return null;
  const has = state === "cramps";
  switch (outcome) {
    case "cramps":
      return count;
    case "cramp-nights":
      return has ? 1 : 0;
    case "minutes":
      return has ? minutes : 0;
    case "sleep-lost":
      return has ? sleepLostMinutes : 0;
    case "cramp-minutes":
      return has ? minutes : null;
  }
}

/** One turn as it was lived, of the nights of it that count. */
export type Turn = {
  readonly arm: Arm;
  readonly nights: number;
  readonly recorded: number;
  readonly cramps: number;
  /** Nights whose outcome is known, those of them with any, and its sum over them. */
  readonly known: number;
  readonly some: number;
  readonly total: number;
};

export function turnOf(
  arm: Arm,
  summaries: readonly NightSummary[],
  outcomeOn: (summary: NightSummary, at: number) => number | null,
): Turn {
  const turn = { arm, nights: summaries.length, recorded: 0, cramps: 0, known: 0, some: 0, total: 0 };
  for (const [at, summary] of summaries.entries()) {
    if (summary.state !== "not-recorded") turn.recorded += 1;
    turn.cramps += summary.count;
    const value = outcomeOn(summary, at);
    if (value === null) continue;
    turn.known += 1;
    turn.total += value;
    if (value > 0) turn.some += 1;
  }
  return turn;
}

/** Turns of one side together. */
export function sumOfTurns(arm: Arm, turns: readonly Turn[]): Turn {
  const own = turns.filter((turn) => turn.arm === arm);
  const sum = (of: (turn: Turn) => number) => own.reduce((total, turn) => total + of(turn), 0);
  return {
    arm,
    nights: sum(({ nights }) => nights),
    recorded: sum(({ recorded }) => recorded),
    cramps: sum(({ cramps }) => cramps),
    known: sum(({ known }) => known),
    some: sum(({ some }) => some),
    total: sum(({ total }) => total),
  };
}

/** What a turn says a night; null where nothing of it is known. */
const meanOf = ({ known, total }: Turn) => (known === 0 ? null : total / known);

/** The turns in their pairs, as the test takes them. `turns` are whole pairs in the order they were lived. */
export function pairsOfTurns(turns: readonly Turn[]): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at + 1 < turns.length; at += 2) {
    const two = turns.slice(at, at + 2);
    const side = (arm: Arm) => two.find((turn) => turn.arm === arm);
    const [a, b] = [side("a"), side("b")];
    pairs.push({ with: a ? meanOf(a) : null, without: b ? meanOf(b) : null });
  }
  return pairs;
}

/** The pairs of which both turns are known. */
export const wholePairs = (turns: readonly Turn[]): number =>
  pairsOfTurns(turns).filter((pair) => pair.with !== null && pair.without !== null).length;

const gates = { nightsEach: 28, least: 10, shareRecorded: 0.8 } as const;

/** What is still missing before a test may be judged, as a sentence; null when nothing is. */
function missing(turns: readonly Turn[], outcome: Outcome): string | null {
  const pairs = Math.floor(turns.length / 2);
  if (pairs < fewestPairs) {
    return `Not enough turns yet (${pairs} of ${fewestPairs} pairs): one pair more or less could be chance.`;
  }
  const [a, b] = [sumOfTurns("a", turns), sumOfTurns("b", turns)];
  for (const { arm, nights, recorded } of [a, b]) {
    const side = arm === "a" ? "with it" : "without it";
    if (nights < gates.nightsEach || recorded < gates.shareRecorded * nights) {
      return `Not enough nights yet (${recorded} of ${nights} recorded ${side}; four weeks with 8 nights of 10 are needed).`;
    }
  }
  const found = outcome === "cramps" ? a.total + b.total : a.some + b.some;
  if (found >= gates.least) return null;
  const what = outcome === "cramps" ? "cramps" : `nights with known ${outcomeWords[outcome].noun}`;
  return outcome === "cramps" || outcome === "cramp-nights"
    ? `Too few cramps to compare: ${found} in all, ${gates.least} are needed.`
    : `Too little to compare: ${found} ${what}, ${gates.least} are needed.`;
}

export type Shows = "fewer" | "more" | "nothing";

/**
 * What a test shows: the order was drawn, so the draw is the judge, whatever spells and weeks have in common. The same code
 * judges the real nights and the invented ones that a plan's promise is counted from.
 */
export function decide(
  turns: readonly Turn[],
  outcome: Outcome,
): { short: string; shows: null } | { short: null; shows: Shows; p: number; orders: number } {
  const short = missing(turns, outcome);
  if (short !== null) return { short, shows: null };
  const test = pairedFlipTest(pairsOfTurns(turns));
  if (test === null) return { short: null, shows: "nothing", p: 1, orders: 1 };
  const { p, orders, lower } = test;
  return {
    short: null,
    shows: p > 0.05 || lower === null ? "nothing" : lower === "with" ? "fewer" : "more",
    p,
    orders,
  };
}
