import type { AmountReading } from "./amount-cell";
import { plainHeader } from "./plain-header";

const isMyFitnessPal = (heads: ReadonlySet<string>) =>
  heads.has("vitamin a") && heads.has("vitamin c") && heads.has("calcium") && heads.has("iron");

/** What some apps are known to do: 0 for unknown, per cent of the Daily Value without saying so. */
export function appHabits(header: readonly string[]): Pick<AmountReading, "isZeroUnknown" | "percentFields"> {
  const heads = new Set(header.map(plainHeader));
  const isPal = isMyFitnessPal(heads);
  const isKnown =
    isPal || heads.has("deleted") || (heads.has("brand") && heads.has("quantity")) || heads.has("calories");
  return { isZeroUnknown: isKnown, percentFields: isPal ? ["calcium"] : [] };
}

export function appRemarks(header: readonly string[]): string[] {
  const heads = new Set(header.map(plainHeader));
  if (isMyFitnessPal(heads))
    return [
      "Calcium in this file is in per cent of a Daily Value, so it is left out. A 0 is what the app writes where it does not know, so it is not known.",
    ];
  return appHabits(header).isZeroUnknown
    ? ["A 0 in this file is what the app writes where it does not know, so it is not known."]
    : [];
}
