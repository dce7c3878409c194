import { queryOptions } from "@tanstack/react-query";
import { valueOrThrow } from "#lib/base/result";
import { getBin } from "./actions";

/** One entry that lies in the bin */
export type Deleted = Extract<Awaited<ReturnType<typeof getBin>>, { ok: true }>["value"][number];

export const binOptions = queryOptions({
  queryKey: ["bin"],
  queryFn: async (): Promise<readonly Deleted[]> => valueOrThrow(await getBin({})),
});
