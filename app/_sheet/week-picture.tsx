import type { Snapshot } from "#lib/exchange/summary/snapshot";
import { type WeekDrawing, weekDrawing } from "#lib/exchange/summary/week-drawing";

/** Cramps per 7 recorded nights, week by week: shapes only, so that it prints, photocopies and needs no script. */
export function WeekPicture({ snapshot, alt }: { snapshot: Snapshot; alt: string }) {
  const drawing = weekDrawing(snapshot);
  return (
    <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={alt}>
      <Scale drawing={drawing} />
      {drawing.gaps.map((gap) => (
        <rect
          key={gap.x}
          x={gap.x}
          y={drawing.plot.top}
          width={gap.width}
          height={drawing.plot.bottom - drawing.plot.top}
          fill="#f0f0f0"
        />
      ))}
      {drawing.bands.map((band) => (
        <path key={band} d={band} fill="#d9d9d9" stroke="none" />
      ))}
      {drawing.lines.map((line) => (
        <path key={line} d={line} fill="none" stroke="#000" strokeWidth="1.2" />
      ))}
      {drawing.dots.map((dot) => (
        <circle key={dot.x} cx={dot.x} cy={dot.y} r="3" stroke="#000" fill={dot.few ? "#fff" : "#000"} />
      ))}
      <Marks drawing={drawing} />
      {drawing.recorded.map((week) => (
        <rect
          key={week.x}
          x={week.x}
          y={drawing.plot.bottom + 14 - week.height}
          width={week.width}
          height={week.height}
          fill="#000"
        />
      ))}
    </svg>
  );
}

function Scale({ drawing }: { drawing: WeekDrawing }) {
  const { plot } = drawing;
  return (
    <g>
      {drawing.heights.map(({ y, label }) => (
        <g key={label}>
          <line x1={plot.left} x2={plot.right} y1={y} y2={y} stroke="#bbb" strokeWidth="0.7" />
          <text x={plot.left - 6} y={y + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {drawing.dates.map(({ x, label }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 22} stroke="#bbb" strokeWidth="0.7" />
          <text x={x + 3} y={plot.bottom + 30}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function Marks({ drawing }: { drawing: WeekDrawing }) {
  const { plot } = drawing;
  return (
    <g>
      {drawing.marks.map(({ x, to, letter }) => (
        <g key={letter}>
          {to === null ? null : (
            <line x1={x} x2={to} y1={plot.top - 4} y2={plot.top - 4} stroke="#000" strokeWidth="2" />
          )}
          <line x1={x} x2={x} y1={plot.top - 4} y2={plot.bottom} stroke="#000" strokeDasharray="3 3" />
          <text x={x} y={plot.top - 8} textAnchor="middle" fontWeight="700">
            {letter}
          </text>
        </g>
      ))}
    </g>
  );
}
