import { queryOptions } from "@tanstack/react-query";
import { valueOrThrow } from "#lib/base/result";
import type { CivilDate } from "#lib/base/time/civil-date";
import { getRemedies } from "./actions";

export const remediesOptions = (day: CivilDate) =>
  queryOptions({
    queryKey: ["remedies", "day", day],
    queryFn: async () => valueOrThrow(await getRemedies({ day })),
  });
