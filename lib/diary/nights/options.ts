import { queryOptions } from "@tanstack/react-query";
import { valueOrThrow } from "#lib/base/result";
import type { DateRange } from "#lib/base/time/date-range";
import { getNights } from "./actions";
import type { ToldNights } from "./told-nights";

export const nightsOptions = (range: DateRange) =>
  queryOptions({
    queryKey: ["nights", range.from, range.to],
    queryFn: async (): Promise<ToldNights> => valueOrThrow(await getNights(range)),
  });
