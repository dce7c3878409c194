"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { powerOptions } from "#lib/insight/experiments/options";
import type { ExperimentPage } from "#lib/insight/experiments/page-report";
import { planLengthWords, powerSlices, powerWords } from "#lib/insight/experiments/plan-words";
import type { PlanChoice } from "#lib/insight/experiments/schema";

type Props = { choice: PlanChoice; page: ExperimentPage; onKnown: (power: number | null) => void };

function usePower(choice: PlanChoice, hasRate: boolean) {
  const [slicesDone, setSlicesDone] = useState(0);
  const { data } = useQuery({ ...powerOptions(choice, setSlicesDone), enabled: hasRate });
  return { power: data, slicesDone };
}

/** What the plan could show on nights like this person's, and when it would end: before anything begins. */
export function PlanPower({ choice, page, onKnown }: Props) {
  const { weeklyRate } = page;
  const { power, slicesDone } = usePower(choice, weeklyRate !== null && weeklyRate > 0);
  useEffect(() => onKnown(power ?? null), [power, onKnown]);
  return (
    <div className="max-w-read space-y-2 rounded-md border border-line bg-sunk p-4">
      <p>{planLengthWords(choice, page.today)}</p>
      {weeklyRate === null ? (
        <p>There is no weekly rate yet to work a chance out from.</p>
      ) : (
        <p role="status">
          {power === undefined
            ? `Working out what this plan could show: ${Math.round((100 * slicesDone) / powerSlices)}%`
            : powerWords(power)}
        </p>
      )}
    </div>
  );
}
