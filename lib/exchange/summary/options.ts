import { queryOptions } from "@tanstack/react-query";
import { getShares, getVisitQuestions } from "./actions";

export const sharesOptions = queryOptions({ queryKey: ["shares"], queryFn: () => getShares({}) });

/** A medicine or a blood result may have been entered since the page was last open. */
export const visitQuestionsOptions = queryOptions({
  queryKey: ["visit-questions"],
  queryFn: () => getVisitQuestions({}),
  staleTime: 0,
});
