/**
 * Whether a diet day counts for means: the person said that was everything, or it has their usual minimum of food entries.
 * A day the person marked as not complete never counts, nor does one on which no food or drink is written: nobody lives on
 * nothing, and counted as 0 it would pull every mean down. Without either, the day is a floor of unknown depth.
 */
export function isCompleteDay(
  day: { readonly complete: boolean | null; readonly foodEntries: number },
  usualMinimumEntries: number | null,
): boolean {
  if (day.complete !== null) return day.complete && day.foodEntries > 0;
  return usualMinimumEntries !== null && day.foodEntries >= usualMinimumEntries;
}
