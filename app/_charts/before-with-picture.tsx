import { beforeWithDrawing } from "#lib/insight/figures/pictures/before-with";
import type { TriedRemedy } from "#lib/insight/trends/tried/tried-remedy";
import { triedSideWords, withName } from "#lib/insight/trends/tried/words";

/** Weeks before, with and after, small: hollow without it and filled with it, so that any eye and paper can tell them. */
export function BeforeWithPicture({ tried }: { tried: TriedRemedy }) {
  const { width, height, baseline, bars, changes, labels } = beforeWithDrawing(tried);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Cramps week by week. Before: ${triedSideWords(tried.before)}. ${withName(tried.kind)}: ${triedSideWords(tried.during)}.`}
      className="w-full max-w-sm text-ink"
    >
      <line x1={0} x2={width} y1={baseline} y2={baseline} className="stroke-edge" />
      {bars.map(({ key, part, ...rect }) => (
        <rect
          key={key}
          {...rect}
          strokeWidth={1.5}
          className={part === "with" ? "fill-cramp stroke-cramp" : "fill-raised stroke-cramp"}
        />
      ))}
      {changes.map((x) => (
        <line
          key={x}
          x1={x}
          x2={x}
          y1={0}
          y2={baseline + 8}
          className="stroke-reference"
          strokeDasharray="3 3"
        />
      ))}
      {labels.map(({ text, x }) => (
        <text key={text} x={x} y={height - 6} textAnchor="middle" fontSize={15} className="fill-ink">
          {text}
        </text>
      ))}
    </svg>
  );
}
