import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import type { TrendReport } from "./report";

/** The last nights of the range that had cramps, the latest first: at most `most`. */
export function latestCrampNights(
  { range, nightly }: Pick<TrendReport, "range" | "nightly">,
  most: number,
): { readonly night: CivilDate; readonly cramps: number; readonly pain: number | null }[] {
  return nightly.counts
    .flatMap((cramps, at) =>
      cramps === null || cramps === 0
        ? []
        : [{ night: addDays(range.from, at), cramps, pain: nightly.pains[at] ?? null }],
    )
    .slice(-most)
    .reverse();
}
