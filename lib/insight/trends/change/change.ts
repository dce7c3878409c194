import type { DateRange } from "#lib/base/time/date-range";
import type { Periods } from "./periods";

/** One stretch: nights with cramps first, because spells and missing counts move them least, then cramps a week. */
export type Stretch = DateRange & {
  readonly nights: number;
  readonly recorded: number;
  readonly crampNights: number;
  readonly cramps: number;
  readonly crampsIsFloor: boolean;
};

export const changeVerdicts = ["fewer", "more", "no-clear-change", "too-little"] as const;
export type ChangeVerdict = (typeof changeVerdicts)[number];

/** What nights with cramps did over a range, and whether it is more than nights like these do by themselves. */
export type Change = {
  readonly verdict: ChangeVerdict;
  /** Share of nights with cramps, after over before; null where it cannot be told. The interval fits the verdict. */
  readonly ratio: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Nights with cramps in 7 recorded nights. */
  readonly before: number | null;
  readonly after: number | null;
  readonly how: Periods["how"] | null;
  readonly beforeStretch: Stretch | null;
  readonly afterStretch: Stretch | null;
  /** The answer in words: what happened with its base, and then what it means. */
  readonly sentence: string;
};
