import { seededRandom } from "#lib/base/stats/seeded-random";
import type { NightSummary } from "#lib/diary/nights/night-summary";
import { comparedNights } from "#lib/insight/record/reading-range";
import type { NightPoint } from "#lib/insight/trends/series/night-series";
import { drawnArms } from "./blocks";
import { decide, nightOutcome, turnOf } from "./decide";
import { type Outcome, washoutNights } from "./plan-options";
import { powerSlices } from "./plan-words";
import type { PlanChoice, PowerSlice } from "./schema";

/** Runs in one slice, each a whole experiment: short enough that nobody waits behind it. */
const runsInSlice = 25;

/**
 * A halving: on one night each cramp stays or goes by the toss of a coin, on the next all of them together. Cramps that went
 * one by one only would leave the nights more even than they were, and promise more than is delivered. Minutes are halved on
 * one night, and stay or go on the next.
 */
function halved(value: number, outcome: Outcome, random: () => number): number {
  if (outcome === "cramp-minutes") return value / 2;
  if (random() < 0.5) return random() < 0.5 ? value : 0;
  if (outcome === "minutes" || outcome === "sleep-lost") return value / 2;
  let left = 0;
  for (let one = 0; one < value; one += 1) if (random() < 0.5) left += 1;
  return left;
}

/**
 * Nights like this person's, as many as a plan takes: stretches of four weeks of the record in an order drawn by lot, so that
 * level, spells and missing nights are their own.
 */
function nightsAlike(points: readonly NightPoint[], nights: number, random: () => number): NightSummary[] {
  const made: NightSummary[] = [];
  while (made.length < nights) {
    const from = Math.floor(random() * Math.max(1, points.length - comparedNights + 1));
    for (const { summary } of points.slice(from, from + comparedNights)) {
      if (made.length < nights) made.push(summary);
    }
  }
  return made;
}

/**
 * The share, from 0 to 1, of one slice of invented experiments in which a halving that is really there is found: nights like
 * those of `points`, the draw, and the very code that will judge the real one. Each slice has a seed of its own and always
 * gives the same, so the mean of the slices is one simulation of all their runs. Null without a night.
 */
export function powerOfSlice(
  points: readonly NightPoint[],
  { what, turnNights, pairs, outcome, slice }: Omit<PowerSlice, "worth">,
): number | null {
  if (points.length === 0) return null;
  const random = seededRandom(slice + 1);
  let found = 0;
  for (let run = 0; run < runsInSlice; run += 1) {
    const arms = drawnArms({ seed: Math.floor(random() * 2 ** 31), pairs });
    const nights = nightsAlike(points, 2 * pairs * turnNights, random);
    const turns = arms.map((arm, turn) => {
      const counted = nights.slice(turn * turnNights + washoutNights[what], (turn + 1) * turnNights);
      return turnOf(arm, counted, (summary) => {
        const value = nightOutcome(summary, outcome);
        return value === null || arm === "b" ? value : halved(value, outcome, random);
      });
    });
    if (decide(turns, outcome).shows === "fewer") found += 1;
  }
  return found / runsInSlice;
}

/** The same of all slices: what a plan is promised with. */
export function powerOfPlan(points: readonly NightPoint[], plan: Omit<PlanChoice, "worth">): number | null {
  let sum = 0;
  for (let slice = 0; slice < powerSlices; slice += 1) {
    const share = powerOfSlice(points, { ...plan, slice });
    if (share === null) return null;
    sum += share;
  }
  return sum / powerSlices;
}
