import { usePlotArea, useXAxisScale } from "recharts";
import { markLabels } from "#lib/insight/figures/pictures/mark-labels";
import type { TimelineMark } from "#lib/insight/figures/pictures/timeline";

const LETTER_WIDTH = 13;
const LOW = 10;
const RAISED = 24;

/**
 * What changed, as thin lines from a letter down, a bar along the top where it lasted, a small wedge for the clocks. The
 * words stand below the picture. Letters that would cover each other stand on two heights, or share one label.
 */
export function MarkLines({ marks }: { marks: readonly TimelineMark[] }) {
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (!area || !scale) return null;
  const placed = marks.map((mark) => ({ ...mark, at: scale(mark.x) ?? area.x }));
  const lettered = placed.flatMap(({ at, letter }) => (letter === null ? [] : [{ at, letter }]));
  return (
    <>
      {placed.map(({ at, x, to, letter }) => {
        if (letter === null) {
          const wedge = `M${at - 5},${area.y - 8}h10l-5,8z`;
          return <path key={`clock ${x}`} d={wedge} fill="none" stroke="var(--color-reference)" />;
        }
        return (
          <g key={letter} stroke="var(--color-reference)">
            <line x1={at} x2={at} y1={area.y - 6} y2={area.y + area.height} strokeDasharray="2 3" />
            {to === null ? null : (
              <line x1={at} x2={scale(to) ?? at} y1={area.y} y2={area.y} strokeWidth={3} />
            )}
          </g>
        );
      })}
      {markLabels(lettered, LETTER_WIDTH).map(({ at, text, isRaised }) => (
        <text
          key={text}
          x={at}
          y={area.y - (isRaised ? RAISED : LOW)}
          textAnchor="middle"
          fontSize={15}
          fill="var(--color-ink)"
        >
          {text}
        </text>
      ))}
    </>
  );
}
