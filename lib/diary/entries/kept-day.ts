import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import type { DietDayView } from "#lib/diary/diet/schema";
import type { Operation } from "./schema";

/** A day as a device keeps it for when there is no connection. */
export type KeptDay = {
  readonly view: DietDayView;
  /** Whether the server told it. If not, nothing is known of it but what was written on this device. */
  readonly isWhole: boolean;
  /** What was written here and the server had not told by then; some of it may have left the device since */
  readonly waited: readonly Operation[];
  /** When, in milliseconds by the device's clock */
  readonly readAt: number;
};

/**
 * A day as this device can show it by itself; null where it knows nothing at all. One that was never read here stands on
 * what is known of other days: the person's foods, their meals, their usual ones and their remedies. What was written down
 * for it elsewhere is not known, which is not the same as nothing: `isWhole` says so.
 */
export function keptDay(day: CivilDate, kept: readonly KeptDay[]): KeptDay | null {
  const same = kept.find(({ view }) => view.day === day);
  if (same) return same;
  const [first, ...others] = kept;
  if (!first) return null;
  const latest = others.reduce((one, other) => (other.readAt > one.readAt ? other : one), first);
  const before = kept.find(({ view, isWhole }) => isWhole && view.day === addDays(day, -1));
  return {
    readAt: latest.readAt,
    waited: latest.waited,
    isWhole: false,
    view: {
      ...latest.view,
      day,
      entries: [],
      mark: { complete: null, rev: 0 },
      doses: [],
      again: { ...latest.view.again, dayBefore: before?.view.entries ?? [] },
    },
  };
}
