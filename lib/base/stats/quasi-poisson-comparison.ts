import { dispersion } from "./dispersion";
import { tQuantile } from "./t-quantile";
import { tTwoSidedP } from "./t-two-sided-p";

type Weeks = { counts: readonly number[]; exposures: readonly number[] };

const recorded = ({ counts, exposures }: Weeks) =>
  counts.flatMap((count, week) => {
    const exposure = exposures[week] ?? 0;
    return exposure > 0 ? [{ count, exposure }] : [];
  });
const total = (units: readonly { count: number; exposure: number }[], key: "count" | "exposure") =>
  units.reduce((sum, unit) => sum + unit[key], 0);

/**
 * Ratio of the rate in `a` to the rate in `b` from weekly counts and their exposures (recorded nights), allowing for
 * over-dispersion: phi = Pearson chi-square / (weeks - 2), floored at 1; SE of the log ratio sqrt(phi (1/A + 1/B));
 * interval and p from t with weeks - 2 degrees of freedom. Weeks without exposure are left out. `inflation` (at least 1)
 * multiplies the variance where weeks resemble their neighbours (spellInflation): the t test takes them for independent.
 * Null when either side has no event (use the exact test and say that it is optimistic), when fewer than three
 * weeks remain, or when a number is broken. Source: Ver Hoef & Boveng 2007.
 */
export function quasiPoissonComparison(a: Weeks, b: Weeks, { level = 0.95, inflation = 1 } = {}) {
  const weeksA = recorded(a);
  const weeksB = recorded(b);
  const eventsA = total(weeksA, "count");
  const eventsB = total(weeksB, "count");
  const df = weeksA.length + weeksB.length - 2;
  const t = tQuantile((1 + level) / 2, df);
  if (!(eventsA > 0 && eventsB > 0) || t === null) return null;
  const rateA = eventsA / total(weeksA, "exposure");
  const rateB = eventsB / total(weeksB, "exposure");
  const phi = dispersion(
    [...weeksA, ...weeksB].map((week) => week.count),
    [...weeksA.map((week) => week.exposure * rateA), ...weeksB.map((week) => week.exposure * rateB)],
    { parameters: 2 },
  );
  if (phi === null) return null;
  const ratio = rateA / rateB;
  const standardError = Math.sqrt(inflation * phi * (1 / eventsA + 1 / eventsB));
  const factor = Math.exp(t * standardError);
  const p = tTwoSidedP(Math.log(ratio) / standardError, df);
  if (p === null) return null;
  return { ratio, low: ratio / factor, high: ratio * factor, p, dispersion: phi, df };
}
