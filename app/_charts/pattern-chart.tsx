"use client";

import { Bar, BarChart, ErrorBar, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { PatternPicture } from "#lib/insight/figures/pictures/pattern-picture";
import { axisLine, axisTick, chartMargin } from "./chart-look";
import { GridLines } from "./grid-lines";
import { TooltipBox } from "./tooltip-box";

type Props = { picture: PatternPicture };

/** Drawn around, because a whisker's lower half lies on its bar and would be lost in the full colour. */
const barLook = {
  dataKey: "value",
  fill: "var(--color-cramp)",
  stroke: "var(--color-cramp)",
  isAnimationActive: false,
  maxBarSize: 28,
} as const;

/** A few bars, counted from zero; lying down where their names are long. */
export default function PatternChart({ picture }: Props) {
  const { title, unit, bars, isLying } = picture;
  const names = { dataKey: "label", tick: axisTick, tickLine: false, axisLine } as const;
  const numbers = {
    domain: [0, "auto"] as [number, "auto"],
    allowDecimals: false,
    tick: axisTick,
    tickLine: false,
    axisLine: false,
  };
  return (
    <ResponsiveContainer width="100%" height={isLying ? 44 + bars.length * 36 : 220}>
      <BarChart
        data={[...bars]}
        layout={isLying ? "vertical" : "horizontal"}
        margin={{ ...chartMargin, top: 8 }}
        title={`${title}: ${unit}`}
      >
        <GridLines isLying={isLying} />
        {isLying ? (
          <XAxis type="number" {...numbers} />
        ) : (
          // Where there is no room for every name, every second or third: steps of one size can be counted along.
          <XAxis {...names} interval="equidistantPreserveStart" />
        )}
        {isLying ? (
          <YAxis type="category" {...names} width={132} />
        ) : (
          <YAxis type="number" {...numbers} width={36} />
        )}
        <Bar {...barLook} fillOpacity={picture.hasReach ? 0.4 : 1}>
          {picture.hasReach ? (
            <ErrorBar
              dataKey="reach"
              width={6}
              stroke="var(--color-ink)"
              strokeWidth={1.5}
              isAnimationActive={false}
            />
          ) : null}
        </Bar>
        <Tooltip
          cursor={{ fill: "var(--color-sunk)" }}
          isAnimationActive={false}
          content={({ payload }) => {
            const bar: PatternPicture["bars"][number] | undefined = payload?.[0]?.payload;
            return bar ? (
              <TooltipBox title={bar.label}>
                <p>
                  {bar.words} {unit}
                </p>
              </TooltipBox>
            ) : null;
          }}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
