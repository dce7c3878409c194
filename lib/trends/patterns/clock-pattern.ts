import { livedHour } from "#lib/time/lived-hour";
import { countBar, type Pattern } from "./pattern";

type Timed = { readonly onset: string | null; readonly timeZone: string };

const hoursInWindow = 3;

/** 24 hours from noon to noon, so that one night is not torn apart at midnight. */
const hours = Array.from({ length: 24 }, (_, hour) => (hour + 12) % 24);
const hourWords = (hour: number) => `${`${hour % 24}`.padStart(2, "0")}:00`;

/** At what hour cramps begin, by the clock where they were lived. */
export function clockPattern(cramps: readonly Timed[]): Pattern {
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
    finding: finding(inOrder, known, cramps.length),
  };
}

function finding(inOrder: readonly number[], known: number, of: number): string {
  if (known === 0) return "No cramp in this range has a time of night.";
  const windows = inOrder.map((_, at) =>
    inOrder.slice(at, at + hoursInWindow).reduce((sum, count) => sum + count, 0),
  );
  const busiest = windows.indexOf(Math.max(...windows));
  const from = hours[busiest] ?? 0;
  return `The busiest three hours are ${hourWords(from)} to ${hourWords(from + hoursInWindow)}, with ${windows[busiest]} of ${known} cramps; ${known} of ${of} cramps have a time.`;
}
