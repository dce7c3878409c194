import type { YearPicture } from "#lib/insight/year/year-picture";
import { NightSigns } from "./night-signs";

const STEP = 22;
const LEFT = 84;
const TOP = 24;
const RIGHT = 174;
const WIDTH = LEFT + 31 * STEP + RIGHT;

/** Twelve rows of nights, one a month, with what each month comes to at its end. */
export function YearMap({ picture, title }: { picture: YearPicture; title: string }) {
  const height = TOP + picture.rows.length * STEP + 4;
  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`0 0 ${WIDTH} ${height}`}
      className="w-full min-w-[52rem] print:min-w-0"
    >
      {[1, 5, 10, 15, 20, 25, 30].map((day) => (
        <text
          key={day}
          x={LEFT + (day - 0.5) * STEP}
          y={16}
          textAnchor="middle"
          fontSize={15}
          fill="var(--color-soft)"
        >
          {day}
        </text>
      ))}
      {picture.rows.map(({ month, words, totals, nights }, row) => {
        const y = TOP + (row + 0.5) * STEP;
        return (
          <g key={month}>
            <text x={0} y={y + 5} fontSize={17} fill="var(--color-ink)">
              {words}
            </text>
            <NightSigns
              nights={nights.flatMap((mark, day) =>
                mark ? [{ mark, x: LEFT + (day + 0.5) * STEP, y }] : [],
              )}
            />
            <text x={LEFT + 31 * STEP + 8} y={y + 5} fontSize={17} fill="var(--color-ink)">
              {totals}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const LINE = 26;
const NAMES = 260;

/** Remedies as lines along the months: an arrow where one began before or goes on, a stroke where it began, ended or changed. */
export function YearLines({ picture, title }: { picture: YearPicture; title: string }) {
  const x = (share: number) => NAMES + share * (WIDTH - NAMES - 16);
  const height = TOP + picture.lines.length * LINE + 4;
  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`0 0 ${WIDTH} ${height}`}
      className="mt-4 w-full min-w-[52rem] print:min-w-0"
    >
      {picture.months.map(({ month, at, letter }) => (
        <g key={month}>
          <line x1={x(at)} x2={x(at)} y1={TOP} y2={height} stroke="var(--color-line)" />
          <text x={x(at) + 3} y={16} fontSize={15} fill="var(--color-soft)">
            {letter}
          </text>
        </g>
      ))}
      {picture.lines.map(({ name, from, to, beganBefore, goesOn, doses }, row) => {
        const y = TOP + (row + 0.5) * LINE;
        const ends = [
          beganBefore ? `M${x(from) + 7},${y - 5}l-7,5l7,5` : `M${x(from)},${y - 6}v12`,
          goesOn ? `M${x(to) - 7},${y - 5}l7,5l-7,5` : `M${x(to)},${y - 6}v12`,
          ...doses.map((dose) => `M${x(dose)},${y - 4}v8`),
        ];
        return (
          <g key={`${name} ${from}`} stroke="var(--color-ink)" strokeWidth={2} fill="none">
            <text x={0} y={y + 5} fontSize={17} fill="var(--color-ink)" stroke="none">
              {name.length > 30 ? `${name.slice(0, 29)}…` : name}
            </text>
            <path d={`M${x(from)},${y}H${x(to)}${ends.join("")}`} />
          </g>
        );
      })}
    </svg>
  );
}
