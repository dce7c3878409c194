/** The bars of cramps by hour, from noon to noon, in a box; an hour without one has no bar. */
export type HourDrawing = {
  readonly width: number;
  readonly height: number;
  readonly base: number;
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly count: number;
  }[];
  readonly labels: readonly { readonly x: number; readonly label: string }[];
};

const slot = 30;
const base = 62;
const tallest = 46;

/** @param counts by the hour of the clock, 0 to 23 */
export function hourDrawing(counts: readonly number[]): HourDrawing {
  const most = Math.max(1, ...counts);
  const hours = Array.from({ length: 24 }, (_, at) => (at + 12) % 24);
  return {
    width: 24 * slot,
    height: 80,
    base,
    bars: hours.flatMap((hour, at) => {
      const count = counts[hour] ?? 0;
      const height = Math.round((tallest * count) / most);
      return count === 0 ? [] : [{ x: at * slot + 5, y: base - height, width: slot - 10, height, count }];
    }),
    labels: hours.flatMap((hour, at) =>
      hour % 3 === 0 ? [{ x: at * slot + slot / 2, label: `${hour} h` }] : [],
    ),
  };
}
