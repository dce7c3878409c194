const mostSteps = 200;

/**
 * Where a rising function crosses 0 between `low` and `high`: Newton's steps from `start`, with halving wherever a step would
 * leave the bracket, until a step is below 1e-15 of `size`. Null where the function is not a number.
 * @param at the function and how steep it is
 */
export function risingRoot(
  at: (x: number) => { readonly value: number; readonly slope: number },
  { low, high, start, size }: { low: number; high: number; start: number; size: (x: number) => number },
): number | null {
  let [from, to, x] = [low, high, start];
  for (let step = 0; step < mostSteps; step += 1) {
    const { value, slope } = at(x);
    if (Number.isNaN(value)) return null;
    if (value === 0) return x;
    if (value > 0) to = x;
    else from = x;
    const newton = x - value / slope;
    const next = newton > from && newton < to ? newton : (from + to) / 2;
    if (Math.abs(next - x) <= 1e-15 * size(next)) return next;
    x = next;
  }
  return x;
}
