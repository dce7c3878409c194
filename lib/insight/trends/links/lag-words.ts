import type { Lag } from "./exposure";

export const lagWords: Readonly<Record<Lag, string>> = { "same-day": "same day", "day-before": "day before" };
