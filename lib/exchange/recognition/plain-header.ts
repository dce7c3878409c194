/** A head in small letters without accents and signs: "# of cramps" and "Worst pain (0-10)" are said in words. */
export function plainHeader(name: string): string {
  return name
    .replace(/^\s*#\s*(?=\S)/, "number ")
    .replace(/µ/g, "u")
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/%/g, " percent ")
    .replace(/[^a-z0-9#]+/g, " ")
    .trim();
}
