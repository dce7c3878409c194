import type { HeaderMatch } from "./header-fields";
import type { HeadedTable } from "./table-shape";

const namedColumns = 12;

/** Why no column of time awake is read: in the diary sleep lost is lost to cramps, and makes a night of cramps. */
export const timeAwakeRemark =
  "Time awake is left out: it does not say that cramps were the cause, and the diary keeps only sleep lost to cramps.";

/** Columns with something in them that nothing is read from: what is lost is never unsaid. */
export function unreadColumns({ header, rows }: HeadedTable, match: HeaderMatch): string[] {
  const read = new Set(match.values());
  const unread = header.flatMap((head, at) =>
    !read.has(at) && !head.trim().endsWith("?") && rows.some(({ cells }) => (cells[at] ?? "") !== "")
      ? [head.trim() || `column ${at + 1}`]
      : [],
  );
  const awake = match.has("awake") ? [timeAwakeRemark] : [];
  if (unread.length === 0) return awake;
  const more = unread.length > namedColumns ? ` and ${unread.length - namedColumns} more` : "";
  return [...awake, `Nothing is read from ${unread.slice(0, namedColumns).join(", ")}${more}.`];
}
