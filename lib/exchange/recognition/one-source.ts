import { type AmountColumn, amountColumns } from "#lib/knowledge/nutrients/columns";
import { nutrientTable } from "#lib/knowledge/nutrients/table";
import type { ProposedEntry } from "./schema";

/** What an app wrote of a moment. */
export type Sourced = { readonly source: string; readonly entry: ProposedEntry };

const minuteOf = ({ entry }: Sourced) => `${entry.date} ${entry.time} ${entry.kind}`;

/** How many entries each source gives of each amount. */
function amountsGiven(all: readonly Sourced[]): Map<string, number> {
  const given = new Map<string, number>();
  for (const { source, entry } of all)
    for (const column of amountColumns)
      if (entry[column] !== null)
        given.set(`${column} ${source}`, (given.get(`${column} ${source}`) ?? 0) + 1);
  return given;
}

const oneSourceRemark = (passedOver: readonly string[]) =>
  `Several apps wrote figures for the same minute: of each amount only one app’s is counted there. Left out: ${passedOver.join(", ")}.`;

/**
 * What several apps and devices wrote of the same minute, each amount from one of them only: as in Apple Health itself their
 * figures are not added up. Taken is who gives that amount most often, and of equals who comes first in the file.
 */
export function withOneSource(all: readonly Sourced[]): { entries: ProposedEntry[]; remarks: string[] } {
  const given = amountsGiven(all);
  const best = new Map<string, { source: string; times: number }>();
  for (const one of all)
    for (const column of amountColumns) {
      if (one.entry[column] === null) continue;
      const times = given.get(`${column} ${one.source}`) ?? 0;
      const key = `${minuteOf(one)} ${column}`;
      if (times > (best.get(key)?.times ?? 0)) best.set(key, { source: one.source, times });
    }
  const passedOver = new Set<string>();
  const entries = all.flatMap((one): ProposedEntry[] => {
    const isTaken = (column: AmountColumn) =>
      one.entry[column] === null || best.get(`${minuteOf(one)} ${column}`)?.source === one.source;
    const left = amountColumns.filter((column) => !isTaken(column));
    if (left.length === 0) return [one.entry];
    for (const { column, name } of nutrientTable)
      if (left.includes(column)) passedOver.add(`${name} from ${one.source}`);
    const entry = { ...one.entry, ...Object.fromEntries(left.map((column) => [column, null])) };
    return amountColumns.some((column) => entry[column] !== null) ? [entry] : [];
  });
  return { entries, remarks: passedOver.size === 0 ? [] : [oneSourceRemark([...passedOver])] };
}
