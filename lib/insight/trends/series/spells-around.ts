import { spellInflation } from "#lib/base/stats/spell-inflation";
import { addDays, type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import { judgedWeeks } from "#lib/insight/record/reading-range";
import type { NightPoint } from "./night-series";
import { weekCounts } from "./week-series";

/**
 * What bad spells add to the variance of a comparison of the `after` weeks from a change on with those before it: judged by
 * these and by as much of the half year before the change as `points` hold. `options` say
 * what is believed of spells before these weeks are seen.
 */
export function spellsAround(
  points: readonly NightPoint[],
  changed: CivilDate,
  after: number,
  options?: Parameters<typeof spellInflation>[2],
): number {
  const first = points[0]?.night ?? changed;
  const before = Math.max(0, Math.min(judgedWeeks, Math.floor(daysBetween(first, changed) / 7)));
  const rates = Array.from({ length: before + after }, (_, week) => {
    const from = addDays(changed, 7 * (week - before));
    const { recorded, cramps } = weekCounts(points, { from, to: addDays(from, 6) });
    return recorded > 0 ? cramps / recorded : null;
  });
  return spellInflation(rates.slice(0, before), rates.slice(before), options);
}
