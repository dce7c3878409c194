import { hourDrawing } from "#lib/exchange/summary/hour-drawing";
import type { Snapshot } from "#lib/exchange/summary/snapshot";

/** Cramps by the hour of the clock, from noon to noon. */
export function HourPicture({ hours, alt }: { hours: Snapshot["hours"]; alt: string }) {
  const drawing = hourDrawing(hours.counts);
  return (
    <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={alt}>
      {drawing.bars.map(({ x, y, width, height, count }) => (
        <g key={x}>
          <rect x={x} y={y} width={width} height={height} fill="#000" />
          <text x={x + width / 2} y={y - 3} textAnchor="middle">
            {count}
          </text>
        </g>
      ))}
      <line x1={0} x2={drawing.width} y1={drawing.base} y2={drawing.base} stroke="#000" strokeWidth="1" />
      {drawing.labels.map(({ x, label }) => (
        <text key={label} x={x} y={drawing.base + 13} textAnchor="middle">
          {label}
        </text>
      ))}
    </svg>
  );
}
