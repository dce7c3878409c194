/**
 * Whether a diet day counts for means: she said that was everything, or it has her usual minimum of food entries.
 * A day she marked as not complete never counts, nor does one on which no food or drink is written: nobody lives on nothing,
 * and counted as 0 it would pull every mean down. Without either, the day is a floor of unknown depth.
 */
export function isCompleteDay(
  day: { readonly complete: boolean | null; readonly foodEntries: number },
  usualMinimumEntries: number | null,
): boolean {
  if (day.complete !== null) return day.complete && day.foodEntries > 0;
  return usualMinimumEntries !== null && day.foodEntries >= usualMinimumEntries;
}
