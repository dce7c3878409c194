import { queryOptions } from "@tanstack/react-query";
import { valueOrThrow } from "#lib/base/result";
import { askPower, getAskedDays, getExperiment } from "./actions";
import { powerSlices } from "./plan-words";
import type { PlanChoice } from "./schema";

export const askedDaysOptions = queryOptions({
  queryKey: ["trends", "experiment", "asked"],
  queryFn: () => getAskedDays({}),
});

export const experimentOptions = queryOptions({
  queryKey: ["trends", "experiment"],
  queryFn: () => getExperiment({}),
});

/** The chance in slices: nothing waits behind a long simulation, its progress shows, and another choice leaves it. */
export const powerOptions = (choice: PlanChoice, onSlice: (slice: number) => void) =>
  queryOptions({
    queryKey: ["trends", "power", choice],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      let sum = 0;
      for (let slice = 0; slice < powerSlices; slice += 1) {
        onSlice(slice);
        signal.throwIfAborted();
        sum += valueOrThrow(await askPower({ ...choice, slice })) ?? 0;
      }
      return sum / powerSlices;
    },
  });
