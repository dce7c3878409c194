// Diaries in which nothing changes, of every kind found hard in the review of the statistics: whatever a comparison over time
// claims of them is a false alarm. What the kinds differ by besides their nights (factors, intake) matters to links alone.

import { countDraw } from "#lib/base/stats/count-draw";
import { seededRandom } from "#lib/base/stats/seeded-random";
import { wanderingCounts } from "./null-diary";

type Random = () => number;
type Level = (random: Random, nights: number) => (at: number) => number;

const normal = (random: Random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const steady: Level = () => () => 1;

/** Bad nights come in spells of `length`, two nights in three are calm ones; the mean is 1. */
const spells =
  (length: number): Level =>
  (random, nights) => {
    let isBad = random() < 1 / 3;
    const levels = Array.from({ length: nights }, () => {
      if (random() < (isBad ? 1 / length : 1 / (2 * length))) isBad = !isBad;
      return isBad ? 2.5 : 0.25;
    });
    return (at) => levels[at] ?? 1;
  };

/** A level that wanders slowly around 1, each night following the one before by `follows`. */
const wandering =
  (follows: number, far: number): Level =>
  (random, nights) => {
    let level = normal(random) * far;
    const levels = Array.from({ length: nights }, () => {
      level = follows * level + normal(random) * far * Math.sqrt(1 - follows ** 2);
      return Math.exp(level - far ** 2 / 2);
    });
    return (at) => levels[at] ?? 1;
  };

/** Two and a half times as many in the worst month as in the best; which month that is differs from person to person. */
const season: Level = (random) => {
  const [worst, far] = [random() * 365, Math.log(2.5) / 2];
  return (at) => Math.exp(far * Math.cos((2 * Math.PI * (at - worst)) / 365.25));
};

const weekends: Level = () => (at) => (at % 7 > 4 ? 2.2 : 0.7);
const badStart: Level = () => (at) => 1 + 0.8 * Math.exp(-at / 20);

/** The share of nights written down, by whether there were cramps and how far the diary has got, 0 to 1. */
type Written = (hasCramps: boolean, along: number) => number;
const atRandom: Written = () => 0.9;

type Kind = { readonly level: Level | "usual"; readonly dispersion: number; readonly written: Written };
const kind = (level: Kind["level"], dispersion = 1.4, written = atRandom): Kind => ({
  level,
  dispersion,
  written,
});

/** The 25 kinds. Those that differ in what is asked or eaten, and not in their nights, have the usual ones here. */
export const nullKinds = {
  usual: kind("usual"),
  poisson: kind(steady, 1),
  "nb0.5": kind(steady, 1.9),
  "zero-inflated": kind(steady, 2.2),
  markov10: kind(spells(10), 1),
  "wander.98": kind(wandering(0.98, 0.6), 1.2),
  "season+trend": kind(season),
  "season-habit": kind(season),
  "weekday-cramps+habit": kind(weekends),
  "weekday-habit": kind("usual"),
  "bad-start": kind(badStart),
  "reporting-drift": kind("usual", 1.4, (has, along) => (has ? 0.97 : 0.97 - 0.27 * along)),
  "mnar-bad-recorded": kind("usual", 1.4, (has) => (has ? 0.97 : 0.7)),
  "mnar-bad-forgotten": kind("usual", 1.4, (has) => (has ? 0.75 : 0.97)),
  "recall-bias": kind("usual"),
  "reason-seeker": kind("usual"),
  "reason-seeker-mild": kind("usual"),
  "form-only-when-bad": kind("usual"),
  "after-cramp-glass": kind("usual"),
  "after-cramp-glass-mild": kind("usual"),
  "after-cramp-tablet": kind("usual"),
  "reactive-habit-markov": kind(spells(10), 1),
  "correlated-factors": kind("usual"),
  "30-tags": kind("usual"),
  "rare-3%": kind("usual"),
} as const;
export type NullKind = keyof typeof nullKinds;

/**
 * Cramps of `nights` nights of a person, null where nothing was written. `factorOn` plants a change: what the rate of a night
 * is multiplied by.
 */
export function nullNights(
  name: NullKind,
  seed: number,
  {
    nights,
    perWeek,
    factorOn = () => 1,
  }: { nights: number; perWeek: number; factorOn?: (at: number) => number },
): (number | null)[] {
  const random = seededRandom(seed);
  const { level, dispersion, written } = nullKinds[name];
  const mean = perWeek / 7;
  const counts =
    level === "usual"
      ? wanderingCounts(random, { nights: nights + 60, mean, factorOn: (at) => factorOn(at - 60) }).slice(60)
      : steps(level(random, nights), nights).map((of, at) =>
          countDraw(random, { mean: mean * of * factorOn(at), dispersion }),
        );
  return counts.map((count, at) => (random() < written(count > 0, at / nights) ? count : null));
}

const steps = (level: (at: number) => number, nights: number) =>
  Array.from({ length: nights }, (_, at) => level(at));
