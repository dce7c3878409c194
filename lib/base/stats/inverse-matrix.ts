/**
 * Inverse of a small symmetric positive matrix by Gauss-Jordan elimination with pivoting; null when it is singular
 * to working precision (two columns that say the same thing) or empty.
 */
export function inverseMatrix(matrix: readonly (readonly number[])[]): number[][] | null {
  const n = matrix.length;
  if (n === 0) return null;
  const scale = Math.max(...matrix.flat().map(Math.abs));
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < n; column += 1) {
    const pivot = pivotRow(rows, column);
    const head = rows[pivot]?.[column] ?? 0;
    if (!(Math.abs(head) > scale * 1e-12)) return null;
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    const base = (rows[column] ?? []).map((value) => value / head);
    rows[column] = base;
    for (const [at, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      if (at !== column && factor !== 0) rows[at] = row.map((value, j) => value - factor * (base[j] ?? 0));
    }
  }
  return rows.map((row) => row.slice(n));
}

function pivotRow(rows: readonly (readonly number[])[], column: number): number {
  let best = column;
  for (let at = column; at < rows.length; at += 1) {
    if (Math.abs(rows[at]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = at;
  }
  return best;
}
