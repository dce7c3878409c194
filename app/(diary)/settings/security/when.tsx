import { dateWords } from "#lib/base/time/date-words";
import { livedCalendarDate, livedClock } from "#lib/base/time/lived-time";

/** "Sat 28 March, 02:13", by the person's clock. */
export function When({ instant, timeZone }: { instant: string; timeZone: string }) {
  return (
    <time dateTime={instant}>
      {dateWords(livedCalendarDate(instant, timeZone))}, {livedClock(instant, timeZone)}
    </time>
  );
}
