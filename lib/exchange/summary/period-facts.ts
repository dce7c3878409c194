import { countDates, type DateRange } from "#lib/base/time/date-range";
import { weeklyRateOver } from "#lib/insight/trends/now";
import type { NightPoint } from "#lib/insight/trends/series/night-series";
import { nightsWithin } from "#lib/insight/trends/series/nights-within";
import { scaleSeries } from "#lib/insight/trends/series/scale-series";
import { weekCounts } from "#lib/insight/trends/series/week-series";
import type { Outcome, PeriodFacts } from "./snapshot";

function outcome({ median, low, high, worst, known, of }: Outcome): Outcome {
  return { median, low, high, worst, known, of };
}

/** The four outcomes of a stretch of nights, by the functions the trends screen uses; sleep apart for nights with cramps. */
export function periodFacts(points: readonly NightPoint[], range: DateRange): PeriodFacts {
  const among = (state: "cramps" | "none") => points.filter(({ summary }) => summary.state === state);
  const floors = nightsWithin(points, range).filter(
    ({ summary }) => summary.state === "cramps" && summary.minutes !== null && summary.minutesIsFloor,
  );
  return {
    ...range,
    nights: countDates(range),
    ...weekCounts(points, range),
    weekly: weeklyRateOver(points, range),
    pain: outcome(scaleSeries(points, range, "pain")),
    minutes: { ...outcome(scaleSeries(points, range, "minutes")), floors: floors.length },
    sleepOnCrampNights: outcome(scaleSeries(among("cramps"), range, "sleep")),
    sleepOnOtherNights: outcome(scaleSeries(among("none"), range, "sleep")),
  };
}
