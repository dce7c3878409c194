import type { Snapshot } from "./schema";

type Listed = Pick<Snapshot, "medicines" | "supplements" | "tried" | "answers" | "experiment">;

/** Lines beyond which one page no longer holds what is listed in print of the usual size. */
const mostLines = 24;

/**
 * Whether so much was taken, tried and answered that one page holds it only in smaller print. Counted in lines of half a
 * page's width: a medicine takes two, what was tried four, an experiment six.
 */
export function isFullSheet({ medicines, supplements, tried, answers, experiment }: Listed): boolean {
  const lines =
    2 * (medicines?.length ?? 0) +
    (supplements?.rows.length ?? 0) +
    4 * (tried?.length ?? 0) +
    (answers?.differential.length ?? 0) +
    (experiment === null ? 0 : 6);
  return lines > mostLines;
}
