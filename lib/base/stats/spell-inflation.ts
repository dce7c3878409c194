import { autocorrelation } from "./autocorrelation";

/** Each week almost wholly like the one before: beyond this the formula runs away. */
const closest = 0.8;

function centred(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter((value) => value !== null);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  // Equal weeks lose all of it, not all but the last bit: that would pass for a spell.
  return values.map((value) => (value === null ? null : Math.round((value - mean) * 1e9) / 1e9));
}

/**
 * How many times wider than for independent weeks the variance of a difference of two neighbouring stretches is, because
 * a week resembles the one before: (1 + r) / (1 - r), never under 1. r is the lag-1 correlation of what is left when
 * each stretch has lost its own mean, so that the change itself is not taken for a spell, corrected for being too low in
 * short series. `before` and `after` are weekly rates in order, null where nothing was recorded; give as many weeks before
 * as there are, because eight hardly know their own correlation. `usual` is what is believed of r before these weeks are
 * seen, and as how many weeks that counts: half a year of weeks tells little of its own correlation, and one that came out
 * low by chance would pass chance off as a change. Without `usual`, 1 where r cannot be told (see autocorrelation).
 * Sources: Bayley & Hammersley, J R Stat Soc Suppl 1946;8:184-197; bias of r: Kendall, Biometrika 1954;41:403-404.
 */
export function spellInflation(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
  { usual = { r: 0, weeks: 0 } }: { usual?: { readonly r: number; readonly weeks: number } } = {},
): number {
  const left = [...centred(before), ...centred(after)];
  const n = left.filter((value) => value !== null).length;
  const r = autocorrelation(left);
  // Each of the two means takes off about (1 + 3 r) / n.
  const own = r === null || n <= 6 ? usual.r : (n * r + 2) / (n - 6);
  const believed = usual.weeks === 0 ? own : (n * own + usual.weeks * usual.r) / (n + usual.weeks);
  const correlation = Math.min(closest, Math.max(0, believed));
  return (1 + correlation) / (1 - correlation);
}
