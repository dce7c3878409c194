import { dateWords } from "#lib/base/time/date-words";
import type { Instant } from "#lib/base/time/instant";
import { livedCalendarDate, livedClockWords } from "#lib/base/time/lived-time";

/** "Opened 3 times, last Sat 28 March 14:10", in the zone of who reads it. */
export function openedWords(
  { timesOpened, lastOpenedAt }: { readonly timesOpened: number; readonly lastOpenedAt: Instant | null },
  timeZone: string,
): string {
  if (timesOpened === 0 || lastOpenedAt === null) return "Not opened yet.";
  const when = `${dateWords(livedCalendarDate(lastOpenedAt, timeZone))} ${livedClockWords(lastOpenedAt, timeZone)}`;
  return timesOpened === 1 ? `Opened once, ${when}.` : `Opened ${timesOpened} times, last ${when}.`;
}
