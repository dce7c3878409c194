"use client";

import { startTransition, useOptimistic } from "react";

/**
 * What to show as chosen, and how to choose. A touch is shown at once: where `onChange` gives a promise (a write that is
 * being kept on the device), the touched answer stays in sight until it settles, and `value` says what became of it.
 */
export function useChosen<T>(value: T, onChange: (value: T) => unknown) {
  const [shown, show] = useOptimistic(value);
  const choose = (chosen: T) => {
    const done = onChange(chosen);
    if (!(done instanceof Promise)) return;
    startTransition(async () => {
      show(chosen);
      await done;
    });
  };
  return [shown, choose] as const;
}
