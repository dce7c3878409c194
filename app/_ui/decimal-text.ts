export type ReadNumber =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "unclear"; readonly problem: string };

/**
 * Reads a number as people type it: a decimal comma or point, spaces between thousands, `1,200.5` and `1.200,5`.
 * Nothing typed is `empty`, never 0. `1,200` alone could be 1200 or 1.2 and is asked about rather than guessed.
 */
export function readNumber(text: string): ReadNumber {
  const bare = text.trim().replace(/[\s\u00a0\u202f]+(?=\d{3}(\D|$))/g, "");
  if (bare === "") return { kind: "empty" };
  if (/^[1-9]\d{0,2},\d{3}$/.test(bare)) {
    const whole = bare.replace(",", "");
    const decimal = Number(bare.replace(",", "."));
    return { kind: "unclear", problem: `Is this ${whole} or ${decimal}? Please type it without the comma.` };
  }
  const plain = withPoint(bare);
  if (!/^[-+\u2212]?(\d+\.?\d*|\.\d+)$/.test(plain)) {
    return { kind: "unclear", problem: "Please use digits only, like 1.5." };
  }
  return { kind: "number", value: Number(plain.replace("\u2212", "-")) };
}

/** The last mark is the decimal one when both marks are used; marks before it group thousands. */
function withPoint(text: string): string {
  const comma = text.lastIndexOf(",");
  const point = text.lastIndexOf(".");
  if (comma === -1) return text;
  if (point === -1) return /^[^,]*,[^,]*$/.test(text) ? text.replace(",", ".") : text;
  const [grouping, decimal] = comma > point ? [".", ","] : [",", "."];
  const grouped = new RegExp(`^[-+\u2212]?\\d{1,3}(\\${grouping}\\d{3})+\\${decimal}\\d*$`);
  return grouped.test(text) ? text.replaceAll(grouping, "").replace(decimal, ".") : text;
}
