/** How wide the four runs of each digit are, in modules, space first: the code's own table (GS1 General Specifications 5.2). */
export const digitWidths = [
  [3, 2, 1, 1],
  [2, 2, 2, 1],
  [2, 1, 2, 2],
  [1, 4, 1, 1],
  [1, 1, 3, 2],
  [1, 2, 3, 1],
  [1, 1, 1, 4],
  [1, 3, 1, 2],
  [1, 2, 1, 3],
  [3, 1, 1, 2],
] as const;

/** The first of 13 digits has no bars: it is told by which of the next six are mirrored (1). */
export const mirroredOfFirst = [
  "000000",
  "001011",
  "001101",
  "001110",
  "010011",
  "011001",
  "011100",
  "010101",
  "010110",
  "011010",
] as const;

/** Whether the last digit is the one that the others ask for: from the right, they count one and three times in turn. */
export function hasRightCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
  return sum % 10 === 0;
}
