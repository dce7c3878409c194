import type { NightMark } from "#lib/trends/pictures/night-map";

type Props = { mark: NightMark; x: number; y: number };

/** A night by its shape: a square with cramps, the larger the worse, open where pain is not known; a ring without; a speck where nothing was written. */
export function NightSign({ mark, x, y }: Props) {
  if (mark.state === "not-recorded") return <circle cx={x} cy={y} r={1.2} fill="var(--color-unknown)" />;
  if (mark.state === "none") {
    return <circle cx={x} cy={y} r={4} fill="none" stroke="var(--color-unknown)" strokeWidth={1.2} />;
  }
  const half = 4 + mark.size * 6;
  return (
    <rect
      x={x - half}
      y={y - half}
      width={2 * half}
      height={2 * half}
      rx={2}
      fill={mark.painKnown ? "var(--color-cramp)" : "none"}
      stroke="var(--color-cramp)"
      strokeWidth={1.5}
    />
  );
}
