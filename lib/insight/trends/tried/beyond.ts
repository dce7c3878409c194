type Limits = { readonly low: number; readonly high: number | null };

/** The way a ratio lies beyond `than`, limits and all; null where it could be either. By itself, because screens read it too. */
export function beyond({ low, high }: Limits, than = 1): "fewer" | "more" | null {
  if (high !== null && high < than) return "fewer";
  return low > than ? "more" : null;
}
