/** What a search looks at: every word once, lower case. The words of `FoodWord` are made from it. */
export function searchText(parts: readonly (string | null)[]): string {
  const words =
    parts
      .join(" ")
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/ß/g, "ss")
      .replace(/œ/gi, "oe")
      .replace(/æ/gi, "ae")
      .replace(/[øł]/g, (letter) => (letter === "ø" ? "o" : "l"))
      .toLowerCase()
      .match(/[\p{L}\p{N}%]+/gu) ?? [];
  return [...new Set(words)].join(" ");
}
