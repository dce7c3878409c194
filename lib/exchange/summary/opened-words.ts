import { dateWords } from "#lib/base/time/date-words";
import type { Instant } from "#lib/base/time/instant";
import { livedCalendarDate, livedClockWords } from "#lib/base/time/lived-time";

/** "Sat 28 March 14:10" */
export const livedMomentWords = (moment: Instant, timeZone: string) =>
  `${dateWords(livedCalendarDate(moment, timeZone))} ${livedClockWords(moment, timeZone)}`;

/** "Sun 6 December 2026, 14:10 (Europe/Berlin time)": for somebody who may live by another clock. */
export function momentWords(moment: Instant, timeZone: string): string {
  const day = dateWords(livedCalendarDate(moment, timeZone), { year: true });
  const zone = timeZone === "UTC" ? "UTC" : `${timeZone} time`;
  return `${day}, ${livedClockWords(moment, timeZone)} (${zone})`;
}

/** "Opened 3 times, last Sat 28 March 14:10", in the zone of who reads it. */
export function openedWords(
  { timesOpened, openings }: { readonly timesOpened: number; readonly openings: readonly Instant[] },
  timeZone: string,
): string {
  const [last] = openings;
  if (last === undefined) return "Not opened yet.";
  const when = livedMomentWords(last, timeZone);
  return timesOpened === 1 ? `Opened once, ${when}.` : `Opened ${timesOpened} times, last ${when}.`;
}

/** Each opening by itself, the latest first: "Sat 28 March 14:10". */
export const openingWords = (openings: readonly Instant[], timeZone: string): string[] =>
  openings.map((moment) => livedMomentWords(moment, timeZone));

/** Of a wrong passcode, with how many wrong ones the link still bears. */
export const wrongPasscodeWords = (left: number) =>
  left === 1
    ? "That is not the passcode. You can try once more."
    : `That is not the passcode. You can try ${left} times more.`;

export const linkLockedWords =
  "That was the fifth wrong passcode, so the link is locked and what it showed is gone. Please ask for a new one.";
