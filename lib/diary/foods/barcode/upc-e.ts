import { hasRightCheckDigit } from "./digits";

/**
 * The last digit of a UPC-E has no bars either: it is told by which of the six that have are mirrored (1). GS1 gives the
 * short code to numbers of system 0 only; the six odd ones out belong to nobody.
 */
const mirroredOfCheck = [
  "111000",
  "110100",
  "110010",
  "110001",
  "101100",
  "100110",
  "100011",
  "101010",
  "101001",
  "100101",
] as const;

/** Where the zeros were that a UPC-E leaves out, told by its sixth digit: the eleven digits before the check digit. */
function withItsZeros(six: string): string {
  const [pack = "", how = ""] = [six.slice(0, 5), six.slice(5)];
  if (how <= "2") return `0${pack.slice(0, 2)}${how}0000${pack.slice(2)}`;
  if (how === "3") return `0${pack.slice(0, 3)}00000${pack.slice(3)}`;
  if (how === "4") return `0${pack.slice(0, 4)}00000${pack.slice(4)}`;
  return `0${pack}0000${how}`;
}

/**
 * The UPC-A that eight digits are short for, as an EAN-13 with its 0 before it: 04252614 is 0042100005264. Null where the
 * check digit is not the one of the number in full, and where the first is not 0.
 */
export function eanOfUpcE(eight: string): string | null {
  if (!/^0\d{7}$/.test(eight)) return null;
  const ean = `0${withItsZeros(eight.slice(1, 7))}${eight.slice(7)}`;
  return hasRightCheckDigit(ean) ? ean : null;
}

/** The six digits that have bars and which of them are mirrored, as the EAN-13 they are short for; null where they do not agree. */
export function eanOfUpcEBars(six: string, mirrored: string): string | null {
  const check = (mirroredOfCheck as readonly string[]).indexOf(mirrored);
  return check < 0 ? null : eanOfUpcE(`0${six}${check}`);
}

/** Which of the six are mirrored for this last digit, as a printer draws them. */
export function mirroredOfLast(check: string): string {
  return mirroredOfCheck[Number(check)] ?? "";
}
