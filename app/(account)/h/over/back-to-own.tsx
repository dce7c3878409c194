"use client";

import { useEffect, useState } from "react";
import { forgetReadings } from "#app/_device/kept-reading";
import { Button } from "#app/_ui/button";
import { ErrorNote } from "#app/_ui/error-note";
import { goToDiary } from "#app/(diary)/_frame/go-to-diary";

/** Opens one's own diary; what this device had read of the other goes. What was written for it stays. */
export function BackToOwn() {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => void forgetReadings(null), []);
  async function back() {
    setPending(true);
    setProblem(await goToDiary(null));
    setPending(false);
  }
  return (
    <div className="flex flex-col items-start gap-4">
      <Button pending={pending} onClick={() => void back()}>
        Open your own diary
      </Button>
      {problem ? <ErrorNote title="It was not opened" message={problem} /> : null}
    </div>
  );
}
