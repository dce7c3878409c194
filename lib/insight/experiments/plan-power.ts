import { seededRandom } from "#lib/base/stats/seeded-random";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { comparedNights } from "#lib/insight/record/reading-range";
import type { NightPoint } from "#lib/insight/trends/series/night-series";
import { experimentBlocks } from "./blocks";
import { washoutNights } from "./plan-options";
import { experimentResult } from "./result";
import type { PowerSlice } from "./schema";

/** Runs in one slice, each a whole experiment: short enough that nobody waits behind it. */
const runsInSlice = 25;

/**
 * A halving: on one night each cramp stays or goes by the toss of a coin, on the next all of them together. Cramps that went
 * one by one only would leave the nights more even than they were, and promise more than is delivered.
 */
function halved(count: number, random: () => number): number {
  if (random() < 0.5) return random() < 0.5 ? count : 0;
  let left = 0;
  for (let cramp = 0; cramp < count; cramp += 1) if (random() < 0.5) left += 1;
  return left;
}

/**
 * Nights like this person's, as many as a plan takes: stretches of four weeks of the record in an order drawn by lot, so that
 * level, spells and missing nights are their own.
 */
function nightsAlike(
  points: readonly NightPoint[],
  { startsOn, nights, random }: { startsOn: CivilDate; nights: number; random: () => number },
): NightPoint[] {
  const made: NightPoint[] = [];
  while (made.length < nights) {
    const from = Math.floor(random() * Math.max(1, points.length - comparedNights + 1));
    for (const { summary } of points.slice(from, from + comparedNights)) {
      if (made.length < nights) made.push({ night: addDays(startsOn, made.length), summary });
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
  { what, blockWeeks, pairs, slice }: PowerSlice,
): number | null {
  const [first] = points;
  if (!first) return null;
  const random = seededRandom(slice + 1);
  let found = 0;
  for (let run = 0; run < runsInSlice; run += 1) {
    const plan = { seed: Math.floor(random() * 2 ** 31), pairs, blockWeeks, startsOn: first.night };
    const blocks = experimentBlocks(plan);
    const nights = nightsAlike(points, { startsOn: first.night, nights: 14 * pairs * blockWeeks, random });
    const lived = nights.map(({ night, summary }, at) => {
      const isWith = blocks[Math.floor(at / (7 * blockWeeks))]?.arm === "a";
      return { night, summary: isWith ? { ...summary, count: halved(summary.count, random) } : summary };
    });
    const { shows } = experimentResult(lived, blocks, {
      washoutNights: washoutNights[what],
      doneOn: new Map(),
    });
    if (shows === "fewer") found += 1;
  }
  return found / runsInSlice;
}
