function normalDraw(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Gamma with unit scale: Marsaglia & Tsang, ACM Trans Math Softw 2000;26:363-372. */
function gammaDraw(random: () => number, shape: number): number {
  if (shape < 1) return gammaDraw(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalDraw(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function poissonDraw(random: () => number, mean: number): number {
  // In slices, because exp(-mean) is 0 for a mean above 745.
  if (mean > 500) return poissonDraw(random, 500) + poissonDraw(random, mean - 500);
  const stop = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > stop) {
    count += 1;
    product *= random();
  }
  return count;
}

/**
 * A random count with the given mean and variance `dispersion` x mean (>= 1): Poisson at 1, negative binomial above.
 * A mean of 0 or less gives 0. `random` returns numbers in [0, 1), for instance seededRandom's.
 */
export function countDraw(
  random: () => number,
  { mean, dispersion }: { mean: number; dispersion: number },
): number {
  if (!(mean > 0)) return 0;
  if (!(dispersion > 1)) return poissonDraw(random, mean);
  const extra = dispersion - 1;
  return poissonDraw(random, gammaDraw(random, mean / extra) * extra);
}
