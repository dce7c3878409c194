import type { GridRule } from "#lib/diary/nights/grid-number";
import type { NightItem } from "#lib/diary/nights/night-list";

export type Column = GridRule & {
  readonly field: "crampCount" | "worstPain" | "crampMinutes" | "sleepLostMinutes" | "sleepDisturbance";
  /** Short, as on the paper; the words for who cannot see the column are in `spoken`. */
  readonly label: string;
  readonly spoken: string;
  readonly value: (item: NightItem) => number | null;
};

/** In the order of the paper sheet. */
export const columns: readonly Column[] = [
  {
    field: "crampCount",
    label: "Cramps",
    spoken: "Cramps",
    value: ({ summary }) => (summary.state === "not-recorded" ? null : summary.count),
    max: 50,
    isWhole: true,
  },
  {
    field: "worstPain",
    label: "Pain",
    spoken: "Worst pain",
    value: ({ summary }) => summary.worstPain,
    max: 10,
    isWhole: true,
  },
  {
    field: "crampMinutes",
    label: "Minutes",
    spoken: "Minutes of cramp",
    value: ({ summary }) => summary.minutes,
    max: 1440,
    isWhole: false,
  },
  {
    field: "sleepLostMinutes",
    label: "Sleep lost",
    spoken: "Minutes of sleep lost",
    value: ({ summary }) => summary.sleepLostMinutes,
    max: 1440,
    isWhole: true,
  },
  {
    field: "sleepDisturbance",
    label: "Sleep 0–10",
    spoken: "How much cramps disturbed your sleep, 0 to 10",
    value: ({ summary }) => summary.sleepDisturbance,
    max: 10,
    isWhole: true,
  },
];
