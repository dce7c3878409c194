import type { BlockResult } from "./result";

export type BlockBar = {
  readonly from: string;
  readonly arm: "A" | "B";
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  /** "2.1", or "?" where no night of the turn was recorded. */
  readonly label: string;
  readonly known: boolean;
  /** The first turn of a pair, where the line between pairs stands. */
  readonly firstOfPair: boolean;
};

export type BlockDrawing = {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  /** Of the figures on the bars: as large as the narrowest of them lets it be. */
  readonly fontSize: number;
  readonly bars: readonly BlockBar[];
};

/** Small enough that its words can be read where it is as wide as a phone. */
const box = { width: 420, height: 190, top: 28, bottom: 150 } as const;
const gap = 6;
const largest = 18;

/**
 * Turns in the order they were lived, as bars from zero, each as high as what counts; A and B are told by
 * letter and filling, so that it prints in black and white. A turn without a recorded night has no bar.
 */
export function blockDrawing(blocks: readonly BlockResult[], words: (value: number) => string): BlockDrawing {
  const most = Math.max(1, ...blocks.map(({ value }) => value ?? 0));
  const step = box.width / Math.max(1, blocks.length);
  return {
    width: box.width,
    height: box.height,
    baseline: box.bottom,
    fontSize: Math.min(largest, 0.6 * step),
    bars: blocks.map(({ from, arm, value }, at) => {
      const height = ((value ?? 0) / most) * (box.bottom - box.top);
      return {
        from,
        arm: arm === "a" ? "A" : "B",
        x: at * step + gap / 2,
        width: step - gap,
        y: box.bottom - height,
        height,
        label: value === null ? "?" : words(value),
        known: value !== null,
        firstOfPair: at % 2 === 0,
      };
    }),
  };
}
