import { type DateRange, isWithin } from "#lib/base/time/date-range";
import type { DiaryCramp } from "#lib/insight/record/diary";
import { clockPattern } from "./patterns/clock-pattern";
import type { Pattern } from "./patterns/pattern";
import { seasonPattern } from "./patterns/season-pattern";
import { lengthPattern, painPattern, sleepLostPattern, sorenessPattern } from "./patterns/severity-pattern";
import { weekdayPattern } from "./patterns/weekday-pattern";
import type { NightPoint } from "./series/night-series";
import { nightsWithin } from "./series/nights-within";

/** When, where and how bad: the shape of the nights of a range. */
export function patterns(
  points: readonly NightPoint[],
  cramps: readonly DiaryCramp[],
  { range, nightStartHour }: { range: DateRange; nightStartHour: number },
): Pattern[] {
  const nights = nightsWithin(points, range);
  const crampNights = nights.filter(({ summary }) => summary.state === "cramps");
  const single = cramps.filter(({ night }) => isWithin(night, range));
  const season = seasonPattern(nights);
  return [
    clockPattern(single, nightStartHour),
    weekdayPattern(nights),
    painPattern(crampNights),
    lengthPattern(single),
    sleepLostPattern(crampNights),
    sorenessPattern(crampNights),
    ...(season ? [season] : []),
  ];
}
