import { dispersion } from "./dispersion";
import { rateRatio } from "./rate-ratio";
import { tQuantile } from "./t-quantile";

/** A stretch of weeks: what happened in each of them, and on how many nights it was looked for. */
type Stretch = { readonly counts: readonly number[]; readonly exposures: readonly number[] };

/** A rate ratio with its limits. `ratio` and `high` are null where nothing happened in the stretch compared with. */
type StretchRatio = { readonly ratio: number | null; readonly low: number; readonly high: number | null };

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Whole weeks without a single night say nothing. */
function lived({ counts, exposures }: Stretch): Stretch {
  const weeks = counts.flatMap((count, week) => {
    const exposure = exposures[week] ?? 0;
    return exposure > 0 ? [{ count, exposure }] : [];
  });
  return { counts: weeks.map(({ count }) => count), exposures: weeks.map(({ exposure }) => exposure) };
}

/** How much more unequal the weeks of both stretches are than chance alone makes them, each held against its own rate. */
function spreadOf(stretches: readonly Stretch[]): number {
  const eventful = stretches.filter(({ counts }) => sum(counts) > 0);
  const expected = eventful.flatMap(({ counts, exposures }) => {
    const rate = sum(counts) / sum(exposures);
    return exposures.map((exposure) => exposure * rate);
  });
  const counts = eventful.flatMap((stretch) => stretch.counts);
  return dispersion(counts, expected, { parameters: eventful.length }) ?? 1;
}

/**
 * Ratio of the rate in `a` to that in `b`, two stretches of weeks of one series, with limits for what such a series does by
 * itself: spread between weeks, `inflation` for weeks that resemble each other (spellInflation), and `wander`, the standard
 * deviation of the log ratio between two stretches that no number of events makes smaller, because the level itself drifts.
 * Quasi-Poisson on the log scale with t limits. Where one side has no event, the exact limits on counts thinned by spread
 * and inflation: so many independent events are as good as these. Null without an event or without a night on a side.
 * Sources: Ver Hoef & Boveng 2007; effective counts as in Rao & Scott, Biometrics 1992;48:577-585.
 */
export function stretchRatio(
  a: Stretch,
  b: Stretch,
  { inflation, wander, level = 0.95 }: { inflation: number; wander: number; level?: number },
): StretchRatio | null {
  const [inA, inB] = [lived(a), lived(b)];
  const [eventsA, eventsB] = [sum(inA.counts), sum(inB.counts)];
  const [exposureA, exposureB] = [sum(inA.exposures), sum(inB.exposures)];
  if (!(exposureA > 0 && exposureB > 0 && eventsA + eventsB > 0)) return null;
  const spread = inflation * spreadOf([inA, inB]);
  if (eventsA === 0 || eventsB === 0) {
    const exact = rateRatio(
      { events: eventsA / spread, exposure: exposureA },
      { events: eventsB / spread, exposure: exposureB },
      { level },
    );
    return exact && { ratio: exact.ratio, low: exact.low, high: exact.high };
  }
  const t = tQuantile((1 + level) / 2, inA.counts.length + inB.counts.length - 2);
  if (t === null) return null;
  const ratio = eventsA / exposureA / (eventsB / exposureB);
  const factor = Math.exp(t * Math.sqrt(spread * (1 / eventsA + 1 / eventsB) + wander ** 2));
  return { ratio, low: ratio / factor, high: ratio * factor };
}
