"use client";

import dynamic from "next/dynamic";
import { Skeleton } from "#app/_ui/skeleton";
import { NotLoaded } from "./not-loaded";

const Waiting = () => <Skeleton height="chart" />;
// Without it, a script that does not come would take the whole page with it, numbers and all.
const instead = () => NotLoaded;

// The pictures come after the numbers: their library is larger than the rest of the page together. The weeks are the one
// that is seen at once.
export const WeekChart = dynamic(() => import("./week-chart").then((it) => it.default).catch(instead), {
  ssr: false,
  loading: Waiting,
});
export const ScaleChart = dynamic(
  () => import("./folded-charts").then((it) => it.ScaleChart).catch(instead),
  {
    ssr: false,
    loading: Waiting,
  },
);
export const IntakeChart = dynamic(
  () => import("./folded-charts").then((it) => it.IntakeChart).catch(instead),
  { ssr: false, loading: Waiting },
);
export const PatternChart = dynamic(
  () => import("./folded-charts").then((it) => it.PatternChart).catch(instead),
  { ssr: false, loading: Waiting },
);
