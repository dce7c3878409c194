/** What every picture has in common, so that one look at an axis is enough. */
export const chartMargin = { top: 42, right: 12, bottom: 4, left: 0 };
export const axisTick = { fill: "var(--color-soft)", fontSize: 15 };
export const axisLine = { stroke: "var(--color-edge)" };
export const chartHeight = 300;
