"use client";

import { ComposedChart, ErrorBar, Line, ResponsiveContainer, Tooltip, YAxis } from "recharts";
import type { ScalePicture } from "#lib/insight/figures/pictures/scale-picture";
import { axisTick, chartMargin } from "./chart-look";
import { GridLines } from "./grid-lines";
import { MarkLines } from "./mark-lines";
import { TimeAxis } from "./time-axis";
import { TooltipBox } from "./tooltip-box";

type Props = {
  picture: ScalePicture;
  title: string;
  /** The end of a fixed scale; an open one ends where the data do. */
  top: 10 | "auto";
};

/** The middle night of each week, with a whisker from the lowest night to the highest. */
export default function ScaleChart({ picture, title, top }: Props) {
  return (
    <ResponsiveContainer width="100%" height={220}>
      <ComposedChart data={[...picture.dots]} margin={chartMargin} title={title}>
        <GridLines />
        <TimeAxis nights={picture.nights} labels={picture.labels} />
        <YAxis
          domain={[0, top]}
          ticks={top === 10 ? [0, 5, 10] : undefined}
          tick={axisTick}
          tickLine={false}
          axisLine={false}
          width={36}
        />
        <Line
          dataKey="median"
          stroke="none"
          dot={{ r: 4, fill: "var(--color-cramp)", stroke: "none" }}
          activeDot={false}
          isAnimationActive={false}
        >
          <ErrorBar
            dataKey="reach"
            width={0}
            stroke="var(--color-cramp)"
            strokeWidth={1.5}
            direction="y"
            isAnimationActive={false}
          />
        </Line>
        <MarkLines marks={picture.marks} />
        <Tooltip
          cursor={{ stroke: "var(--color-edge)" }}
          isAnimationActive={false}
          content={({ payload }) => {
            const dot: ScalePicture["dots"][number] | undefined = payload?.[0]?.payload;
            if (!dot) return null;
            return (
              <TooltipBox title={dot.title}>
                <p>
                  {dot.median} on the middle one of {dot.nights} nights
                </p>
              </TooltipBox>
            );
          }}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
