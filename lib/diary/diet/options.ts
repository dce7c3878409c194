import { queryOptions } from "@tanstack/react-query";
import { valueOrThrow } from "#lib/base/result";
import type { CivilDate } from "#lib/base/time/civil-date";
import { getDietDay } from "./actions";

export const dietDayOptions = (day: CivilDate) =>
  queryOptions({
    queryKey: ["diet", "day", day],
    queryFn: async () => valueOrThrow(await getDietDay({ day })),
  });
