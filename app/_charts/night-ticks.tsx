import { usePlotArea, useXAxisScale } from "recharts";

const HEIGHT = { c: 10, n: 5 } as const;

/** The recorded nights under the axis: a tall tick for cramps, a short one for none, nothing where nothing was written. */
export function NightTicks({ states }: { states: string }) {
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (!area || !scale) return null;
  const top = area.y + area.height + 3;
  const width = Math.max(0.6, Math.min(3, (area.width / states.length) * 0.55));
  const path = (state: "c" | "n") =>
    [...states]
      .flatMap((letter, night) => {
        const x = letter === state ? scale(night + 0.5) : undefined;
        return x === undefined ? [] : [`M${x},${top}v${HEIGHT[state]}`];
      })
      .join("");
  return (
    <g strokeWidth={width}>
      <path d={path("c")} stroke="var(--color-cramp)" />
      <path d={path("n")} stroke="var(--color-unknown)" />
    </g>
  );
}
