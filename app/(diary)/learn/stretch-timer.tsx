"use client";

import { useEffect, useState } from "react";
import { Button } from "#app/_ui/button";
import { type StretchStep, stepAt } from "#lib/knowledge/evidence/stretch";

type Props = { start: string; steps: readonly StretchStep[] };

/** Counts a stretch down, step by step; what to do is read out as it changes, the seconds are only seen. */
export function StretchTimer({ start, steps }: Props) {
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  const step = startedAt === null ? null : stepAt(steps, (now - startedAt) / 1000);
  const isRunning = step !== null;
  useEffect(() => {
    if (!isRunning) return;
    const clock = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(clock);
  }, [isRunning]);

  function begin() {
    const at = Date.now();
    setStartedAt(at);
    setNow(at);
  }

  return (
    <div className="flex min-h-target flex-wrap items-center gap-4">
      {isRunning ? (
        <Button variant="quiet" onClick={() => setStartedAt(null)}>
          Stop the timer
        </Button>
      ) : (
        <Button onClick={begin}>{startedAt === null ? start : "Once more"}</Button>
      )}
      {step ? (
        <span aria-hidden="true" className="text-2xl tabular-nums">
          {step.secondsLeft}
        </span>
      ) : null}
      <span role="status">{step ? step.words : startedAt === null ? "" : "Done. Let go slowly."}</span>
    </div>
  );
}
