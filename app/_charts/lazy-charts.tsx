"use client";

import dynamic from "next/dynamic";
import { Skeleton } from "#app/_ui/skeleton";

const Waiting = () => <Skeleton height="chart" />;

// The pictures come after the numbers: their library is larger than the rest of the page together.
export const WeekChart = dynamic(() => import("./week-chart"), { ssr: false, loading: Waiting });
export const ScaleChart = dynamic(() => import("./scale-chart"), { ssr: false, loading: Waiting });
export const IntakeChart = dynamic(() => import("./intake-chart"), { ssr: false, loading: Waiting });
export const PatternChart = dynamic(() => import("./pattern-chart"), { ssr: false, loading: Waiting });
