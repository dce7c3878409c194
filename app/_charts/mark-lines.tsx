import { usePlotArea, useXAxisScale } from "recharts";

type Mark = { readonly x: number; readonly letter: string };

/** Starts and stops as thin lines with a letter; the words stand below the picture. */
export function MarkLines({ marks }: { marks: readonly Mark[] }) {
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (!area || !scale) return null;
  return marks.map(({ x, letter }) => (
    <g key={letter}>
      <line
        x1={scale(x)}
        x2={scale(x)}
        y1={area.y - 6}
        y2={area.y + area.height}
        stroke="var(--color-reference)"
        strokeDasharray="2 3"
      />
      <text x={scale(x)} y={area.y - 10} textAnchor="middle" fontSize={15} fill="var(--color-ink)">
        {letter}
      </text>
    </g>
  ));
}
