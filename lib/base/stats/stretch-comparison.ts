import { tQuantile } from "./t-quantile";

/** A stretch of neighbouring units, four weeks perhaps: how many were recorded, and on how many it happened. */
export type Block = { readonly recorded: number; readonly events: number };

type Share = { readonly recorded: number; readonly events: number; readonly share: number };

/** Shares of neighbouring blocks resemble each other at least so much, and usually so much; how many pairs that counts for. */
const [leastFollow, usualFollow, mostFollow, followPairs] = [0.1, 0.25, 0.7, 15] as const;
/** What blocks usually spread beyond chance, and how many degrees of freedom that counts for. */
const [usualSpread, spreadFreedom] = [1.5, 4] as const;
/** A yearly wave is taken out only where it explains more than half of what the blocks differ by. */
const [waveBlocks, waveExplains] = [20, 0.5] as const;

function pooled(blocks: readonly Block[]): Share {
  const recorded = blocks.reduce((sum, block) => sum + block.recorded, 0);
  const events = blocks.reduce((sum, block) => sum + block.events, 0);
  // Half an event more keeps a stretch without any from being taken for certain.
  return { recorded, events, share: (events + 0.5) / (recorded + 1) };
}

/** How far each block is from its stretch's share, in standard deviations of chance. */
function residuals(blocks: readonly Block[], { share }: Share): number[] {
  return blocks.map(
    ({ recorded, events }) => (events - recorded * share) / Math.sqrt(recorded * share * (1 - share)),
  );
}

const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0);

/** The residuals without one wave a year, least squares; null where it explains too little to be one. */
function withoutWave(values: readonly number[], nightsEach: number): number[] | null {
  if (values.length < waveBlocks) return null;
  const waves = values.map((_, at) => {
    const angle = (2 * Math.PI * at * nightsEach) / 365.25;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
  const sum = (of: (wave: readonly [number, number], at: number) => number) =>
    waves.reduce((total, wave, at) => total + of(wave, at), 0);
  const [cc, ss, cs] = [sum(([c]) => c * c), sum(([, s]) => s * s), sum(([c, s]) => c * s)];
  const [cy, sy] = [sum(([c], at) => c * (values[at] ?? 0)), sum(([, s], at) => s * (values[at] ?? 0))];
  const determinant = cc * ss - cs * cs;
  if (!(Math.abs(determinant) > 1e-9)) return null;
  const [a, b] = [(cy * ss - sy * cs) / determinant, (sy * cc - cy * cs) / determinant];
  const left = values.map((value, at) => value - a * (waves[at]?.[0] ?? 0) - b * (waves[at]?.[1] ?? 0));
  return squares(left) < waveExplains * squares(values) ? left : null;
}

/** Lag-1 correlation within each stretch, corrected for short series and drawn towards what is usual. */
function follow(stretches: readonly (readonly number[])[], parameters: number): number {
  const all = stretches.flat();
  let [products, pairs] = [0, 0];
  for (const values of stretches)
    for (let at = 1; at < values.length; at += 1) {
      products += (values[at] ?? 0) * (values[at - 1] ?? 0);
      pairs += 1;
    }
  const variance = squares(all) / all.length;
  const found = pairs > 0 && variance > 0 ? products / pairs / variance : 0;
  const corrected = (all.length * found + parameters / 2 + 0.5) / Math.max(1, all.length - parameters - 2);
  const drawn = (corrected * pairs + usualFollow * followPairs) / (pairs + followPairs);
  return Math.min(mostFollow, Math.max(leastFollow, drawn));
}

/**
 * Ratio of the share of units on which something happened, `after` over `before`, with an interval that allows for spells
 * (blocks spread more than chance), for slow wandering (a block resembles the one before) and for one wave a year where the
 * blocks show it. Log ratio with a quasi-binomial variance of the blocks, widened by (1 + r) / (1 - r), Student's t with the
 * degrees of freedom that are left. `extraVariance` is what else the log ratio may differ by, as two seasons do.
 * Both limits keep to what shares can be: nothing is several times as many as every unit.
 * `ratio` is of the shares as they are; null with no event before. `high` is null then too, `low` 0 with none after.
 * Null when there are fewer than three blocks on a side, or not one event.
 * Method: McCullagh & Nelder, Generalized Linear Models, 4.5; Bayley & Hammersley 1946 for the widening.
 */
export function stretchComparison(
  before: readonly Block[],
  after: readonly Block[],
  { level, nightsEach, extraVariance = 0 }: { level: number; nightsEach: number; extraVariance?: number },
): { ratio: number | null; low: number; high: number | null } | null {
  const [first, last] = [pooled(before), pooled(after)];
  const blocks = before.length + after.length;
  if (Math.min(before.length, after.length) < 3 || first.events + last.events === 0) return null;
  const apart = [residuals(before, first), residuals(after, last)] as const;
  const calm = withoutWave(apart.flat(), nightsEach);
  const parameters = calm ? 4 : 2;
  const stretches = calm ? [calm.slice(0, before.length), calm.slice(before.length)] : apart;
  const r = follow(stretches, parameters);
  const widening = (1 + r) / (1 - r);
  const freedom = blocks - parameters;
  const spread = (squares(stretches.flat()) + usualSpread * spreadFreedom) / (freedom + spreadFreedom);
  const chance = ({ share, recorded }: Share) => (1 - share) / (share * recorded);
  const variance = Math.max(1, spread) * widening * (chance(first) + chance(last)) + extraVariance;
  const degrees = Math.max(3, (freedom + spreadFreedom) / Math.sqrt(widening));
  const quantile = tQuantile((1 + level) / 2, degrees) ?? 0;
  const reach = quantile * Math.sqrt(variance);
  const middle = Math.log(last.share / first.share);
  // No share is above one, so the ratio is at most one over the smallest that `before` may be, and at least the smallest
  // that `after` may be.
  const smallest = (side: Share) =>
    side.share * Math.exp(-quantile * Math.sqrt(Math.max(1, spread) * widening * chance(side)));
  return {
    ratio: first.events === 0 ? null : last.events / last.recorded / (first.events / first.recorded),
    low: last.events === 0 ? 0 : Math.max(Math.exp(middle - reach), Math.min(1, smallest(last))),
    high: first.events === 0 ? null : Math.min(Math.exp(middle + reach), 1 / Math.min(1, smallest(first))),
  };
}
