"use client";

import { useId } from "react";
import { Bar, ComposedChart, ReferenceLine, ResponsiveContainer, Tooltip, YAxis } from "recharts";
import type { IntakePicture } from "#lib/insight/figures/pictures/intake-picture";
import { axisTick, chartHeight, chartMargin } from "./chart-look";
import { GridLines } from "./grid-lines";
import { MarkLines } from "./mark-lines";
import { TimeAxis } from "./time-axis";
import { TooltipBox } from "./tooltip-box";

type Props = {
  picture: IntakePicture;
  title: string;
  /** Writes an amount with its unit. */
  words: (amount: number) => string;
};

type FoodProps = {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  payload?: IntakePicture["bars"][number];
};

/** Solid; open at the top where some foods do not report the nutrient, because it is at least so much. */
function Food({ x = 0, y = 0, width = 0, height = 0, payload }: FoodProps) {
  if (height <= 0) return null;
  const gap = payload?.isFloor ? Math.min(7, height / 2) : 0;
  return (
    <g fill="var(--color-food)" stroke="var(--color-food)">
      <rect x={x} y={y + gap} width={width} height={height - gap} stroke="none" />
      {gap > 0 ? (
        <path d={`M${x + 1},${y + gap}v${-gap}M${x + width - 1},${y + gap}v${-gap}`} strokeWidth={2} />
      ) : null}
    </g>
  );
}

/** The look of supplements: told from food without colour. */
function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--color-raised)" />
        <rect width="2.5" height="6" fill="var(--color-supplement)" />
      </pattern>
    </defs>
  );
}

function Touched({ bar, words }: { bar: IntakePicture["bars"][number] | undefined; words: Props["words"] }) {
  if (!bar) return null;
  return (
    <TooltipBox title={bar.title}>
      <p>
        Food {bar.food === null ? "not known" : `${bar.isFloor ? "at least " : ""}${words(bar.food)}`},
        supplements {bar.supplements === null ? "not known" : words(bar.supplements)}, {bar.completeDays}{" "}
        complete days
      </p>
    </TooltipBox>
  );
}

/** A level to hold the bars against, named at its end. */
function Level({ amount, name, dashes }: { amount: number; name: string; dashes: string }) {
  return (
    <ReferenceLine
      y={amount}
      stroke="var(--color-ink)"
      strokeWidth={2}
      zIndex={1000}
      strokeDasharray={dashes}
      ifOverflow="extendDomain"
      label={{ value: name, position: "right", fill: "var(--color-ink)", fontSize: 15 }}
    />
  );
}

/** Means a day by week: food solid, supplements hatched on top, the reference as a dashed line, the upper level as a dotted one. */
export default function IntakeChart({ picture, title, words }: Props) {
  const hatch = useId();
  return (
    <ResponsiveContainer width="100%" height={chartHeight}>
      <ComposedChart data={[...picture.bars]} margin={{ ...chartMargin, right: 64 }} title={title}>
        <Hatch id={hatch} />
        <GridLines />
        <TimeAxis nights={picture.nights} labels={picture.labels} />
        <YAxis
          domain={[0, "auto"]}
          tickFormatter={words}
          tick={axisTick}
          tickLine={false}
          axisLine={false}
          width={76}
        />
        <Bar
          dataKey="food"
          stackId="day"
          fill="var(--color-food)"
          isAnimationActive={false}
          shape={(bar: FoodProps) => <Food {...bar} />}
        />
        <Bar
          dataKey="supplements"
          stackId="day"
          fill={`url(#${hatch})`}
          stroke="var(--color-supplement)"
          isAnimationActive={false}
        />
        {picture.reference ? (
          <Level amount={picture.reference.amount} name={picture.reference.basis} dashes="6 4" />
        ) : null}
        {picture.upper ? (
          <Level amount={picture.upper.amount} name={picture.upper.kind} dashes="2 4" />
        ) : null}
        <MarkLines marks={picture.marks} />
        <Tooltip
          cursor={{ fill: "var(--color-sunk)" }}
          isAnimationActive={false}
          content={({ payload }) => <Touched bar={payload?.[0]?.payload} words={words} />}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
