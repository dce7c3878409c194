import type { TrendReport } from "#lib/insight/trends/report";

export const wordColumn = (header: string) => ({ header, numeric: false });
export const numberColumn = (header: string) => ({ header, numeric: true });
/** One decimal: as precise as a diary is. */
export const shown = (value: number | null | undefined) =>
  value === null || value === undefined ? null : Math.round(value * 10) / 10;

/** What stands beside the numbers of a report: what was changed in the time they are of. */
export type Changes = Pick<TrendReport, "marks" | "events">;
export const changesColumn = wordColumn("What changed");

/** Beside a number of cramps: "at least" where on some of the nights nobody counted them. */
export const countedColumn = wordColumn("Cramps are");
export const countedWords = (isFloor: boolean) => (isFloor ? "at least" : null);
