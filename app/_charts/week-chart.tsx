"use client";

import {
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  YAxis,
} from "recharts";
import { bandRuns } from "#lib/insight/figures/pictures/band-runs";
import type { WeekDot, WeekPicture } from "#lib/insight/figures/pictures/week-picture";
import { axisTick, chartHeight, chartMargin } from "./chart-look";
import { GridLines } from "./grid-lines";
import { MarkLines } from "./mark-lines";
import { NightTicks } from "./night-ticks";
import { TimeAxis } from "./time-axis";
import { TooltipBox } from "./tooltip-box";

type DotProps = { cx?: number; cy?: number; payload?: WeekDot; key?: React.Key | null };

function Dot({ cx, cy, payload }: DotProps) {
  if (cx === undefined || cy === undefined || !payload || payload.per7 === null) return null;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={4}
      fill={payload.isThin ? "var(--color-raised)" : "var(--color-cramp)"}
      stroke="var(--color-cramp)"
      strokeWidth={1.5}
    />
  );
}

function Touched({ dot }: { dot: WeekDot | undefined }) {
  if (!dot) return null;
  return (
    <TooltipBox title={dot.title}>
      <p>
        {dot.cramps} {dot.cramps === 1 ? "cramp" : "cramps"}, {dot.recorded}{" "}
        {dot.recorded === 1 ? "night" : "nights"} recorded
      </p>
    </TooltipBox>
  );
}

/** Where the rolling rate likely lies, over each unbroken run of weeks. */
function Band({ dots }: Pick<WeekPicture, "dots">) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  const paths = bandRuns(dots).map((run) => {
    const above = run.map((dot) => `${x(dot.x)},${y(dot.band[1])}`);
    const below = run.map((dot) => `${x(dot.x)},${y(dot.band[0])}`).reverse();
    return `M${[...above, ...below].join("L")}Z`;
  });
  return <path d={paths.join("")} fill="var(--color-cramp)" fillOpacity={0.16} />;
}

/** Where the band goes on above the axis: two short strokes across its edge, as on paper. */
function CutMarks({ at }: { at: readonly number[] }) {
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (!area || !scale) return null;
  return at.map((x) => {
    const left = (scale(x) ?? area.x) - 6;
    const strokes = `M${left},${area.y + 4}l6,-8m1,8l6,-8`;
    return <path key={x} d={strokes} stroke="var(--color-ink)" strokeWidth={1.5} />;
  });
}

/** Weeks as dots, the rolling four weeks as a line in its band, broken wherever the record is. */
export default function WeekChart({ picture }: { picture: WeekPicture }) {
  return (
    <ResponsiveContainer width="100%" height={chartHeight}>
      <ComposedChart
        data={[...picture.dots]}
        margin={chartMargin}
        title="Cramps per 7 recorded nights, by week"
      >
        <GridLines />
        <Band dots={picture.dots} />
        <TimeAxis nights={picture.nights} labels={picture.labels} isTicked />
        <YAxis
          domain={[0, picture.top]}
          ticks={[...picture.heights]}
          tick={axisTick}
          tickLine={false}
          axisLine={false}
          width={36}
        />
        <Line
          dataKey="rolling"
          stroke="var(--color-cramp)"
          strokeWidth={2}
          dot={false}
          connectNulls={false}
          isAnimationActive={false}
          activeDot={false}
        />
        <Line
          dataKey="per7"
          stroke="none"
          connectNulls={false}
          isAnimationActive={false}
          activeDot={false}
          dot={({ key, ...dot }: DotProps) => <Dot key={key} {...dot} />}
        />
        <NightTicks states={picture.states} />
        <CutMarks at={picture.cuts} />
        <MarkLines marks={picture.marks} />
        <Tooltip
          cursor={{ stroke: "var(--color-edge)" }}
          isAnimationActive={false}
          content={({ payload }) => <Touched dot={payload?.[0]?.payload} />}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
