import { type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import { solidFromNights } from "#lib/insight/figures/pictures/week-picture";
import { weekTop } from "#lib/insight/figures/pictures/week-top";
import { monthTicks } from "./month-ticks";
import type { Snapshot } from "./snapshot";

/** What the drawing reads of a summary of either form. */
type Drawn = Pick<Snapshot, "range"> & {
  readonly weeks: readonly Omit<Snapshot["weeks"][number], "crampNights">[];
  readonly marks: readonly Pick<Snapshot["marks"][number], "letter" | "date" | "to">[];
};

/** The line of weeks as shapes in a box of `width` by `height`; the page only puts ink on them. */
export type WeekDrawing = {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly dots: readonly { readonly x: number; readonly y: number; readonly few: boolean }[];
  /** One path for each unbroken run of weeks; an unrecorded week is a gap and never a line. */
  readonly lines: readonly string[];
  /** The interval of the rolling four-week mean, one closed path for each run */
  readonly bands: readonly string[];
  readonly gaps: readonly { readonly x: number; readonly width: number }[];
  /** How many of the week's nights are recorded, as a bar under the axis */
  readonly recorded: readonly { readonly x: number; readonly width: number; readonly height: number }[];
  /** `to` where it lasted longer than one night. */
  readonly marks: readonly { readonly x: number; readonly to: number | null; readonly letter: string }[];
  readonly heights: readonly { readonly y: number; readonly label: string }[];
  readonly dates: readonly { readonly x: number; readonly label: string }[];
};

const box = { width: 720, height: 168 };
const plot = { left: 30, right: 712, top: 20, bottom: 126 };
const recordedHeight = 10;

/** Runs of neighbouring weeks for which `has` holds. */
function runs<Item>(items: readonly Item[], has: (item: Item) => boolean): Item[][] {
  const found: Item[][] = [];
  let open = false;
  for (const item of items) {
    if (!has(item)) open = false;
    else if (open) found.at(-1)?.push(item);
    else {
      found.push([item]);
      open = true;
    }
  }
  return found;
}

const rounded = (value: number) => Math.round(value * 10) / 10;
const path = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${rounded(x)} ${rounded(y)}`).join("");

export function weekDrawing({ range, weeks, marks }: Drawn): WeekDrawing {
  const top = weekTop(weeks);
  const nights = daysBetween(range.from, range.to) + 1;
  const wide = (plot.right - plot.left) / nights;
  const xOf = (date: CivilDate) => plot.left + daysBetween(range.from, date) * wide;
  const within = (x: number) => rounded(Math.min(plot.right, Math.max(plot.left, x)));
  const yOf = (rate: number) => plot.bottom - (Math.min(rate, top) / top) * (plot.bottom - plot.top);
  const placed = weeks.map((week) => ({ ...week, x: xOf(week.from) + (week.nights * wide) / 2 }));
  return {
    ...box,
    plot,
    dots: placed.flatMap(({ x, per7, recorded }) =>
      per7 === null ? [] : [{ x: rounded(x), y: rounded(yOf(per7)), few: recorded < solidFromNights }],
    ),
    lines: runs(placed, ({ per7 }) => per7 !== null).map((run) =>
      path(run.map(({ x, per7 }) => [x, yOf(per7 ?? 0)] as const)),
    ),
    bands: runs(placed, ({ rolling }) => rolling !== null).map((run) => {
      const upper = run.map(({ x, rolling }) => [x, yOf(rolling?.high ?? 0)] as const);
      const lower = run.map(({ x, rolling }) => [x, yOf(rolling?.low ?? 0)] as const).reverse();
      return `${path([...upper, ...lower])}Z`;
    }),
    gaps: weeks
      .filter(({ per7 }) => per7 === null)
      .map((week) => ({ x: rounded(xOf(week.from)), width: rounded(week.nights * wide) })),
    recorded: weeks.map((week) => ({
      x: rounded(xOf(week.from) + 1),
      width: rounded(week.nights * wide - 2),
      height: rounded((recordedHeight * week.recorded) / 7),
    })),
    marks: marks.map(({ date, to, letter }) => ({
      x: within(xOf(date)),
      to: to && within(xOf(to) + wide),
      letter,
    })),
    heights: [0, top / 2, top].map((rate) => ({ y: rounded(yOf(rate)), label: String(rate) })),
    dates: monthTicks(range).map(({ date, label }) => ({ x: rounded(xOf(date)), label })),
  };
}
