export type DecimalMark = "." | ",";

/**
 * Which mark a file writes before its decimals, judged over all its number cells: one followed by other than three
 * figures decides, and where both stand in a number the later one. With nothing to go by, a file cut at semicolons
 * (how spreadsheets write where the comma is taken) is read with a comma, any other with a point.
 */
export function decimalMarkOf(cells: readonly string[], delimiter: string): DecimalMark {
  for (const cell of cells) {
    const bare = cell.replace(/[\s\u00A0\u202F]/g, "");
    if (!/^-?[\d.,]+$/.test(bare)) continue;
    const last = Math.max(bare.lastIndexOf("."), bare.lastIndexOf(","));
    if (last < 0) continue;
    const mark = bare[last] === "." ? "." : ",";
    const both = bare.includes(".") && bare.includes(",");
    if (both || (bare.indexOf(mark) === last && bare.length - last !== 4)) return mark;
  }
  return delimiter === ";" ? "," : ".";
}
