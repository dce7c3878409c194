import { blockDrawing } from "#lib/insight/experiments/block-drawing";
import type { BlockResult } from "#lib/insight/experiments/result";
import { numberWords } from "#lib/insight/trends/number-words";

type Props = { blocks: readonly BlockResult[]; finding: string; unit: string };

/** The turns side by side, as bars from zero: A filled, B hollow, so that paper and any eye can tell them. */
export function BlockPicture({ blocks, finding, unit }: Props) {
  const { width, height, baseline, fontSize, bars } = blockDrawing(blocks, numberWords);
  return (
    <figure className="mt-4">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={finding}
        className="w-full max-w-2xl text-ink"
      >
        <line x1={0} x2={width} y1={baseline} y2={baseline} className="stroke-edge" />
        {bars.map(({ from, arm, x, width: wide, y, height: high, label, known, firstOfPair }) => (
          <g key={`${from} ${arm}`}>
            {firstOfPair && x > wide ? (
              <line
                x1={x - 3}
                x2={x - 3}
                y1={14}
                y2={baseline + 30}
                className="stroke-line"
                strokeDasharray="3 3"
              />
            ) : null}
            {known ? (
              <rect
                x={x}
                y={y}
                width={wide}
                height={high}
                strokeWidth={2}
                className={arm === "A" ? "fill-cramp stroke-cramp" : "fill-raised stroke-cramp"}
              />
            ) : null}
            <text x={x + wide / 2} y={y - 6} textAnchor="middle" fontSize={fontSize} className="fill-ink">
              {label}
            </text>
            <text
              x={x + wide / 2}
              y={baseline + 22}
              textAnchor="middle"
              fontSize={fontSize}
              fontWeight={700}
              className="fill-ink"
            >
              {arm}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="text-soft text-sm">
        {unit.charAt(0).toUpperCase() + unit.slice(1)}, in order: turn by turn, or four weeks of single nights
        at a time. A (filled) is with it, B (hollow) without. A question mark is a turn of which nothing is
        known.
      </figcaption>
    </figure>
  );
}
