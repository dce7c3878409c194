/** One bar: how many, or a rate with its interval. */
export type PatternBar = {
  readonly label: string;
  /** Null: too little is known for a figure. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Recorded nights behind a rate; null where the bar itself is a count. */
  readonly nights: number | null;
};

/** How something is spread over a few groups: hours, weekdays, muscles. One question, answered in its finding. */
export type Pattern = {
  readonly key: string;
  readonly title: string;
  readonly finding: string;
  /** What a bar counts: "cramps", "cramps a week". */
  readonly unit: string;
  readonly bars: readonly PatternBar[];
  /** How many things stand behind it, of how many there were. */
  readonly known: number;
  readonly of: number;
};

/** A bar that is a plain count. */
export function countBar(label: string, value: number): PatternBar {
  return { label, value, low: null, high: null, nights: null };
}
