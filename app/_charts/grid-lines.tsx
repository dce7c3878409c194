import { usePlotArea, useXAxisTicks, useYAxisTicks } from "recharts";

/** A thin line at each number of the axis that counts: the upright one, or the lower one where the bars lie down. */
export function GridLines({ isLying = false }: { isLying?: boolean }) {
  const area = usePlotArea();
  const across = useXAxisTicks();
  const up = useYAxisTicks();
  if (!area) return null;
  const lines = isLying
    ? across?.map(({ coordinate }) => `M${coordinate},${area.y}v${area.height}`)
    : up?.map(({ coordinate }) => `M${area.x},${coordinate}h${area.width}`);
  return lines ? <path d={lines.join("")} stroke="var(--color-line)" /> : null;
}
