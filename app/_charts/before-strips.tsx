import type { BeforeStrip } from "#lib/insight/before/before-picture";

const WIDTH = 300;
const HEIGHT = 28;
const MIDDLE = HEIGHT / 2;
const x = (share: number) => 6 + share * (WIDTH - 12);

function Strip({ strip: { dot, isFloor, middle, band } }: { strip: BeforeStrip }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="w-full max-w-md" role="presentation">
      <line x1={x(0)} x2={x(1)} y1={MIDDLE} y2={MIDDLE} stroke="var(--color-line)" />
      {band ? (
        <rect
          x={x(band[0])}
          y={MIDDLE - 7}
          width={Math.max(1, x(band[1]) - x(band[0]))}
          height={14}
          fill="var(--color-sunk)"
          stroke="var(--color-edge)"
        />
      ) : null}
      {middle === null ? null : (
        <line
          x1={x(middle)}
          x2={x(middle)}
          y1={2}
          y2={HEIGHT - 2}
          stroke="var(--color-reference)"
          strokeDasharray="3 3"
          strokeWidth={1.5}
        />
      )}
      {dot === null ? null : <circle cx={x(dot)} cy={MIDDLE} r={5} fill="var(--color-food)" />}
      {dot !== null && isFloor ? (
        <path
          d={`M${x(dot) + 7},${MIDDLE - 5}l5,5l-5,5`}
          fill="none"
          stroke="var(--color-food)"
          strokeWidth={2}
        />
      ) : null}
    </svg>
  );
}

/** A day's amounts as dots beside the usual days: the box is where half of them lie, the dashed line their middle. */
export function BeforeStrips({ strips }: { strips: readonly BeforeStrip[] }) {
  return (
    <ul className="divide-y divide-line">
      {strips.map((strip) => (
        <li key={strip.name} className="grid items-center gap-x-6 py-2 sm:grid-cols-2">
          <p>
            {strip.name}
            <span className="block text-sm text-soft">{strip.words}</span>
          </p>
          <Strip strip={strip} />
        </li>
      ))}
    </ul>
  );
}
