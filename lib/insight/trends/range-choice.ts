import { ownRangeProblem } from "./own-range";
import { rangeWeeks, usualWeeks } from "./range-weeks";
import type { RangeChoice } from "./schema";

/** What is shown when nothing was chosen. */
export const usualRange: RangeChoice = { weeks: usualWeeks };

/** The choice an address stands for: `?weeks=26`, `?weeks=all`, `?from=2026-01-01&to=2026-02-01`. Anything else is twelve weeks. */
export function rangeChoiceOf(query: URLSearchParams): RangeChoice {
  if (query.get("weeks") === "all") return { all: true };
  const [from, to, weeks] = [query.get("from"), query.get("to"), query.get("weeks")];
  if (from !== null && to !== null) return ownRangeProblem({ from, to }) === null ? { from, to } : usualRange;
  const chosen = rangeWeeks.find((one) => one === Number(weeks));
  return chosen === undefined ? usualRange : { weeks: chosen };
}

/** The address of a choice; the inverse of `rangeChoiceOf`. */
export function queryOfRange(choice: RangeChoice): string {
  if ("all" in choice) return "?weeks=all";
  const query: Record<string, string> =
    "weeks" in choice ? { weeks: `${choice.weeks}` } : { from: choice.from, to: choice.to };
  return `?${new URLSearchParams(query)}`;
}
