import { numberWords } from "#lib/insight/trends/number-words";
import type { Pattern } from "#lib/insight/trends/patterns/pattern";

export type PatternPicture = {
  readonly title: string;
  readonly unit: string;
  /** Bars lie down where their names are too long to stand beside each other on a phone. */
  readonly isLying: boolean;
  readonly hasReach: boolean;
  readonly bars: readonly {
    readonly label: string;
    readonly value: number | null;
    readonly words: string;
    /** How far the whisker reaches below and above the end of the bar. */
    readonly reach: readonly [number, number] | null;
  }[];
};

const longestStanding = 5;

export function patternPicture({ title, unit, bars }: Pattern): PatternPicture {
  return {
    title,
    unit,
    isLying: bars.some(({ label }) => label.length > longestStanding),
    hasReach: bars.some(({ high }) => high !== null),
    bars: bars.map(({ label, value, low, high }) => ({
      label,
      value,
      words: value === null ? "not known:" : numberWords(value),
      reach: value === null || low === null || high === null ? null : [value - low, high - value],
    })),
  };
}
