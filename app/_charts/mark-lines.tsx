import { usePlotArea, useXAxisScale } from "recharts";
import type { TimelineMark } from "#lib/trends/pictures/timeline";

const LETTER_WIDTH = 13;

/**
 * What changed, as thin lines from a letter down, a bar along the top where it lasted, a small wedge for the clocks. The
 * words stand below the picture. Letters that would cover each other stand on two heights.
 */
export function MarkLines({ marks }: { marks: readonly TimelineMark[] }) {
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (!area || !scale) return null;
  let last = Number.NEGATIVE_INFINITY;
  let isRaised = false;
  return marks.map(({ x, to, letter }) => {
    const at = scale(x) ?? area.x;
    if (letter === null) {
      const wedge = `M${at - 5},${area.y - 8}h10l-5,8z`;
      return <path key={`clock ${x}`} d={wedge} fill="none" stroke="var(--color-reference)" />;
    }
    isRaised = at - last < LETTER_WIDTH && !isRaised;
    last = at;
    const foot = area.y - (isRaised ? 24 : 10);
    const end = to === null ? at : (scale(to) ?? at);
    return (
      <g key={letter}>
        <line
          x1={at}
          x2={at}
          y1={foot + 4}
          y2={area.y + area.height}
          stroke="var(--color-reference)"
          strokeDasharray="2 3"
        />
        {to === null ? null : (
          <line x1={at} x2={end} y1={area.y} y2={area.y} stroke="var(--color-reference)" strokeWidth={3} />
        )}
        <text x={at} y={foot} textAnchor="middle" fontSize={15} fill="var(--color-ink)">
          {letter}
        </text>
      </g>
    );
  });
}
