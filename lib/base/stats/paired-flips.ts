import { seededRandom } from "./seeded-random";

/** What was measured with and without, in the two turns of a pair; null where nothing was recorded. */
export type Pair = { readonly with: number | null; readonly without: number | null };

type Flips = readonly Int8Array[];

/** Up to so many pairs every order is asked, 2 to that power; of more pairs, as many orders are drawn, always the same ones. */
const askedAll = 11;
const seedOfOrders = 20261129;
const made = new Map<number, Flips>();

function everyOrder(pairs: number): Flips {
  return Array.from({ length: 2 ** pairs }, (_, order) =>
    Int8Array.from({ length: pairs }, (__, pair) => ((order >> pair) & 1 ? -1 : 1)),
  );
}

/** Whether each pair keeps its order (1) or has it turned round (-1). The first is the order that was drawn. */
function flipsOf(pairs: number): Flips {
  const known = made.get(pairs);
  if (known) return known;
  const random = seededRandom(seedOfOrders + pairs);
  const flips =
    pairs <= askedAll
      ? everyOrder(pairs)
      : Array.from({ length: 2 ** askedAll }, (_, order) =>
          Int8Array.from({ length: pairs }, () => (order === 0 || random() < 0.5 ? 1 : -1)),
        );
  made.set(pairs, flips);
  return flips;
}

/** Of pairs with large counts much is chance, so that they count a little less than their difference. */
const dampening = 0.125;

type Weighted = Pair & { readonly weight: number };

const knownOf = (pairs: readonly Pair[], [a, b]: readonly [number, number]) =>
  pairs.flatMap((pair) => [
    ...(pair.with === null ? [] : [a * pair.with]),
    ...(pair.without === null ? [] : [b * pair.without]),
  ]);
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const meanOf = (values: readonly number[]) => sumOf(values) / values.length;

/** Pairs of which at least one turn was recorded, each with its weight. */
function weighted(all: readonly Pair[]): Weighted[] {
  const pairs = all.filter((pair) => pair.with !== null || pair.without !== null);
  const mean = meanOf(knownOf(pairs, [1, 1]));
  return pairs.map((pair) => {
    const total = (pair.with ?? mean) + (pair.without ?? mean);
    return { ...pair, weight: mean > 0 ? 1 / (1 + (dampening * total) / mean) : 1 };
  });
}

/** Differences of the pairs if `ratio` were true: with over its square root, without times it, would then be alike. */
function differences(pairs: readonly Weighted[], ratio: number): number[] {
  const scale = [1 / Math.sqrt(ratio), Math.sqrt(ratio)] as const;
  // A turn that was not recorded counts as the mean, whichever way round: half a pair still says something.
  const mean = meanOf(knownOf(pairs, scale));
  const scaled = (value: number | null, by: number) => (value === null ? mean : by * value);
  return pairs.map((pair) => pair.weight * (scaled(pair.with, scale[0]) - scaled(pair.without, scale[1])));
}

/** Share of the orders that give a sum at least as far from 0. */
function shareAsFar(values: readonly number[], flips: Flips): number {
  // The same sum in another order may differ in the last bit; that must not exclude the drawn order itself.
  const observed = Math.abs(sumOf(values)) - 1e-9;
  let asFar = 0;
  for (const flip of flips) {
    let sum = 0;
    for (let pair = 0; pair < values.length; pair += 1) sum += (flip[pair] ?? 0) * (values[pair] ?? 0);
    if (Math.abs(sum) >= observed) asFar += 1;
  }
  return asFar / flips.length;
}

/** Where `isLow` turns from true to false between two logarithms, to a thousandth. */
function turningPoint(low: number, high: number, isLow: (ratio: number) => boolean): number {
  let [from, to] = [low, high];
  while (to - from > 1e-3) {
    const middle = (from + to) / 2;
    if (isLow(Math.exp(middle))) from = middle;
    else to = middle;
  }
  return Math.exp((from + to) / 2);
}

const farthest = Math.log(1000);

/**
 * Randomisation test of "no difference" in pairs of turns whose order was drawn by lot: the share of orders in which the
 * difference is at least as far from none, and which way it is. Exact whatever the distribution and whatever neighbouring turns
 * have in common, because only the draw is random; up to 11 pairs all orders are asked, of more 2,048 are drawn, the lived one
 * among them. Null where nothing was recorded or all of it is 0. Sources: Edgington & Onghena, Randomization Tests, ch. 3 and
 * 11; Phipson & Smyth, Stat Appl Genet Mol Biol 2010;9:39 for drawn orders.
 */
export function pairedFlipTest(
  all: readonly Pair[],
): { p: number; orders: number; lower: "with" | "without" | null } | null {
  const pairs = weighted(all);
  if (!pairs.some((pair) => (pair.with ?? 0) > 0 || (pair.without ?? 0) > 0)) return null;
  const flips = flipsOf(pairs.length);
  const values = differences(pairs, 1);
  const sum = sumOf(values);
  return {
    p: shareAsFar(values, flips),
    orders: flips.length,
    lower: Math.abs(sum) < 1e-9 ? null : sum < 0 ? "with" : "without",
  };
}

/**
 * The ratio with over without, and the ratios that the same test does not refuse at 5 %: it excludes 1 where that test does.
 * `low` is 0 and `high` null where nothing is refused on that side. Null where one side had none at all or too few pairs
 * were lived: no ratio can then be told. Method: inversion of the test, Garthwaite, Biometrics 1996;52:1387.
 */
export function pairedFlipRatio(
  all: readonly Pair[],
): { ratio: number; low: number; high: number | null } | null {
  const pairs = weighted(all);
  const some = (side: keyof Pair) => pairs.some((pair) => (pair[side] ?? 0) > 0);
  if (!some("with") || !some("without")) return null;
  const flips = flipsOf(pairs.length);
  const ratio = turningPoint(-farthest, farthest, (at) => sumOf(differences(pairs, at)) > 0);
  const isRefused = (at: number) => shareAsFar(differences(pairs, at), flips) <= 0.05;
  const middle = Math.log(ratio);
  return {
    ratio,
    low: isRefused(Math.exp(-farthest)) ? turningPoint(-farthest, middle, isRefused) : 0,
    high: isRefused(Math.exp(farthest)) ? turningPoint(middle, farthest, (at) => !isRefused(at)) : null,
  };
}
