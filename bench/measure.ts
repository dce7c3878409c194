/** One line of bench.json. `baseline` is the same rows read bare in the same run, `limit` what is asked for. */
export type Measured = {
  readonly name: string;
  readonly unit: "ms" | "kB" | "MB";
  readonly median: number;
  readonly p95: number;
  readonly baseline: number | null;
  readonly ratio: number | null;
  readonly limit: number | null;
  /** What the limit is held against. */
  readonly limitAt: "median" | "p95";
};

const rounded = (value: number) => Math.round(value * 100) / 100;

function spread(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: rounded(at(0.5)), p95: rounded(at(0.95)) };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Times `work` and, in turns with it so that both meet the same weather, `baseline`. `limitOf` gives the limit from the
 * baseline's median.
 */
export async function measure(
  name: string,
  work: () => unknown,
  {
    baseline,
    limitOf = () => null,
    limitAt = "median",
    rounds = 30,
  }: {
    baseline?: () => unknown;
    limitOf?: (baseline: number) => number | null;
    limitAt?: Measured["limitAt"];
    rounds?: number;
  } = {},
): Promise<Measured> {
  const [own, bare]: [number[], number[]] = [[], []];
  const warmUp = 5;
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const [a, b] = [await timed(work), baseline ? await timed(baseline) : 0];
    if (round >= warmUp) {
      own.push(a);
      bare.push(b);
    }
  }
  const { median, p95 } = spread(own);
  const base = baseline ? spread(bare).median : null;
  const limit = limitOf(base ?? 0);
  return {
    name,
    unit: "ms",
    median,
    p95,
    baseline: base,
    ratio: base ? rounded(median / base) : null,
    limit: limit === null ? null : rounded(limit),
    limitAt,
  };
}

/** Times, in milliseconds, that were taken elsewhere. */
export function measuredTimes(name: string, times: readonly number[], limit: number): Measured {
  return { name, unit: "ms", ...spread(times), baseline: null, ratio: null, limit, limitAt: "median" };
}

/** A size, which does not vary. */
export function sized(name: string, bytes: number, limit: number | null): Measured {
  const kB = rounded(bytes / 1000);
  return { name, unit: "kB", median: kB, p95: kB, baseline: null, ratio: null, limit, limitAt: "median" };
}
