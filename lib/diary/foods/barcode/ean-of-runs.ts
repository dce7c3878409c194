import { digitWidths, hasRightCheckDigit, mirroredOfFirst } from "./digits";
import { eanOfUpcEBars } from "./upc-e";

/** A digit may differ so much from its pattern, all four runs together and each alone, in modules. */
const mostOff = { together: 1.6, alone: 0.8 };

type Seen = { readonly digit: number; readonly mirrored: boolean };

/** The digit whose pattern the four runs are nearest to; null when none is near, or two are equally so. */
function digitOfRuns(runs: readonly number[]): Seen | null {
  const sum = runs.reduce((total, run) => total + run, 0);
  let best: Seen | null = null;
  let least = mostOff.together;
  for (const [digit, pattern] of digitWidths.entries()) {
    for (const mirrored of [false, true]) {
      const wanted = mirrored ? pattern.toReversed() : pattern;
      const off = wanted.map((width, at) => Math.abs(((runs[at] ?? 0) * 7) / sum - width));
      const together = off.reduce((total, one) => total + one, 0);
      if (Math.max(...off) < mostOff.alone && together < least) {
        least = together;
        best = { digit, mirrored };
      }
    }
  }
  return best;
}

/** Whether the runs are each about one module wide. */
const areSingle = (runs: readonly number[], module: number) =>
  runs.every((run) => run > module * 0.4 && run < module * 1.8);

function digitsFrom(runs: readonly number[], start: number, count: number, module: number): Seen[] | null {
  const seen: Seen[] = [];
  for (let at = 0; at < count; at++) {
    const four = runs.slice(start + at * 4, start + at * 4 + 4);
    const width = four.reduce((total, run) => total + run, 0) / 7;
    if (four.length < 4 || width < module * 0.7 || width > module * 1.4) return null;
    const digit = digitOfRuns(four);
    if (digit === null) return null;
    seen.push(digit);
  }
  return seen;
}

/** How wide a module is where the run at `start` is the first of three bars and spaces that open a code; null elsewhere. */
function moduleAt(runs: readonly number[], start: number): number | null {
  const guard = runs.slice(start, start + 3);
  const module = guard.reduce((total, run) => total + run, 0) / 3;
  // What stands before the first bar is white, and wider than anything in the code.
  return areSingle(guard, module) && (runs[start - 1] ?? 0) >= module * 4 ? module : null;
}

/** Whether a code closes at `end` with so many single runs and white behind them. */
function closesAt(runs: readonly number[], end: number, count: 3 | 6, module: number): boolean {
  const last = runs.slice(end, end + count);
  return last.length === count && areSingle(last, module) && (runs[end + count] ?? 0) >= module * 4;
}

const parityOf = (seen: readonly Seen[]) => seen.map(({ mirrored }) => (mirrored ? "1" : "0")).join("");
const textOf = (seen: readonly Seen[]) => seen.map(({ digit }) => digit).join("");

/** A code whose first bar is the run at `start`: two guards of one module a run, a middle of five, and `half` digits a side. */
function codeAt(runs: readonly number[], start: number, half: 4 | 6): string | null {
  const module = moduleAt(runs, start);
  if (module === null) return null;
  const middle = start + 3 + half * 4;
  const end = middle + 5 + half * 4;
  if (!areSingle(runs.slice(middle, middle + 5), module) || !closesAt(runs, end, 3, module)) return null;
  const left = digitsFrom(runs, start + 3, half, module);
  const right = left && digitsFrom(runs, middle + 5, half, module);
  if (!left || !right || right.some(({ mirrored }) => mirrored)) return null;
  const parity = parityOf(left);
  const first = half === 4 ? (parity === "0000" ? "" : null) : firstOf(parity);
  if (first === null) return null;
  const digits = first + textOf([...left, ...right]);
  return hasRightCheckDigit(digits) ? digits : null;
}

/** The short code of small US packs: one guard of three, six digits, and six single runs to close. As the EAN-13 it is short for. */
function shortCodeAt(runs: readonly number[], start: number): string | null {
  const module = moduleAt(runs, start);
  if (module === null || !closesAt(runs, start + 27, 6, module)) return null;
  const seen = digitsFrom(runs, start + 3, 6, module);
  return seen && eanOfUpcEBars(textOf(seen), parityOf(seen));
}

function firstOf(parity: string): string | null {
  const first = (mirroredOfFirst as readonly string[]).indexOf(parity);
  return first < 0 ? null : String(first);
}

/**
 * The EAN-13, UPC-A and UPC-E (both as EAN-13 with a 0 before it) or EAN-8 code in the runs of one line through a picture; null
 * when there is none that is sure.
 * @param runs how wide each stretch of one colour is, in any unit: white first, then black and white in turn, white last
 */
export function eanOfRuns(runs: readonly number[]): string | null {
  for (const read of [runs, runs.toReversed()]) {
    for (let start = 1; start < read.length; start += 2) {
      const code = codeAt(read, start, 6) ?? codeAt(read, start, 4) ?? shortCodeAt(read, start);
      if (code !== null) return code;
    }
  }
  return null;
}
