"use client";

import { useId } from "react";
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { IntakePicture } from "#lib/trends/pictures/intake-picture";
import { axisLine, axisTick, chartHeight, chartMargin } from "./chart-look";
import { TooltipBox } from "./tooltip-box";

type Props = {
  picture: IntakePicture;
  title: string;
  /** Writes an amount with its unit. */
  words: (amount: number) => string;
};

/** Means a day by week: food solid, supplements hatched on top, the reference as a dashed line. */
export default function IntakeChart({ picture, title, words }: Props) {
  const hatch = useId();
  const text = new Map(picture.labels.map((label) => [label.x, label.text]));
  return (
    <ResponsiveContainer width="100%" height={chartHeight}>
      <ComposedChart data={[...picture.bars]} margin={{ ...chartMargin, right: 64 }} title={title}>
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" fill="var(--color-raised)" />
            <rect width="2.5" height="6" fill="var(--color-supplement)" />
          </pattern>
        </defs>
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis
          dataKey="x"
          type="number"
          domain={[0, picture.nights]}
          ticks={picture.labels.map(({ x }) => x)}
          tickFormatter={(x: number) => text.get(x) ?? ""}
          tick={axisTick}
          tickLine={false}
          axisLine={axisLine}
        />
        <YAxis
          domain={[0, "auto"]}
          tickFormatter={words}
          tick={axisTick}
          tickLine={false}
          axisLine={false}
          width={76}
        />
        <Bar dataKey="food" stackId="day" fill="var(--color-food)" isAnimationActive={false} />
        <Bar
          dataKey="supplements"
          stackId="day"
          fill={`url(#${hatch})`}
          stroke="var(--color-supplement)"
          isAnimationActive={false}
        />
        {picture.reference ? (
          <ReferenceLine
            y={picture.reference.amount}
            stroke="var(--color-ink)"
            strokeWidth={2}
            zIndex={1000}
            strokeDasharray="6 4"
            ifOverflow="extendDomain"
            label={{
              value: picture.reference.basis,
              position: "right",
              fill: "var(--color-ink)",
              fontSize: 15,
            }}
          />
        ) : null}
        <Tooltip
          cursor={{ fill: "var(--color-sunk)" }}
          isAnimationActive={false}
          content={({ payload }) => {
            const bar: IntakePicture["bars"][number] | undefined = payload?.[0]?.payload;
            if (!bar) return null;
            return (
              <TooltipBox title={bar.title}>
                <p>
                  Food {bar.food === null ? "not known" : words(bar.food)}, supplements{" "}
                  {bar.supplements === null ? "not known" : words(bar.supplements)}, {bar.completeDays}{" "}
                  complete days
                </p>
              </TooltipBox>
            );
          }}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
