import type { NightBar, NightBars } from "#lib/insight/figures/pictures/night-bars";

const HEIGHT = 160;
const LEFT = 28;
const FOOT = 30;
const STEP = 9.5;

function Night({ bar, x, step, unit }: { bar: NightBar; x: number; step: number; unit: number }) {
  if (bar.cramps === null) return null;
  if (bar.cramps === 0) {
    return <circle cx={x} cy={HEIGHT - 6} r={3.5} fill="none" stroke="var(--color-unknown)" />;
  }
  const top = HEIGHT - bar.cramps * unit;
  return (
    <g fill="var(--color-cramp)">
      <rect x={x - step * 0.35} y={top} width={step * 0.7} height={HEIGHT - top} />
      {bar.isSevere ? <path d={`M${x - 4},${top - 3}h8l-4,-7z`} /> : null}
    </g>
  );
}

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
        {bars.bars.map((bar, at) => (
          <Night key={bar.night} bar={bar} x={LEFT + (at + 0.5) * step} step={step} unit={unit} />
        ))}
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
