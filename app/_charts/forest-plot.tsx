import type { ForestRow } from "#lib/insight/figures/pictures/forest-picture";
import { isClearLink } from "#lib/insight/trends/links/links-page";

const WIDTH = 300;
const HEIGHT = 28;
const MIDDLE = HEIGHT / 2;

function Whisker({ row }: { row: ForestRow }) {
  if (row.dot === null || row.from === null || row.to === null) return null;
  const x = (share: number) => 6 + share * (WIDTH - 12);
  const [from, to, dot] = [x(row.from), x(row.to), x(row.dot)];
  const isClear = isClearLink(row);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="w-full max-w-md" role="presentation">
      <line
        x1={WIDTH / 2}
        x2={WIDTH / 2}
        y1={0}
        y2={HEIGHT}
        stroke="var(--color-reference)"
        strokeDasharray="3 3"
      />
      <line x1={from} x2={to} y1={MIDDLE} y2={MIDDLE} stroke="var(--color-cramp)" strokeWidth={1.5} />
      {row.isCutLow ? (
        <path d={`M${from + 5},${MIDDLE - 5}l-5,5l5,5`} fill="none" stroke="var(--color-cramp)" />
      ) : null}
      {row.isCutHigh ? (
        <path d={`M${to - 5},${MIDDLE - 5}l5,5l-5,5`} fill="none" stroke="var(--color-cramp)" />
      ) : null}
      <circle
        cx={dot}
        cy={MIDDLE}
        r={5}
        fill={isClear ? "var(--color-cramp)" : "var(--color-raised)"}
        stroke="var(--color-cramp)"
        strokeWidth={1.5}
      />
    </svg>
  );
}

/** What the ends and the middle of the whiskers mean, under the last of them. */
function Axis() {
  return (
    <li aria-hidden="true" className="grid gap-x-6 pt-1 sm:grid-cols-2">
      <span className="flex max-w-md justify-between text-sm text-soft sm:col-start-2">
        <span>75% fewer</span>
        <span>as many</span>
        <span>4 times</span>
      </span>
    </li>
  );
}

/** Rate ratios with their intervals around the dashed line of "the same"; a filled dot is a clear link. */
export function ForestPlot({ rows }: { rows: readonly ForestRow[] }) {
  return (
    <ul className="divide-y divide-line">
      {rows.map((row) => (
        <li key={row.key} className="grid items-center gap-x-6 py-2 sm:grid-cols-2">
          <p>
            {row.name}
            <span className="block text-sm text-soft">{row.words}</span>
          </p>
          <Whisker row={row} />
        </li>
      ))}
      {rows.some(({ dot }) => dot !== null) ? <Axis /> : null}
    </ul>
  );
}
