import { queryOptions } from "@tanstack/react-query";
import { valueOrThrow } from "#lib/base/result";
import { getAnswers, getBloodResults } from "./actions";

export const answersOptions = queryOptions({
  queryKey: ["remedies", "answers"],
  queryFn: async () => valueOrThrow(await getAnswers(null)),
});

export const bloodResultsOptions = queryOptions({
  queryKey: ["remedies", "blood results"],
  queryFn: async () => valueOrThrow(await getBloodResults(null)),
});
