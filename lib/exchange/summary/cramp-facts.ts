import { addDays } from "#lib/base/time/civil-date";
import { type DateRange, isWithin } from "#lib/base/time/date-range";
import { hourOf } from "#lib/base/time/lived-time";
import { muscles, sides } from "#lib/diary/nights/schema";
import type { DiaryCramp } from "#lib/insight/record/diary";
import { mostLately, type Snapshot } from "./snapshot";

/** How far back cramps are told one by one: four weeks. */
const latelyNights = 28;

function latelyOf(cramps: readonly DiaryCramp[], { to }: DateRange): NonNullable<Snapshot["lately"]> {
  return cramps
    .filter(({ night }) => isWithin(night, { from: addDays(to, 1 - latelyNights), to }))
    .sort((a, b) => a.night.localeCompare(b.night) || (a.onset ?? "").localeCompare(b.onset ?? ""))
    .slice(-mostLately)
    .map(({ night, onset, timeZone, durationSeconds, pain, side, muscles: where }) => ({
      ...{ night, onset, timeZone, durationSeconds, pain, side },
      muscles: [...where],
    }));
}

/** Hour of night, side, muscle and waking, counted over the single cramps of the range that say; each with how many do. */
export function crampFacts(
  cramps: readonly DiaryCramp[],
  range: DateRange,
): Pick<Snapshot, "hours" | "places" | "lately"> {
  const single = cramps.filter(({ night }) => isWithin(night, range));
  const hours = single.flatMap(({ onset, timeZone }) => (onset === null ? [] : [hourOf(onset, timeZone)]));
  const sided = single.flatMap(({ side }) => side ?? []);
  const placed = single.filter((cramp) => cramp.muscles.length > 0);
  const wokeKnown = single.filter(({ wokeMe }) => wokeMe !== null);
  const often = <Row extends { count: number }>(rows: Row[]) =>
    rows.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return {
    lately: latelyOf(single, range),
    hours: {
      counts: Array.from({ length: 24 }, (_, hour) => hours.filter((one) => one === hour).length),
      known: hours.length,
      of: single.length,
    },
    places: {
      of: single.length,
      sides: often(sides.map((side) => ({ side, count: sided.filter((one) => one === side).length }))),
      sidesKnown: sided.length,
      muscles: often(
        muscles.map((muscle) => ({
          muscle,
          count: placed.filter((cramp) => cramp.muscles.includes(muscle)).length,
        })),
      ),
      musclesKnown: placed.length,
      woke: wokeKnown.filter(({ wokeMe }) => wokeMe).length,
      wokeKnown: wokeKnown.length,
    },
  };
}
