import type { CivilDate } from "#lib/base/time/civil-date";
import { clockChanges, clockOffset } from "#lib/base/time/clock-changes";
import { type DateRange, isWithin } from "#lib/base/time/date-range";
import type { Diary, DiaryNight } from "#lib/insight/record/diary";

/** What lay over the nights besides remedies: a test of one's own, nights away, the clocks being changed. */
export type TrendEvent = {
  readonly kind: "experiment" | "trip" | "shared" | "clocks forward" | "clocks back";
  /** What was tried, where the person was, or whom a page was for; null for the clocks, and where nobody was named. */
  readonly name: string | null;
  readonly from: CivilDate;
  readonly to: CivilDate;
};

type Zoned = Pick<DiaryNight, "night" | "timeZone">;

/** Where each night was lived: at the clock of its cramps, or else of what was said of it. Earliest first. */
function zonesByNight({ nights, cramps }: Pick<Diary, "nights" | "cramps">, range: DateRange): Zoned[] {
  const zones = new Map<CivilDate, string>();
  for (const { night, timeZone } of [...nights, ...cramps])
    if (isWithin(night, range)) zones.set(night, timeZone);
  return [...zones]
    .map(([night, timeZone]) => ({ night, timeZone }))
    .sort((a, b) => (a.night < b.night ? -1 : 1));
}

/** "Sao Paulo" of "America/Sao_Paulo". */
function placeOf(timeZone: string): string {
  return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
}

/** Tells whether the clocks of a zone show something else than those at home: Vienna's never do for Berlin. */
function awayFrom(home: string): (night: CivilDate, timeZone: string) => boolean {
  const readers = new Map<string, (date: CivilDate) => number>();
  const offset = (timeZone: string, night: CivilDate) => {
    const reader = readers.get(timeZone) ?? clockOffset(timeZone);
    readers.set(timeZone, reader);
    return reader(night);
  };
  return (night, timeZone) => timeZone !== home && offset(timeZone, night) !== offset(home, night);
}

/**
 * Nights lived by other clocks than those at home, as unbroken runs in one zone: from the first such night written about to
 * the last. A night nobody wrote about neither ends a trip nor is one.
 */
function trips(diary: Pick<Diary, "nights" | "cramps" | "person">, range: DateRange): TrendEvent[] {
  const home = diary.person.timeZone;
  const isElsewhere = ({ timeZone }: { timeZone: string }) => timeZone !== home;
  // Most people are never away, and ten years of nights need no sorting to say so.
  if (!diary.nights.some(isElsewhere) && !diary.cramps.some(isElsewhere)) return [];
  const isAway = awayFrom(home);
  const found: TrendEvent[] = [];
  let before: string | null = null;
  for (const { night, timeZone } of zonesByNight(diary, range)) {
    if (isAway(night, timeZone)) {
      const open = before === timeZone ? found.pop() : undefined;
      found.push({ kind: "trip", name: placeOf(timeZone), from: open?.from ?? night, to: night });
    }
    before = timeZone;
  }
  return found;
}

/** Experiments, trips, days of sharing and clock changes that touch the range, earliest first. A night is a date, so no number depends on them. */
export function trendEvents(
  diary: Pick<Diary, "nights" | "cramps" | "person" | "experiments" | "sharings">,
  range: DateRange,
): TrendEvent[] {
  const experiments = diary.experiments.map(
    ({ name, from, to }): TrendEvent => ({ kind: "experiment", name, from, to }),
  );
  const shared = diary.sharings.map(
    ({ day, label }): TrendEvent => ({ kind: "shared", name: label, from: day, to: day }),
  );
  const { timeZone, nightStartHour } = diary.person;
  const clocks = clockChanges(range, timeZone, nightStartHour).map(
    ({ night, direction }): TrendEvent => ({
      kind: `clocks ${direction}`,
      name: null,
      from: night,
      to: night,
    }),
  );
  return [...experiments, ...trips(diary, range), ...shared, ...clocks]
    .filter(({ from, to }) => from <= range.to && to >= range.from)
    .sort((a, b) => a.from.localeCompare(b.from));
}
