import { grouped } from "#lib/base/text/grouped";
import { livedHour } from "#lib/base/time/lived-hour";
import { minimumPatternCramps } from "../minimum-data";
import { countBar, type Pattern } from "./pattern";

type Timed = { readonly onset: string | null; readonly timeZone: string };

const hoursInWindow = 3;

/** 24 hours from where the person's nights begin, so that one night is not torn apart at midnight. */
const hoursFrom = (start: number) => Array.from({ length: 24 }, (_, hour) => (hour + start) % 24);
const hourWords = (hour: number) => `${`${hour % 24}`.padStart(2, "0")}:00`;

/** At what hour cramps begin, by the clock where they were lived, from the hour the person's nights begin at. */
export function clockPattern(cramps: readonly Timed[], nightStartHour: number): Pattern {
  const hours = hoursFrom(nightStartHour);
  const counts = new Map<number, number>();
  for (const { onset, timeZone } of cramps) {
    if (onset === null) continue;
    const hour = livedHour(onset, timeZone);
    counts.set(hour, (counts.get(hour) ?? 0) + 1);
  }
  const inOrder = hours.map((hour) => counts.get(hour) ?? 0);
  const known = inOrder.reduce((sum, count) => sum + count, 0);
  return {
    key: "clock",
    title: "Time of night",
    unit: "cramps",
    bars: hours.map((hour, at) => countBar(hourWords(hour), inOrder[at] ?? 0)),
    known,
    of: cramps.length,
    finding: finding(inOrder, hours, { known, of: cramps.length }),
  };
}

function finding(
  inOrder: readonly number[],
  hours: readonly number[],
  { known, of }: { known: number; of: number },
): string {
  if (known === 0) return "No cramp in this range has a time of night.";
  if (known < minimumPatternCramps)
    return `Too few cramps to name hours yet: ${grouped(known)} of ${grouped(of)} have a time, and ${minimumPatternCramps} are needed.`;
  const windows = inOrder.map((_, at) =>
    inOrder.slice(at, at + hoursInWindow).reduce((sum, count) => sum + count, 0),
  );
  const busiest = windows.indexOf(Math.max(...windows));
  const from = hours[busiest] ?? 0;
  return `The busiest three hours are ${hourWords(from)} to ${hourWords(from + hoursInWindow)}, with ${grouped(windows[busiest] ?? 0)} of ${grouped(known)} cramps; ${grouped(known)} of ${grouped(of)} cramps have a time.`;
}
