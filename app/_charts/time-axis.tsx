import { XAxis } from "recharts";
import type { DateLabel } from "#lib/insight/figures/pictures/date-labels";
import { axisLine, axisTick } from "./chart-look";

type Props = {
  nights: number;
  labels: readonly DateLabel[];
  /** Room between the axis and its dates, where the nights are drawn as ticks. */
  isTicked?: boolean;
};

/** The nights of a range from left to right, a few of them named. */
export function TimeAxis({ nights, labels, isTicked = false }: Props) {
  const text = new Map(labels.map((label) => [label.x, label.text]));
  return (
    <XAxis
      dataKey="x"
      type="number"
      domain={[0, nights]}
      ticks={labels.map(({ x }) => x)}
      tickFormatter={(x: number) => text.get(x) ?? ""}
      tick={axisTick}
      tickMargin={isTicked ? 16 : undefined}
      height={isTicked ? 44 : undefined}
      tickLine={false}
      axisLine={axisLine}
    />
  );
}
