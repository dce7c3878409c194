/** What stands above the lines of the marks: a letter each, or one label over lines too close for letters of their own. */
export type MarkLabel = {
  readonly at: number;
  readonly text: string;
  /** Stands on the upper of the two heights. */
  readonly isRaised: boolean;
};

type Lettered = { readonly at: number; readonly letter: string };

/**
 * Labels for letters at these places, which are in order. Two whose letters would cover each other stand on two heights; three
 * and more, each nearer than `width` to the one before, share one label above their middle: "H–L".
 */
export function markLabels(marks: readonly Lettered[], width: number): MarkLabel[] {
  const clusters: Lettered[][] = [];
  for (const mark of marks) {
    const open = clusters.at(-1);
    const before = open?.at(-1);
    if (open && before && mark.at - before.at < width) open.push(mark);
    else clusters.push([mark]);
  }
  return clusters.flatMap((cluster): MarkLabel[] => {
    const [first, last] = [cluster[0], cluster.at(-1)];
    if (!first || !last) return [];
    if (cluster.length > 2) {
      return [{ at: (first.at + last.at) / 2, text: `${first.letter}–${last.letter}`, isRaised: true }];
    }
    return cluster.map(({ at, letter }, place) => ({ at, text: letter, isRaised: place === 1 }));
  });
}
