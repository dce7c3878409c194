/**
 * Whether a day may enter means: she said so, or, where she has set her usual minimum, it has at least that many foods and
 * drinks. Saying "not everything" always wins. Supplements do not make a day complete.
 */
export function isCompleteDay({
  marked,
  entries,
  usualMinimumEntries,
}: {
  marked: boolean | null;
  entries: readonly { readonly kind: string }[];
  usualMinimumEntries: number | null;
}): boolean {
  if (marked !== null) return marked;
  if (usualMinimumEntries === null) return false;
  return entries.filter(({ kind }) => kind !== "supplement").length >= usualMinimumEntries;
}
