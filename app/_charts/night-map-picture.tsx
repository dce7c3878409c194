import type { NightMap } from "#lib/insight/figures/pictures/night-map";
import { NightSigns } from "./night-signs";

const STEP = 22;
const LEFT = 40;
const TOP = 24;
const ROWS = ["Mon", "", "Wed", "", "Fri", "", "Sun"];

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
        <NightSigns
          nights={map.cells.map((mark) => ({
            mark,
            x: LEFT + (mark.column + 0.5) * STEP,
            y: TOP + (mark.row + 0.5) * STEP,
          }))}
        />
      </svg>
    </section>
  );
}
