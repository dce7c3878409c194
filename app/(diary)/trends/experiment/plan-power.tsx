"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { askPower } from "#lib/insight/experiments/actions";
import type { ExperimentPage } from "#lib/insight/experiments/page-report";
import {
  countedWeeks,
  durationWords,
  powerSlices,
  powerWords,
  usualDispersion,
} from "#lib/insight/experiments/plan-words";
import type { PlanChoice } from "#lib/insight/experiments/schema";

type Props = { choice: PlanChoice; page: ExperimentPage };

/** The chance in slices: nothing waits behind a long simulation, its progress shows, and another choice leaves it. */
function usePower(choice: PlanChoice, { weeklyRate, dispersion }: ExperimentPage) {
  const [slicesDone, setSlicesDone] = useState(0);
  const weeksPerArm = countedWeeks(choice);
  const { data } = useQuery({
    queryKey: ["trends", "power", weeklyRate, dispersion, weeksPerArm],
    enabled: weeklyRate !== null && weeklyRate > 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      let sum = 0;
      for (let slice = 0; slice < powerSlices; slice += 1) {
        setSlicesDone(slice);
        signal.throwIfAborted();
        const question = { weeklyRate: weeklyRate ?? 0, dispersion: dispersion ?? usualDispersion };
        const part = await askPower({ ...question, weeksPerArm, slice });
        if (!part.ok) throw new Error(part.message);
        sum += part.value ?? 0;
      }
      return sum / powerSlices;
    },
  });
  return { power: data, slicesDone };
}

/** What the plan could show at her own rate and spread, and when it would end: before anything begins. */
export function PlanPower({ choice, page }: Props) {
  const { power, slicesDone } = usePower(choice, page);
  const { weeklyRate } = page;
  return (
    <div className="max-w-read space-y-2 rounded-md border border-line bg-sunk p-4">
      <p>{durationWords(choice, page.today)}</p>
      {weeklyRate === null ? (
        <p>There is no weekly rate yet to work a chance out from.</p>
      ) : (
        <p role="status">
          {power === undefined
            ? `Working out what this plan could show: ${Math.round((100 * slicesDone) / powerSlices)}%`
            : powerWords(choice, { weeklyRate, power })}
        </p>
      )}
    </div>
  );
}
