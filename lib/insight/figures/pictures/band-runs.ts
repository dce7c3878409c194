type Banded<Dot> = Dot & { readonly band: readonly [low: number, high: number] };

/** The unbroken runs of dots that have a band: it is drawn over each of them and never across what was not recorded. */
export function bandRuns<Dot extends { readonly band: readonly [number, number] | null }>(
  dots: readonly Dot[],
): Banded<Dot>[][] {
  const runs: Banded<Dot>[][] = [];
  let isOpen = false;
  for (const dot of dots) {
    const { band } = dot;
    if (band !== null) {
      if (!isOpen) runs.push([]);
      runs.at(-1)?.push({ ...dot, band });
    }
    isOpen = band !== null;
  }
  return runs;
}
