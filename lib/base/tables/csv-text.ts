/** What a cell of an exported table may hold. Null is not known and becomes an empty cell, never a 0. */
export type CsvCell = string | number | boolean | null;

/** A text that a spreadsheet would run as a formula is marked as text. Numbers are numbers and stay as they are. */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function written(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  const text = guarded(cell);
  return /[",;\t\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV (RFC 4180: commas, CRLF) with a byte order mark, so that spreadsheets read its accents. */
export function csvText(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(written).join(",")}\r\n`).join("")}`;
}
