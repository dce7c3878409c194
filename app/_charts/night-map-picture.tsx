import type { NightCell, NightMap } from "#lib/trends/pictures/night-map";

const STEP = 22;
const LEFT = 40;
const TOP = 24;
const ROWS = ["Mon", "", "Wed", "", "Fri", "", "Sun"];

function Cell({ cell }: { cell: NightCell }) {
  const x = LEFT + cell.column * STEP + STEP / 2;
  const y = TOP + cell.row * STEP + STEP / 2;
  if (cell.state === "not-recorded") return <circle cx={x} cy={y} r={1.2} fill="var(--color-unknown)" />;
  if (cell.state === "none") {
    return <circle cx={x} cy={y} r={4} fill="none" stroke="var(--color-unknown)" strokeWidth={1.2} />;
  }
  const half = 4 + cell.size * 6;
  return (
    <rect
      x={x - half}
      y={y - half}
      width={2 * half}
      height={2 * half}
      rx={2}
      fill={cell.painKnown ? "var(--color-cramp)" : "none"}
      stroke="var(--color-cramp)"
      strokeWidth={1.5}
    />
  );
}

/** A calendar of nights: squares with cramps, the larger the worse; rings without; a speck where nothing was written. */
export function NightMapPicture({ map, title }: { map: NightMap; title: string }) {
  const width = LEFT + map.columns * STEP;
  const height = TOP + 7 * STEP;
  return (
    <section
      aria-label={title}
      tabIndex={0}
      className="overflow-x-auto rounded-sm"
      // The latest nights are at the right: they are what is asked for.
      ref={(box) => {
        if (box) box.scrollLeft = box.scrollWidth;
      }}
    >
      <svg role="img" aria-label={title} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {map.months.map(({ column, text }) => (
          <text key={column} x={LEFT + column * STEP} y={16} fontSize={15} fill="var(--color-soft)">
            {text}
          </text>
        ))}
        {ROWS.map((day, row) =>
          day ? (
            <text key={day} x={0} y={TOP + row * STEP + 16} fontSize={15} fill="var(--color-soft)">
              {day}
            </text>
          ) : null,
        )}
        {map.cells.map((cell) => (
          <Cell key={`${cell.column}-${cell.row}`} cell={cell} />
        ))}
      </svg>
    </section>
  );
}
