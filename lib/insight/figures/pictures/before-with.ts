import type { TriedRemedy } from "#lib/insight/trends/tried/tried-remedy";
import { withName } from "#lib/insight/trends/tried/words";

export type BeforeWithBar = {
  readonly key: string;
  readonly part: "before" | "with" | "after";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type BeforeWithDrawing = {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly bars: readonly BeforeWithBar[];
  /** Where taking it began, and where it ended if it did. */
  readonly changes: readonly number[];
  /** The middle of each part, for its name. */
  readonly labels: readonly { readonly text: string; readonly x: number }[];
};

const box = { width: 320, height: 96, top: 6, bottom: 70 } as const;
const gap = 10;

/**
 * Weeks before, with and after as bars from zero, each as high as its cramps per 7 recorded nights; a week without a recorded
 * night has no bar, and a week without a cramp a line on the ground.
 */
export function beforeWithDrawing({
  kind,
  before,
  during,
  after,
}: Pick<TriedRemedy, "kind" | "before" | "during" | "after">) {
  const parts = [
    { part: "before", name: "Before", weekly: before.weekly },
    { part: "with", name: withName(kind), weekly: during.weekly },
    { part: "after", name: "After", weekly: after?.weekly ?? [] },
  ] as const;
  const shown = parts.filter(({ weekly }) => weekly.length > 0);
  const most = Math.max(1, ...shown.flatMap(({ weekly }) => weekly.map((per7) => per7 ?? 0)));
  const weeks = shown.reduce((sum, { weekly }) => sum + weekly.length, 0);
  const step = (box.width - gap * Math.max(0, shown.length - 1)) / Math.max(1, weeks);
  const drawing = {
    bars: [] as BeforeWithBar[],
    changes: [] as number[],
    labels: [] as BeforeWithDrawing["labels"][number][],
  };
  let left = 0;
  for (const { part, name, weekly } of shown) {
    if (left > 0) drawing.changes.push(left - gap / 2);
    drawing.labels.push({ text: name, x: left + (weekly.length * step) / 2 });
    for (const [week, per7] of weekly.entries()) {
      if (per7 === null) continue;
      const height = Math.max(1, (per7 / most) * (box.bottom - box.top));
      drawing.bars.push({
        key: `${part} ${week}`,
        part,
        x: left + week * step + 1,
        y: box.bottom - height,
        width: Math.max(1, step - 2),
        height,
      });
    }
    left += weekly.length * step + gap;
  }
  return {
    width: box.width,
    height: box.height,
    baseline: box.bottom,
    ...drawing,
  } satisfies BeforeWithDrawing;
}
