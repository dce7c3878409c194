import { dictionary } from "@zxcvbn-ts/language-common";

// 49,000 passwords from real leaks, most used first, kept by the zxcvbn-ts project; nothing is asked of the network.
const common = new Set(dictionary["passwords-common"].map((word) => word.toLowerCase()));

/**
 * Whether somebody guessing would try it early: a leaked favourite, one character or a short run over and over, or the
 * person's own address.
 */
export function isCommonPassword(password: string, email: string | null): boolean {
  const lower = password.toLowerCase();
  if (common.has(lower) || /^(.{1,3})\1+.?.?$/u.test(lower)) return true;
  return email !== null && (lower === email || lower === email.split("@")[0]);
}
