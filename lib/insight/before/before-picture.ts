import type { BeforeReport } from "./report";
import { type IntakeBefore, intakeName } from "./usual-intake";

/** One strip: where the day stands beside the usual days, from 0 to 1 of its width. */
export type BeforeStrip = {
  readonly name: string;
  readonly words: string;
  readonly dot: number | null;
  readonly isFloor: boolean;
  readonly middle: number | null;
  readonly band: readonly [number, number] | null;
};

function strip(row: IntakeBefore): BeforeStrip {
  const end = Math.max(row.amount ?? 0, row.usual?.high ?? 0) * 1.1;
  const at = (amount: number) => (end === 0 ? 0 : amount / end);
  return {
    name: intakeName(row),
    words: `${row.words}; ${row.usualWords}`,
    dot: row.amount === null ? null : at(row.amount),
    isFloor: row.isFloor,
    middle: row.usual && at(row.usual.middle),
    band: row.usual && [at(row.usual.low), at(row.usual.high)],
  };
}

/** The day's amounts beside the usual ones, each strip from nothing to a little more than the most. */
export function beforeStrips({ intakes }: Pick<BeforeReport, "intakes">): BeforeStrip[] {
  return intakes.map(strip);
}
