import type { NightBars } from "#lib/trends/pictures/night-bars";

const HEIGHT = 160;
const LEFT = 28;
const FOOT = 30;
const STEP = 9.5;

/** Night after night: a column of cramps, darker-edged where pain was severe; a ring for none; nothing where nothing was written. */
export function NightBarsPicture({ bars, title }: { bars: NightBars; title: string }) {
  const width = Math.max(290, LEFT + bars.bars.length * STEP);
  const step = (width - LEFT) / bars.bars.length;
  const unit = (HEIGHT - 16) / bars.most;
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
      <svg
        role="img"
        aria-label={title}
        width={width}
        height={HEIGHT + FOOT}
        viewBox={`0 0 ${width} ${HEIGHT + FOOT}`}
      >
        <line x1={LEFT} x2={width} y1={HEIGHT} y2={HEIGHT} stroke="var(--color-edge)" />
        {[bars.most, 0].map((count) => (
          <text
            key={count}
            x={LEFT - 8}
            y={HEIGHT - count * unit + 5}
            textAnchor="end"
            fontSize={15}
            fill="var(--color-soft)"
          >
            {count}
          </text>
        ))}
        {bars.bars.map(({ night, cramps, isSevere }, at) => {
          const x = LEFT + (at + 0.5) * step;
          if (cramps === null) return null;
          if (cramps === 0) {
            return (
              <circle key={night} cx={x} cy={HEIGHT - 6} r={3.5} fill="none" stroke="var(--color-unknown)" />
            );
          }
          const height = cramps * unit;
          return (
            <g key={night} fill="var(--color-cramp)">
              <rect x={x - step * 0.35} y={HEIGHT - height} width={step * 0.7} height={height} />
              {isSevere ? <path d={`M${x - 5},${HEIGHT - height - 3}h10l-5,-7z`} /> : null}
            </g>
          );
        })}
        {bars.labels.map(({ x, text }) => (
          <text
            key={x}
            x={LEFT + (x + 0.5) * step}
            y={HEIGHT + 22}
            textAnchor={x + 4 > bars.bars.length ? "end" : "middle"}
            fontSize={15}
            fill="var(--color-soft)"
          >
            {text}
          </text>
        ))}
      </svg>
    </section>
  );
}
