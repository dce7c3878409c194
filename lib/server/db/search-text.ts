/** What a search looks at: every word once, lower case. The words of `FoodWord` are made from it. */
export function searchText(parts: readonly (string | null)[]): string {
  const words =
    parts
      .join(" ")
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}%]+/gu) ?? [];
  return [...new Set(words)].join(" ");
}
