import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import type { NightPoint } from "./series/night-series";

/**
 * The first night on which every one of the last `windows` windows of `window` nights holds `needed` recorded nights,
 * if each night from now on is recorded. `points` are in order and end with last night; what lies before them counts as
 * not recorded. Null when `needed` is more than a window holds, or there are no points.
 */
export function enoughDataDate(
  points: readonly NightPoint[],
  { window, windows, needed }: { window: number; windows: number; needed: number },
): CivilDate | null {
  const last = points.at(-1);
  if (!last || needed > window) return null;
  const recorded = points.map(({ summary }) => (summary.state === "not-recorded" ? 0 : 1));
  for (let ahead = 0; ahead <= window * windows; ahead += 1) {
    const nights = [...recorded, ...new Array<number>(ahead).fill(1)];
    const isEnough = Array.from({ length: windows }, (_, back) => {
      const end = nights.length - back * window;
      return nights.slice(Math.max(0, end - window), Math.max(0, end)).reduce((sum, one) => sum + one, 0);
    }).every((count) => count >= needed);
    if (isEnough) return addDays(last.night, ahead);
  }
  return null;
}
