/** To three decimals: what travels to the screen, the table and the file is one and the same short number. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
