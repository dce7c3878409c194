import { Temporal } from "temporal-polyfill";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { type DateRange, isWithin, lastWeeks } from "#lib/base/time/date-range";
import { type Instant, instant } from "#lib/base/time/instant";
import { nightOf } from "#lib/base/time/night-of";

/** Where the sample person lives, and when what happened: everything else in the sample diary hangs on these dates. */
export type Story = {
  readonly range: DateRange;
  readonly homeZone: string;
  readonly trip: DateRange & { readonly timeZone: string };
  /** Nights nobody wrote down, in one stretch */
  readonly gap: DateRange;
  readonly diureticFrom: CivilDate;
  readonly magnesium: DateRange;
  readonly stretchingFrom: CivilDate;
  /** The clock change the person lived through, and the night it fell in */
  readonly clockChange: { readonly at: Instant; readonly night: CivilDate; readonly timeZone: string };
};

export const homeZone = "America/New_York";
const usualDestination = "Europe/Lisbon";
/** One of these changes its clock on some night of every half year. */
const destinations = [usualDestination, "America/Santiago"];
const tripNights = 10;
const gapNights = 6;

function clockChangeIn(range: DateRange, timeZone: string): Story["clockChange"] | null {
  const start = Temporal.PlainDate.from(range.from).toZonedDateTime({ timeZone, plainTime: "12:00" });
  const change = start.getTimeZoneTransition("next");
  if (!change) return null;
  const at = instant(change.toInstant().toString());
  const night = nightOf({ instant: at, timeZone });
  return isWithin(night, range) ? { at, night, timeZone } : null;
}

/**
 * At home when the half year holds a change there; otherwise the person is away on the night it happens where the person
 * travels.
 */
function clockChangeOf(range: DateRange): Story["clockChange"] {
  const inner = { from: addDays(range.from, 5), to: addDays(range.to, -6) };
  const atHome = clockChangeIn(inner, homeZone);
  if (atHome) return atHome;
  for (const timeZone of destinations) {
    const away = clockChangeIn(inner, timeZone);
    if (away) return away;
  }
  throw new RangeError(`No clock changes in the half year up to ${range.to}`);
}

/** Twenty-six weeks that end on `lastNight`, which is one night the person recorded. */
export function storyEnding(lastNight: CivilDate): Story {
  const range = lastWeeks(26, lastNight);
  const day = (index: number) => addDays(range.from, index);
  const clockChange = clockChangeOf(range);
  const away = clockChange.timeZone !== homeZone;
  /** Keeps a stretch of `nights` clear of the night the clock changes. */
  const clearOf = (usual: number, nights: number, instead: number) =>
    isWithin(clockChange.night, { from: day(usual - 1), to: day(usual + nights) })
      ? day(instead)
      : day(usual);
  const tripFrom = away ? addDays(clockChange.night, -4) : clearOf(138, tripNights, 100);
  const gapFrom = clearOf(4, gapNights, 12);
  return {
    range,
    homeZone,
    trip: {
      from: tripFrom,
      to: addDays(tripFrom, tripNights - 1),
      timeZone: away ? clockChange.timeZone : usualDestination,
    },
    gap: { from: gapFrom, to: addDays(gapFrom, gapNights - 1) },
    diureticFrom: day(42),
    magnesium: { from: day(84), to: day(125) },
    stretchingFrom: day(119),
    clockChange,
  };
}

export function zoneOn(story: Story, date: CivilDate): string {
  return isWithin(date, story.trip) ? story.trip.timeZone : story.homeZone;
}
