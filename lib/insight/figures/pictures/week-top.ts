import type { WeekPoint } from "#lib/insight/trends/series/week-series";

/**
 * The top of the axis of weeks: a round number at or above every week and twice every rolling mean. An interval that
 * reaches higher is cut there, or one uncertain month would press all the others flat.
 */
export function weekTop(points: readonly Pick<WeekPoint, "per7" | "rolling">[]): number {
  let most = 1;
  for (const { per7, rolling } of points) most = Math.max(most, per7 ?? 0, 2 * (rolling?.rate ?? 0));
  const step = most <= 4 ? 2 : most <= 20 ? 4 : 10;
  return Math.ceil(most / step) * step;
}
