import { csvOf } from "#lib/base/tables/csv-text";
import type { NumberTable } from "#lib/insight/figures/number-table";

/** Hands the numbers of a picture over as a file named after it. */
export function saveTable(table: NumberTable, name: string): void {
  const address = URL.createObjectURL(new Blob([csvOf(table)], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name.toLowerCase().replaceAll(" ", "-")}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
