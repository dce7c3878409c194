import { queryOptions } from "@tanstack/react-query";
import { valueOrThrow } from "#lib/base/result";
import { searchDiary } from "./actions";

/** What was found is not kept: it may hold anything that the diary does. */
export const searchOptions = (words: string) =>
  queryOptions({
    queryKey: ["search", "found", words],
    queryFn: async () => valueOrThrow(await searchDiary({ query: words })),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
