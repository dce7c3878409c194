"use client";

import { useQuery } from "@tanstack/react-query";
import { useOutbox } from "#app/_device/outbox-provider";
import { useKeptWrites } from "#app/_device/use-kept-writes";
import { withPending } from "#lib/diary/entries/with-pending";
import { type BloodTestId, bloodTests } from "#lib/diary/health/blood-tests";
import { bloodResultsOptions } from "#lib/diary/health/options";
import type { BloodResultBody, BloodResults } from "#lib/diary/health/schema";

/** The latest blood results with what waits on this device, and the ways to enter, change and take out one. */
export function useBloodResults(initial: BloodResults) {
  const { save, pending } = useOutbox();
  const { keptWithUndo } = useKeptWrites();
  const { data } = useQuery({
    ...bloodResultsOptions,
    initialData: initial,
  });
  const results = withPending("blood-result", data.results, pending);
  const resultOf = (test: BloodTestId) => results.find((one) => one.test === test) ?? null;
  const revOf = (test: BloodTestId) =>
    resultOf(test)?.rev ?? data.cleared.find((one) => one.test === test)?.rev ?? 0;

  function write(test: BloodTestId, body: BloodResultBody | null, message: string): Promise<boolean> {
    const before = resultOf(test);
    const rev = revOf(test);
    const back = before && { value: before.value, on: before.on };
    return keptWithUndo(save("blood-result", test, body, rev + 1), message, () =>
      save("blood-result", test, back, rev + 2),
    );
  }

  return {
    resultOf,
    enter: (test: BloodTestId, body: BloodResultBody) => write(test, body, `${bloodTests[test]} is kept.`),
    takeOut: (test: BloodTestId) => write(test, null, `${bloodTests[test]} is taken out.`),
  };
}
