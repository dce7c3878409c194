import { randomInt } from "node:crypto";

/** Wrong passcodes that one link bears in its life. */
export const mostWrongCodes = 5;

/** Eight digits, made by us: one that people choose can be guessed. */
export const newPasscode = () => `${randomInt(100_000_000)}`.padStart(8, "0");

/** The digits of a passcode as somebody typed it; null for what cannot be one. */
export function typedPasscode(typed: string): string | null {
  const digits = typed.normalize("NFKC").replace(/[\s-]/g, "");
  return /^[0-9]{8}$/.test(digits) ? digits : null;
}
